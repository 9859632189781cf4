import { groupKey } from "../judge/judge.ts";
import type { Breach, JudgedCase, Observation } from "../judge/judged-case.ts";
import { caseFrom } from "../plan/case-from-candidate.ts";
import { countSimpler, type FuzzCase, fuzzCandidate, fuzzCaseOf } from "../plan/fuzz/fuzz-probes.ts";
import { knownGoodOf } from "../plan/known-good.ts";
import type { Subject } from "../plan/probes/candidate.ts";
import { type RunOptions, run } from "./run.ts";

/** Findings whose requests are made smaller, and requests sent for each of them. */
const mostFindings = 10;
const mostRequests = 120;

/** What a shrinking works on. */
export interface ShrinkingInput {
  readonly options: RunOptions;
  readonly judge: (observation: Observation) => JudgedCase;
  readonly judged: readonly JudgedCase[];
}

/** A finding that random requests alone show. */
interface Found {
  readonly first: JudgedCase;
  readonly breach: Breach;
  readonly key: string;
}

/**
 * Makes the random request of each finding simpler, step by step towards the known-good one, for as long as the target breaks the same
 * rule. The smallest one becomes the first case of its finding. A finding of the fixed plan at the same place takes it in.
 */
export async function shrinkFindings(input: ShrinkingInput): Promise<readonly JudgedCase[]> {
  let judged = input.judged;
  for (const found of findingsOf(input.judged).slice(0, mostFindings)) {
    if (input.options.signal.aborted) break;
    const smallest = await smallestOf(found, input);
    if (smallest !== undefined) judged = withSmallest(judged, found, smallest);
  }
  return judged;
}

function findingsOf(judged: readonly JudgedCase[]): readonly Found[] {
  const found = new Map<string, Found | "fixed">();
  for (const one of judged) {
    for (const breach of one.breaches) {
      const key = groupKey(one.case, breach);
      if (one.case.family !== "fuzz") found.set(key, "fixed");
      else if (!found.has(key)) found.set(key, { first: one, breach, key });
    }
  }
  return [...found.values()].filter((each) => each !== "fixed");
}

async function smallestOf(found: Found, { options, judge }: ShrinkingInput): Promise<JudgedCase | undefined> {
  const { first } = found;
  const target = options.targets.get(first.case.operationId);
  let fuzz = fuzzCaseOf(first.case.id);
  if (target === undefined || fuzz === undefined) return undefined;
  const subject: Subject = { target, ...knownGoodOf(target) };
  const { gate: _gate, ...ungated } = options;
  const alone: RunOptions = { ...ungated, concurrency: 1, how: () => ({ after: "nothing" }) };
  let smallest: JudgedCase | undefined;
  let left = mostRequests;
  const next = async (from: FuzzCase): Promise<FuzzCase | undefined> => {
    const steps = countSimpler(subject, from);
    for (let step = 0; step < steps && left > 0; step += 1) {
      const simpler = { ...from, path: [...from.path, step] };
      const candidate = fuzzCandidate(subject, simpler);
      const planned = candidate === undefined ? undefined : caseFrom(target, candidate);
      if (planned === undefined) continue;
      left -= 1;
      for await (const event of run({ cases: [{ ...planned, family: "fuzz" }] }, alone)) {
        if (event.kind === "skipped") continue;
        const judged = judge(event.observation);
        if (sameBreach(judged, found) === undefined) continue;
        smallest = judged;
        return simpler;
      }
    }
    return undefined;
  };
  while (fuzz !== undefined) fuzz = await next(fuzz);
  return smallest;
}

/** The breach of the finding, where a case shows it. A valid request may be refused at another place when less of it is unusual. */
function sameBreach({ case: planned, breaches }: JudgedCase, { first, breach, key }: Found): Breach | undefined {
  const isRefusal = breach.rule.judgesRequest === true && first.case.expect.kind === "accepted";
  return breaches.find((each) =>
    isRefusal
      ? each.rule === breach.rule && planned.expect.kind === "accepted"
      : groupKey(planned, each) === key && planned.expect.kind === first.case.expect.kind,
  );
}

function withSmallest(judged: readonly JudgedCase[], found: Found, smallest: JudgedCase): readonly JudgedCase[] {
  const own = sameBreach(smallest, found);
  if (own === undefined) return judged;
  const known = judged
    .filter(({ case: { family, operationId } }) => family !== "fuzz" && operationId === smallest.case.operationId)
    .flatMap(({ breaches }) => breaches)
    .find(({ rule, problem }) => rule === own.rule && problem.at === own.problem.at);
  const as = known ?? own;
  const joined = judged.map((one): JudgedCase => {
    const breaches = one.breaches.map((each) => (groupKey(one.case, each) === found.key ? { ...each, ...as } : each));
    return one.case.family === "fuzz" ? { ...one, breaches } : one;
  });
  const at = joined.findIndex((one) => one.case.id === found.first.case.id);
  return [...joined.slice(0, at), { ...smallest, breaches: [as] }, ...joined.slice(at)];
}
