import type { OutcomeClass } from "../../../../contract/model/operation.ts";
import { hasResultCodes, outcomeOfScenario } from "../../../model/outcome.ts";
import { type Evidence, outcomeText } from "../../evidence.ts";
import type { Problem } from "../rule.ts";
import { judgedOutcome, refusalText } from "./expected-outcome.ts";

/** Whether a request that had to be refused was taken. */
export function wasTaken(evidence: Evidence): boolean {
  if (!isMeantToBeRefused(evidence)) return false;
  const outcome = judgedOutcome(evidence) as OutcomeClass | undefined;
  if (outcome === undefined || outcome === "invalid-request") return false;
  // A status alone does not tell "no such thing" from "no such request", and an unknown member hides everything behind it.
  if (outcome === "business") return hasResultCodes(evidence.target.operation) && evidence.knownGood === "success";
  return true;
}

/** A probe that breaks the contract, or a scenario that does so on purpose. */
function isMeantToBeRefused({ case: { expect }, target }: Evidence): boolean {
  if (expect.kind !== "scenario") return expect.kind === "refused";
  const scenario = target.scenarios.find(({ name }) => name === expect.name);
  return scenario !== undefined && outcomeOfScenario(target, scenario) === "invalid-request";
}

/** The problem that a taken request shows. */
export function takenProblem(evidence: Evidence): Problem {
  const { case: planned, answer } = evidence;
  return {
    at: `/request${planned.at}`,
    expected: `${refusalText(evidence)}, since ${planned.demands}`,
    actual: answer === undefined ? "nothing" : outcomeText(evidence.target.operation, answer),
    ...(planned.constraint === undefined ? {} : { pointer: planned.constraint.pointer }),
    group: `${planned.at} ${planned.constraint?.keyword}`,
  };
}
