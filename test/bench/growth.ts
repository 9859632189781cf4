/**
 * How the cost of each command grows with the contract: `node test/bench/growth.ts [--sizes 1,15,150] [--runs 3] [--only mock]`.
 * Makes contracts of so many endpoints out of openapi/ in a temporary folder and times lint, generate, watch (from a save to the
 * files written), mock (until it answers), verify against that mock, docs and diff. Prints medians in milliseconds, and what one
 * endpoint more costs between one size and the next.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { loadContract } from "../../src/reader/load-contract.ts";
import { type GrownContract, growContract } from "./grow-contract.ts";
import { medianOf } from "./results.ts";

const main = resolve("src/cli/main.ts");

interface Grown extends GrownContract {
  readonly folder: string;
}

/** Runs `plate` to its end and gives back the milliseconds that it took. Findings (exit 1) are a result. */
async function timed(argv: readonly string[]): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [main, ...argv], { stdio: ["ignore", "ignore", "pipe"] });
  let talk = "";
  child.stderr.on("data", (bytes: Buffer) => {
    talk += bytes;
  });
  const [code] = await once(child, "close");
  if (code > 1) throw new Error(`plate ${argv.join(" ")} ended with ${code}: ${talk.slice(-500)}`);
  return performance.now() - start;
}

/** A command that runs until it is stopped; `next` waits for the next line of its output that fits. */
interface RunningCommand extends AsyncDisposable {
  readonly next: (pattern: RegExp) => Promise<string>;
}

function running(argv: readonly string[]): RunningCommand {
  const child = spawn(process.execPath, [main, ...argv], { stdio: ["ignore", "pipe", "ignore"] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const { done, value } = await lines.next();
      if (done === true) throw new Error(`plate ${argv.join(" ")} ended without ${pattern}`);
      if (pattern.test(value)) return value;
    }
  };
  const stop = async (): Promise<void> => {
    child.kill("SIGKILL");
    await once(child, "close");
  };
  return { next, [Symbol.asyncDispose]: stop };
}

/** From a save of the last endpoint to the files written. */
async function watchMs({ spec, folder, pathFiles }: Grown): Promise<number> {
  await using command = running(["generate", "--watch", "--spec", spec, "--out", join(folder, "generated")]);
  await command.next(/files changed/);
  // The first turn tells nothing more; the folders are followed by now.
  await new Promise((done) => setTimeout(done, 300));
  const file = pathFiles.at(-1) ?? "";
  const start = performance.now();
  writeFileSync(file, readFileSync(file, "utf8").replace("summary: ", "summary: Now "));
  await command.next(/[1-9]\d* of \d+ files changed/);
  return performance.now() - start;
}

/** Until the mock has answered the last operation once, and the median of a hundred further answers of it. */
async function mockMs({
  spec,
}: Grown): Promise<{ readonly ready: number; readonly answer: number; readonly verify: number }> {
  const start = performance.now();
  await using command = running(["mock", "--spec", spec, "--port", "0", "--log", "silent"]);
  const url = await command.next(/^http:/);
  const { operations } = await loadContract(spec);
  const path = operations.at(-1)?.path ?? "/";
  const ask = async (): Promise<number> => {
    const asked = performance.now();
    const answer = await fetch(url + path, {
      method: "POST",
      body: "{}",
      headers: { "Content-Type": "application/json" },
    });
    await answer.arrayBuffer();
    return performance.now() - asked;
  };
  await ask();
  const ready = performance.now() - start;
  const answers: number[] = [];
  for (let count = 0; count < 100; count += 1) answers.push(await ask());
  const verify = await timed(["verify", url, "--spec", spec, "--max-requests", "1000000"]);
  return { ready, answer: medianOf(answers), verify };
}

async function diffMs({ spec, folder }: Grown): Promise<number> {
  const revision = `${folder}-revision`;
  cpSync(folder, revision, { recursive: true });
  const [path = ""] = readdirSync(join(revision, "paths"));
  const file = join(revision, "paths", path);
  writeFileSync(file, readFileSync(file, "utf8").replace("summary: ", "summary: Now "));
  return timed(["diff", spec, join(revision, "openapi.yaml")]);
}

type Timing = Readonly<Record<string, number>>;

const measurements: Readonly<Record<string, (grown: Grown) => Promise<Timing>>> = {
  lint: async ({ spec }) => ({ lint: await timed(["lint", "--spec", spec]) }),
  generate: async ({ spec, folder }) => {
    rmSync(join(folder, "generated"), { recursive: true, force: true });
    return { generate: await timed(["generate", "--spec", spec, "--out", join(folder, "generated")]) };
  },
  watch: async (grown) => ({ "watch, save to written": await watchMs(grown) }),
  mock: async (grown) => {
    const { ready, answer, verify } = await mockMs(grown);
    return { "mock, until it answers": ready, "mock, one answer": answer, "verify against it": verify };
  },
  docs: async ({ spec, folder }) => ({ docs: await timed(["docs", "--spec", spec, "--out", join(folder, "site")]) }),
  diff: async (grown) => ({ diff: await diffMs(grown) }),
};

async function measureSize(size: number, { runs, only }: { readonly runs: number; readonly only: readonly string[] }) {
  const folder = mkdtempSync(join(tmpdir(), `plate-growth-${size}-`));
  const found = new Map<string, number[]>();
  try {
    for (let run = 0; run < runs; run += 1) {
      for (const [name, measurement] of Object.entries(measurements).filter(([each]) => only.includes(each))) {
        process.stderr.write(`${size} endpoints: ${name}, run ${run + 1} of ${runs}\n`);
        const contract = mkdtempSync(join(folder, "contract-"));
        const timing = await measurement({ ...growContract(contract, size), folder: contract });
        for (const [what, ms] of Object.entries(timing)) found.set(what, [...(found.get(what) ?? []), ms]);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return new Map([...found].map(([what, ms]) => [what, medianOf(ms)]));
}

function printGrowth(sizes: readonly number[], bySize: readonly ReadonlyMap<string, number>[]): void {
  const rows = [...(bySize[0] ?? new Map()).keys()].map((what) => {
    const times = bySize.map((times) => times.get(what) ?? Number.NaN);
    const perEndpoint = times.slice(1).map((ms, index) => {
      const [from = 0, to = 0] = [sizes[index], sizes[index + 1]];
      return ((ms - (times[index] ?? 0)) / (to - from)).toFixed(1);
    });
    return [what, times.map((ms) => ms.toFixed(ms < 10 ? 1 : 0)), perEndpoint] as const;
  });
  const steps = sizes.slice(1).map((size, index) => `each from ${sizes[index]} to ${size}`);
  console.log(`| milliseconds | ${[...sizes.map(String), ...steps].join(" | ")} |`);
  console.log(`| --- | ${[...sizes, ...steps].map(() => "---:").join(" | ")} |`);
  for (const [what, times, perEndpoint] of rows) console.log(`| ${[what, ...times, ...perEndpoint].join(" | ")} |`);
}

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1,15,150" },
    runs: { type: "string", default: "3" },
    only: { type: "string", default: Object.keys(measurements).join(",") },
  },
});
const sizes = values.sizes.split(",").map(Number);
const bySize: ReadonlyMap<string, number>[] = [];
for (const size of sizes)
  bySize.push(await measureSize(size, { runs: Number(values.runs), only: values.only.split(",") }));
printGrowth(sizes, bySize);
