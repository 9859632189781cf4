import type { OutcomeClass } from "../../contract/operation.ts";
import { type Evidence, summaryText } from "../evidence.ts";
import { hasResultCodes } from "../outcome.ts";
import { judgedOutcome, refusalText } from "./expected-outcome.ts";
import type { Problem, Rule } from "./rule.ts";

/** The contract's bounds bind the server too: what breaks them is answered as an invalid request. */
export const refusesInvalid: Rule = {
  id: "refuses-invalid",
  severity: "error",
  says: "A request that breaks the contract is answered as an invalid one, before anything else is done with it.",
  fix: "Check the request against the contract first; the finding names the constraint that is not checked.",
  check: (evidence) => {
    const { case: planned } = evidence;
    if (planned.forged === true || planned.asDouble !== undefined || !wasTaken(evidence)) return [];
    return [takenProblem(evidence)];
  },
};

/** Whether a request that had to be refused was taken. */
export function wasTaken(evidence: Evidence): boolean {
  if (evidence.case.expect.kind !== "refused") return false;
  const outcome = judgedOutcome(evidence) as OutcomeClass | undefined;
  if (outcome === undefined || outcome === "invalid-request") return false;
  // A status alone does not tell "no such thing" from "no such request", and an unknown member hides everything behind it.
  if (outcome === "business") return hasResultCodes(evidence.target.operation) && evidence.knownGood === "success";
  return true;
}

/** The problem that a taken request shows. */
export function takenProblem(evidence: Evidence): Problem {
  const { case: planned, answer } = evidence;
  return {
    at: `/request${planned.at}`,
    expected: `${refusalText(evidence)}, because ${planned.title}: ${planned.demands}`,
    actual: answer === undefined ? "nothing" : summaryText(answer),
    ...(planned.constraint === undefined ? {} : { pointer: planned.constraint.pointer }),
    group: `${planned.at} ${planned.constraint?.keyword}`,
  };
}
