import { mkdirSync } from "node:fs";
import { enableCompileCache, flushCompileCache } from "node:module";
import { userCacheFolder } from "./user-cache.ts";

/**
 * Makes the folder where Node keeps compiled code between runs, for its owner alone, and returns its path; undefined where it cannot be made.
 * Each `name` has a folder of its own, so that one process cannot write what another one runs.
 */
export function makeCodeCache(name: "plate" | "redocly"): string | undefined {
  try {
    const folder = userCacheFolder(process.env, `code-${name}`);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
  } catch {
    return undefined;
  }
}

/**
 * Lets Node keep the compiled code of what this thread imports from now on, so that a later start costs a fraction. It holds for one
 * thread only. Where the folder cannot be written, and under NODE_DISABLE_COMPILE_CACHE, nothing is kept and nothing fails.
 */
export function keepCompiledCode(): void {
  const folder = makeCodeCache("plate");
  if (folder !== undefined) enableCompileCache(folder);
}

/** Writes what was compiled since. A thread that is ended from outside would lose it. */
export function saveCompiledCode(): void {
  flushCompileCache();
}
