/**
 * Scores three tools on the golden edits and on the matrix of test/diff: `plate diff`, `redocly diff` alone, and oasdiff, which is
 * installed apart (see peer-packages.ts). The expected bumps of the golden edits are this project's reading of semver, so the
 * table also says on which edits the others differ; what the matrix expects follows from JSON Schema 2020-12.
 *
 * Run: node test/bench/diff.ts [golden | matrix] [--all]
 */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeExactJson } from "../../src/contract/json/exact-json.ts";
import type { JsonObject, JsonValue } from "../../src/contract/json/json.ts";
import { parsePointer } from "../../src/contract/json/json-pointer.ts";
import type { ContractModel } from "../../src/contract/model/contract-model.ts";
import { type Bump, highestBump } from "../../src/diff/change.ts";
import { diffContracts } from "../../src/diff/diff-contracts.ts";
import { loadContract } from "../../src/reader/load-contract.ts";
import { applyEdit } from "../diff/apply-edit.ts";
import { extensionEdits, type GoldenEdit, goldenEdits } from "../diff/golden-edits.ts";
import { cells, rewrites } from "../diff/matrix.ts";
import { onlyOperation } from "../only-operation.ts";
import { installPeer } from "./peer-packages.ts";
import { runRedoclyDiff } from "./run-redocly-diff.ts";

const folder = mkdtempSync(join(tmpdir(), "bench-diff-"));

/** What a tool says of one comparison: the highest bump of each operation, by its path. */
type OperationTool = (files: readonly [string, string]) => Promise<ReadonlyMap<string, Bump>>;

const operationTools: Readonly<Record<string, OperationTool>> = {
  "plate diff": async ([one, other]) => {
    const [base, revision] = [await loadContract(one), await loadContract(other)];
    const { changes } = await diffContracts(base, revision, { base: "", revision: "" });
    return highest(
      changes.flatMap(({ operations, bump }) => operations.map((id) => [`/${id.slice(1)}`, bump] as const)),
    );
  },
  "redocly diff alone": async ([one, other]) => {
    const changes = await runRedoclyDiff(rounded(await loadContract(one)), rounded(await loadContract(other)));
    return highest(changes.map(({ path, impact }) => [parsePointer(path.slice(1))[1] ?? "", impact] as const));
  },
  oasdiff: async (files) => {
    const found = await oasdiff(files);
    return highest(found.map(({ path = "", level }) => [path, level >= 2 ? "major" : "minor"] as const));
  },
};

function highest(found: readonly (readonly [string, Bump])[]): ReadonlyMap<string, Bump> {
  const groups = Map.groupBy(found, ([path]) => path);
  return new Map([...groups].map(([path, all]) => [path, highestBump(all.map(([, bump]) => bump))]));
}

/** Each schema as the body of a request, or of an answer. */
function matrixFile(name: string, schemas: readonly JsonValue[], isRequest: boolean): string {
  const file = join(folder, `${name}.json`);
  const content = (schema: JsonValue) => ({ content: { "application/json": { schema } } });
  const operation = (schema: JsonValue, index: number) => ({
    operationId: `o${index}`,
    ...(isRequest ? { requestBody: content(schema) } : {}),
    responses: { "200": { description: "Done", ...(isRequest ? {} : content(schema)) } },
  });
  const paths = Object.fromEntries(schemas.map((schema, index) => [`/${index}`, { post: operation(schema, index) }]));
  const pet = {
    type: "object",
    required: ["name"],
    properties: { name: { type: "string" }, age: { type: "integer" } },
  };
  const document = {
    openapi: "3.1.0",
    info: { title: "Matrix", version: "1" },
    paths,
    components: { schemas: { Pet: pet } },
  };
  writeFileSync(file, JSON.stringify(document));
  return file;
}

interface Counts {
  breaks: number;
  found: number;
  harmless: number;
  alarms: number;
}

async function scoreMatrix(name: string, tool: OperationTool): Promise<void> {
  const counts: Counts = { breaks: 0, found: 0, harmless: 0, alarms: 0 };
  const narrowed = cells.map(({ wide, narrow }) => [wide, narrow] as const);
  const widened = cells.map(({ wide, narrow }) => [narrow, wide] as const);
  const same = rewrites.map(([, one, other]) => [one, other] as const);
  for (const isRequest of [true, false]) {
    await count(tool, narrowed, { isRequest, isBreak: isRequest, counts });
    await count(tool, widened, { isRequest, isBreak: !isRequest, counts });
    await count(tool, same, { isRequest, isBreak: false, counts });
  }
  const { breaks, found, harmless, alarms } = counts;
  console.log(
    `${name.padEnd(20)}   matrix: ${found} of ${breaks} breaks found   ${alarms} of ${harmless} harmless changes called breaks`,
  );
}

async function count(
  tool: OperationTool,
  pairs: readonly SchemaPair[],
  { isRequest, isBreak, counts }: { readonly isRequest: boolean; readonly isBreak: boolean; readonly counts: Counts },
): Promise<void> {
  const called = await breaksOf(tool, pairs, isRequest);
  counts[isBreak ? "breaks" : "harmless"] += pairs.length;
  counts[isBreak ? "found" : "alarms"] += called;
}

type SchemaPair = readonly [JsonValue, JsonValue];

/** How many of the pairs a tool calls breaks; where it cannot read them together, each alone: what it cannot read, it does not find. */
async function breaksOf(tool: OperationTool, pairs: readonly SchemaPair[], isRequest: boolean): Promise<number> {
  const [before, after] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
  const files = [
    matrixFile("matrix-base", before, isRequest),
    matrixFile("matrix-revision", after, isRequest),
  ] as const;
  try {
    const said = await tool(files);
    return pairs.filter((_, index) => said.get(`/${index}`) === "major").length;
  } catch {
    if (pairs.length === 1) return 0;
    let found = 0;
    for (const pair of pairs) found += await breaksOf(tool, [pair], isRequest);
    return found;
  }
}

interface Pair {
  readonly base: ContractModel;
  readonly revision: ContractModel;
  readonly files: readonly [string, string];
}
type Tool = (pair: Pair) => Promise<Bump | "silent">;

const tools: Readonly<Record<string, Tool>> = {
  "plate diff": async ({ base, revision }) => (await diffContracts(base, revision, { base: "", revision: "" })).bump,
  "redocly diff alone": async ({ base, revision }) => {
    const changes = await runRedoclyDiff(rounded(base), rounded(revision));
    return changes.length === 0 ? "silent" : highestBump(changes.map(({ impact }) => impact));
  },
  oasdiff: async ({ files }) => {
    const levels = (await oasdiff(files)).map(({ level }) => level);
    return levels.length === 0 ? "silent" : highestBump(levels.map((level) => (level >= 2 ? "major" : "minor")));
  },
};

/** What a tool reads that holds numbers as doubles. */
function rounded({ document }: ContractModel): JsonObject {
  return JSON.parse(writeExactJson(document));
}

async function oasdiff(
  files: readonly [string, string],
): Promise<readonly { readonly level: number; readonly path?: string }[]> {
  const program = join(await installPeer("oasdiff"), "node_modules", ".bin", "oasdiff");
  return new Promise((done, refuse) => {
    execFile(program, ["changelog", ...files, "--format", "json"], (error, stdout, stderr) => {
      if (error) refuse(new Error(stderr || error.message));
      else done(stdout.trim() === "" ? [] : JSON.parse(stdout));
    });
  });
}

function expectedOf({ want }: GoldenEdit): Bump {
  return highestBump(want.map((entry) => entry.split(" ")[0] as Bump));
}

/** A tool that says nothing is right where nothing has to be released, and about words, which not every tool reads. */
function isRight(found: Bump | "silent", expected: Bump): boolean {
  return found === "silent" ? expected === "none" || expected === "patch" : found === expected;
}

async function preparePairs(): Promise<readonly Pair[]> {
  const bases = {
    own: onlyOperation(await loadContract("test/fixtures/spelled-out/openapi.yaml"), "updateCardPaymentLimit"),
    parcels: await loadContract("test/fixtures/diff/parcels.yaml"),
    everything: await loadContract("test/fixtures/diff/everything.yaml"),
  };
  return Promise.all(
    goldenEdits.map(async (edit, index) => {
      const base = bases[edit.contract];
      const files = [join(folder, `${index}-base.json`), join(folder, `${index}-revision.json`)] as const;
      writeFileSync(files[0], writeExactJson(base.document));
      writeFileSync(files[1], writeExactJson(applyEdit(base.document, edit)));
      return { base, revision: await loadContract(files[1]), files };
    }),
  );
}

async function score(name: string, tool: Tool, pairs: readonly Pair[]): Promise<void> {
  const started = performance.now();
  const wrong: string[] = [];
  const ordinary = goldenEdits.filter((edit) => !extensionEdits.includes(edit));
  const right = { breaks: 0, bumps: 0, ordinary: 0 };
  for (const [index, edit] of goldenEdits.entries()) {
    const [expected, found] = [expectedOf(edit), await tool(pairs[index] as Pair)];
    const isBreakRight = (found === "major") === (expected === "major");
    if (isBreakRight) right.breaks += 1;
    if (isBreakRight && ordinary.includes(edit)) right.ordinary += 1;
    if (isRight(found, expected)) right.bumps += 1;
    else wrong.push(`    ${edit.name}: ${found}, not ${expected} (${edit.because})`);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const columns = [
    name.padEnd(20),
    `break or not: ${right.breaks} of ${goldenEdits.length}`,
    `without extensions: ${right.ordinary} of ${ordinary.length}`,
    `exact bump: ${right.bumps} of ${goldenEdits.length}`,
    `${seconds} s`,
  ];
  console.log(columns.join("   "));
  if (process.argv.includes("--all")) console.log(wrong.join("\n"));
}

try {
  const wanted = process.argv.slice(2).filter((word) => !word.startsWith("-"));
  const wants = (table: string): boolean => wanted.length === 0 || wanted.includes(table);
  if (wants("golden")) for (const [name, tool] of Object.entries(tools)) await score(name, tool, await preparePairs());
  if (wants("matrix")) for (const [name, tool] of Object.entries(operationTools)) await scoreMatrix(name, tool);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
