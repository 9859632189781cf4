import { spawnSync } from "node:child_process";
import { delimiter, resolve } from "node:path";

/**
 * Runs one command of node_modules/.bin with its output shown as it comes, and tells whether it ended with exit code 0.
 * `env` is added to the environment.
 */
export function runStep(name: string, command: readonly string[], env: Readonly<Record<string, string>>): boolean {
  const [program = "", ...args] = command;
  const started = performance.now();
  console.error(`\n— ${name}: ${command.join(" ")}`);
  const path = `${resolve("node_modules/.bin")}${delimiter}${process.env.PATH ?? ""}`;
  const { status, error } = spawnSync(program, args, {
    stdio: "inherit",
    env: { ...process.env, ...env, PATH: path },
    shell: process.platform === "win32",
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.error(
    `— ${name}: ${status === 0 ? "passed" : `failed (${error?.message ?? `exit ${status}`})`} in ${seconds} s`,
  );
  return status === 0;
}
