import { rm } from "node:fs/promises";
import { join } from "node:path";
import { writeOwnFiles } from "../files/write-files.ts";
import type { Staleness } from "./compare-generated.ts";
import type { GeneratedFile } from "./generated-file.ts";

/** Where generated files go. */
export interface GeneratedPlace {
  readonly folder: string;
  /** The contract's own files, which are never overwritten. */
  readonly contractFiles: readonly string[];
}

/**
 * Writes what is missing or changed into a folder and removes what its manifest says we made and nobody makes any more. The manifest
 * comes last: an interrupted run leaves whole files. Throws as `writeOwnFiles`, above all for a file that a person wrote.
 */
export async function writeGenerated(
  { folder, contractFiles }: GeneratedPlace,
  files: readonly GeneratedFile[],
  staleness: Staleness,
): Promise<void> {
  const due = new Set([...staleness.missing, ...staleness.changed]);
  const listed = new Set(staleness.listed);
  const isOurs = (path: string) => listed.has(path) || (path === "manifest.json" && listed.size > 0);
  const wanted = files.filter(({ path }) => due.has(path)).sort(manifestLast);
  await writeOwnFiles(wanted, { folder, shownAs: folder, isOurs, contractFiles });
  for (const path of staleness.ours) await rm(join(folder, path), { force: true });
}

function manifestLast(left: GeneratedFile, right: GeneratedFile): number {
  return Number(left.path === "manifest.json") - Number(right.path === "manifest.json");
}
