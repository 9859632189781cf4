import type { ExitCode } from "../../src/cli/command.ts";
import { plate } from "../run-plate.ts";

/** Runs one command line in a folder, and keeps what it prints. */
export async function runPlate(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly exitCode: ExitCode; readonly out: string; readonly err: string }> {
  const { code: exitCode, ...printed } = await plate(args, { cwd, env });
  return { exitCode, ...printed };
}
