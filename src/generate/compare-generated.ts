import { readdir } from "node:fs/promises";
import { join, sep } from "node:path";
import { PlateError } from "../contract/model/plate-error.ts";
import { readFailure } from "../files/read-failure.ts";
import { readRegularText } from "../files/read-regular-file.ts";
import { isTemporaryName } from "../files/replace-file.ts";
import type { Manifest } from "./emit-manifest.ts";
import type { GeneratedFile } from "./generated-file.ts";

/** How a folder differs from what the contract makes, each list sorted; all empty means up to date. */
export interface Staleness {
  /** In the contract's making, not in the folder. */
  readonly missing: readonly string[];
  /** In the folder with other bytes. */
  readonly changed: readonly string[];
  /** In the folder, made by nobody; `ours` may be removed: its manifest lists them, or a run of ours that was killed left them. */
  readonly extra: readonly string[];
  readonly ours: readonly string[];
  /** What the folder's manifest says we made. */
  readonly listed: readonly string[];
}

/** Compares a folder with the files that belong in it. A folder that does not exist is an empty one. */
export async function compareGenerated(folder: string, files: readonly GeneratedFile[]): Promise<Staleness> {
  const found = await listFiles(folder);
  const wanted = new Map(files.map(({ path, text }) => [path, text]));
  const changed: string[] = [];
  for (const path of found) {
    const text = wanted.get(path);
    if (text !== undefined && readRegularText(join(folder, path)) !== text) changed.push(path);
  }
  const extra = found.filter((path) => !wanted.has(path));
  const listed = await listedOutputs(folder);
  return {
    missing: [...wanted.keys()].filter((path) => !found.includes(path)).sort(),
    changed,
    extra,
    listed,
    ours: extra.filter(
      (path) =>
        listed.includes(path) ||
        isTemporaryName(path.split("/").at(-1) ?? "") ||
        wanted.has(path.replace(/\.\d+\.tmp$/, "")),
    ),
  };
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause) =>
    noFolder(folder, cause),
  );
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return paths
    .map((path) =>
      path
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
    )
    .sort();
}

function noFolder(folder: string, cause: NodeJS.ErrnoException) {
  if (cause.code === "ENOENT") return [];
  const fix = "name another folder with --out";
  if (cause.code !== "ENOTDIR") throw readFailure(folder, cause, fix);
  throw new PlateError("usage", `${folder} is a file, not a folder`, { fix, cause });
}

/** What the folder's manifest says we made; nothing where it cannot be read. */
async function listedOutputs(folder: string): Promise<readonly string[]> {
  try {
    const manifest = JSON.parse(readRegularText(join(folder, "manifest.json"))) as Partial<Manifest>;
    return Object.keys(manifest.outputs ?? {});
  } catch {
    return [];
  }
}
