import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../structure/source-tree.ts";

/** A copy of the checkout as far as `plate` needs it, so that a test may break it. The caller removes it. */
export function copyOfCheckout(): string {
  const folder = mkdtempSync(join(tmpdir(), "plate-start-"));
  for (const part of ["package.json", "openapi", "generated", "src"])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** The same with a contract of seven operations, which is tested in a moment. */
export function copyWithShortContract(): string {
  const folder = copyOfCheckout();
  for (const part of ["paths", "components", "locales"]) rmSync(join(folder, "openapi", part), { recursive: true });
  cpSync(join(root, "test/fixtures/spelled-out"), join(folder, "openapi"), { recursive: true });
  execFileSync(process.execPath, ["src/cli/main.ts", "generate"], { cwd: folder });
  return folder;
}
