import { printableJson } from "../../contract/show/printable.ts";
import type { DiffReport } from "../change.ts";

/** The report for machines; src/diff/report/diff-report.schema.json describes it. It holds no number beyond 2^53: values are in messages. */
export function renderJson(report: DiffReport): string {
  return printableJson(`${JSON.stringify(report, null, 2)}\n`);
}
