#!/usr/bin/env node
/** The first line that runs: says that Node is too old before anything is loaded that it cannot read. */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 24 || (major === 24 && minor < 18)) {
  process.stderr.write(
    `error: plate needs Node 24.18 or newer, this is ${process.versions.node}\nfix: npm install --save-dev node@24.21.0 puts one into your project\n`,
  );
  process.exit(2);
}
const { keepCompiledCode } = await import("../files/code-cache.ts");
keepCompiledCode();
const { runProcess } = await import("./process/run-process.ts");
process.exitCode = await runProcess(process.argv.slice(2));

export {};
