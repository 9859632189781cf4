import { realpathSync } from "node:fs";
import { dirname, extname, isAbsolute, relative, resolve, sep } from "node:path";
import { PlateError } from "../../contract/model/plate-error.ts";
import { readReason } from "../../files/read-failure.ts";
import { irregularFile, mostMegabytes, readRegularFile, tooLargeFile } from "../../files/read-regular-file.ts";

/** Which files belong to a contract. */
export interface ContractBounds {
  /** The folder of the root document, absolute: files below it belong to the contract. */
  readonly folder: string;
  /** Reads files outside of the folder too (`--allow-outside`). Their text is never shown. */
  readonly allowOutside: boolean;
}

/** The bytes of a file. */
export interface ContractFile {
  readonly bytes: Uint8Array;
  /**
   * Whether messages may quote its text: only that of YAML and JSON files below the folder, none of them hidden. A `$ref` can name
   * any other file (`.env`, a key), and an error message would publish a line of it.
   */
  readonly isShown: boolean;
}

/** A file that is not read: outside of the contract's folder, no regular file, or too large. */
export class RefusedFile extends PlateError {}

/**
 * Reads one file of a contract. Links are followed before the folder is checked, so that a link leads out of it no more than a path
 * does. Devices, pipes and folders are not opened for reading, and a file that grows while it is read ends at the limit.
 * Throws a RefusedFile for those, and a PlateError (`usage`) for a file that cannot be read.
 */
export function readContractFile(file: string, shownAs: string, bounds: ContractBounds | undefined): ContractFile {
  const isInside = bounds === undefined || liesBelow(bounds.folder, file);
  if (!isInside && bounds?.allowOutside !== true) throw outside(shownAs);
  const bytes = readBytes(file, shownAs);
  return { bytes, isShown: isInside && isDocument(bounds?.folder ?? dirname(file), file) };
}

/** Whether the file, links followed, lies below the folder, links followed. A file that is not there lies where its name says. */
function liesBelow(folder: string, file: string): boolean {
  const realFolder = realPath(folder);
  if (!isBelow(folder, file) && !isBelow(realFolder, file)) return false;
  return isBelow(realFolder, realPath(file));
}

function isBelow(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : resolve(realPath(parent), relative(parent, path));
  }
}

function isDocument(folder: string, file: string): boolean {
  const isHidden = relative(folder, file)
    .split(sep)
    .some((part) => part.startsWith(".") && part !== "..");
  return !isHidden && [".yaml", ".yml", ".json"].includes(extname(file).toLowerCase());
}

function outside(shownAs: string): RefusedFile {
  return new RefusedFile(
    "usage",
    `${shownAs} lies outside the folder of the contract's root document, or is a link that leads out of it`,
    {
      fix: "move it into that folder; or, if you trust the contract, add --allow-outside",
    },
  );
}

function readBytes(file: string, shownAs: string): Uint8Array {
  try {
    return readRegularFile(file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === irregularFile) throw irregular(shownAs);
    if (code === tooLargeFile) throw tooLarge(shownAs);
    throw new PlateError("usage", `cannot read ${shownAs}: ${readReason(cause)}`, {
      fix: "name an OpenAPI document in YAML or JSON, and check the $ref that leads here",
      cause,
    });
  }
}

function irregular(shownAs: string): RefusedFile {
  return new RefusedFile("usage", `${shownAs} is no regular file`, { fix: "name a file in YAML or JSON" });
}

function tooLarge(shownAs: string): RefusedFile {
  return new RefusedFile("usage", `${shownAs} is larger than ${mostMegabytes} MB`, {
    fix: "split the contract, or leave out what is no part of it",
  });
}

/** The text of another file of a contract, such as a page of its documentation: UTF-8, below `folder`, links followed. Throws as `readContractFile`. */
export function readContractText(file: string, folder: string): string {
  const shownAs = relative(dirname(folder), file);
  return new TextDecoder().decode(readContractFile(file, shownAs, { folder, allowOutside: false }).bytes);
}
