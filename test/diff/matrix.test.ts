import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isJsonObject, type JsonValue } from "../../src/contract/json/json.ts";
import { type Bump, highestBump } from "../../src/diff/change.ts";
import { diffContracts } from "../../src/diff/diff-contracts.ts";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { type LoadedContract, loadContract } from "../../src/reader/load-contract.ts";
import { type Cell, cells, others, rewrites } from "./matrix.ts";

const folder = mkdtempSync(join(tmpdir(), "matrix-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Where a schema is used: in which direction its values go, and an operation that holds it there. */
interface Place {
  readonly flow: "request" | "response";
  readonly section?: "webhooks";
  readonly operation: (schema: JsonValue) => Record<string, unknown>;
  /** Whether the place is of objects only, or the like: cells of other types are left out. */
  readonly takes?: (cell: Pick<Cell, "wide" | "narrow">) => boolean;
}

const done = { "200": { description: "Done" } };
const json = (schema: JsonValue) => ({ "application/json": { schema } });
const sent = (schema: JsonValue) => ({ requestBody: { content: json(schema) }, responses: done });
const answered = (schema: JsonValue) => ({ responses: { "200": { description: "Done", content: json(schema) } } });
const isText = ({ wide }: Pick<Cell, "wide">): boolean => isJsonObject(wide) && wide.type === "string";

const places: Readonly<Record<string, Place>> = {
  "a request body": { flow: "request", operation: sent },
  "an answer": { flow: "response", operation: answered },
  "a member of a request": {
    flow: "request",
    operation: (schema) => sent({ type: "object", properties: { m: schema } }),
  },
  "items of an answer": { flow: "response", operation: (schema) => answered({ type: "array", items: schema }) },
  "a request below not": {
    flow: "response",
    operation: (schema) => sent({ type: "object", not: { properties: { m: schema }, required: ["m"] } }),
  },
  "a query parameter": {
    flow: "request",
    operation: (schema) => ({ parameters: [{ name: "q", in: "query", schema }], responses: done }),
  },
  "a request header": {
    flow: "request",
    takes: isText,
    operation: (schema) => ({ parameters: [{ name: "X-A", in: "header", schema }], responses: done }),
  },
  "a header of an answer": {
    flow: "response",
    takes: isText,
    operation: (schema) => ({ responses: { "200": { description: "Done", headers: { "X-A": { schema } } } } }),
  },
  "a webhook": { flow: "response", section: "webhooks", operation: sent },
  "an answer to a webhook": { flow: "request", section: "webhooks", operation: answered },
  "a callback": {
    flow: "response",
    operation: (schema) => ({
      callbacks: { called: { "{$request.query.url}": { post: sent(schema) } } },
      responses: done,
    }),
  },
};

async function load(name: string, place: Place, schemas: readonly JsonValue[]): Promise<LoadedContract> {
  const items = schemas.map((schema, index) => [
    `${place.section === undefined ? "/" : ""}${index}`,
    { post: { operationId: `o${index}`, ...place.operation(schema) } },
  ]);
  const document = {
    openapi: "3.1.0",
    info: { title: "Matrix", version: "1" },
    [place.section ?? "paths"]: Object.fromEntries(items),
    ...(place.section === undefined ? {} : { paths: {} }),
    components: {
      schemas: {
        Pet: { type: "object", required: ["name"], properties: { name: { type: "string" }, age: { type: "integer" } } },
      },
    },
  };
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(document));
  return loadContract(file);
}

/** The bump of each pair of schemas, compared as the operations of one document. */
async function bumpsOf(place: Place, pairs: readonly (readonly [JsonValue, JsonValue])[]): Promise<readonly Bump[]> {
  const base = await load(
    "base",
    place,
    pairs.map(([one]) => one),
  );
  const revision = await load(
    "revision",
    place,
    pairs.map(([, other]) => other),
  );
  const { changes } = await diffContracts(base, revision, { base: "before", revision: "after" });
  return pairs.map((_, index) =>
    highestBump(changes.filter(({ operations }) => operations.includes(`o${index}`)).map(({ bump }) => bump)),
  );
}

describe.each(Object.entries(places))("in %s", (_, place) => {
  const own = cells.filter((cell) => place.takes?.(cell) ?? true);

  it("what is narrowed breaks requests and no answers", async () => {
    const found = await bumpsOf(
      place,
      own.map(({ wide, narrow }) => [wide, narrow]),
    );
    const want = place.flow === "request" ? "major" : "minor";
    expect(named(own, found)).toEqual(Object.fromEntries(own.map(({ name }) => [name, want])));
  });

  it("what is widened breaks answers and no requests", async () => {
    const found = await bumpsOf(
      place,
      own.map(({ wide, narrow }) => [narrow, wide]),
    );
    const want = place.flow === "response" ? "major" : "minor";
    expect(named(own, found)).toEqual(Object.fromEntries(own.map(({ name }) => [name, want])));
  });

  it("what gains and loses values breaks both", async () => {
    const own = others.filter(([, wide, narrow]) => place.takes?.({ wide, narrow }) ?? true);
    const found = await bumpsOf(
      place,
      own.map(([, one, other]) => [one, other]),
    );
    expect(own.map(([name], index) => [name, found[index]])).toEqual(own.map(([name]) => [name, "major"]));
  });

  it("the same values written otherwise are no change, both ways", async () => {
    const pairs = rewrites.filter(([, wide, narrow]) => place.takes?.({ wide, narrow }) ?? true);
    const there = await bumpsOf(
      place,
      pairs.map(([, one, other]) => [one, other]),
    );
    const back = await bumpsOf(
      place,
      pairs.map(([, one, other]) => [other, one]),
    );
    expect(
      pairs.filter((_pair, index) => there[index] !== "none" || back[index] !== "none").map(([name]) => name),
    ).toEqual([]);
  });
});

function named(own: readonly Cell[], found: readonly Bump[]): Record<string, Bump | undefined> {
  return Object.fromEntries(own.map(({ name }, index) => [name, found[index]]));
}

it("the expectations are right by the validators: the wider schema takes the value, the narrower one refuses it", async () => {
  const shown = cells.filter((cell) => cell.value !== undefined);
  const place = places["a request body"] as Place;
  const wide = compileValidators(
    await load(
      "wide",
      place,
      shown.map((cell) => cell.wide),
    ),
  );
  const narrow = compileValidators(
    await load(
      "narrow",
      place,
      shown.map((cell) => cell.narrow),
    ),
  );
  const wrong = shown.filter(({ value }, index) => {
    const [taken, refused] = [wide, narrow].map((all) => all[`o${index}`]?.requestBody["application/json"]?.(value));
    return taken?.length !== 0 || refused?.length === 0;
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});
