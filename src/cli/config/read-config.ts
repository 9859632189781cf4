import { readFileSync } from "node:fs";
import { relative } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parsePointer } from "../../contract/json/json-pointer.ts";
import { type AjvCheck, toViolations } from "../../contract/model/ajv-check.ts";
import { faultAt } from "../../contract/model/fault-at.ts";
import { locationIn } from "../../reader/parse/parsed-text.ts";
import { readSourceFile, type SourceFile } from "../../reader/parse/source-file.ts";
import type { PlateConfig } from "./plate-config.ts";

/**
 * Reads and checks a configuration file. Throws a PlateError (`usage`) with file, line and the line itself for what is not in its
 * JSON Schema.
 */
export function readConfig(file: string, cwd: string): PlateConfig {
  const source = readSourceFile(file, relative(cwd, file));
  const value = source.value ?? {};
  const [violation] = toViolations(checkOfConfig(), value);
  if (violation === undefined) return value as PlateConfig;
  throw fault(source, { ...violation, shownAs: relative(cwd, file) });
}

interface ConfigFault {
  readonly at: string;
  readonly keyword: string;
  readonly message: string;
  readonly shownAs: string;
}

function fault(source: SourceFile, { at, keyword, message, shownAs }: ConfigFault) {
  const steps = parsePointer(at);
  const place = source.placeAt(steps) ?? source.placeAt(steps.slice(0, -1)) ?? { line: 1, column: 1 };
  const name = steps.join(".") || "the configuration";
  const problem = keyword === "additionalProperties" ? "is no member of a configuration" : message;
  return faultAt(locationIn(source.text, shownAs, place), `${name} ${problem}`, {
    fix: "plate.schema.json of the package lists what a configuration may hold",
  });
}

let check: AjvCheck | undefined;

function checkOfConfig(): AjvCheck {
  if (check !== undefined) return check;
  const ajv = new Ajv2020.default({ allErrors: true, strict: true });
  addFormats.default(ajv);
  const schema = JSON.parse(readFileSync(new URL("./plate-config.schema.json", import.meta.url), "utf8")) as object;
  check = ajv.compile(schema) as AjvCheck;
  return check;
}
