import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import { stringify } from "yaml";
import { parsePointer } from "../../../contract/json/json-pointer.ts";
import { type AjvCheck, toViolations } from "../../../contract/model/ajv-check.ts";
import { faultAt } from "../../../contract/model/fault-at.ts";
import { replaceFile } from "../../../files/replace-file.ts";
import { locationIn } from "../../../reader/parse/parsed-text.ts";
import { readSourceFile } from "../../../reader/parse/source-file.ts";
import type { Baseline, KnownFinding } from "../../../verify/report/baseline.ts";

const text = { type: "string", minLength: 1 } as const;
const day = { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } as const;
const schema = {
  type: "object",
  additionalProperties: false,
  required: ["findings"],
  properties: {
    findings: {
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["rule", "operation", "at", "reason", "date"],
        properties: {
          rule: text,
          operation: text,
          at: text,
          reason: text,
          date: day,
          until: day,
          cases: { type: "array", minItems: 1, items: text },
        },
      },
    },
  },
};

/**
 * Reads a baseline, YAML or JSON; one that `isNew` may not be there yet. Throws a PlateError (`usage`) with file and line for what is
 * no entry, such as one without a reason or a date.
 */
export function readBaseline(file: string, cwd: string, isNew: boolean): Baseline {
  const shownAs = relative(cwd, resolve(cwd, file));
  if (isNew && !existsSync(resolve(cwd, file))) return { file: shownAs, findings: [] };
  const source = readSourceFile(resolve(cwd, file), shownAs);
  const check = new Ajv2020.default({ allErrors: true, strict: true }).compile(schema) as AjvCheck;
  const [violation] = toViolations(check, source.value ?? {});
  const lineOf = (steps: readonly string[]) =>
    source.placeAt([...steps]) ?? source.placeAt(steps.slice(0, -1)) ?? { line: 1, column: 1 };
  if (violation !== undefined) {
    const steps = parsePointer(violation.at);
    const name = steps.join(".") || "the baseline";
    throw faultAt(locationIn(source.text, shownAs, lineOf(steps)), `${name} ${violation.message}`, {
      fix: "an entry of findings has rule, operation, at, reason and date (YYYY-MM-DD), and may have until and cases",
    });
  }
  const { findings } = source.value as unknown as { readonly findings: readonly KnownFinding[] };
  return {
    file: shownAs,
    findings: findings.map((entry, index) => ({ ...entry, line: lineOf(["findings", String(index)]).line })),
  };
}

/** Writes a baseline in place of the one before, whole or not at all. Throws as `replaceFile` does. */
export async function writeBaseline(file: string, cwd: string, findings: readonly KnownFinding[]): Promise<void> {
  const entries = findings.map(({ line: _line, ...entry }) => entry);
  const head =
    "# Findings of plate verify that are known. A finding in further cases, or after its day `until`, counts again.\n";
  await replaceFile(resolve(cwd, file), head + stringify({ findings: entries }, { lineWidth: 0 }), file);
}
