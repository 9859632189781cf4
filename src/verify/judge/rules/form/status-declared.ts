import type { OperationModel } from "../../../../contract/model/contract-model.ts";
import { type Expectation, isBeyondContract } from "../../../model/case.ts";
import { isAboutCaller, isUndeclaredRefusal } from "../../../model/outcome.ts";
import { fixForTurnedAway } from "../outcome/fix-for-turned-away.ts";
import type { Rule } from "../rule.ts";

/** OpenAPI 3.1, section 4.8.16: the statuses that an operation answers with. */
export const statusDeclared: Rule = {
  id: "status-declared",
  severity: "error",
  says: "The status of an answer is one that the contract declares for the operation.",
  fix: "Answer with a declared status, or have the contract declare this one.",
  check: ({ answer, answering, target: { operation }, case: { tolerated, expect, phase } }) => {
    if (answer === undefined || answer.status >= 500) return [];
    const fault = answer.faults.find(({ kind }) => kind === "status");
    if (fault?.kind !== "status") return [];
    if (isBeyondContract(expect) || tolerated.includes(answer.status)) return [];
    if (isRefusal(expect.kind) && isUndeclaredRefusal(operation, answer.status)) return [];
    const expected = fault.expected.join(" or ");
    const actual = String(answer.status);
    const fix = phase === "base" ? fixForBase(answer.status, operation, answering) : undefined;
    return [
      {
        at: "/response/status",
        expected,
        actual,
        pointer: `${operation.pointer}/responses`,
        group: actual,
        ...(fix === undefined ? {} : { fix }),
      },
    ];
  },
};

/** A contract that declares no way to refuse leaves open how an invalid request is refused. */
function isRefusal(kind: Expectation["kind"]): boolean {
  return kind === "refused" || kind === "open";
}

/** What is wrong with a known-good request is more likely how the target is called. */
function fixForBase(status: number, operation: OperationModel, answering: readonly string[]): string | undefined {
  if (status === 404 && answering.length > 0) {
    const options = answering.map((id) => `--operation ${id}`).join(" ");
    return `Implement ${operation.path}, or test only what is there: ${options}.`;
  }
  if (status === 404) return `Check the base URL: the target knows nothing at ${operation.path} after it.`;
  return isAboutCaller(operation, status) ? fixForTurnedAway(status) : undefined;
}
