import { type Evidence, summaryText } from "../evidence.ts";
import { judgedOutcome } from "./expected-outcome.ts";
import type { Rule, Severity } from "./rule.ts";

/** A valid request may fail for what it asks, never for how it asks. */
export const acceptsValid: Rule = {
  id: "accepts-valid",
  severity: "error",
  says: "A request that fits the contract is not answered as an invalid one.",
  fix: "Take every value that the contract allows; the finding names the one that was refused.",
  check: (evidence) => {
    const { answer, case: planned } = evidence;
    if (planned.expect.kind !== "accepted" || answer === undefined) return [];
    if (judgedOutcome(evidence) !== "invalid-request") return [];
    return [
      {
        at: `/request${planned.at}`,
        expected: `${planned.title}: valid, so any outcome but "invalid request"`,
        actual: summaryText(answer) + hintFor(evidence),
        ...(planned.constraint === undefined ? {} : { pointer: planned.constraint.pointer }),
        ...severityBy(evidence),
        group: `${planned.at} ${planned.constraint?.keyword}`,
      },
    ];
  },
};

/** The commonest cause is not in the target. */
function hintFor({ case: planned, target: { operation } }: Evidence): string {
  const isSigned = operation.parameters.some(({ supply }) => supply?.from === "signature");
  return planned.phase === "base" && isSigned ? "; are the credentials those that the target knows?" : "";
}

/**
 * The control is as unusual in what the contract leaves open, but not in what the case is about. A target that refuses both
 * is stricter than the contract says, which may be meant; one that takes the control has no such reason.
 */
function severityBy({ case: planned, controls: { ordinary } }: Evidence): { readonly severity?: Severity } {
  if (planned.controls?.ordinary === undefined) return {};
  return { severity: ordinary === "success" || ordinary === "business" ? "error" : "warning" };
}
