/**
 * Times `plate generate --watch` from a save to the last written file, one clock at both ends:
 * `node test/bench/watch.ts [--spec FILE] [--edit FILE] [--saves N]`. The files of a contract are copied; in the copy one of them
 * (`--edit`, by default the root document) gets another x- member at each save. First with time for diff and lint after each
 * save, then without.
 */
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadContract } from "../../src/reader/load-contract.ts";

const { values } = parseArgs({
  options: {
    spec: { type: "string", default: "openapi/openapi.yaml" },
    edit: { type: "string" },
    saves: { type: "string", default: "30" },
  },
});
const checkout = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "bench-watch-"));
const { files, operations } = await loadContract(resolve(values.spec));
for (const file of files) cpSync(file, copyOf(file));
const edited = copyOf(resolve(values.edit ?? values.spec));
const original = readFileSync(edited, "utf8");
const generated = join(folder, "generated");

const words = ["generate", "--watch", "--spec", copyOf(resolve(values.spec)), "--out", generated];
const plate = spawn(process.execPath, [join(checkout, "src/cli/main.ts"), ...words], {
  stdio: ["ignore", "pipe", "pipe"],
});
let printed = "";
for (const stream of [plate.stdout, plate.stderr]) {
  stream.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
}

try {
  await until(/watching \d+ files/);
  console.log(`${values.spec}: ${operations.length} operations in ${files.length} files`);
  print("with time for diff and lint", await measure(/lint {3}/));
  print("one save after the other", await measure(/files changed in \d+ ms/));
} finally {
  plate.kill("SIGINT");
  rmSync(folder, { recursive: true, force: true });
}

/** The same place in the temporary folder, which stands for the checkout. */
function copyOf(file: string): string {
  return join(folder, relative(checkout, file));
}

/** Milliseconds from each save to the manifest, which is written last. */
async function measure(ready: RegExp): Promise<readonly number[]> {
  const manifest = join(generated, "manifest.json");
  const times: number[] = [];
  for (let save = 0; save < Number(values.saves); save += 1) {
    const before = readFileSync(manifest, "utf8");
    printed = "";
    const started = performance.now();
    writeFileSync(`${edited}~`, `${original}\nx-bench-${save}: ${save}\n`);
    renameSync(`${edited}~`, edited);
    while (readFileSync(manifest, "utf8") === before) await pause(1);
    times.push(performance.now() - started);
    await until(ready);
  }
  return times;
}

async function until(pattern: RegExp): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (!pattern.test(printed)) {
    if (plate.exitCode !== null || performance.now() > deadline) {
      throw new Error(`never printed ${pattern}:\n${printed}`);
    }
    await pause(5);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

function print(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (part: number) => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(0);
  console.log(`${name}: ${sorted.length} saves, median ${at(0.5)} ms, p95 ${at(0.95)} ms, fastest ${at(0)} ms`);
}
