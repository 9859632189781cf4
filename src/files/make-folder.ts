import { access, constants, mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { writeFailure } from "./write-failure.ts";

/**
 * Makes a folder and those above it, one by one from the first that is missing; `mode` is that of new ones (default: 0777 less the
 * umask). Node's own recursive mkdir never ends where the system refuses a folder with ENOENT, as below /proc.
 */
export async function makeFolder(path: string, mode?: number): Promise<void> {
  const missing: string[] = [];
  for (let folder = path; !(await isFolder(folder)); folder = dirname(folder)) {
    missing.unshift(folder);
    if (dirname(folder) === folder) break;
  }
  for (const folder of missing) await makeOne(folder, mode);
}

/**
 * Throws a PlateError (`usage`) if a folder cannot be made, or not be written to, as far as that shows before: asked before a long run.
 */
export async function checkFolderPlace(path: string, shownAs: string): Promise<void> {
  try {
    let folder = path;
    while (!(await isFolder(folder)) && dirname(folder) !== folder) folder = dirname(folder);
    await access(folder, constants.W_OK);
  } catch (cause) {
    throw writeFailure(shownAs, cause);
  }
}

async function makeOne(folder: string, mode: number | undefined): Promise<void> {
  try {
    await mkdir(folder, mode);
  } catch (error) {
    // Another process can have made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST" || !(await isFolder(folder))) throw error;
  }
}

/** Throws for a file in its place, ENOTDIR. */
async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  if (found === undefined || found.isDirectory()) return found !== undefined;
  throw Object.assign(new Error(`${path} is a file`), { code: "ENOTDIR" });
}
