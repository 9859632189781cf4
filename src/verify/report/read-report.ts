import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { ContractReport } from "../../contract/model/contract-report.ts";

/** A report, or what of the value is none: a JSON Pointer and a sentence about what is there. */
export type ReadReport =
  | { readonly kind: "report"; readonly report: ContractReport }
  | { readonly kind: "none"; readonly at: string; readonly problem: string };

/** A JSON value as a report, version 1, checked against verify-report.schema.json. */
export function readReport(value: unknown): ReadReport {
  const schema = JSON.parse(readFileSync(new URL("./verify-report.schema.json", import.meta.url), "utf8")) as object;
  const fits = new Ajv2020({ strict: true }).compile(schema);
  if (!fits(value)) {
    const [error] = fits.errors ?? [];
    return { kind: "none", at: error?.instancePath ?? "", problem: error?.message ?? "is no report" };
  }
  const report = value as ContractReport;
  const { index, of } = report.shard ?? { index: 1, of: 1 };
  if (index > of) return { kind: "none", at: "/shard/index", problem: `must be ${of} or less` };
  if (!isTime(report.startedAt)) return { kind: "none", at: "/startedAt", problem: "must be a time that exists" };
  return { kind: "report", report };
}

/** RFC 3339, section 5.6: the schema holds the form, this the calendar. */
function isTime(text: string): boolean {
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toISOString() === text;
}
