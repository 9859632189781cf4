import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { readSourceFile } from "../../reader/parse/source-file.ts";
import { type ChangeFile, readChangeFile } from "./change-file.ts";

/** The files of a folder such as openapi/changes, by name; none where there is no such folder. Names are shown from `cwd`. */
export async function readChangeFolder(folder: string, cwd: string): Promise<readonly ChangeFile[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => {
      const file = join(folder, name);
      const shown = relative(cwd, file);
      return readChangeFile(shown, readSourceFile(file, shown, { folder, allowOutside: false }).value);
    });
}
