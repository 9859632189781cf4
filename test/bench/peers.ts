/**
 * Runs other contract tests on the same faults as `plate verify`: how many faults change what they report, how many legal
 * partners they accuse, how many requests and seconds it takes. They are installed apart (into .cache/peers, from the npm
 * registry, only by this script). They are helped where they can be: the partner does not check the signature, which none
 * of them can make, faults of the signature are left out, and the contract is rewritten as OpenAPI 3.0 without references.
 *
 * Run: node test/bench/peers.ts [--every 16] [--tools specmatic,dredd] [--limit-seconds 120]
 */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs, stripVTControlCharacters } from "node:util";
import { FAULTS } from "../faults/hand-written/faults.ts";
import { PARTNER_CREDENTIALS, PARTNER_OPERATION, tablesOf, verifyTarget } from "../faults/verify-target.ts";
import type { PartsChange } from "../partner/parts.ts";
import { startPartner } from "../partner/start-partner.ts";
import { VARIANTS } from "../partner/variants.ts";
import { contractForPeers } from "./peers-contract.ts";

const { values } = parseArgs({
  options: {
    every: { type: "string", default: "16" },
    tools: { type: "string", default: "" },
    "limit-seconds": { type: "string", default: "120" },
  },
});

const limitMs = Number(values["limit-seconds"]) * 1000;
const home = resolve(".cache/peers");
const folder = mkdtempSync(join(tmpdir(), "peers-"));

/** What one run of a tool reported; undefined failures: it did not come to an end. */
interface Outcome {
  readonly failures: number | undefined;
}

interface Tool {
  readonly name: string;
  /** Packages of npm with their versions; none for what is here already. */
  readonly packages: readonly string[];
  readonly test: (baseUrl: string) => Promise<Outcome>;
}

/** Runs a program in the folder of this run and gives back all that it printed. */
function output(file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const quiet = { REDOCLY_TELEMETRY: "off", STEPCI_DISABLE_ANALYTICS: "1", DO_NOT_TRACK: "1" };
  return new Promise((done) => {
    const options = { cwd: folder, timeout: limitMs, maxBuffer: 1 << 28, env: { ...process.env, ...quiet, ...env } };
    execFile(file, [...args], options, (error, stdout, stderr) => {
      const text = stripVTControlCharacters(`${stdout}\n${stderr}`);
      done(error?.killed === true ? "" : text);
    });
  });
}

/** The sum of the numbers that a pattern finds; undefined where it finds none. */
function sumOf(text: string, pattern: RegExp): number | undefined {
  const found = [...text.matchAll(pattern)].flatMap((match) => match.slice(1).map(Number));
  return found.length === 0 ? undefined : found.reduce((sum, count) => sum + count, 0);
}

const bin = (tool: string): string => join(home, tool, "node_modules/.bin", tool);

const specmatic = (env: Readonly<Record<string, string>>) => async (baseUrl: string) => ({
  failures: sumOf(
    await output(bin("specmatic"), ["test", `--testBaseURL=${baseUrl}`, "named.json"], env),
    /Failures: (\d+), WIP: \d+, Errors: (\d+)/g,
  ),
});

const tools: readonly Tool[] = [
  { name: "specmatic", packages: ["specmatic@2.55.1"], test: specmatic({}) },
  {
    name: "specmatic, generative",
    packages: ["specmatic@2.55.1"],
    test: specmatic({ SPECMATIC_GENERATIVE_TESTS: "true" }),
  },
  {
    name: "redocly respect",
    packages: [],
    test: async (baseUrl) => {
      writeFileSync(
        join(folder, "respect.json"),
        contractForPeers({ baseUrl, operationId: PARTNER_OPERATION, headers: "single" }),
      );
      const redocly = resolve("node_modules/.bin/redocly");
      await output(redocly, ["generate-arazzo", "respect.json", "-o", "respect.arazzo.yaml"]);
      return {
        failures: sumOf(
          await output(redocly, ["respect", "respect.arazzo.yaml"]),
          /Checks: (?:\d+ passed, )?(\d+) (?:failed|total)/g,
        ),
      };
    },
  },
  {
    name: "portman",
    packages: ["@apideck/portman@1.33.0", "tslib@2.8.1"],
    test: async (baseUrl) => {
      const text = await output(bin("portman"), ["-l", "single.json", "-b", baseUrl, "--runNewman", "true"]);
      return { failures: sumOf(text, /assertions │ +\d+ │ +(\d+)/g) };
    },
  },
  {
    name: "dredd",
    packages: ["dredd@14.1.0"],
    test: async (baseUrl) => ({
      failures: sumOf(
        await output(bin("dredd"), ["single.json", baseUrl]),
        /complete: \d+ passing, (\d+) failing, (\d+) errors/g,
      ),
    }),
  },
  {
    name: "stepci",
    packages: ["stepci@2.8.2"],
    test: async (baseUrl) => {
      writeFileSync(
        join(folder, "stepci.json"),
        contractForPeers({ baseUrl, operationId: PARTNER_OPERATION, headers: "single" }),
      );
      await output(bin("stepci"), ["generate", "stepci.json", "stepci.yml"]);
      return {
        failures: sumOf(await output(bin("stepci"), ["run", "stepci.yml"]), /Steps: +(?:(\d+) failed|0 failed)/g),
      };
    },
  },
];

function install({ name, packages }: Tool): Promise<unknown> | undefined {
  const [first = ""] = packages;
  const own = join(home, first.replace(/^@[^/]+\//, "").replace(/@.*/, ""));
  if (packages.length === 0 || existsSync(join(own, "node_modules"))) return undefined;
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, "package.json"), '{"private":true}\n');
  process.stderr.write(`installing ${name}\n`);
  return new Promise((done, fail) => {
    const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...packages];
    execFile("npm", args, { cwd: own }, (error) => (error === null ? done(undefined) : fail(error)));
  });
}

/** What came of one implementation, and what it took. */
interface Run extends Outcome {
  readonly requests: number;
  readonly seconds: number;
}

/** Runs a tool on a partner that does not check the signature. */
async function runOn(test: Tool["test"], change: PartsChange | undefined): Promise<Run> {
  let requests = 0;
  const partner = await startPartner({
    change: (good) => {
      const parts = change === undefined ? good : change(good);
      return {
        ...parts,
        order: parts.order.filter((check) => check !== "token"),
        finish: (answer, context) => {
          requests += 1;
          return parts.finish(answer, context);
        },
      };
    },
  });
  const start = performance.now();
  const outcome = await test(partner.baseUrl);
  await partner.close();
  return { ...outcome, requests, seconds: (performance.now() - start) / 1000 };
}

const sample = FAULTS.filter(({ kind }) => kind !== "signature").filter(
  (_, index) => index % Number(values.every) === 0,
);
const legal = [
  undefined,
  ...["extra-members", "key-order", "charset", "field-named"].map(
    (id) => VARIANTS.find((one) => one.id === id)?.change,
  ),
];

const columns = [24, 12, 12, 12, 10];
const row = (cells: readonly string[]): string =>
  `${cells.map((cell, at) => (at === 0 ? cell.padEnd(columns[at] ?? 0) : cell.padStart(columns[at] ?? 0))).join("")}\n`;

async function measure(name: string, test: Tool["test"]): Promise<string> {
  const good = await runOn(test, undefined);
  if (good.failures === undefined) {
    const why = good.seconds * 1000 >= limitMs ? `no end within ${limitMs / 1000} s` : "no result";
    return row([name, why, "", String(good.requests), good.seconds.toFixed(1)]);
  }
  const legalRuns = [good];
  for (const change of legal.slice(1)) legalRuns.push(await runOn(test, change));
  const runs: Run[] = [];
  for (const { change } of sample) runs.push(await runOn(test, change));
  const found = runs.filter(({ failures }) => failures !== good.failures).length;
  const accused = legalRuns.filter(({ failures }) => failures !== 0).length;
  const seconds = runs.reduce((sum, run) => sum + run.seconds, 0) / runs.length;
  return row([
    name,
    `${found}/${sample.length}`,
    `${accused}/${legal.length}`,
    String(good.requests),
    seconds.toFixed(1),
  ]);
}

const tables = await tablesOf("openapi/openapi.yaml");
const { secretKey: _secretKey, ...unsigned } = PARTNER_CREDENTIALS;
const plate: Tool["test"] = async (baseUrl) => {
  const { findings } = await verifyTarget(baseUrl, {
    ...tables,
    operationIds: [PARTNER_OPERATION],
    credentials: unsigned,
    timeoutMs: 2_000,
  });
  return { failures: findings.length };
};

writeFileSync(join(folder, "named.json"), contractForPeers({ operationId: PARTNER_OPERATION, headers: "named" }));
writeFileSync(join(folder, "single.json"), contractForPeers({ operationId: PARTNER_OPERATION, headers: "single" }));
const wanted = values.tools === "" ? tools : tools.filter(({ name }) => values.tools.split(",").includes(name));
process.stdout.write(`${sample.length} faults, ${legal.length} legal partners, signature not checked\n`);
process.stdout.write(row(["tool", "found", "accused", "requests", "seconds"]));
process.stdout.write(await measure("plate verify", plate));
for (const tool of wanted) {
  await install(tool);
  process.stdout.write(await measure(tool.name, tool.test));
}
rmSync(folder, { recursive: true });
