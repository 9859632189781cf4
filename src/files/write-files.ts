import { lstat, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { PlateError } from "../contract/model/plate-error.ts";
import { settleLeftover } from "./leftovers.ts";
import { makeFolder } from "./make-folder.ts";
import { temporaryName, writeNew } from "./replace-file.ts";
import { writeFailure } from "./write-failure.ts";

/** A file to write. */
export interface OwnFile {
  /** From the folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Where files are written, and what must stay. */
export interface OwnFolder {
  /** Absolute. */
  readonly folder: string;
  /** As messages name it. */
  readonly shownAs: string;
  /** Whether a run made the file at this path: asked when the file is found, since another run can be under way. */
  readonly isOurs: (path: string) => boolean | Promise<boolean>;
  /** Files that are never overwritten, absolute: those of the contract. */
  readonly contractFiles: readonly string[];
}

/**
 * Writes files that a command makes, and nothing that a person wrote: a file in the way has to be empty, equal, or made by an earlier
 * run. Everything is checked before anything is written. Each file is written next to its place under a name of its own, and then
 * renamed: whoever reads meanwhile, an interrupted run and a second one leave whole files. Links are not followed out of the folder.
 * Throws a PlateError: `usage` for what is in the way and a place that cannot be written to, `target` for a full disk.
 */
export async function writeOwnFiles(files: readonly OwnFile[], place: OwnFolder): Promise<void> {
  const ready: { readonly from: string; readonly to: string }[] = [];
  try {
    await checkFolder(place);
    for (const file of files) await checkInTheWay(file, place);
    for (const { path, text } of files) {
      const to = join(place.folder, path);
      await makeFolder(dirname(to));
      const from = temporaryName(to);
      ready.push({ from, to });
      await writeNew(from, text);
    }
    for (const { from, to } of ready) await rename(from, to);
  } catch (cause) {
    throw writeFailure(place.shownAs, cause);
  } finally {
    for (const { from } of ready) await rm(from, { force: true }).finally(() => settleLeftover(from));
  }
}

async function checkFolder({ folder, shownAs }: OwnFolder): Promise<void> {
  const found = await stat(folder).catch(ignoreAbsent);
  if (found === undefined || found.isDirectory()) return;
  throw new PlateError("usage", `${shownAs} is a file, not a folder`, { fix: "name a folder" });
}

async function checkInTheWay(
  { path, text }: OwnFile,
  { folder, shownAs, isOurs, contractFiles }: OwnFolder,
): Promise<void> {
  const file = join(folder, path);
  const shown = join(shownAs, path);
  const found = await lstat(file).catch(ignoreAbsent);
  if (found === undefined) return;
  const real = await realpath(file).catch(() => file);
  const contract = await Promise.all(contractFiles.map((each) => realpath(each).catch(() => each)));
  if (contract.includes(real)) throw inTheWay(`${shown} is the contract itself`);
  if (found.isDirectory()) throw writeFailure(shown, Object.assign(new Error("it is a folder"), { code: "EISDIR" }));
  if (!found.isFile() || leavesFolder(real, await realpath(folder)))
    throw inTheWay(`${shown} is no file of that folder, but a link`);
  if (found.size === 0 || (await isOurs(path))) return;
  if ((await readFile(file, "utf8")) !== text) throw inTheWay(`${shown} was not made by plate`);
}

function leavesFolder(file: string, folder: string): boolean {
  const way = relative(folder, file);
  return way === ".." || way.startsWith(`..${sep}`);
}

function inTheWay(message: string): PlateError {
  return new PlateError("usage", `${message}; nothing was written`, {
    fix: "name another folder with --out, or move that file away",
  });
}

function ignoreAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}
