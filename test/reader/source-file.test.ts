import { describe, expect, test } from "vitest";
import { readSourceFile } from "../../src/reader/parse/source-file.ts";
import { contractFolder, load, openApi, refusal } from "./contract-folder.ts";

describe("numbers are exact in YAML and JSON alike", () => {
  test.each<[string, unknown]>([
    ["9007199254740993", 9007199254740993n],
    ["9999999999999999999", 9999999999999999999n],
    ["-9223372036854775809", -9223372036854775809n],
    ["9007199254740991", 9007199254740991],
    ["1e19", 10000000000000000000n],
    ["10000000000000000000.0", 10000000000000000000n],
    ["0.25", 0.25],
    ['"9999999999999999999"', "9999999999999999999"],
  ])("%s", (text, value) => {
    const folder = contractFolder({ "a.yaml": `a: ${text}`, "a.json": `{"a": ${text}}` });
    expect(readSourceFile(`${folder}/a.yaml`, "a").value).toStrictEqual({ a: value });
    expect(readSourceFile(`${folder}/a.json`, "a").value).toStrictEqual({ a: value });
  });

  test.each<[string, unknown]>([
    ["+5", 5],
    ["007", 7],
    [".5", 0.5],
    ["5.", 5],
    ["-.5e3", -500],
    ["0x1f", 31],
    ["0o17", 15],
    ["0xffffffffffffffffffff", 1208925819614629174706175n],
    [".inf", ".inf"],
    [".nan", ".nan"],
    ["2026-01-01", "2026-01-01"],
    ["no", "no"],
    ["12_000", "12_000"],
    ["!!str 5", "5"],
    ["~", null],
  ])("YAML 1.2, core schema: %s", (text, value) => {
    const folder = contractFolder({ "a.yaml": `a: ${text}` });
    expect(readSourceFile(`${folder}/a.yaml`, "a").value).toStrictEqual({ a: value });
  });
});

test("reads a byte order mark, CRLF, anchors and keys that are numbers", async () => {
  const { operations } = await load({
    "openapi.yaml": `\ufeff${openApi(`paths:
  /a:
    get:
      responses:
        200: &ok {description: done}
        201: *ok
`).replaceAll("\n", "\r\n")}`,
  });
  expect(operations[0]?.responses.map(({ status, description }) => `${status} ${description}`)).toEqual([
    "200 done",
    "201 done",
  ]);
});

test("a member named __proto__ is a member", () => {
  const folder = contractFolder({ "a.yaml": "__proto__: {a: 1}", "a.json": '{"__proto__": {"a": 1}}' });
  for (const name of ["a.yaml", "a.json"]) {
    const { value } = readSourceFile(`${folder}/${name}`, name);
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
  }
});

test.each<[string, Record<string, string | Uint8Array>, string]>([
  [
    "broken YAML, with line, column and the line itself",
    { "openapi.yaml": "openapi: 3.1.0\ninfo:\n  title: [a\n  version: b\n" },
    "usage openapi.yaml:4:3 Flow sequence in block collection must be sufficiently indented and end with a ]\n  4 |   version: b\n    |   ^ | fix the syntax at that place",
  ],
  [
    "a tab where YAML has spaces",
    { "openapi.yaml": "openapi: 3.1.0\ninfo:\n\ttitle: a\n" },
    "usage openapi.yaml:3:1 Tabs are not allowed as indentation\n  3 |  title: a\n    | ^ | fix the syntax at that place",
  ],
  [
    "a key that stands twice",
    { "openapi.yaml": "openapi: 3.1.0\nopenapi: 3.1.0\n" },
    "usage openapi.yaml:2:1 Map keys must be unique\n  2 | openapi: 3.1.0\n    | ^ | fix the syntax at that place",
  ],
  [
    "two YAML documents in one file",
    { "openapi.yaml": "a: 1\n---\nb: 2\n" },
    "usage openapi.yaml:2:1 Source contains multiple documents\n  2 | ---\n    | ^ | fix the syntax at that place",
  ],
  [
    "broken JSON",
    { "openapi.json": '{\n  "openapi": "3.1.0",\n  "info" 5\n}' },
    "usage openapi.json:3:10 is not JSON: Expected ':' after property name\n  3 |   \"info\" 5\n    |          ^ | fix the syntax at that place",
  ],
  [
    "JSON that ends too early",
    { "openapi.json": '{"openapi": "3.1.0"' },
    "usage openapi.json:1:20 is not JSON: Expected ',' or '}' after property value\n  1 | {\"openapi\": \"3.1.0\"\n    |                    ^ | fix the syntax at that place",
  ],
  [
    "an empty file",
    { "openapi.yaml": "" },
    "usage openapi.yaml:1:1 is no OpenAPI document: it holds nothing, not an object\n  1 | \n    | ^ | give an OpenAPI 3.0, 3.1 or 3.2 document",
  ],
  [
    "a list",
    { "openapi.yaml": "- a\n" },
    "usage openapi.yaml:1:1 is no OpenAPI document: it holds a list, not an object\n  1 | - a\n    | ^ | give an OpenAPI 3.0, 3.1 or 3.2 document",
  ],
  [
    "a text",
    { "openapi.yaml": "hello\n" },
    "usage openapi.yaml:1:1 is no OpenAPI document: it holds a string, not an object\n  1 | hello\n    | ^ | give an OpenAPI 3.0, 3.1 or 3.2 document",
  ],
  [
    "bytes that are not UTF-8",
    { "openapi.yaml": Uint8Array.of(0x61, 0x3a, 0x20, 0xe9, 0x0a) },
    "usage openapi.yaml:1:4 is not UTF-8 text\n  1 | a: \ufffd\n    |    ^ | save the file as UTF-8",
  ],
  [
    "Swagger 2",
    { "openapi.yaml": 'swagger: "2.0"\n' },
    'usage openapi.yaml:1:1 is written in Swagger 2.0\n  1 | swagger: "2.0"\n    | ^ | convert it once to OpenAPI 3, for example: npx @scalar/cli document upgrade FILE --output openapi.json',
  ],
  [
    "OpenAPI 3.3",
    { "openapi.yaml": "openapi: 3.3.0\n" },
    "usage openapi.yaml:1:1 is written in OpenAPI 3.3.0\n  1 | openapi: 3.3.0\n    | ^ | give an OpenAPI 3.0, 3.1 or 3.2 document, its version in full: openapi: 3.2.0",
  ],
  [
    "a version that YAML reads as a number",
    { "openapi.yaml": "openapi: 3.1\n" },
    "usage openapi.yaml:1:1 is written in OpenAPI 3.1\n  1 | openapi: 3.1\n    | ^ | give an OpenAPI 3.0, 3.1 or 3.2 document, its version in full: openapi: 3.2.0",
  ],
  [
    "a document of something else",
    { "openapi.yaml": "asyncapi: 3.0.0\ncomponents: {schemas: {A: 5}}\n" },
    "usage openapi.yaml:1:1 is no OpenAPI document: it has no member openapi\n  1 | asyncapi: 3.0.0\n    | ^ | give an OpenAPI 3.0, 3.1 or 3.2 document, its version in full: openapi: 3.2.0",
  ],
  [
    "aliases that multiply",
    {
      "openapi.yaml": `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`,
    },
    "usage openapi.yaml:2:8 the aliases from here on stand for too much\n  2 | b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n    |        ^ | write out what the alias stands for",
  ],
  [
    "an alias of nothing",
    { "openapi.yaml": "openapi: 3.1.0\ninfo: *none\n" },
    "usage openapi.yaml:2:7 there is no anchor &none above this alias\n  2 | info: *none\n    |       ^ | write out what the alias stands for",
  ],
  [
    "a tag that nobody knows",
    { "openapi.yaml": "openapi: 3.1.0\ninfo: !secret {title: T}\n" },
    "usage openapi.yaml:2:7 Unresolved tag: !secret\n  2 | info: !secret {title: T}\n    |       ^ | fix the syntax at that place",
  ],
  [
    "a key that is a list",
    { "openapi.yaml": "openapi: 3.1.0\n? [info]\n: {}\n" },
    "usage openapi.yaml:2:3 a key must be a text\n  2 | ? [info]\n    |   ^ | fix the syntax at that place",
  ],
  [
    "a syntax error in a file that a $ref leads to, at its own place",
    {
      "openapi.yaml": openApi("paths: {}\ncomponents:\n  schemas:\n    A: {$ref: a.yaml}\n"),
      "a.yaml": "type: string\n  maxLength: 3\n",
    },
    "usage a.yaml:1:7 Nested mappings are not allowed in compact mappings\n  1 | type: string\n    |       ^ | fix the syntax at that place",
  ],
  [
    "paths that are empty",
    { "openapi.yaml": openApi("paths:\n") },
    "usage openapi.yaml:3:1 here is nothing where OpenAPI has a map of paths\n  3 | paths:\n    | ^ | write the map, {} for none",
  ],
])("refuses %s", async (_name, files, message) => {
  expect(await refusal(files)).toBe(message);
});

test.each([
  ["openapi.yaml", 91, "openapi.yaml:1:95"],
  ["openapi.yaml", 5000, "openapi.yaml:1:"],
  ["openapi.json", 91, "openapi.json:1:98"],
  ["openapi.json", 100_000, "openapi.json:1:98"],
])("refuses %s with lists in %d lists, which no tool below reads", async (name, levels, place) => {
  const lists = "[".repeat(levels) + "]".repeat(levels);
  const message = await refusal({ [name]: name.endsWith("json") ? `{"x-a": ${lists}}` : `x-a: ${lists}` });
  expect(message).toContain(`usage ${place}`);
  expect(message).toContain(" is nested more than 90 levels deep\n");
  expect(message).toContain(" | move the inner parts to components, and refer to them");
});

test("brackets in a JSON text are no levels", async () => {
  const { document } = await load({
    "openapi.json": `{"openapi":"3.1.0","info":{"title":"\\"${"[{".repeat(99)}","version":"1"},"paths":{}}`,
  });
  expect((document.info as { readonly title: string }).title).toHaveLength(199);
});

test("merges of maps (YAML 1.1's <<) are read, as Redocly reads them, and found again", async () => {
  const { document, locate } = await load({
    "openapi.yaml": openApi(`paths: {}
components:
  schemas:
    Id: &id
      type: integer
      maximum: 9007199254740993
    Small:
      <<: *id
      maximum: 9
    Same:
      <<: [*id, {minimum: 1}]
`),
  });
  const { schemas } = document.components as { readonly schemas: Readonly<Record<string, unknown>> };
  expect(schemas.Small).toEqual({ type: "integer", maximum: 9 });
  expect(schemas.Same).toEqual({ type: "integer", maximum: 9007199254740993n, minimum: 1 });
  expect(locate("/components/schemas/Same/maximum")).toMatchObject({ line: 8, column: 7 });
  expect(locate("/components/schemas/Same/minimum")).toMatchObject({ line: 13, column: 18 });
  expect(locate("/components/schemas/Small/maximum")).toMatchObject({ line: 11, column: 7 });
});

test("a minified document's line is shown in part only", async () => {
  const message = await refusal({ "openapi.json": `{"a":"${"x".repeat(5000)}",}` });
  expect(message.length).toBeLessThan(500);
  expect(message).toContain("openapi.json:1:5009 is not JSON");
});
