import { outcomeText } from "../../../model/outcome.ts";
import type { Rule } from "../rule.ts";

/** RFC 9110, section 15.5.6: 405; 404 says as much. */
export const methodRefused: Rule = {
  id: "method-refused",
  severity: "warning",
  says: "A method that the contract does not declare does not do what a declared one does.",
  fix: "Answer 405 with an Allow header.",
  check: ({ answer, target, case: planned }) => {
    if (planned.expect.kind !== "undeclared" || answer?.outcome !== "success" || answer.status >= 300) return [];
    return [{ at: "/request/method", expected: "405 or 404", actual: outcomeText(target.operation, answer) }];
  },
};
