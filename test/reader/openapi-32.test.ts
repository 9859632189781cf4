import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { MediaTypeModel } from "../../src/contract/model/contract-model.ts";
import { loadContract } from "../../src/reader/load-contract.ts";
import { noticeText } from "../../src/reader/notice.ts";
import { toOpenApi31 } from "../../src/reader/version/downgrade.ts";
import { load, openApi } from "./contract-folder.ts";

const model = await loadContract(join(import.meta.dirname, "../fixtures/openapi-3.2/openapi.yaml"));
const operation = (id: string) => model.operations.find((each) => each.id === id)!;
const answer = (id: string): MediaTypeModel => operation(id).responses[0]!.content[0]!;

describe("the model of a document of OpenAPI 3.2", () => {
  test("has every operation, with the method as it goes out", () => {
    expect(model.operations.map(({ method, path, id }) => `${method} ${path} ${id}`)).toEqual([
      "get /goods listGoods",
      "query /goods searchGoods",
      "COPY /goods copyGoods",
      "get /session readSession",
      "get /moves/events watchMoves",
      "get /moves/lines listMoves",
      "post /moves/lines addMoves",
      "get /moves/records listRecords",
      "get /moves/parts listParts",
    ]);
    expect(model.notices).toEqual([]);
  });

  test("servers have names, tags what 3.2 says of them, answers a summary in place of a description", () => {
    expect(model.servers).toEqual([{ name: "test", url: "/", description: "this machine" }]);
    expect(model.tags).toEqual([
      { name: "goods", summary: "Goods", kind: "nav" },
      { name: "moves", summary: "Moves of goods", parent: "goods", kind: "nav" },
    ]);
    expect(operation("copyGoods").responses[0]).toMatchObject({ description: "copied", summary: "copied" });
  });

  test("a parameter in the querystring is the whole query; a cookie's style is kept", () => {
    expect(operation("listGoods").parameters).toMatchObject([
      {
        name: "filter",
        in: "query",
        wholeQuery: true,
        mediaType: "application/x-www-form-urlencoded",
        examples: [{ name: "first", value: { page: 1, words: ["a b", "c"] }, serialized: "page=1&words=a+b&words=c" }],
      },
    ]);
    expect(operation("readSession").parameters).toMatchObject([
      { in: "cookie", style: "cookie", explode: true, examples: [{ value: "a%20b" }] },
    ]);
  });

  test("a media type behind a $ref to the document's own URI, and an example in a file, are in place", () => {
    expect(answer("listGoods")).toMatchObject({
      mediaType: "application/json",
      schema: { type: "array", items: { $ref: "#/components/schemas/Good" } },
      examples: [{ name: "far", value: [{ id: 9223372036854775807n, kind: "part" }, { id: 3 }] }],
    });
  });

  test("the schema of a sequence is that of its items as an array, and its lines are those of itemSchema", () => {
    const { schema, sequence, examples, pointer } = answer("listMoves");
    expect(schema).toEqual({ type: "array", items: { $ref: "#/components/schemas/Move" } });
    expect(sequence).toEqual({ itemSchema: { $ref: "#/components/schemas/Move" }, prefixEncodings: [] });
    expect(examples[0]?.value).toEqual([
      { id: 9007199254740993n, from: "a" },
      { id: 2, from: "b" },
    ]);
    expect(model.locate(`${pointer}/schema/items`)?.text?.trim()).toMatch(/^itemSchema:/);
    expect(answer("listParts").sequence).toEqual({
      prefixEncodings: [{ contentType: "text/plain" }],
      itemEncoding: { contentType: "application/json" },
    });
  });

  test("a serialized stream is read into its events: comments left out, lines of data joined", () => {
    expect(answer("watchMoves").examples[0]?.value).toEqual([
      { event: "moved", id: "1", data: '{"id":7}' },
      { data: "a\nb" },
    ]);
  });

  test("security schemes keep what 3.2 says of them", () => {
    expect(model.securitySchemes).toMatchObject([
      {
        name: "device",
        kind: "oauth2",
        deprecated: true,
        flows: ["deviceAuthorization"],
        metadataUrl: "https://depot.example.com/.well-known/oauth-authorization-server",
      },
    ]);
  });
});

test.each<[string, string, object]>([
  [
    "an item schema beside a schema",
    "{text/event-stream: {schema: {maxItems: 3}, itemSchema: {type: object}}}",
    { allOf: [{ maxItems: 3 }, { type: "array", items: { type: "object" } }] },
  ],
  [
    "an item schema of a suffix",
    "{application/geo+json-seq: {itemSchema: {type: object}}}",
    { type: "array", items: { type: "object" } },
  ],
])("%s", async (_name, content, schema) => {
  const loaded = await load({
    "a.yaml": openApi(`paths: {/a: {get: {responses: {"200": {content: ${content}}}}}}`, "3.2.0"),
  });
  expect(loaded.operations[0]?.responses[0]?.content[0]?.schema).toEqual(schema);
});

describe("what a document's version does not have", () => {
  const item = `paths:
  /a:
    query: {responses: {"200": {description: d}}}
    additionalOperations: {COPY: {responses: {"200": {description: d}}}}
    get:
      respones: {}
      tags: [a]
      responses: {"200": {description: d, content: {application/jsonl: {itemSchema: {}}, application/json: {$ref: "#/x-j"}}}}
tags: [{name: a, parent: b}]
x-j: {schema: {type: string}}
`;

  test("is left out of the model and named, with file, line and the version that has it", async () => {
    const { operations, document, notices } = await load({ "a.yaml": openApi(item) });
    expect(operations.map(({ id }) => id)).toEqual(["get /a"]);
    expect(Object.keys((document.paths as { "/a": object })["/a"])).toEqual(["get"]);
    expect(notices.map(noticeText).map((line) => line.split(":").slice(0, 3).join(":"))).toEqual([
      "warning a.yaml:5:5 query is not read",
      "warning a.yaml:6:5 additionalOperations is not read",
      "warning a.yaml:8:7 respones is not read",
      "warning a.yaml:10:73 itemSchema is not read",
      "warning a.yaml:11:18 parent is not read",
    ]);
  });

  test("is all read once the document says 3.2, but for what no version has", async () => {
    const { operations, notices } = await load({ "a.yaml": openApi(item, "3.2.0") });
    expect(operations.map(({ id }) => id)).toEqual(["get /a", "query /a", "COPY /a"]);
    expect(notices.map(noticeText)).toEqual([
      "warning a.yaml:8:7 respones is not read: an operation of OpenAPI has no such member; correct its name, or let it begin with x-",
    ]);
  });

  test("in: querystring says which version it needs", async () => {
    const files = {
      "a.yaml": openApi("paths: {/a: {get: {parameters: [{name: q, in: querystring}], responses: {}}}}"),
    };
    const { flaws, operations } = await load(files);
    expect(operations[0]?.parameters).toEqual([]);
    expect(JSON.stringify(flaws)).toContain("querystring");
  });
});

test.each([
  ["https://other.example.com/x.json", "leads to another host and is not read"],
  ["../x.json", "lies outside of the contract's folder and is not read"],
  ["missing.json", "cannot be read"],
])("an example's value in %s is named, not read", async (externalValue, reason) => {
  const { operations, notices } = await load({
    "a/openapi.yaml": openApi(
      `paths: {/a: {get: {responses: {"200": {description: d, content: {application/json: {examples: {e: {externalValue: "${externalValue}"}}}}}}}}}`,
    ),
    "x.json": "1",
  });
  expect(operations[0]?.responses[0]?.content[0]?.examples).toEqual([]);
  expect(notices[0]?.message).toContain(reason);
});

test("the same document in OpenAPI 3.1 has no member that only 3.2 has, and what its methods hold in paths of their own", () => {
  const older = toOpenApi31(model.document);
  const text = JSON.stringify(older, (_name, value) => (typeof value === "bigint" ? Number(value) : value));
  const later =
    /"(?:\$self|query|additionalOperations|itemSchema|prefixEncoding|itemEncoding|mediaTypes|dataValue|serializedValue|parent|kind|deviceAuthorization|oauth2MetadataUrl|defaultMapping)":/;
  expect(text.replaceAll('"kind":{', "").replaceAll('"kind":"part"', "")).not.toMatch(later);
  expect(Object.keys(older.paths as object)).toEqual([
    "/goods",
    "/session",
    "/moves/events",
    "/moves/lines",
    "/moves/records",
    "/moves/parts",
    "/goods\nquery",
    "/goods\nCOPY",
  ]);
});
