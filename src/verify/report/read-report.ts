import { isJsonObject, type JsonValue } from "../../contract/json/json.ts";
import type { Report } from "./report.ts";

/** What a value must be: a text, a whole number from 0, a flag, one of some words, a list, or an object with these members. */
type Form = "text" | "count" | "flag" | { readonly oneOf: readonly string[] } | { readonly list: Form } | Members;

/** A name that ends in a question mark may be missing. */
interface Members {
  readonly members: Readonly<Record<string, Form>>;
}

const texts = (...names: readonly string[]): Readonly<Record<string, Form>> =>
  Object.fromEntries(names.map((name) => [name, "text"]));
const counts = (...names: readonly string[]): Readonly<Record<string, Form>> =>
  Object.fromEntries(names.map((name) => [name, "count"]));

const finding: Members = {
  members: {
    ...texts("id", "rule", "operationId", "case", "title?", "at", "expected", "actual", "message", "fix"),
    ...texts("contract", "curl", "request", "answer"),
    severity: { oneOf: ["error", "warning"] },
    count: "count",
  },
};

const constraint: Members = {
  members: {
    ...texts("operationId", "at", "keyword", "contract", "reason?"),
    state: { oneOf: ["held", "violated", "not-tested"] },
    cases: "count",
  },
};

/** The part of verify-report.schema.json that what is done with a report relies on. */
const report: Members = {
  members: {
    ...texts("target", "startedAt"),
    contract: { members: texts("title", "version", "sha256") },
    outcome: { oneOf: ["conforms", "violations", "nothing-tested"] },
    interrupted: "flag",
    "shard?": { members: counts("index", "of") },
    summary: { members: counts("cases", "passed", "failed", "skipped", "requests", "durationMs") },
    findings: { list: finding },
    skipped: { list: { members: texts("case", "reason") } },
    coverage: { members: { ...counts("held", "violated", "notTested"), constraints: { list: constraint } } },
  },
};

/** A JSON value as a report, version 1; `undefined` for anything else. */
export function readReport(value: JsonValue): Report | undefined {
  const isReport = isJsonObject(value) && value.reportVersion === 1 && fits(value, report);
  return isReport ? (value as unknown as Report) : undefined;
}

function fits(value: JsonValue | undefined, form: Form): boolean {
  if (form === "text") return typeof value === "string";
  if (form === "count") return Number.isSafeInteger(value) && (value as number) >= 0;
  if (form === "flag") return typeof value === "boolean";
  if ("oneOf" in form) return typeof value === "string" && form.oneOf.includes(value);
  if ("list" in form) return Array.isArray(value) && value.every((item) => fits(item as JsonValue, form.list));
  if (!isJsonObject(value)) return false;
  return Object.entries(form.members).every(([name, member]) => {
    const own = value[name.replace(/\?$/, "")];
    return (own === undefined && name.endsWith("?")) || fits(own, member);
  });
}
