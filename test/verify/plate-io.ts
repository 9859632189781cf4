import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CommandIo } from "../../src/cli/command.ts";
import { run } from "../../src/cli/run.ts";

/** What a command line did. */
export interface Done {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** How a command line is run. */
export interface PlateOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Whether both streams are a terminal. */
  readonly terminal?: boolean;
  readonly progress?: CommandIo["progress"];
}

/** Runs one command line of `plate`, as a process would. */
export async function plate(argv: readonly string[], options: PlateOptions = {}): Promise<Done> {
  let out = "";
  let err = "";
  const io: CommandIo = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    env: options.env ?? {},
    cwd: options.cwd ?? new URL("../..", import.meta.url).pathname,
    signal: options.signal ?? new AbortController().signal,
    ...(options.progress === undefined ? {} : { progress: options.progress }),
    terminal: { out: options.terminal ?? false, err: options.terminal ?? false, columns: 80 },
  };
  const code = await run(argv, io);
  return { code, out, err };
}

/** A temporary folder that is gone at the end of its block. */
export async function temporaryFolder(): Promise<{ readonly path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), "plate-verify-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
