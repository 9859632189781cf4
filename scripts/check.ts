import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { runStep } from "./run-step.ts";

/** What `npm test` checks, in the order of how quickly it fails; every step runs, whatever the one before found. */
const steps: Readonly<Record<string, readonly string[]>> = {
  "code style": ["biome", "check", "--error-on-warnings", "."],
  types: ["tsc", "-p", "."],
  "types without Node": ["tsc", "-p", "test/types/tsconfig.no-node.json"],
  "contract lint": ["node", "src/cli/main.ts", "lint"],
  "generated files fresh": ["node", "src/cli/main.ts", "generate", "--check"],
  "contract since the last release": ["node", "src/cli/main.ts", "diff", "--check-version", "--usage", "test/usage"],
  tests: ["vitest", "run", "--config", "test/vitest.config.ts"],
};

const summary = ".cache/check.json";
mkdirSync(".cache", { recursive: true });
rmSync(summary, { force: true });
const failed = Object.entries(steps).filter(([name, command]) => !runStep(name, command, { CHECK_SUMMARY: summary }));
for (const [name, command] of failed)
  console.error(`failed: ${name}; again with: npx --no-install ${command.join(" ")}`);
const tests = readSummary();
const others = failed.filter(([name]) => name !== "tests").length;
const passed = tests.passed + Object.keys(steps).length - 1 - others;
process.exitCode = failed.length === 0 && tests.passed > 0 ? 0 : 1;
console.log(`${passed} passed, ${tests.failed + others} failed, ${tests.skipped} skipped`);

/** Without the file the test runner itself broke down, which is a failure. */
function readSummary(): { readonly passed: number; readonly failed: number; readonly skipped: number } {
  return existsSync(summary) ? JSON.parse(readFileSync(summary, "utf8")) : { passed: 0, failed: 1, skipped: 0 };
}
