import type { CommandIo, ExitCode } from "../src/cli/command.ts";
import { run } from "../src/cli/run.ts";

/** What a command line did. */
export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs `plate` in this process, in `cwd`, with nothing of this process's environment, and keeps what it prints. */
export async function plate(
  argv: readonly string[],
  io: Partial<CommandIo> & { readonly cwd: string },
): Promise<Outcome> {
  let [out, err] = ["", ""];
  const code = await run(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    env: {},
    signal: new AbortController().signal,
    terminal: { out: false, err: false, columns: 80 },
    ...io,
  });
  return { code, out, err };
}
