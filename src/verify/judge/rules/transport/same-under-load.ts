import { outcomeText } from "../../../model/outcome.ts";
import type { Rule } from "../rule.ts";

/** Nothing of one request may show in the answer to another. */
export const sameUnderLoad: Rule = {
  id: "same-under-load",
  severity: "error",
  says: "Requests that come together are answered as each of them alone.",
  fix: "Keep what belongs to a request with the request: no shared variables, no shared parser or buffer.",
  shownBy: "load",
  check: ({ answer, alone, target: { operation }, case: { expect } }) => {
    if (expect.kind !== "same" || answer === undefined || alone === undefined) return [];
    if (answer.status === alone.status && answer.code === alone.code) return [];
    const expected = `${outcomeText(operation, alone)}, as alone`;
    return [{ at: "/response", expected, actual: outcomeText(operation, answer), group: "load" }];
  },
};
