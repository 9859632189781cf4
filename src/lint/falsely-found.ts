import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { LintFinding } from "./lint-report.ts";

/**
 * Whether a finding contradicts OpenAPI 3.2, of which Redocly 2.77 still holds two rules of 3.1: there an answer need not have a
 * description (section 4.17), and `cookie` is a style (section 4.12.6). `version` is the document's.
 */
export function isFalselyFound({ rule, what, file, line }: LintFinding, version: string, cwd: string): boolean {
  if (rule !== "struct" || !version.startsWith("3.2.")) return false;
  if (what.startsWith("The field `description` must be present")) return true;
  return (
    what.startsWith("`style` can be one of") && /["']?style["']?\s*:\s*["']?cookie\b/.test(lineOf(file, line, cwd))
  );
}

function lineOf(file: string, line: number, cwd: string): string {
  return readFileSync(resolve(cwd, file), "utf8").split("\n")[line - 1] ?? "";
}
