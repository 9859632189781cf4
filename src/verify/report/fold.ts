import { curlFor } from "../../contract/show/curl.ts";
import { answerText, requestText } from "../../contract/show/http-text.ts";
import { shellWord } from "../../contract/show/shell-word.ts";
import type { Breach } from "../judge/judge.ts";
import { rules } from "../judge/rules/rule-table.ts";
import { connectionUsable } from "../judge/rules/transport/connection-usable.ts";
import { sameUnderLoad } from "../judge/rules/transport/same-under-load.ts";
import type { Case } from "../model/case.ts";
import type { JudgedCase, ReportInput } from "../model/judged-case.ts";
import { coverageOf, tellingOutcome } from "./coverage.ts";
import { locationText } from "./location-text.ts";
import { maskFor, withoutUserInfo } from "./mask.ts";
import type { Finding, Outcome, Report } from "./report.ts";

/** Breaches with one root cause, the first one to show. */
export interface Group {
  readonly key: string;
  readonly first: JudgedCase;
  readonly breach: Breach;
  count: number;
}

/** Folds what happened into a report. Pure. */
export function foldReport(input: ReportInput): Report {
  const { model, judged, shard } = input;
  const failed = judged.filter(({ breaches }) => breaches.some(({ severity }) => severity === "error")).length;
  const skipped = [...input.plan.skipped, ...input.skipped];
  const findings = groupsOf(judged).map((group) => findingOf(input, group));
  return {
    reportVersion: 1,
    target: withoutUserInfo(input.baseUrl),
    contract: { title: model.title, version: model.version, sha256: model.sha256() },
    startedAt: input.startedAt.toISOString(),
    outcome: outcomeOf(input, failed),
    interrupted: input.interrupted,
    ...(shard === undefined ? {} : { shard }),
    summary: {
      cases: judged.length + skipped.length,
      passed: judged.length - failed,
      failed,
      skipped: skipped.length,
      requests: judged.reduce((sum, { exchange }) => sum + exchange.requests, 0),
      durationMs: Math.round(input.durationMs),
    },
    findings,
    skipped,
    coverage: coverageOf(input),
  };
}

/** How the target answers other methods alone is no test of an operation. */
function outcomeOf(input: ReportInput, failed: number): Outcome {
  if (failed > 0) return "violations";
  const tells = (one: JudgedCase): boolean =>
    one.case.expect.kind !== "undeclared" && tellingOutcome(input, one) !== undefined;
  return input.judged.some(tells) ? "conforms" : "nothing-tested";
}

/** One group per root cause, errors first, in the order of the rules. */
export function groupsOf(judged: readonly JudgedCase[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const one of judged) {
    for (const breach of one.breaches) {
      const key = groupKey(one.case, breach);
      const known = groups.get(key);
      if (known === undefined) groups.set(key, { key, first: one, breach, count: 1 });
      else known.count += 1;
    }
  }
  const order = ({ breach }: Group): number =>
    (breach.severity === "error" ? 0 : rules.length) + rules.findIndex(({ id }) => id === breach.rule.id);
  return [...groups.values()].sort((a, b) => order(a) - order(b));
}

/** What makes two breaches one finding. */
export function groupKey(planned: Case, { rule, problem, severity }: Breach): string {
  const same = problem.group ?? problem.expected;
  return JSON.stringify([rule.id, severity, planned.operationId, problem.at, same]);
}

function findingOf(input: ReportInput, { first, breach, count }: Group): Finding {
  const { rule, problem, severity } = breach;
  const planned = first.case;
  const operation = input.model.operations.find(({ id }) => id === planned.operationId);
  const mask =
    operation === undefined ? (text: string) => text : maskFor(input.platform, operation, first.exchange.request);
  const expected = mask(problem.expected);
  const actual = mask(problem.actual);
  return {
    id: `${rule.id}@${planned.id}@${problem.at}`,
    rule: rule.id,
    severity,
    operationId: planned.operationId,
    case: planned.id,
    title: planned.title,
    at: problem.at,
    expected,
    actual,
    message: `expected ${expected}, got ${actual}`,
    fix: problem.fix ?? rule.fix,
    contract: locationText(input.model, problem.pointer ?? operation?.pointer ?? ""),
    curl: againText(input, first, breach),
    count,
    request: mask(
      [...textsBefore(first, input.baseUrl), requestText(first.exchange.request, input.baseUrl)].join("\n\n"),
    ),
    answer: mask(answerText(first.exchange)),
  };
}

/** A finding about what one operation tells of another has both exchanges to show. */
function textsBefore({ before }: JudgedCase, baseUrl: string): readonly string[] {
  return before === undefined ? [] : [requestText(before.request, baseUrl), answerText(before)];
}

/** With a real key the signature may not be shown, so the command is one that signs afresh. */
function againText(input: ReportInput, { case: planned, exchange, before }: JudgedCase, breach: Breach): string {
  const target = withoutUserInfo(input.baseUrl);
  const replay = `plate verify ${shellWord(target)}${input.replayOptions} --replay ${shellWord(planned.id)}`;
  if (breach.rule === sameUnderLoad && planned.phase === "probe") return wholeText(input, planned);
  if (!input.platform.synthetic) return replay;
  const repeat = breach.rule === connectionUsable ? 2 : 1;
  const earlier = before === undefined ? "" : curlFor(target, before.request);
  const command = curlFor(target, exchange.request, repeat);
  if (earlier === undefined || command === undefined) return replay;
  return earlier === "" ? command : `${earlier}; ${command}`;
}

/** What shows only among other requests is not shown by one. */
function wholeText({ baseUrl, replayOptions }: ReportInput, { operationId }: Case): string {
  return `plate verify ${shellWord(withoutUserInfo(baseUrl))}${replayOptions} --operation ${shellWord(operationId)}`;
}
