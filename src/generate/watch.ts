import { type FSWatcher, watch } from "node:fs";
import { dirname } from "node:path";

/** How long the folders must be quiet: editors write a file in several steps. */
const settleMs = 20;

/**
 * Tells when something changed in the folders of the files that it follows. Folders are watched, not files, because editors put
 * a new file in the old one's place.
 */
export class FolderWatch {
  readonly #watchers = new Map<string, FSWatcher>();
  #timer: NodeJS.Timeout | undefined;
  #changed = false;
  #wake: (() => void) | undefined;

  /** Follows these files (absolute paths) and the folders between them and the first one's; those that are gone are let go. */
  follow(files: readonly string[]): void {
    const top = dirname(files[0] ?? "");
    const folders = new Set(files.flatMap((file) => foldersUpTo(dirname(file), top)));
    for (const [folder, watcher] of this.#watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
    for (const folder of folders) if (!this.#watchers.has(folder)) this.#watch(folder);
  }

  /** One turn for each burst of changes, until the signal is aborted. Changes during a turn give one more turn. */
  async *bursts(signal: AbortSignal): AsyncGenerator<void> {
    const end = (): void => this.#wake?.();
    signal.addEventListener("abort", end);
    try {
      while (!signal.aborted) {
        if (!this.#changed) await new Promise<void>((wake) => this.#sleep(wake));
        if (signal.aborted) return;
        this.#changed = false;
        yield;
      }
    } finally {
      signal.removeEventListener("abort", end);
      this.#close();
    }
  }

  #sleep(wake: () => void): void {
    this.#wake = wake;
  }

  #watch(folder: string): void {
    const watcher = watch(folder, () => this.#notice());
    // A watched folder that is removed: its parent's watcher tells of it.
    watcher.on("error", () => this.#notice());
    this.#watchers.set(folder, watcher);
  }

  #notice(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#changed = true;
      this.#wake?.();
    }, settleMs);
  }

  #close(): void {
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }
}

function foldersUpTo(folder: string, top: string): readonly string[] {
  const folders = [folder];
  while (folder.startsWith(`${top}/`) && folders.at(-1) !== top) folders.push(dirname(folders.at(-1) ?? top));
  return folders;
}
