import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { typeErrors } from "../generate/compile-typescript.ts";
import { filesIn, temporaryFolder } from "../generate/run-plate.ts";
import { plate } from "../run-plate.ts";

const root = join(import.meta.dirname, "..", "..");
const spec = "test/fixtures/openapi-3.2/openapi.yaml";
const text = readFileSync(join(root, spec), "utf8");

test("generate makes types of every operation that compile, its own document of 3.2, and a row for each", async () => {
  const out = temporaryFolder();
  const { code, err } = await plate(["generate", "--spec", spec, "--out", out], { cwd: root });
  expect([code, err]).toEqual([0, ""]);
  const use = `import type { operations, paths } from "./types.ts";
import { operations as rows } from "./operations.ts";
const searched: paths["/goods"]["query"]["responses"][200]["content"]["application/json"] = [];
const copied: paths["/goods"]["COPY"] = {} as operations["copyGoods"];
const filter: NonNullable<operations["listGoods"]["parameters"]["query"]>["filter"] = { page: 1, words: ["a"] };
const moves: operations["listMoves"]["responses"][200]["content"]["application/jsonl"] = [{ id: 1n, from: "a" }];
const events: operations["watchMoves"]["responses"][200]["content"]["text/event-stream"] = [{ data: "a" }];
const method: "QUERY" | "COPY" = rows.searchGoods.method === "QUERY" ? rows.searchGoods.method : rows.copyGoods.method;
export const used = [searched, copied, filter, moves, events, method];
`;
  const { writeFiles } = await import("../generate/run-plate.ts");
  writeFiles(out, { "use.ts": use });
  expect(typeErrors(["types.ts", "operations.ts", "examples.ts", "use.ts"].map((file) => join(out, file)))).toEqual([]);
  expect(filesIn(out)["openapi.json"]).toContain('"additionalOperations"');
});

test("docs and lint read it; lint finds nothing that is not as OpenAPI 3.2 has it", async () => {
  const out = temporaryFolder();
  const docs = await plate(["docs", "--spec", spec, "--out", out], { cwd: root });
  expect([docs.code, docs.err]).toEqual([0, ""]);
  const page = filesIn(out)["reference.js"] ?? "";
  for (const id of ["searchGoods", "copyGoods", "watchMoves"]) expect(page).toContain(id);
  const lint = await plate(["lint", "--spec", spec, "--report", "json"], { cwd: root });
  const { findings } = JSON.parse(lint.out) as { findings: readonly { rule: string }[] };
  const rules = new Set(findings.map(({ rule }) => rule));
  expect(["struct", "no-unresolved-refs", "spec"].filter((rule) => rules.has(rule))).toEqual([]);
});

test.each([
  ["itself", (document: string) => document, "no changes"],
  [
    "a further member of an item",
    (document: string) => document.replace("required: [id, from]", "required: [id, from, to]"),
    "major",
  ],
  [
    "a method less",
    (document: string) => document.replace(/ {4}additionalOperations:[\s\S]*?summary: copied\}\}\n/, ""),
    "copyGoods",
  ],
  [
    "a stricter querystring",
    (document: string) => document.replace("minimum: 1}, words", "minimum: 2}, words"),
    "listGoods",
  ],
  [
    "an example that is written otherwise",
    (document: string) => document.replace('{"words":"screws"}', '{"words": "screws"}'),
    "patch  searchGoods request body application/json example screws: serializedValue",
  ],
  [
    "another default of a discriminator",
    (document: string) => document.replace('defaultMapping: "#/components/schemas/Other"', "defaultMapping: Part"),
    "(any other value)",
  ],
  [
    "a default of a discriminator less",
    (document: string) => document.replace(', defaultMapping: "#/components/schemas/Other"', ""),
    "major  listGoods",
  ],
])("diff with %s", async (_name, edit, told) => {
  const files = { "one.yaml": text, "two.yaml": edit(text), "examples/goods.json": "[]" };
  const { out } = await plate(["diff", "one.yaml", "two.yaml"], { cwd: temporaryFolder(files) });
  expect(out).toContain(told);
});

test("what a document of 3.1 has of 3.2 is named by every command that reads it, and lint tells how to move", async () => {
  const old = `openapi: 3.1.0
info: {title: t, version: "1"}
paths:
  /a:
    query: {responses: {"200": {description: d}}}
`;
  const cwd = temporaryFolder({ "old.yaml": old, "older.yaml": old.replace("3.1.0", "3.0.3") });
  const named = "old.yaml:5:5 query is not read: it is a member of a path item since OpenAPI 3.2";
  for (const argv of [
    ["generate", "--spec", "old.yaml", "--out", "g"],
    ["docs", "--spec", "old.yaml", "--out", "d"],
    ["diff", "old.yaml", "old.yaml"],
    ["verify", "http://127.0.0.1:9", "--spec", "old.yaml"],
  ]) {
    const { err } = await plate(argv, { cwd });
    expect([argv[0], err]).toEqual([argv[0], expect.stringContaining(named)]);
  }
  expect((await plate(["lint", "--spec", "old.yaml"], { cwd })).err).toContain("write openapi: 3.2.0");
});
