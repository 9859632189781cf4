/**
 * Runs other contract tests on the same faults as `plate verify`: how many faults change what they report, how many legal
 * partners they accuse, how many requests and seconds it takes. They are installed apart (see
 * peer-packages.ts). They are helped where they can be: the partner does not check the signature, which none
 * of them can make, faults of the signature are left out, and the contract is rewritten as OpenAPI 3.0 without references.
 *
 * Run: node test/bench/peers.ts [--every 16] [--tools specmatic,dredd] [--limit-seconds 120] [--json]
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs, stripVTControlCharacters } from "node:util";
import { FAULTS } from "../faults/hand-written/faults.ts";
import { PARTNER_CREDENTIALS, PARTNER_OPERATION, tablesOf, verifyTarget } from "../faults/verify-target.ts";
import type { PartsChange } from "../partner/parts.ts";
import { startPartner } from "../partner/start-partner.ts";
import { VARIANTS } from "../partner/variants.ts";
import { installPeer, type PeerName, peerVersion } from "./peer-packages.ts";
import { contractForPeers } from "./peers-contract.ts";

const { values } = parseArgs({
  options: {
    every: { type: "string", default: "16" },
    tools: { type: "string", default: "" },
    "limit-seconds": { type: "string", default: "120" },
    json: { type: "boolean", default: false },
  },
});

const limitMs = Number(values["limit-seconds"]) * 1000;
const folder = mkdtempSync(join(tmpdir(), "peers-"));

/** What one run of a tool reported; undefined failures: it did not come to an end. */
interface Outcome {
  readonly failures: number | undefined;
}

interface Tool {
  readonly name: string;
  /** Where it comes from; none for what is here already. */
  readonly peer?: PeerName;
  readonly test: (baseUrl: string) => Promise<Outcome>;
}

/**
 * Runs a program in the folder of this run and gives back all that it printed; nothing where it takes longer than the limit. It is
 * the head of a process group, which ends with it: some tools start another program, that would go on and slow down the rest.
 */
async function output(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const quiet = { REDOCLY_TELEMETRY: "off", STEPCI_DISABLE_ANALYTICS: "1", DO_NOT_TRACK: "1" };
  const child = spawn(file, args, {
    cwd: folder,
    env: { ...process.env, ...quiet, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (part: string) => {
      text += part;
    });
  }
  const ended = once(child, "close").then(
    () => stripVTControlCharacters(text),
    () => "",
  );
  const late = setTimeout(limitMs, "", { ref: false });
  try {
    return await Promise.race([ended, late]);
  } finally {
    endGroup(child.pid);
  }
}

function endGroup(leader: number | undefined): void {
  try {
    if (leader !== undefined) process.kill(-leader, "SIGKILL");
  } catch {
    // Nobody of the group is left.
  }
}

/** The sum of the numbers that a pattern finds; undefined where it finds none. */
function sumOf(text: string, pattern: RegExp): number | undefined {
  const found = [...text.matchAll(pattern)].flatMap((match) => match.slice(1).map(Number));
  return found.length === 0 ? undefined : found.reduce((sum, count) => sum + count, 0);
}

const bin = (tool: PeerName): string => resolve(".cache/peers", tool, "node_modules/.bin", tool);

const specmatic = (env: Readonly<Record<string, string>>) => async (baseUrl: string) => ({
  failures: sumOf(
    await output(bin("specmatic"), ["test", `--testBaseURL=${baseUrl}`, "named.json"], env),
    /Failures: (\d+), WIP: \d+, Errors: (\d+)/g,
  ),
});

const tools: readonly Tool[] = [
  { name: "specmatic", peer: "specmatic", test: specmatic({}) },
  {
    name: "specmatic generative",
    peer: "specmatic",
    test: specmatic({ SPECMATIC_GENERATIVE_TESTS: "true" }),
  },
  {
    name: "redocly respect",
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
    peer: "portman",
    test: async (baseUrl) => {
      const text = await output(bin("portman"), ["-l", "single.json", "-b", baseUrl, "--runNewman", "true"]);
      return { failures: sumOf(text, /assertions │ +\d+ │ +(\d+)/g) };
    },
  },
  {
    name: "dredd",
    peer: "dredd",
    test: async (baseUrl) => ({
      failures: sumOf(
        await output(bin("dredd"), ["single.json", baseUrl]),
        /complete: \d+ passing, (\d+) failing, (\d+) errors/g,
      ),
    }),
  },
  {
    name: "stepci",
    peer: "stepci",
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

/** What a tool did with the sample; `why` where it came to no result. */
export interface ToolScore {
  readonly name: string;
  readonly version: string;
  readonly found?: number;
  readonly accused?: number;
  readonly requests?: number;
  /** Of each run of the tool on one implementation. */
  readonly seconds?: readonly number[];
  readonly faults: number;
  readonly legal: number;
  readonly why?: string;
}

const columns = [24, 12, 12, 12, 10];
const row = (cells: readonly string[]): string =>
  `${cells.map((cell, at) => (at === 0 ? cell.padEnd(columns[at] ?? 0) : cell.padStart(columns[at] ?? 0))).join("")}\n`;

async function measure({ name, peer, test }: Tool): Promise<ToolScore> {
  const version = peer === undefined ? installedVersions[name] : peerVersion(peer);
  const about = { name, version: version ?? "", faults: sample.length, legal: legal.length };
  const missing = peer === undefined ? undefined : await installPeer(peer).then(() => undefined, reasonOf);
  if (missing !== undefined) return { ...about, why: missing };
  const good = await runOn(test, undefined);
  if (good.failures === undefined) {
    return { ...about, why: good.seconds * 1000 >= limitMs ? `no end within ${limitMs / 1000} s` : "no result" };
  }
  const legalRuns = [good];
  for (const change of legal.slice(1)) legalRuns.push(await runOn(test, change));
  const runs: Run[] = [];
  for (const { change } of sample) runs.push(await runOn(test, change));
  return {
    ...about,
    found: runs.filter(({ failures }) => failures !== good.failures).length,
    accused: legalRuns.filter(({ failures }) => failures !== 0).length,
    requests: good.requests,
    seconds: runs.map(({ seconds }) => seconds),
  };
}

/** What is here already. */
const installedVersions: Readonly<Record<string, string>> = {
  "plate verify": versionOf("package.json"),
  "redocly respect": versionOf("node_modules/@redocly/cli/package.json"),
};

function versionOf(manifest: string): string {
  return (JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string }).version;
}

function reasonOf(error: unknown): string {
  return (error as Error).message;
}

function print(score: ToolScore): void {
  if (values.json) {
    process.stdout.write(`${JSON.stringify(score)}\n`);
    return;
  }
  const { name, found, accused, requests = "", seconds = [], why, faults, legal: partners } = score;
  const mean = seconds.reduce((sum, each) => sum + each, 0) / seconds.length;
  const cells =
    why === undefined ? [`${found}/${faults}`, `${accused}/${partners}`, `${requests}`, mean.toFixed(1)] : [why];
  process.stdout.write(row([name, ...cells]));
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
if (!values.json) {
  process.stdout.write(`${sample.length} faults, ${legal.length} legal partners, signature not checked\n`);
  process.stdout.write(row(["tool", "found", "accused", "requests", "seconds"]));
}
for (const tool of [{ name: "plate verify", test: plate }, ...wanted]) {
  process.stderr.write(`testing with ${tool.name}\n`);
  print(await measure(tool));
}
rmSync(folder, { recursive: true });
