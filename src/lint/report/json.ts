import { printableJson } from "../../contract/show/printable.ts";
import type { LintReport } from "../lint-report.ts";

/** The report as JSON, for programs. */
export function renderJson(report: LintReport): string {
  return printableJson(`${JSON.stringify(report, undefined, 2)}\n`);
}
