import type { Problem, Rule } from "../rule.ts";
import { headerFaults } from "./header-faults.ts";

/** The contract's `x-echoes`. */
export const headerEchoed: Rule = {
  id: "header-echoed",
  severity: "error",
  says: "A header that carries a value of the request back has that value, byte for byte.",
  fix: "Copy the request header's value unchanged: not parsed, not in another case, not that of another request.",
  check: (evidence) =>
    headerFaults(evidence).flatMap((fault): Problem[] => {
      if (fault.kind !== "header-echo") return [];
      const { header, sent, value } = fault;
      return [
        {
          at: `/response/headers/${header.name}`,
          expected: `the value sent, ${JSON.stringify(sent)}`,
          actual: JSON.stringify(value),
          pointer: `${header.pointer}/x-echoes`,
          group: header.name,
        },
      ];
    }),
};
