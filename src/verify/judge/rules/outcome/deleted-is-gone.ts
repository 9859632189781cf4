import { outcomeText } from "../../../model/outcome.ts";
import type { Rule } from "../rule.ts";

/** RFC 9110, section 9.3.5: after a DELETE that was done (200 or 204), its target serves nothing more. */
export const deletedIsGone: Rule = {
  id: "deleted-is-gone",
  severity: "error",
  says: "What was deleted cannot be read any more.",
  fix: "Take away what a DELETE names before answering it with success, or answer 202 where that happens later.",
  judgesRequest: true,
  isCertain: true,
  check: ({ answer, target: { operation }, case: planned }) => {
    if (planned.expect.kind !== "gone" || answer?.outcome !== "success") return [];
    const actual = outcomeText(operation, answer);
    return [{ at: "/response", expected: `404 or 410, since ${planned.expect.after} deleted it`, actual }];
  },
};
