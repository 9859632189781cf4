import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { diffContracts } from "../../src/diff/diff-contracts.ts";
import { loadContract } from "../../src/reader/load-contract.ts";

const folder = mkdtempSync(join(tmpdir(), "any-document-"));
afterAll(() => rmSync(folder, { recursive: true }));
const names = { base: "before", revision: "after" };

/** Reads a document of operations that share one schema. */
async function load(name: string, document: unknown) {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(document));
  return loadContract(file);
}

function widgets(count: number, maximum: number) {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Node" } } };
  const operation = (index: number) => ({
    post: {
      operationId: `send${index}`,
      requestBody: { content },
      responses: { "200": { description: "Done", content } },
    },
  });
  return {
    openapi: "3.1.0",
    info: { title: "Widgets", version: "1.0.0" },
    paths: Object.fromEntries(Array.from({ length: count }, (_, index) => [`/widgets/${index}`, operation(index)])),
    components: {
      schemas: {
        Node: {
          type: "object",
          properties: {
            size: { type: "integer", maximum },
            children: { type: "array", items: { $ref: "#/components/schemas/Node" } },
          },
        },
      },
    },
  };
}

it("one edit of a schema that 300 operations share, and that holds itself, is one change in each direction", async () => {
  const [base, revision] = [await load("many-1", widgets(300, 10)), await load("many-2", widgets(300, 9))];
  const started = performance.now();
  const { changes } = await diffContracts(base, revision, names);
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(changes.map(({ bump, direction, message }) => ({ bump, direction, message }))).toEqual([
    {
      bump: "major",
      direction: "request",
      message: "send0 (and 299 more) request body /size: maximum was lowered from 10 to 9",
    },
    {
      bump: "minor",
      direction: "response",
      message: "send0 (and 299 more) answer 200 body /size: maximum was lowered from 10 to 9",
    },
  ]);
});

it("the same interface as OpenAPI 3.0 and as 3.1 is the same", async () => {
  const property = { type: "string", nullable: true, example: "x" };
  const document = (openapi: string, schema: unknown) => ({
    openapi,
    info: { title: "Notes", version: "1.0.0" },
    paths: {
      "/notes": {
        get: {
          operationId: "list",
          responses: { "200": { description: "All", content: { "text/plain": { schema } } } },
        },
      },
    },
  });
  const base = await load("old", document("3.0.3", property));
  const revision = await load("new", document("3.1.0", { type: ["string", "null"], examples: ["x"] }));
  expect((await diffContracts(base, revision, names)).changes).toEqual([]);
});

it("asks no other host, whatever stands in the contract, and reads no configuration of the surroundings", () => {
  const [watcher, log] = [join(folder, "watch-network.mjs"), join(folder, "network.log")];
  writeFileSync(log, "");
  writeFileSync(
    watcher,
    `import net from "node:net"; import dns from "node:dns"; import { appendFileSync } from "node:fs";
for (const [module, name] of [[net.Socket.prototype, "connect"], [dns, "lookup"]]) {
  const original = module[name];
  module[name] = function (...args) { appendFileSync(${JSON.stringify(log)}, name + "\\n"); return original.apply(this, args); };
}
appendFileSync(${JSON.stringify(log)}, "loaded by process " + process.pid + "\\n");\n`,
  );
  writeFileSync(join(folder, "redocly.yaml"), "extends: [http://127.0.0.1:9/rules.yaml]\n");
  const document = { ...widgets(1, 1), externalDocs: { url: "http://127.0.0.1:9/" } };
  for (const [name, maximum] of [
    ["one", 1],
    ["two", 2],
  ] as const) {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ ...document, ...widgets(1, maximum) }));
  }
  const env = { ...process.env, NODE_OPTIONS: `--import=${watcher}` };
  const words = [join(process.cwd(), "src/cli/main.ts"), "diff", "one.json", "two.json", "--fail-on", "none"];
  const out = execFileSync(process.execPath, words, { cwd: folder, env, encoding: "utf8" });
  expect(out).toContain("2 changes from one.json (1.0.0) to two.json (1.0.0): 1 major, 1 minor");
  const lines = readFileSync(log, "utf8").trim().split("\n");
  // In each thread of the one process.
  expect(new Set(lines.filter((line) => line.startsWith("loaded "))).size).toBe(1);
  expect(lines.filter((line) => !line.startsWith("loaded "))).toEqual([]);
});

it("several paths of one shape are paired as they are written, then by operationId", async () => {
  const read = (operationId: string, name: string) => ({
    get: {
      operationId,
      parameters: [{ name, in: "path", required: true, schema: { type: "string" } }],
      responses: { "200": { description: operationId } },
    },
  });
  const document = (paths: object) => ({ openapi: "3.1.0", info: { title: "Cards", version: "1.0.0" }, paths });
  const base = await load("shape-1", document({ "/c/{id}": read("byId", "id"), "/c/{slug}": read("bySlug", "slug") }));
  const messages = async (name: string, paths: object): Promise<readonly string[]> =>
    (await diffContracts(base, await load(name, document(paths)), names)).changes.map(({ message }) => message);
  expect(await messages("shape-2", { "/c/{slug}": read("bySlug", "slug"), "/c/{id}": read("byId", "id") })).toEqual([]);
  expect(await messages("shape-3", { "/c/{name}": read("bySlug", "name"), "/c/{id}": read("byId", "id") })).toEqual([
    'bySlug request path slug: name changed from "slug" to "name"',
    "path /c/{slug}: became /c/{name}",
  ]);
  expect(await messages("shape-4", { "/c/{id}": read("byId", "id") })).toEqual(["bySlug: is gone"]);
});
