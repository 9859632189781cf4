/**
 * Times `plate generate` beside openapi-typescript alone, which makes one of its eight files:
 * `node test/bench/generate.ts [--runs N] FILE…`. Each run is a process of its own; openapi-typescript takes JSON only.
 * GitHub's: `npm pack @octokit/openapi@23.0.2`, unpack it, and give generated/api.github.com.json.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";

/** What one process used, its own work and not that of processes it starts. */
export interface Measure {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly memoryMb: number;
}

/** At its exit a measured process, all its threads counted, writes what it used; esbuild's, a process of its own, is in the wall time only. */
const meter = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from "node:fs";
  import { isMainThread } from "node:worker_threads";
  if (isMainThread) process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeSync(3, JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, memoryMb: maxRSS / 1024 }));
  });
`)}`;

const alone = `
  import { readFileSync, writeFileSync } from "node:fs";
  import openapiTS, { astToString } from "openapi-typescript";
  const [spec, out] = process.argv.slice(1);
  const nodes = await openapiTS(JSON.parse(readFileSync(spec, "utf8")), { alphabetize: true, silent: true });
  writeFileSync(out, astToString(nodes));
`;

const checkout = resolve(import.meta.dirname, "../..");

/** The arguments of Node with which openapi-typescript alone makes types of a document. */
export function aloneOn(spec: string, out: string): readonly string[] {
  return ["--input-type=module", "--eval", alone, spec, out];
}

/** The arguments of Node with which plate makes everything of a document. */
export function plateOn(spec: string, out: string): readonly string[] {
  return ["src/cli/main.ts", "generate", "--spec", spec, "--out", out];
}

/** Runs Node in the checkout and tells what it took. Throws where it fails. */
export async function measure(argv: readonly string[]): Promise<Measure> {
  const { code, ...measured } = await measureToEnd(argv);
  if (code !== 0) throw new Error(`exit ${code}: ${argv.slice(0, 3).join(" ")}`);
  return measured;
}

/** Runs Node in the checkout to its end, whatever its exit code, and tells what it took. */
export async function measureToEnd(argv: readonly string[]): Promise<Measure & { readonly code: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", meter, ...argv], {
    cwd: checkout,
    stdio: ["ignore", "ignore", "inherit", "pipe"],
  });
  let used = "";
  child.stdio[3]?.on("data", (bytes: Buffer) => {
    used += bytes;
  });
  const [code] = await once(child, "close");
  return { code, wallMs: performance.now() - start, ...JSON.parse(used || '{"cpuMs":0,"memoryMb":0}') };
}

/** The run that others on the machine disturbed least. */
function fastest(runs: readonly Measure[]): Measure {
  return [...runs].sort((left, right) => left.wallMs - right.wallMs)[0] as Measure;
}

function printRow([name, tool, measured]: readonly [string, string, Measure], files: readonly string[]): void {
  const { wallMs, cpuMs, memoryMb } = measured;
  const times = `${(wallMs / 1000).toFixed(1)} | ${(cpuMs / 1000).toFixed(1)} | ${memoryMb.toFixed(0)}`;
  console.log(`${name} | ${tool} | ${times} | ${files.length}, ${kilobytes(files)}`);
}

function kilobytes(files: readonly string[]): string {
  return `${Math.round(files.reduce((sum, file) => sum + statSync(file).size, 0) / 1024)} kB`;
}

async function compareOn(spec: string, { folder, runs }: { readonly folder: string; readonly runs: number }) {
  const outs = Array.from({ length: runs }, (_, run) => join(folder, `${basename(spec)}-${run}`));
  const theirs: Measure[] = [];
  const ours: Measure[] = [];
  for (const out of outs) {
    theirs.push(await measure(aloneOn(spec, `${out}.ts`)));
    ours.push(await measure(plateOn(spec, out)));
  }
  const [best, own] = [fastest(theirs), fastest(ours)];
  const name = `${basename(spec)}, ${kilobytes([spec])}`;
  const [out = ""] = outs;
  printRow([name, "openapi-typescript alone", best], [`${out}.ts`]);
  printRow(
    [name, "plate generate", own],
    readdirSync(out).map((made) => join(out, made)),
  );
  const ratio = (part: keyof Measure) => `${(own[part] / best[part]).toFixed(2)}×`;
  console.log(`${name} | ratio | ${ratio("wallMs")} | ${ratio("cpuMs")} | ${ratio("memoryMb")} |`);
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    options: { runs: { type: "string", default: "3" } },
    allowPositionals: true,
  });
  const folder = mkdtempSync(join(tmpdir(), "plate-bench-"));
  console.log("document, its kB | tool | wall s | CPU s | peak MB | files, kB");
  for (const file of positionals) await compareOn(resolve(file), { folder, runs: Number(values.runs) });
  rmSync(folder, { recursive: true });
}
