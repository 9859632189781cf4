import { writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

/**
 * Says of every skipped test why it was, and writes how many tests passed, failed and were skipped to the file that
 * CHECK_SUMMARY names, for the last line of `npm test`.
 */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    for (const test of tests) {
      const result = test.result();
      if (result.state === "skipped") console.log(`skipped: ${test.fullName}: ${result.note ?? "no reason given"}`);
    }
    const file = process.env.CHECK_SUMMARY;
    if (file === undefined) return;
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const brokenFiles = modules.filter(
      (module) => module.state() === "failed" && [...module.children.allTests("failed")].length === 0,
    );
    writeFileSync(
      file,
      JSON.stringify({
        passed: count("passed"),
        failed: count("failed") + brokenFiles.length + errors.length,
        skipped: count("skipped"),
      }),
    );
  }
}
