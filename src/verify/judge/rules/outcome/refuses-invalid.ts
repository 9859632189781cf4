import type { Rule } from "../rule.ts";
import { acceptedProblem, wasAccepted } from "./accepted.ts";
import { isBoundless } from "./is-boundless.ts";

/** The contract's bounds bind the server too: what breaks them is answered as an invalid request. */
export const refusesInvalid: Rule = {
  id: "refuses-invalid",
  severity: "error",
  says: "A request that breaks the contract is answered as an invalid one, before anything else is done with it.",
  fix: "Check the request against the contract first; the finding names the constraint that is not checked.",
  judgesRequest: true,
  check: (evidence) => {
    const { case: planned } = evidence;
    if (planned.forged === true || !wasAccepted(evidence)) return [];
    if (planned.asDouble !== undefined && !isBoundless(evidence)) return [];
    return [acceptedProblem(evidence)];
  },
};
