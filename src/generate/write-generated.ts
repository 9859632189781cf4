import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { PlateError } from "../contract/model/plate-error.ts";
import type { Staleness } from "./compare-generated.ts";
import type { GeneratedFile } from "./generated-file.ts";

/**
 * Writes what is missing or changed into a folder and removes what its manifest says we made and nobody makes any more.
 * Every file is written beside its place first and then renamed, manifest last: an interrupted run leaves whole files.
 * Throws a PlateError (`target`) for a place that cannot be written to.
 */
export async function writeGenerated(
  folder: string,
  files: readonly GeneratedFile[],
  staleness: Staleness,
): Promise<void> {
  const due = new Set([...staleness.missing, ...staleness.changed]);
  const ready: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const { path, text } of files.filter(({ path }) => due.has(path)).sort(manifestLast)) {
      const to = join(folder, path);
      const from = `${to}.${process.pid}.tmp`;
      await mkdir(dirname(to), { recursive: true });
      ready.push({ from, to });
      await writeFile(from, text);
    }
    for (const { from, to } of ready) await rename(from, to);
    for (const path of staleness.ours) await rm(join(folder, path), { force: true });
  } catch (cause) {
    throw new PlateError("target", `cannot write to ${folder}: ${(cause as Error).message}`, {
      fix: "make room there, or name another folder with --out",
      cause,
    });
  } finally {
    for (const { from } of ready) await rm(from, { force: true });
  }
}

function manifestLast(left: GeneratedFile, right: GeneratedFile): number {
  return Number(left.path === "manifest.json") - Number(right.path === "manifest.json");
}
