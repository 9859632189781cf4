import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CommandIo } from "../../src/cli/command.ts";
import { plate as runPlate } from "../run-plate.ts";

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
  readonly progress?: NonNullable<CommandIo["progress"]>;
}

/** Runs one command line of `plate`, as a process would. */
export async function plate(argv: readonly string[], options: PlateOptions = {}): Promise<Done> {
  const { env = {}, cwd = new URL("../..", import.meta.url).pathname, terminal = false, ...others } = options;
  return runPlate(argv, { ...others, env, cwd, terminal: { out: terminal, err: terminal, columns: 80 } });
}

/** A temporary folder that is gone at the end of its block. */
export async function temporaryFolder(): Promise<{ readonly path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), "plate-verify-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
