import { createHash } from "node:crypto";
import type { Change } from "../change.ts";
import type { BrokenUsage } from "./compile-examples.ts";

/** What no longer compiles, as breaks of the contract with callers: rated, named and accepted like any other. Pure. */
export function usageChanges(broken: readonly BrokenUsage[]): readonly Change[] {
  return broken.map(({ file, line, message }) => ({
    id: `usage-broken-${createHash("sha256")
      .update(JSON.stringify([file, message]))
      .digest("hex")
      .slice(0, 8)}`,
    rule: "usage-broken",
    bump: "major",
    direction: "both",
    operations: [],
    at: "",
    base: null,
    revision: null,
    file,
    line,
    message: `usage example ${file} no longer compiles: ${message}`,
    reason: "a program that was right against the base is refused by the TypeScript compiler",
  }));
}
