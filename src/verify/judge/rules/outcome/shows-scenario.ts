import { outcomeText } from "../../../model/outcome.ts";
import type { Evidence } from "../../evidence.ts";
import { isSurelyRounded } from "../form/integers-exact.ts";
import type { Rule } from "../rule.ts";
import { wasAccepted } from "./accepted.ts";
import { judgedOutcome } from "./expected-outcome.ts";

/** The contract's examples: a request and the answer of the same name. */
export const showsScenario: Rule = {
  id: "shows-scenario",
  severity: "error",
  says: "The request of a scenario is answered with the status and the result code of that scenario.",
  fix: "Load the contract's test data into the target, or give your own with --test-data.",
  judgesRequest: true,
  check: (evidence) => {
    const { answer, case: planned } = evidence;
    const { expect } = planned;
    if (expect.kind !== "scenario" || answer === undefined) return [];
    // Each of these has a rule of its own, which says more.
    if (isSurelyRounded(evidence) || wasAccepted(evidence)) return [];
    if (judgedOutcome(evidence) === undefined || isShown(evidence)) return [];
    const { operation } = evidence.target;
    return [
      {
        at: "/response",
        expected: `${outcomeText(operation, expect)} for the scenario ${expect.name}`,
        actual: outcomeText(operation, answer),
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

/** Where every request is refused, or nobody whom the scenarios name is known, that is the one cause of all. */
function groupOf({ knownGood, answer }: Evidence): { readonly group?: string } {
  const outcome = knownGood?.outcome;
  return outcome !== undefined && outcome !== "success" && answer?.outcome === outcome ? { group: outcome } : {};
}
