import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The variable with the folder that the test files of one run share. */
export const sharedFolder = "PLATE_SHARED_FOLDER";

/** Vitest calls it before the first test file starts, and what it returns after the last one ended. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "plate-shared-"));
  process.env[sharedFolder] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
