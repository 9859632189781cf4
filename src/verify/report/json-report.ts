import { printableJson } from "../../contract/show/printable.ts";
import type { Report } from "./report.ts";

/** The report for machines; verify-report.schema.json describes it. */
export function jsonReport(report: Report): string {
  return printableJson(`${JSON.stringify(report, null, 2)}\n`);
}
