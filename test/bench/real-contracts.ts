/**
 * What the commands make of real public contracts that npm packages ship: `node test/bench/real-contracts.ts [--only stripe,jira] [FILE…]`.
 * Those that the project does not have are installed apart, on demand. For each contract it runs lint, generate (beside
 * openapi-typescript alone), the compiler over the types, mock, verify against that mock, docs, and diff with itself, each in a
 * process of its own, and prints one row; why cases of verify were skipped goes to stderr. Exit code 1 where a command failed, the types do not compile or somebody is accused.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import type { ContractReport as Report } from "../../src/contract/model/contract-report.ts";
import { typeErrors } from "../generate/compile-typescript.ts";
import { aloneOn, measure, measureToEnd, plateOn } from "./generate.ts";
import { exampleContract, exampleContracts, githubDocument, publicContract, publicContracts } from "./peer-packages.ts";

const main = resolve("src/cli/main.ts");

type FindFile = () => Promise<string>;

const contracts: Readonly<Record<string, FindFile>> = {
  github: () => githubDocument(),
  figma: async () => "node_modules/@figma/rest-api-spec/openapi/openapi.yaml",
  blockfrost: async () => "node_modules/@blockfrost/openapi/openapi.yaml",
  rebilly: async () => "node_modules/@redocly/openapi-core/src/benchmark/benches/rebilly.yaml",
  ...Object.fromEntries(
    (Object.keys(publicContracts) as (keyof typeof publicContracts)[]).map((name) => [
      name,
      () => publicContract(name),
    ]),
  ),
  ...Object.fromEntries(
    (Object.keys(exampleContracts) as (keyof typeof exampleContracts)[]).map((name) => [
      name,
      () => exampleContract(name),
    ]),
  ),
  // No package ships a contract of 3.2 yet: one of 3.1 under its number, and our own, which has every new member.
  "train-travel-32": () => under32("train-travel"),
  "own-32": async () => "test/fixtures/openapi-3.2/openapi.yaml",
};

/** A contract of 3.1 as one of 3.2, which it is but for its number. */
async function under32(name: keyof typeof exampleContracts): Promise<string> {
  const text = readFileSync(await exampleContract(name), "utf8");
  const file = join(mkdtempSync(join(tmpdir(), "plate-real-32-")), `${name}.json`);
  writeFileSync(file, text.replace(/("openapi":\s*)"3\.1\.\d+"/, '$1"3.2.0"'));
  return file;
}

/** One contract's row, and what went wrong. */
interface Row {
  readonly cells: readonly string[];
  readonly faults: readonly string[];
  readonly skipped: readonly string[];
}

const columns = [
  "contract",
  "operations",
  "lint",
  "generate s",
  "openapi-typescript s",
  "peak MB",
  "types",
  "mock ready s",
  "verify requests",
  "verify s",
  "peak MB",
  "errors, warnings",
  "skipped",
  "docs s",
  "diff with itself",
];

interface Work {
  readonly name: string;
  readonly spec: string;
  readonly folder: string;
  readonly withLint: boolean;
}

async function measureContract(work: Work): Promise<Row> {
  const { name, spec, folder, withLint } = work;
  const faults: string[] = [];
  const ran = async (command: string, argv: readonly string[], allowed: readonly number[] = [0]) => {
    process.stderr.write(`${name}: ${command}\n`);
    const measured = await measureToEnd([main, command, ...argv]);
    if (!allowed.includes(measured.code)) faults.push(`${command} ended with ${measured.code}`);
    return measured;
  };
  const lint = withLint ? await ran("lint", ["--spec", spec], [0, 1]) : undefined;
  const out = join(folder, "generated");
  const generate = await measure(plateOn(spec, out));
  const alone = await measure(aloneOn(join(out, "openapi.json"), join(folder, "alone.ts")));
  const errors = typeErrors([join(out, "types.ts")]);
  faults.push(...errors.slice(0, 3).map((error) => `types do not compile: ${error}`));
  const { report, readyMs, memoryMb } = await verifyAgainstMock(work);
  const { cases, requests, skipped, durationMs } = report.summary;
  const errorCount = report.findings.filter(({ severity }) => severity === "error").length;
  faults.push(...report.findings.slice(0, 3).map(({ case: id, message }) => `verify accuses: ${id} ${message}`));
  const docs = await ran("docs", ["--spec", spec, "--out", join(folder, "site")]);
  const diff = await ran("diff", [spec, spec]);
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  return {
    cells: [
      name,
      String(operationsIn(join(out, "openapi.json"))),
      lint === undefined ? "–" : `${seconds(lint.wallMs)} s`,
      seconds(generate.wallMs),
      seconds(alone.wallMs),
      generate.memoryMb.toFixed(0),
      errors.length === 0 ? "compile" : `${errors.length} errors`,
      seconds(readyMs),
      String(requests),
      seconds(durationMs),
      memoryMb.toFixed(0),
      `${errorCount}, ${report.findings.length - errorCount}`,
      `${((100 * skipped) / Math.max(1, cases)).toFixed(1)} %`,
      seconds(docs.wallMs),
      diff.code === 0 ? "none" : `exit ${diff.code}`,
    ],
    faults,
    skipped: skippedByReason(report),
  };
}

/** How many cases were skipped for each reason, the most first; names in a reason count as the same. */
function skippedByReason({ skipped, summary }: Report): readonly string[] {
  const byReason = Map.groupBy(skipped, ({ reason }) => reason.replaceAll(/"[^"]*"|\d+/g, "…"));
  return [...byReason]
    .map(([reason, cases]) => ({ reason, count: cases.length }))
    .sort((left, right) => right.count - left.count)
    .map(
      ({ reason, count }) =>
        `${count} of ${summary.cases} (${((100 * count) / summary.cases).toFixed(1)} %): ${reason}`,
    );
}

function operationsIn(file: string): number {
  const { paths = {} } = JSON.parse(readFileSync(file, "utf8")) as { readonly paths?: Record<string, object> };
  const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
  return Object.values(paths).flatMap((item) => Object.keys(item).filter((key) => methods.includes(key))).length;
}

interface Verified {
  readonly report: Report;
  readonly readyMs: number;
  readonly memoryMb: number;
}

async function verifyAgainstMock({ name, spec, folder }: Work): Promise<Verified> {
  process.stderr.write(`${name}: mock and verify\n`);
  const start = performance.now();
  const mock = spawn(process.execPath, [main, "mock", "--spec", spec, "--port", "0", "--log", "silent"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    const [url] = (await once(createInterface(mock.stdout), "line")) as [string];
    const readyMs = performance.now() - start;
    const file = join(folder, "verify.json");
    const argv = ["verify", url, "--spec", spec, "--max-requests", "1000000", "--report", `json=${file}`];
    const { memoryMb } = await measureToEnd([main, ...argv]);
    return { report: JSON.parse(readFileSync(file, "utf8")) as Report, readyMs, memoryMb };
  } finally {
    mock.kill("SIGKILL");
  }
}

const { values, positionals } = parseArgs({
  options: { only: { type: "string" }, lint: { type: "boolean", default: true } },
  allowNegative: true,
  allowPositionals: true,
});
const named = Object.entries(contracts).filter(([name]) =>
  positionals.length > 0 ? values.only?.split(",").includes(name) : (values.only?.split(",").includes(name) ?? true),
);
const given = positionals.map((file): [string, FindFile] => [basename(file), async () => file]);
console.log(`| ${columns.join(" | ")} |\n| ${columns.map(() => "---").join(" | ")} |`);
for (const [name, find] of [...named, ...given]) {
  const folder = mkdtempSync(join(tmpdir(), "plate-real-"));
  try {
    const { cells, faults, skipped } = await measureContract({
      name,
      spec: await find(),
      folder,
      withLint: values.lint,
    });
    console.log(`| ${cells.join(" | ")} |`);
    for (const reason of skipped) console.error(`${name}: skipped ${reason}`);
    for (const fault of faults) console.error(`${name}: ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  } catch (error) {
    console.log(`| ${name} | ${error instanceof Error ? error.message : String(error)} |`);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
