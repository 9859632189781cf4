import { type Evidence, summaryText } from "../evidence.ts";
import { judgedOutcome } from "./expected-outcome.ts";
import { isRounded } from "./integers-exact.ts";
import type { Rule } from "./rule.ts";

/** The contract's examples: a request and the answer of the same name. */
export const showsScenario: Rule = {
  id: "shows-scenario",
  severity: "error",
  says: "The request of a scenario is answered with the status and the result code of that scenario.",
  fix: "Load the contract's test data into the target, or give your own with --test-data.",
  check: (evidence) => {
    const { answer, case: planned } = evidence;
    const { expect } = planned;
    if (expect.kind !== "scenario" || answer === undefined || isRounded(evidence)) return [];
    if (judgedOutcome(evidence) === undefined || isShown(evidence)) return [];
    const expected = `${expect.status}${expect.code === undefined ? "" : ` ${expect.code}`}`;
    return [
      {
        at: "/response",
        expected: `${expected} (scenario ${expect.name})`,
        actual: summaryText(answer),
        ...groupOf(evidence),
        ...(planned.constraint === undefined ? {} : { pointer: planned.constraint.pointer }),
      },
    ];
  },
};

function isShown({ answer, case: { expect } }: Evidence): boolean {
  if (expect.kind !== "scenario" || answer === undefined) return true;
  return answer.declared?.status === expect.status && (expect.code === undefined || answer.code === expect.code);
}

/** Where every request is refused, its scenarios have one cause. */
function groupOf({ knownGood, answer }: Evidence): { readonly group?: string } {
  return knownGood === "invalid-request" && answer?.outcome === "invalid-request" ? { group: "refused" } : {};
}
