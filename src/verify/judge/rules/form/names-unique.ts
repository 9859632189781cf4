import { isBeyondContract } from "../../../model/case.ts";
import type { Rule } from "../rule.ts";

/** RFC 8259, section 4: what a reader makes of a name that an object has twice is open. RFC 7493, section 2.3, forbids it. */
export const namesUnique: Rule = {
  id: "names-unique",
  severity: "error",
  says: "No object of an answer has the same member name twice, since readers take different ones of them.",
  fix: "Write each member once: a serialiser that is given a field and its getter, or two maps, writes both.",
  check: ({ answer, case: { expect } }) => {
    if (answer?.repeatsName !== true || isBeyondContract(expect)) return [];
    return [
      { at: "/response/body", expected: "every name once in an object", actual: "a name that an object has twice" },
    ];
  },
};
