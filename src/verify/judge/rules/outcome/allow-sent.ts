import { fieldValue } from "../../../../contract/wire/header-fields.ts";
import type { Rule } from "../rule.ts";

/** RFC 9110, section 15.5.6. */
export const allowSent: Rule = {
  id: "allow-sent",
  severity: "warning",
  says: "An answer 405 says by Allow which methods there are.",
  fix: "Send Allow with every 405; frameworks do it where their own router answers.",
  isCertain: true,
  check: ({ answer, case: { unsigned } }) =>
    answer?.status !== 405 || fieldValue(answer.headers, "Allow") !== undefined
      ? []
      : [{ at: "/response/headers/Allow", expected: `the methods of ${unsigned.path}`, actual: "no such header" }],
};
