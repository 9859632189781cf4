import type { Severity } from "../../../../contract/model/contract-report.ts";
import { outcomeText, turnsCallerAway } from "../../../model/outcome.ts";
import type { Evidence } from "../../evidence.ts";
import type { Rule } from "../rule.ts";
import { judgedOutcome, refusalText } from "./expected-outcome.ts";
import { fixForTurnedAway } from "./fix-for-turned-away.ts";

/** A valid request may fail for what it asks, never for how it asks. */
export const acceptsValid: Rule = {
  id: "accepts-valid",
  severity: "error",
  says: "A request that fits the contract is not answered as an invalid one.",
  fix: "Take every value that the contract allows; the finding names the one that was refused.",
  judgesRequest: true,
  check: (evidence) => {
    const { answer, target, case: planned } = evidence;
    if (planned.expect.kind !== "accepted" || answer === undefined) return [];
    const isTurnedAway = planned.phase === "base" && turnsCallerAway(target.operation, answer.status);
    if (judgedOutcome(evidence) !== "invalid-request" && !isTurnedAway) return [];
    return [
      {
        at: `/request${planned.at}`,
        expected: isTurnedAway
          ? "an answer to what was asked"
          : `any answer but ${refusalText(evidence)}, since the request fits the contract`,
        actual: outcomeText(target.operation, answer),
        ...(planned.constraint === undefined ? {} : { pointer: planned.constraint.pointer }),
        ...severityBy(evidence),
        ...fixFor(evidence),
        group: `${planned.at} ${planned.constraint?.keyword}`,
      },
    ];
  },
};

/** The target's log, or something outside the target, says why a known-good request is refused. */
function fixFor({ case: planned, credentials, target, answer }: Evidence): { readonly fix?: string } {
  if (planned.phase !== "base") return {};
  const isTurnedAway = answer !== undefined && turnsCallerAway(target.operation, answer.status);
  if (isTurnedAway) return { fix: fixForTurnedAway(answer.status) };
  const hint = credentials === undefined ? "" : ` ${credentials}`;
  return { fix: `Find out why the target refuses this request; nothing else can be tested before it is taken.${hint}` };
}

/**
 * The control is as unusual in what the contract leaves open, but not in what the case is about. A target that refuses both
 * is stricter than the contract says, which may be meant; one that takes the control has no such reason.
 */
function severityBy({ case: planned, controls: { ordinary } }: Evidence): { readonly severity?: Severity } {
  if (planned.controls?.ordinary === undefined) return {};
  return { severity: ordinary === "success" || ordinary === "business" ? "error" : "warning" };
}
