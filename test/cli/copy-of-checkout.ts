import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../structure/source-tree.ts";

/**
 * A copy of the checkout as far as `plate` needs it, with a contract of seven operations, which is tested in a moment. A test may break
 * it; the caller removes it.
 */
export function copyWithShortContract(): string {
  const folder = mkdtempSync(join(tmpdir(), "plate-start-"));
  for (const part of ["package.json", "generated", "src"])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  cpSync(join(root, "test/fixtures/spelled-out"), join(folder, "openapi"), { recursive: true });
  cpSync(join(root, "openapi/plate.yaml"), join(folder, "openapi/plate.yaml"));
  execFileSync(process.execPath, ["src/cli/main.ts", "generate"], { cwd: folder });
  return folder;
}
