import type { ContractReport, Finding } from "../../contract/model/contract-report.ts";

/** The rules that only a caller can break; the contract test sends its requests itself and never reports them. */
const callersRules: readonly string[] = ["request-matches-contract", "operation-declared"];

function isCallers({ rule, severity }: Pick<Finding, "rule" | "severity">): boolean {
  return severity === "error" && callersRules.includes(rule);
}

/**
 * The verdict of a proxy's report in which only requests broke the contract, as a sentence that accuses no target; `undefined`
 * where any answer broke it, or nothing did.
 */
export function callerVerdict({ findings, summary }: Pick<ContractReport, "findings" | "summary">): string | undefined {
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length === 0 || !errors.every(isCallers)) return undefined;
  const requests = summary.failed === 1 ? "1 request" : `${summary.failed} requests`;
  return `${requests} broke the contract; the target's answers conform.`;
}
