import { chmodSync, cpSync, rmSync } from "node:fs";
import { runStep } from "./run-step.ts";

/** Builds what is published: dist/ with JavaScript and declarations of src/ and generated/, laid out like the sources. */
rmSync("dist", { recursive: true, force: true });
if (!runStep("build", ["tsc", "-p", "scripts/tsconfig.build.json"], {})) process.exit(1);
for (const file of ["validators.js", "validators.d.ts"]) cpSync(`generated/${file}`, `dist/generated/${file}`);
chmodSync("dist/src/cli/main.js", 0o755);
console.error("dist/ is built");
