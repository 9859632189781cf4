import { isBeyondContract } from "../../../model/case.ts";
import type { Rule } from "../rule.ts";

/** RFC 9110, section 15.6: a 5xx status says that the server, not the request, is at fault. */
export const noServerError: Rule = {
  id: "no-server-error",
  severity: "error",
  says: "No request, right or wrong, makes the server fail (status 5xx).",
  fix: "Look in the server's log for the error that this request causes, and answer as the contract says.",
  eachAlone: true,
  check: ({ answer, case: { expect } }) => {
    if (answer === undefined || answer.status < 500) return [];
    const isNamed = answer.declared !== undefined && answer.declared.status !== "default";
    const isUnimplemented = isBeyondContract(expect) && answer.status === 501;
    if (isNamed || isUnimplemented) return [];
    return [
      {
        at: "/response/status",
        expected: "a status below 500",
        actual: String(answer.status),
        group: String(answer.status),
      },
    ];
  },
};
