import type { Rule } from "../rule.ts";
import { acceptedProblem, wasAccepted } from "./accepted.ts";

/** `x-supply: {from: signature}`: the header proves that the body arrived as it was sent. */
export const checksSignature: Rule = {
  id: "checks-signature",
  severity: "error",
  says: "A signature that does not belong to the bytes sent is refused.",
  fix: "Compute the signature over the body's bytes as received, before parsing, with the caller's key, and compare all of it.",
  judgesRequest: true,
  check: (evidence) => {
    if (evidence.case.forged !== true || !wasAccepted(evidence)) return [];
    return [{ ...acceptedProblem(evidence), group: evidence.case.id }];
  },
};
