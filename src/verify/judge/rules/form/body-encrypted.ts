import { isBeyondContract } from "../../../model/case.ts";
import type { Rule } from "../rule.ts";

/** The contract's `x-encrypted`. Of a failure it does not say whether it comes encrypted. */
export const bodyEncrypted: Rule = {
  id: "body-encrypted",
  severity: "error",
  says: "The body of a success is encrypted where the contract says so, and every encrypted body can be opened by the caller.",
  fix: "Encrypt the body with the public key of the caller, last of all; the contract describes what is inside.",
  check: ({ answer, target: { operation }, case: { expect } }) => {
    if (answer?.opened === undefined || isBeyondContract(expect)) return [];
    const at = "/response/body";
    const pointer = `${operation.pointer}/x-encrypted/response`;
    if (answer.opened.kind === "shut") {
      const actual = "one that the private key of the caller does not open";
      return [{ at, expected: "an encrypted body for the caller", actual, pointer }];
    }
    if (answer.opened.kind === "open" || answer.outcome !== "success") return [];
    return [{ at, expected: "an encrypted body", actual: "a body in clear", pointer }];
  },
};
