import { afterEach, expect, it } from "vitest";
import type { LooseClient } from "../../src/client/contract-client.ts";
import { createLooseClient } from "../../src/client/loose-client.ts";
import { Decimal } from "../../src/contract/json/decimal.ts";
import { operationTable } from "../../src/generate/emit-operations.ts";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { load, openApi } from "../reader/contract-folder.ts";
import { type RawServer, startRawServer } from "./raw-server.ts";

let server: RawServer | undefined;
afterEach(async () => server?.close());

const contract = openApi(`paths:
  /tree:
    put:
      operationId: putTree
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Tree"}}}}
      responses: {"200": {description: d, content: {application/json: {schema: {$ref: "#/components/schemas/Tree"}}}}}
components:
  schemas:
    Tree:
      type: object
      properties:
        id: {type: integer, format: int64}
        weight: {type: number}
        count: {type: integer}
        precise: {type: number, format: double}
        leaf: {const: false}
        next: {oneOf: [{$ref: "#/components/schemas/Tree"}, {$ref: "#/components/schemas/Leaf"}]}
    Leaf:
      type: object
      required: [leaf]
      properties: {leaf: {const: true}, id: {type: number}}
`);

async function client(answer: string, isChecked = true): Promise<LooseClient> {
  const model = await load({ "openapi.yaml": contract });
  server = await startRawServer((_request, response) =>
    response.writeHead(200, { "content-type": "application/json" }).end(answer),
  );
  const operations = Object.fromEntries(operationTable(model).map((row) => [row.id, row]));
  const validators = isChecked ? compileValidators(model) : undefined;
  return createLooseClient({ operations, validators, options: { baseUrl: server.baseUrl } });
}

it("gives each number the type that the contract says, at every depth", async () => {
  const answer = '{"id":1,"weight":1e20,"precise":9007199254740993,"next":{"id":2,"next":{"leaf":true,"id":3}}}';
  expect(await (await client(answer)).call("putTree", { body: {} })).toMatchObject({
    data: { id: 1n, weight: 1e20, precise: 9007199254740992, next: { id: 2n, next: { leaf: true, id: 3 } } },
    violations: [],
  });
});

it.each([
  ['{"weight":0.10000000000000001}', { weight: new Decimal("0.10000000000000001") }, "/weight"],
  [
    '{"next":{"next":{"count":9007199254740993}}}',
    { next: { next: { count: 9007199254740993n } } },
    "/next/next/count",
  ],
  ['{"precise":1e400}', { precise: new Decimal("1e400") }, "/precise"],
])("%s is kept with all its digits, and told", async (answer, data, at) => {
  const result = await (await client(answer)).call("putTree", { body: {} });
  const told = expect.objectContaining({ in: "body", at, keyword: "type", limit: "number" });
  expect(result).toMatchObject({ data, violations: expect.arrayContaining([told]) });
});

it("says nothing of members that the contract does not know, and rounds none of them", async () => {
  const data = { unknown: [9007199254740993n, new Decimal("1e-400")] };
  const answer = '{"unknown":[9007199254740993,1e-400]}';
  expect(await (await client(answer)).call("putTree", { body: {} })).toMatchObject({ data, violations: [] });
});

it("rounds nothing without validators either", async () => {
  const result = await (await client('{"weight":0.10000000000000001}', false)).call("putTree", { body: {} });
  expect(result).toMatchObject({ data: { weight: new Decimal("0.10000000000000001") } });
});

it("refuses a rounded id below the root, and sends what is exact", async () => {
  const caller = await client("{}");
  const rounded = caller.call("putTree", { body: { id: 1n, next: { id: 2 ** 53 } } });
  await expect(rounded).rejects.toMatchObject({ violations: [{ at: "/next/id", keyword: "type", limit: "bigint" }] });
  expect(server?.requests).toHaveLength(0);
  await caller.call("putTree", {
    body: { id: 9007199254740993n, weight: 0.1, next: { id: 2, next: { leaf: true, id: 0.5 } } },
  });
  expect(server?.requests[0]?.body).toBe(
    '{"id":9007199254740993,"weight":0.1,"next":{"id":2,"next":{"leaf":true,"id":0.5}}}',
  );
});

const integers = "{type: integer, format: int64}";
const listing = openApi(`paths:
  /list/{of}:
    get:
      operationId: list
      parameters:
        - {name: of, in: path, required: true, schema: {type: array, items: ${integers}}}
        - {name: ids, in: query, schema: {type: array, items: ${integers}}}
        - {name: range, in: query, style: deepObject, schema: {type: object, properties: {min: ${integers}, tag: {type: string}}}}
        - {name: X-Ids, in: header, schema: {type: object, properties: {a: ${integers}}}}
        - {name: either, in: query, schema: {type: array, items: {oneOf: [${integers}, {type: boolean}]}}}
      responses: {"204": {description: d}}
`);

it.each<{ what: string; request: object; want: string | readonly (readonly [string, string])[] }>([
  {
    what: "digits as texts, at every depth",
    request: {
      path: { of: ["1", 2n] },
      query: { ids: ["9007199254740993", 5], range: { min: "-7", tag: "007" } },
      headers: { "X-Ids": { a: "9007199254740993" } },
    },
    want: "/list/1,2?ids=9007199254740993&ids=5&range[min]=-7&range[tag]=007",
  },
  {
    what: "texts that are no digits",
    request: { path: { of: [1] }, query: { ids: ["1", "x", "1.5"], range: { min: "", tag: "1" } } },
    want: [
      ["ids", "/1"],
      ["ids", "/2"],
      ["range", "/min"],
    ],
  },
  {
    what: "rounded numbers, at every depth",
    request: { path: { of: [2 ** 53] }, query: { ids: [1, 2 ** 60], range: { min: -(2 ** 53) } } },
    want: [
      ["of", "/0"],
      ["ids", "/1"],
      ["range", "/min"],
    ],
  },
])("parameters of integers: $what", async ({ request, want }) => {
  const model = await load({ "openapi.yaml": listing });
  server = await startRawServer((_request, response) => response.writeHead(204).end());
  const operations = Object.fromEntries(operationTable(model).map((row) => [row.id, row]));
  const own = createLooseClient({
    operations,
    validators: compileValidators(model),
    options: { baseUrl: server.baseUrl },
  });
  const found = await own.call("list", request).then(
    () => server?.requests[0]?.url.replace("/base", ""),
    ({ violations }: { violations: readonly { name: string; at: string }[] }) =>
      violations.map(({ name, at }) => [name, at]),
  );
  expect(found).toEqual(want);
});
