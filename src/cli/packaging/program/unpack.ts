import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { userCacheFolder } from "../../../files/user-cache.ts";

/** Names of files and what is in them. */
export type PackedFiles = Readonly<Record<string, string>>;

/**
 * Writes the files of the program where they stay for the next run, and returns the folder: in the user's cache, where nobody else can
 * write. Files that are there already are compared. Where that cannot be, as for a user without a home, in a temporary folder that is
 * removed at the end of the process. Throws what the file system says where neither can be written.
 */
export function unpack(files: PackedFiles, name: string): string {
  try {
    const kept = userCacheFolder(process.env, name);
    mkdirSync(kept, { recursive: true, mode: 0o700 });
    if (!isOwn(kept)) throw new Error(`${kept} is another user's, or others can write there`);
    writeAll(files, kept);
    return kept;
  } catch {
    const folder = mkdtempSync(join(tmpdir(), "plate-"));
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
    writeAll(files, folder);
    return folder;
  }
}

function isOwn(folder: string): boolean {
  const { uid, mode } = statSync(folder);
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

/** By rename: two programs may begin at the same time. */
function writeAll(files: PackedFiles, folder: string): void {
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    if (textOf(file) === text) continue;
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, text);
    renameSync(draft, file);
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
