import type { OutcomeClass } from "../../contract/operation.ts";
import { type Evidence, summaryText } from "../evidence.ts";
import { hasResultCodes } from "../outcome.ts";
import { judgedOutcome, refusalText } from "./expected-outcome.ts";
import type { Problem } from "./rule.ts";

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
