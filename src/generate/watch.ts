import { existsSync, type FSWatcher, watch } from "node:fs";
import { basename, dirname, join, sep } from "node:path";

/** How long the folders must be quiet: editors write a file in several steps. */
const settleMs = 20;

/**
 * Tells when something changed in the folders of the files that it follows. Folders are watched, not files, because editors put
 * a new file in the old one's place.
 */
export class FolderWatch {
  readonly #watchers = new Map<string, FSWatcher>();
  #timer: NodeJS.Timeout | undefined;
  readonly #onlyFollowed: boolean;
  #files: readonly string[] = [];
  #changed = false;
  #isStarted = false;
  #wake: (() => void) | undefined;

  /**
   * With `onlyFollowed`, other files of the folders are not told of: the log of this very command may be one of them, and each line of
   * it would be a change.
   */
  constructor({ onlyFollowed = false }: { readonly onlyFollowed?: boolean } = {}) {
    this.#onlyFollowed = onlyFollowed;
  }

  /**
   * Follows these files (absolute paths) and the folders between them and the first one's; those that are gone are let go. A file
   * need not be there yet. A folder that is new here gives one more turn, since what came into it before is not told.
   */
  follow(files: readonly string[]): void {
    this.#files = files;
    const top = dirname(files[0] ?? "");
    const folders = new Set(files.flatMap((file) => foldersUpTo(existingFolder(file), top)));
    for (const [folder, watcher] of this.#watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
    const added = [...folders].filter((folder) => !this.#watchers.has(folder));
    for (const folder of added) this.#watch(folder);
    if (this.#isStarted && added.length > 0) this.#notice();
  }

  /** One turn for each burst of changes, until the signal is aborted. Changes during a turn give one more turn. */
  async *bursts(signal: AbortSignal): AsyncGenerator<void> {
    const end = (): void => this.#wake?.();
    signal.addEventListener("abort", end);
    this.#isStarted = true;
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
    const watcher = watch(folder, (_event, name) => {
      if (!this.#onlyFollowed || this.#isFollowed(folder, name)) this.#notice();
    });
    // A watched folder that is removed: its parent's watcher reports it.
    watcher.on("error", () => this.#notice());
    this.#watchers.set(folder, watcher);
  }

  /** Whether a name in a folder is a followed file, a folder above one, or the watched folder itself. */
  #isFollowed(folder: string, name: string | null): boolean {
    if (name === null || name === basename(folder)) return true;
    const path = join(folder, name);
    return this.#files.some((file) => file === path || file.startsWith(`${path}${sep}`));
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

/** The folder of a file, or the nearest one above that is there. */
function existingFolder(file: string): string {
  let folder = dirname(file);
  while (!existsSync(folder) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}

function foldersUpTo(folder: string, top: string): readonly string[] {
  const folders = [folder];
  while (folder.startsWith(`${top}/`) && folders.at(-1) !== top) folders.push(dirname(folders.at(-1) ?? top));
  return folders;
}
