import { isBeyondContract } from "../../../model/case.ts";
import type { Rule } from "../rule.ts";

/** The contract's `x-result-codes`, by status. */
export const codeAllowed: Rule = {
  id: "code-allowed",
  severity: "error",
  says: "The result code of an answer is one that the contract allows for its status.",
  fix: "Answer with a code that x-result-codes lists for this status, or with the status that the code belongs to.",
  check: ({ answer, case: { expect } }) => {
    const allowed = answer?.declared?.resultCodes ?? [];
    if (answer?.code === undefined || allowed.length === 0 || isBeyondContract(expect)) return [];
    if (allowed.some(({ code }) => code === answer.code)) return [];
    return [
      {
        at: "/response/body",
        expected: `with status ${answer.status}, ${allowed.map(({ code }) => code).join(" or ")}`,
        actual: answer.code,
        pointer: `${answer.declared?.pointer}/x-result-codes`,
        group: `${answer.status} ${answer.code}`,
      },
    ];
  },
};
