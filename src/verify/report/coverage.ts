import type { OutcomeClass } from "../../contract/model/operation.ts";
import { answerOf, isOfUndeclaredStatus } from "../judge/evidence.ts";
import type { PlannedConstraint } from "../model/case.ts";
import type { JudgedCase, ReportInput } from "../model/judged-case.ts";
import { isTelling, isUndeclaredRefusal } from "../model/outcome.ts";
import { locationText } from "./location-text.ts";
import type { Coverage, CoveredConstraint } from "./report.ts";

/** The rules whose breach says that a constraint of a request is not held. */
const outcomeRules: ReadonlySet<string> = new Set(["accepts-valid", "refuses-invalid", "integers-exact"]);

interface Exercise {
  cases: number;
  violated: boolean;
  skipReason?: string;
}

/** What the run says of every constraint on requests. */
export function coverageOf(input: ReportInput): Coverage {
  const exercised = exercisesOf(input);
  const wholly = new Map(input.plan.skipped.map(({ case: id, reason }) => [id, reason]));
  const constraints = input.plan.constraints.map((constraint) => {
    const skipReason = wholly.get(constraint.operationId);
    const own = skipReason === undefined ? exercised.get(keyOf(constraint)) : { cases: 0, violated: false, skipReason };
    return covered(input, constraint, own);
  });
  const count = (state: CoveredConstraint["state"]): number =>
    constraints.filter((each) => each.state === state).length;
  return { held: count("held"), violated: count("violated"), notTested: count("not-tested"), constraints };
}

function covered(input: ReportInput, constraint: PlannedConstraint, exercise?: Exercise): CoveredConstraint {
  const { operationId, at, keyword, pointer } = constraint;
  const cases = exercise?.cases ?? 0;
  const base = { operationId, at, keyword, contract: locationText(input.model, pointer), cases };
  if (exercise?.violated === true) return { ...base, state: "violated" };
  if (cases > 0) return { ...base, state: "held" };
  const reason = exercise?.skipReason ?? "no request could be made that breaks only this";
  return { ...base, state: "not-tested", reason };
}

function exercisesOf(input: ReportInput): ReadonlyMap<string, Exercise> {
  const exercises = new Map<string, Exercise>();
  const entry = (key: string): Exercise => {
    const known = exercises.get(key) ?? { cases: 0, violated: false };
    exercises.set(key, known);
    return known;
  };
  for (const judged of input.judged) {
    const key = caseKey(judged.case);
    if (key === undefined) continue;
    const exercise = entry(key);
    const isBroken = judged.breaches.some(({ rule }) => outcomeRules.has(rule.id));
    if (isBroken) exercise.violated = true;
    if (isBroken || isConclusive(input, judged)) exercise.cases += 1;
    else exercise.skipReason = "the answers do not tell";
  }
  const byId = new Map(input.plan.cases.map((planned) => [planned.id, planned]));
  for (const { case: id, reason } of input.skipped) {
    const planned = byId.get(id);
    const key = planned === undefined ? undefined : caseKey(planned);
    if (key !== undefined) entry(key).skipReason = reason;
  }
  return exercises;
}

function isConclusive(input: ReportInput, judged: JudgedCase): boolean {
  const outcome = tellingOutcome(input, judged);
  if (outcome === undefined) return false;
  return (judged.case.expect.kind === "refused") === (outcome === "invalid-request");
}

/** What the target made of a request, where it answered as the contract declares and its answer tells. */
export function tellingOutcome(
  { model }: Pick<ReportInput, "model">,
  { case: { operationId }, exchange }: JudgedCase,
): OutcomeClass | undefined {
  const operation = model.operations.find(({ id }) => id === operationId);
  if (operation === undefined) return undefined;
  const validators = { parameters: {}, requestBody: {}, responses: {} };
  const target = { model, operation, validators, scenarios: [], skippedLinks: new Map() };
  const answer = answerOf(target, exchange);
  if (answer === undefined) return undefined;
  const { outcome, status } = answer;
  if (isOfUndeclaredStatus(answer) && !isUndeclaredRefusal(operation, status)) return undefined;
  return isTelling(operation, outcome) ? outcome : undefined;
}

function caseKey({ operationId, at, constraint, expect }: JudgedCase["case"]): string | undefined {
  if (constraint === undefined || (expect.kind !== "refused" && expect.kind !== "accepted")) return undefined;
  return keyOf({ operationId, at, keyword: constraint.keyword });
}

function keyOf({ operationId, at, keyword }: Pick<PlannedConstraint, "operationId" | "at" | "keyword">): string {
  return JSON.stringify([operationId, at, keyword]);
}
