import type { Rule } from "../rule.ts";
import { headerFaults } from "./header-faults.ts";

/** OpenAPI 3.1, section 4.8.21: a required header of a response. */
export const headerPresent: Rule = {
  id: "header-present",
  severity: "error",
  says: "An answer has every header that the contract requires for its status.",
  fix: "Send the header on every answer, on error answers too.",
  check: (evidence) =>
    headerFaults(evidence)
      .filter(({ kind }) => kind === "header-missing")
      .map(({ header }) => ({
        at: `/response/headers/${header.name}`,
        expected: `the header ${header.name}`,
        actual: "an answer without it",
        pointer: `${header.pointer}/required`,
      })),
};
