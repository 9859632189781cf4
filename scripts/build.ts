import { chmodSync, cpSync, rmSync, statSync } from "node:fs";
import { runStep } from "./run-step.ts";

/** Builds what is published: dist/ with JavaScript and declarations of src/ and generated/, laid out like the sources. */
rmSync("dist", { recursive: true, force: true });
if (!runStep("build", ["tsc", "-p", "scripts/tsconfig.build.json"], {})) process.exit(1);
for (const folder of ["src", "generated"]) cpSync(folder, `dist/${folder}`, { recursive: true, filter: isCarried });
chmodSync("dist/src/cli/main.js", 0o755);
console.error("dist/ is built");

/** What the compiler leaves behind: JSON, generated JavaScript and its declarations. */
function isCarried(path: string): boolean {
  return statSync(path).isDirectory() || /\.(js|d\.ts|css|json)$/.test(path);
}
