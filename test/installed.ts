import { spawnSync } from "node:child_process";

/**
 * Which of these programs are on the PATH. A new machine has Node, npm and git and no more, so a test that runs another
 * program skips itself where there is none, and says which.
 */
export function isInstalled(...programs: readonly string[]): boolean {
  return programs.every(
    (program) => spawnSync("sh", ["-c", 'command -v "$0"', program], { stdio: "ignore" }).status === 0,
  );
}
