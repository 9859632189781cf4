import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../src/contract/json/json.ts";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { type RunningMock, startMock } from "../../src/mock/transport/start-mock.ts";
import { loadContract } from "../../src/reader/load-contract.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const named = { name: { type: "string", example: "Shoes" } };
const orNull = (schema: JsonValue) => ({ anyOf: [schema, { type: "null" }] });
const node = (member: JsonObject) => ({
  type: "object",
  required: ["name", ...Object.keys(member)],
  properties: { ...named, ...member },
});

/** Thirty schemas in a chain, each with two references to the next one. */
const chain = (keyword: string) =>
  Object.fromEntries(
    Array.from({ length: 30 }, (_, index): [string, JsonValue] => {
      const next = ref(`${keyword}${index + 1}`);
      return [`${keyword}${index}`, index === 29 ? { type: "string" } : { [keyword]: [next, next] }];
    }),
  );
const pair = (index: number) => ref(`pair${index}`);

const schemas: Readonly<Record<string, JsonValue>> = {
  Category: node({ parent: orNull(ref("Category")) }),
  Link: node({ next: { type: ["object", "null"], required: ["next"], properties: { next: orNull(ref("Link")) } } }),
  Folder: node({ folders: { type: "array", items: ref("Folder") } }),
  Ping: node({ pong: orNull({ allOf: [ref("Pong")] }) }),
  Pong: node({ ping: ref("Ping") }),
  Tree: node({ left: orNull(ref("Tree")), right: orNull(ref("Tree")) }),
  Endless: node({ next: ref("Endless") }),
  ...chain("allOf"),
  ...chain("oneOf"),
  ...Object.fromEntries(
    Array.from({ length: 30 }, (_, index): [string, JsonValue] => [
      `pair${index}`,
      index === 29
        ? { type: "string" }
        : { type: "object", required: ["a", "b"], properties: { a: pair(index + 1), b: pair(index + 1) } },
    ]),
  ),
};

/** The answer to each path: at most this body, and nothing is wrong with it. */
const bodies: Readonly<Record<string, readonly [schema: JsonValue, body: JsonValue]>> = {
  category: [ref("Category"), { name: "Shoes", parent: null }],
  categories: [{ type: "array", items: ref("Category") }, [{ name: "Shoes", parent: null }]],
  link: [ref("Link"), { name: "Shoes", next: { next: null } }],
  folder: [ref("Folder"), { name: "Shoes", folders: [] }],
  ping: [ref("Ping"), { name: "Shoes", pong: { name: "Shoes", ping: { name: "Shoes", pong: null } } }],
  tree: [ref("Tree"), { name: "Shoes", left: null, right: null }],
  chain: [ref("allOf0"), "text"],
};
/** No integer is between 3 and 5 and a multiple of 7; the tags have to differ. */
const tagged = (property: string, mapping: JsonObject, ...names: readonly string[]) => ({
  oneOf: names.map(ref),
  discriminator: { propertyName: property, mapping },
});
const kind = (members: JsonObject) => ({
  type: "object",
  required: ["kind", ...Object.keys(members)],
  properties: { kind: { type: "string" }, ...members },
});
const tags: Readonly<Record<string, JsonValue>> = {
  Cat: kind({ lives: { type: "integer", const: 9 } }),
  Dog: kind({ barks: { const: true } }),
  One: { type: "object", required: ["v"], properties: { v: { type: "integer" } } },
  Two: { type: "object", required: ["v", "w"], properties: { v: { type: "integer" }, w: { type: "null" } } },
  Base: {
    type: "object",
    required: ["t"],
    properties: { t: { type: "string" } },
    discriminator: { propertyName: "t", mapping: { first: "Heir" } },
  },
  Heir: { allOf: [ref("Base"), { type: "object", required: ["x"], properties: { x: { const: 5 } } }] },
};
/** What names a variant comes from the mapping, otherwise from the name of its schema: OpenAPI 3.1.1, section 4.8.25. */
const variants: Readonly<Record<string, readonly [schema: JsonValue, body: JsonValue]>> = {
  mapped: [tagged("kind", { meow: "#/components/schemas/Cat", woof: "Dog" }, "Cat", "Dog"), { kind: "meow", lives: 9 }],
  mappedByName: [tagged("kind", { woof: "Dog" }, "Dog", "Cat"), { kind: "woof", barks: true }],
  unmapped: [tagged("kind", {}, "Cat", "Dog"), { kind: "Cat", lives: 9 }],
  numbered: [tagged("v", { "1": "One", "2": "Two" }, "Two", "One"), { v: 2, w: null }],
  inList: [
    { type: "array", minItems: 1, items: tagged("kind", { woof: "Dog" }, "Dog", "Cat") },
    [{ kind: "woof", barks: true }],
  ],
  base: [ref("Base"), { t: "first", x: 5 }],
  heir: [ref("Heir"), { t: "first", x: 5 }],
};

const hard: JsonValue = {
  type: "object",
  required: ["id"],
  properties: {
    id: { type: "integer", minimum: 1 },
    never: { type: "integer", minimum: 3, maximum: 5, multipleOf: 7 },
    tags: { type: "array", items: { enum: ["a", "b"] }, uniqueItems: true, minItems: 2 },
  },
};
const large: Readonly<Record<string, JsonValue>> = {
  lists: {
    type: "array",
    minItems: 1000,
    items: { type: "array", minItems: 1000, items: { type: "array", minItems: 100, items: { type: "integer" } } },
  },
  pairs: pair(0),
  endless: ref("Endless"),
  chosen: ref("oneOf0"),
};

let mock: RunningMock;
const folder = mkdtempSync(join(tmpdir(), "plate-made-up-"));
beforeAll(async () => {
  const all = [
    ...Object.entries(bodies).map(([name, [schema]]) => [name, schema] as const),
    ...Object.entries(variants).map(([name, [schema]]) => [name, schema] as const),
    ...Object.entries({ ...large, hard }),
  ];
  const paths = all.map(([name, schema]) => [
    `/${name}`,
    { get: { responses: { "200": { description: "", content: { "application/json": { schema } } } } } },
  ]);
  const document = { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: Object.fromEntries(paths) };
  writeFileSync(
    join(folder, "a.json"),
    JSON.stringify({ ...document, components: { schemas: { ...schemas, ...tags } } }),
  );
  const model = await loadContract("a.json", folder);
  mock = await startMock({ model, validators: compileValidators(model) });
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

describe("a made-up body ends at the nearest null or empty list", () => {
  test.each(Object.entries(bodies))("%s", async (name, [, body]) => {
    const answer = await fetch(`${mock.url}/${name}`);
    expect(await answer.json()).toEqual(body);
    expect(mock.requests().at(-1)?.verdict.notes ?? []).toEqual([]);
  });
});

test.each(Object.entries(variants))("a discriminator's member names the variant: %s", async (name, [, body]) => {
  expect(await (await fetch(`${mock.url}/${name}`)).json()).toEqual(body);
});

test("a member that cannot be made up is left out, costs no other, and is named in the log", async () => {
  const answer = await fetch(`${mock.url}/hard`);
  expect(await answer.json()).toEqual({ id: 1, tags: ["a", "b"] });
  expect(mock.requests().at(-1)?.verdict.notes).toEqual([
    "no value that fits its schema was found for /never (no value was found for minimum, maximum, multipleOf together): left out",
  ]);
});

test.each(Object.keys(large))("a schema without end or measure is answered all the same: %s", async (name) => {
  const answer = await fetch(`${mock.url}/${name}`, { headers: name === "endless" ? { Prefer: "dynamic=true" } : {} });
  expect(answer.status).toBe(200);
  expect((await answer.text()).length).toBeLessThan(1_000_000);
});
