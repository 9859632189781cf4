import type { ContractReport } from "../../contract/model/contract-report.ts";
import { printableJson } from "../../contract/show/printable.ts";

/** The report for machines; verify-report.schema.json describes it. */
export function jsonReport(report: ContractReport): string {
  return printableJson(`${JSON.stringify(report, null, 2)}\n`);
}
