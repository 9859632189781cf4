import type { OutcomeClass } from "../../../../contract/model/operation.ts";
import { keyMembers } from "../../../model/key-members.ts";
import { hasResultCodes, outcomeOfScenario, outcomeText } from "../../../model/outcome.ts";
import type { Evidence } from "../../evidence.ts";
import type { Problem } from "../rule.ts";
import { judgedOutcome, refusalText } from "./expected-outcome.ts";

/** Whether a request that had to be refused was accepted. */
export function wasAccepted(evidence: Evidence): boolean {
  if (!isMeantToBeRefused(evidence)) return false;
  const outcome = judgedOutcome(evidence) as OutcomeClass | undefined;
  if (outcome === undefined || outcome === "invalid-request") return false;
  if (outcome === "success") return true;
  // A status alone does not distinguish "no such thing" from "no such request", and an unknown member hides everything after it.
  if (!hasResultCodes(evidence.target.operation)) return false;
  return evidence.knownGood?.outcome === "success" || isBeyondLookUp(evidence);
}

/** A probe that breaks the contract, or a scenario that does so on purpose. */
function isMeantToBeRefused({ case: { expect }, target }: Evidence): boolean {
  if (expect.kind !== "scenario") return expect.kind === "refused";
  const scenario = target.scenarios.find(({ name }) => name === expect.name);
  return scenario !== undefined && outcomeOfScenario(target, scenario) === "invalid-request";
}

/** Whether the request names nobody: its body is none, or lacks the member by which things are looked up. "No such thing" is then untrue. */
function isBeyondLookUp({ case: { at, constraint }, target }: Evidence): boolean {
  if (at === "/body") return constraint?.keyword === "json" || constraint?.keyword === "required";
  const isKey = keyMembers(target).some((pointer) => at === `/body${pointer}`);
  return isKey && constraint?.keyword === "required";
}

/** The problem that an accepted request shows. */
export function acceptedProblem(evidence: Evidence): Problem {
  const { case: planned, answer } = evidence;
  return {
    at: `/request${planned.at}`,
    expected: `${refusalText(evidence)}, since ${planned.demands}`,
    actual: answer === undefined ? "nothing" : outcomeText(evidence.target.operation, answer),
    ...(planned.constraint === undefined ? {} : { pointer: planned.constraint.pointer }),
    group: `${planned.at} ${planned.constraint?.keyword}`,
  };
}
