import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { PlateError } from "../../contract/model/plate-error.ts";
import { serveDocs } from "../../docs/serve.ts";
import { FolderWatch } from "../../generate/watch.ts";
import type { CommandIo } from "../command.ts";
import { listenNearby } from "../options/listen-nearby.ts";

/** What is watched and served. */
export interface DocsWatch {
  /** Absolute path of the folder that the pages are in. */
  readonly folder: string;
  /** The port asked for; without it 4011, or any if that is taken. */
  readonly port: number | undefined;
  /** The contract's files after the build that was, the root document first. */
  readonly files: readonly string[];
  /** Builds again and returns the contract's files. */
  readonly build: () => Promise<readonly string[]>;
}

/**
 * Serves the pages, and builds them again whenever a file of the contract or a document next to it changes, until the signal is
 * aborted. Open pages are told of each build. A contract that cannot be read is told, and leaves the pages as they were.
 */
export async function watchDocs({ folder, port, files, build }: DocsWatch, io: CommandIo): Promise<void> {
  const server = await listenNearby({ asked: port, usual: 4011 }, (chosen) =>
    serveDocs(folder, { host: "127.0.0.1", port: chosen }),
  );
  io.endsItself?.();
  const folders = new FolderWatch();
  const follow = (contract: readonly string[]): void => folders.follow(watchedFiles(contract, io.cwd));
  try {
    follow(files);
    io.out(`${server.url}\n`);
    io.err(`watching ${files.length} files; Ctrl-C ends\n`);
    for await (const _ of folders.bursts(io.signal)) {
      try {
        follow(await build());
        server.tell("built");
      } catch (error) {
        if (!(error instanceof PlateError)) throw error;
        io.err(`error: ${error.message}\nfix: ${error.fix}\n`);
        server.tell("failed");
      }
    }
  } finally {
    await server.close();
  }
}

/** The contract's files, and a name in each folder of documents next to its root: FolderWatch watches folders. */
function watchedFiles(files: readonly string[], cwd: string): readonly string[] {
  const absolute = files.map((file) => resolve(cwd, file));
  const pages = ["decisions", "changes"].map((name) => join(dirname(absolute[0] ?? cwd), name)).filter(existsSync);
  return [...absolute, ...pages.map((name) => join(name, "README.md"))];
}
