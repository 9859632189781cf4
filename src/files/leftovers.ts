import { rmSync } from "node:fs";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What must not outlive this process, absolute: temporary folders, and files before they are renamed. */
const leftovers = new Set<string>();

/** Removes a path when the process, or the command's thread, ends before `settleLeftover` was called for it. */
export function registerLeftover(path: string): void {
  if (leftovers.size === 0) process.once("exit", removeAll);
  leftovers.add(path);
}

/** The path is removed, or has its place: it is nobody's leftover any more. */
export function settleLeftover(path: string): void {
  leftovers.delete(path);
  if (leftovers.size === 0) process.off("exit", removeAll);
}

/** Calls `work` with an empty folder of the system's temporary folder (an absolute path without links), which is removed in every case. */
export async function inTemporaryFolder<Result>(
  prefix: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const { folder, remove } = await openTemporaryFolder(prefix);
  try {
    return await work(folder);
  } finally {
    await remove();
  }
}

/** As `inTemporaryFolder`, for a folder that the caller removes. */
export async function openTemporaryFolder(
  prefix: string,
): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), prefix));
  registerLeftover(folder);
  const remove = async (): Promise<void> => {
    await rm(folder, { recursive: true, force: true });
    settleLeftover(folder);
  };
  return { folder, remove };
}

function removeAll(): void {
  for (const path of leftovers) rmSync(path, { recursive: true, force: true });
}
