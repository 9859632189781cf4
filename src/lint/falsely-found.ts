import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathVariables } from "../contract/model/path-template.ts";
import type { LintFinding } from "./lint-report.ts";

/**
 * Whether a finding is wrong. Redocly 2.77 knows variables of a path by ASCII letters alone, so that it misses `{語}`; and it
 * contradicts OpenAPI 3.2, of which Redocly 2.77 still holds two rules of 3.1: there an answer need not have a
 * description (section 4.17), and `cookie` is a style (section 4.12.6). `version` is the document's.
 */
export function isFalselyFound({ rule, what, file, line }: LintFinding, version: string, cwd: string): boolean {
  if (rule === "path-parameters-defined") return isVariableOfPath(what);
  if (rule !== "struct" || !version.startsWith("3.2.")) return false;
  if (what.startsWith("The field `description` must be present")) return true;
  return (
    what.startsWith("`style` can be one of") && /["']?style["']?\s*:\s*["']?cookie\b/.test(lineOf(file, line, cwd))
  );
}

function isVariableOfPath(what: string): boolean {
  const [, name = "", path = ""] = /^Path parameter `(.*)` is not used in the path `(.*)`\.$/.exec(what) ?? [];
  return pathVariables(path).includes(name);
}

function lineOf(file: string, line: number, cwd: string): string {
  return readFileSync(resolve(cwd, file), "utf8").split("\n")[line - 1] ?? "";
}
