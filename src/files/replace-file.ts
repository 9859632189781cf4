import { randomUUID } from "node:crypto";
import { access, constants, lstat, open, readlink, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { registerLeftover, settleLeftover } from "./leftovers.ts";
import { makeFolder } from "./make-folder.ts";
import { writeFailure } from "./write-failure.ts";

/** A file and its new text. */
export interface Replacement {
  /** Absolute. */
  readonly file: string;
  readonly text: string;
  /** As messages name it (default: its path). */
  readonly shownAs?: string;
}

/**
 * Replaces the text of one file, whole or not at all, and makes the folders above it. See `replaceFiles`.
 */
export async function replaceFile(file: string, text: string, shownAs = file): Promise<void> {
  await replaceFiles([{ file, text, shownAs }]);
}

/**
 * Replaces the texts of several files. Each is written next to its place under a name of its own; when all are written, they are renamed
 * in their order: whoever reads meanwhile, an interrupted run and a second one leave whole files. Of a link, the file that it leads to is
 * replaced; permissions stay; a file that may not be written to stays. What is no file, such as /dev/stdout or a named pipe, is written
 * to. Throws a PlateError: `usage` for a place that cannot be written to, `target` for a full disk.
 */
export async function replaceFiles(files: readonly Replacement[]): Promise<void> {
  const ready: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const { file, text, shownAs = file } of files) {
      await prepare(file, text, ready).catch((cause: unknown) => {
        throw writeFailure(shownAs, cause);
      });
    }
    for (const [index, { from, to }] of ready.entries()) {
      await rename(from, to).catch((cause: unknown) => {
        throw writeFailure(files[index]?.shownAs ?? to, cause);
      });
    }
  } finally {
    for (const { from } of ready) await rm(from, { force: true }).finally(() => settleLeftover(from));
  }
}

async function prepare(file: string, text: string, ready: { from: string; to: string }[]): Promise<void> {
  await makeFolder(dirname(file));
  const to = await endOfLinks(file);
  const found = await stat(to).catch(() => undefined);
  if (found?.isDirectory() === true) throw Object.assign(new Error("it is a folder"), { code: "EISDIR" });
  if (isOfSystem(file) || (found !== undefined && !found.isFile())) {
    await writeFile(file, text);
    return;
  }
  if (found !== undefined) await access(to, constants.W_OK);
  const from = temporaryName(to);
  ready.push({ from, to });
  await writeNew(from, text, found?.mode);
}

/** /dev and /proc name what is open already; a rename would put a file in its place. */
function isOfSystem(file: string): boolean {
  return ["dev", "proc"].includes(resolve(file).split(sep)[1] ?? "");
}

/** What a link leads to in the end, also where nothing is there yet. */
async function endOfLinks(file: string, followed = 0): Promise<string> {
  const real = await realpath(file).catch(() => undefined);
  if (real !== undefined) return real;
  const isLink = await lstat(file).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  if (!isLink) return file;
  if (followed > 40) throw Object.assign(new Error("too many links"), { code: "ELOOP" });
  return endOfLinks(resolve(await realpath(dirname(file)), await readlink(file)), followed + 1);
}

/** Writes a file that must not be there yet, to be renamed to its place. It is removed if the process ends before. */
export async function writeNew(file: string, text: string, mode = 0o666): Promise<void> {
  registerLeftover(file);
  const handle = await open(file, "wx", mode & 0o777);
  try {
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}

/** A name next to a file for its new text. */
export function temporaryName(to: string): string {
  return join(dirname(to), `.${basename(to).slice(0, 200)}.${randomUUID().slice(0, 8)}.tmp`);
}

/** Whether a file of this name is one that a killed run left. */
export function isTemporaryName(name: string): boolean {
  return /^\..+\.[0-9a-f]{8}\.tmp$/.test(name);
}
