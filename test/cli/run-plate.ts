import type { ExitCode } from "../../src/cli/command.ts";
import { run } from "../../src/cli/run.ts";

/** Runs one command line in a folder, and keeps what it prints. */
export async function runPlate(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly exitCode: ExitCode; readonly out: string; readonly err: string }> {
  let [out, err] = ["", ""];
  const exitCode = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    env,
    cwd,
    signal: new AbortController().signal,
    terminal: { out: false, err: false, columns: 80 },
  });
  return { exitCode, out, err };
}
