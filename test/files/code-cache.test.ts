import { spawnSync } from "node:child_process";
import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageFolder } from "../../src/cli/config/find-config.ts";
import { temporaryFolder } from "../generate/run-plate.ts";

const contract = join(packageFolder, "test/fixtures/docs/library.yaml");

function plate(argv: readonly string[], cacheHome: string): number | null {
  const words = [join(packageFolder, "src/cli/main.ts"), ...argv];
  // Node's own variable would name another folder.
  const { NODE_COMPILE_CACHE: _other, ...inherited } = process.env;
  return spawnSync(process.execPath, words, { env: { ...inherited, XDG_CACHE_HOME: cacheHome } }).status;
}

test("compiled code is kept in the user's cache, apart for Redocly, and only its owner can write or read it", () => {
  const home = temporaryFolder();
  expect(plate(["lint", "--spec", contract], home)).toBeLessThan(2);
  for (const name of ["code-plate", "code-redocly"]) {
    const folder = join(home, "plate", name);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  }
  const occupied = join(temporaryFolder(), "file");
  writeFileSync(occupied, "");
  expect(plate(["--version"], occupied), "no folder can be made there").toBe(0);
});
