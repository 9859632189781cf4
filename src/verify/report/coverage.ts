import type { Coverage, CoveredConstraint } from "../../contract/model/contract-report.ts";
import { stateOf } from "../judge/judged-case.ts";
import type { Case, PlannedConstraint } from "../model/case.ts";
import { locationText } from "./location-text.ts";
import type { ReportInput } from "./report-input.ts";

/** What the cases of one constraint say. */
interface Exercise {
  told: number;
  untold: number;
  violated: boolean;
  skipReason?: string;
}

/** What the run says of every constraint on requests. One is held if the answers to all of its cases show it. */
export function coverageOf(input: ReportInput): Coverage {
  const exercised = exercisesOf(input);
  const wholly = new Map(input.plan.skipped.map(({ case: id, reason }) => [id, reason]));
  const constraints = input.plan.constraints.map((constraint) => {
    const skipReason = wholly.get(constraint.operationId);
    const own = skipReason === undefined ? exercised.get(keyOf(constraint)) : { ...untouched(), skipReason };
    return covered(input, constraint, own ?? untouched());
  });
  return { ...countStates(constraints), constraints };
}

/** How many constraints are in each state. */
export function countStates(constraints: readonly CoveredConstraint[]): Omit<Coverage, "constraints"> {
  const count = (state: CoveredConstraint["state"]): number =>
    constraints.filter((each) => each.state === state).length;
  return { held: count("held"), violated: count("violated"), notTested: count("not-tested") };
}

function untouched(): Exercise {
  return { told: 0, untold: 0, violated: false };
}

function covered(input: ReportInput, constraint: PlannedConstraint, exercise: Exercise): CoveredConstraint {
  const { operationId, at, keyword, pointer } = constraint;
  const { told, untold, violated, skipReason } = exercise;
  const base = { operationId, at, keyword, contract: locationText(input.model, pointer), cases: told + untold };
  if (violated) return { ...base, state: "violated" };
  if (told > 0 && untold === 0) return { ...base, state: "held" };
  const reason =
    untold > 0
      ? `the answers to ${untold} of ${told + untold} cases prove nothing`
      : (skipReason ??
        (input.plan.isPartial === true
          ? "the family of its cases was left out (--family)"
          : "no request could be made that breaks only this"));
  return { ...base, state: "not-tested", reason };
}

function exercisesOf(input: ReportInput): ReadonlyMap<string, Exercise> {
  const exercises = new Map<string, Exercise>();
  const entry = (key: string): Exercise => {
    const known = exercises.get(key) ?? untouched();
    exercises.set(key, known);
    return known;
  };
  for (const judged of input.judged) {
    const key = caseKey(judged.case);
    if (key === undefined) continue;
    const exercise = entry(key);
    if (judged.breaches.some(({ rule }) => rule.judgesRequest === true)) exercise.violated = true;
    if (judged.inconclusive === undefined && (judged.answer !== undefined || stateOf(judged) === "failed")) {
      exercise.told += 1;
    } else exercise.untold += 1;
  }
  const byId = new Map(input.plan.cases.map((planned) => [planned.id, planned]));
  for (const { case: id, reason } of input.skipped) {
    const planned = byId.get(id);
    const key = planned === undefined ? undefined : caseKey(planned);
    if (key !== undefined) entry(key).skipReason = reason;
  }
  return exercises;
}

function caseKey({ operationId, at, constraint, expect }: Case): string | undefined {
  if (constraint === undefined || (expect.kind !== "refused" && expect.kind !== "accepted")) return undefined;
  return keyOf({ operationId, at, keyword: constraint.keyword });
}

function keyOf({ operationId, at, keyword }: Pick<PlannedConstraint, "operationId" | "at" | "keyword">): string {
  return JSON.stringify([operationId, at, keyword]);
}
