import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { UsageExamples } from "../../diff/usage/compile-examples.ts";
import type { ContractSide } from "./contract-side.ts";

/**
 * The TypeScript files of a folder as they were at the base, without tests, by their path from the working folder. None where the base has no
 * such folder: the first release has no earlier callers. Throws a PlateError (`usage`) for a base that is a single file.
 */
export function readExamples(base: ContractSide, folder: string, cwd: string): UsageExamples {
  if (base.tree === undefined) {
    throw new PlateError("usage", `the base ${base.name} is one file, which has no usage examples next to it`, {
      fix: "name a git revision or a folder as the base",
    });
  }
  const inside = relative(cwd, resolve(cwd, folder));
  const files = filesBelow(join(base.tree, inside)).filter((file) => /(?<!\.test)\.m?ts$/.test(file));
  return new Map(files.map((file) => [relative(base.tree ?? "", file), readFileSync(file, "utf8")]));
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
