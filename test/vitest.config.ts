import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { ClosingLine } from "./closing-line.ts";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    typecheck: { enabled: false },
    globalSetup: ["test/browser/shared-folder.ts"],
    // Test files share the modules of their process, which Node loads as it does for users: half of the time went into loading them anew.
    isolate: false,
    experimental: { viteModuleRunner: false },
    reporters: ["default", new ClosingLine()],
    // One more than the processors of a small machine: a test file often waits for a program or a page that it started.
    maxWorkers: Math.min(4, availableParallelism() + 1),
    // Generous: a limit is for what hangs. No test may depend on how busy the machine is.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    env: {
      // Progress comes with time: on a busy machine a program would say more than on an idle one.
      PLATE_PROGRESS: "off",
      // What commands keep between runs stays in the checkout.
      XDG_CACHE_HOME: fileURLToPath(new URL("../.cache/user", import.meta.url)),
    },
  },
});
