import { describe, expect, test } from "vitest";
import { readSourceFile } from "../../src/spec/source-file.ts";
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
    "usage openapi.yaml:4:3 Flow sequence in block collection must be sufficiently indented and end with a ]\n  4 |   version: b\n    |   ^ | mend the syntax at that place",
  ],
  [
    "a tab where YAML has spaces",
    { "openapi.yaml": "openapi: 3.1.0\ninfo:\n\ttitle: a\n" },
    "usage openapi.yaml:3:1 Tabs are not allowed as indentation\n  3 |  title: a\n    | ^ | mend the syntax at that place",
  ],
  [
    "a key that stands twice",
    { "openapi.yaml": "openapi: 3.1.0\nopenapi: 3.1.0\n" },
    "usage openapi.yaml:2:1 Map keys must be unique\n  2 | openapi: 3.1.0\n    | ^ | mend the syntax at that place",
  ],
  [
    "two YAML documents in one file",
    { "openapi.yaml": "a: 1\n---\nb: 2\n" },
    "usage openapi.yaml:2:1 Source contains multiple documents\n  2 | ---\n    | ^ | mend the syntax at that place",
  ],
  [
    "broken JSON",
    { "openapi.json": '{\n  "openapi": "3.1.0",\n  "info" 5\n}' },
    "usage openapi.json:3:10 is not JSON: Expected ':' after property name\n  3 |   \"info\" 5\n    |          ^ | mend the syntax at that place",
  ],
  [
    "JSON that ends too early",
    { "openapi.json": '{"openapi": "3.1.0"' },
    "usage openapi.json:1:20 is not JSON: Expected ',' or '}' after property value\n  1 | {\"openapi\": \"3.1.0\"\n    |                    ^ | mend the syntax at that place",
  ],
  [
    "an empty file",
    { "openapi.yaml": "" },
    "usage openapi.yaml:1 is no OpenAPI document: it holds nothing, not an object | give an OpenAPI 3.0 or 3.1 document",
  ],
  [
    "a list",
    { "openapi.yaml": "- a\n" },
    "usage openapi.yaml:1 is no OpenAPI document: it holds a list, not an object | give an OpenAPI 3.0 or 3.1 document",
  ],
  [
    "a text",
    { "openapi.yaml": "hello\n" },
    "usage openapi.yaml:1 is no OpenAPI document: it holds a string, not an object | give an OpenAPI 3.0 or 3.1 document",
  ],
  [
    "bytes that are not UTF-8",
    { "openapi.yaml": Uint8Array.of(0x61, 0x3a, 0x20, 0xe9, 0x0a) },
    "usage cannot read openapi.yaml: it is not UTF-8 text | name an OpenAPI 3.0 or 3.1 document in YAML or JSON, and check the $ref that leads here",
  ],
  [
    "Swagger 2",
    { "openapi.yaml": 'swagger: "2.0"\n' },
    "usage openapi.yaml is written in Swagger 2.0 | give an OpenAPI 3.0 or 3.1 document, its version in full: openapi: 3.1.0",
  ],
  [
    "OpenAPI 3.2",
    { "openapi.yaml": "openapi: 3.2.0\n" },
    "usage openapi.yaml is written in OpenAPI 3.2.0 | give an OpenAPI 3.0 or 3.1 document, its version in full: openapi: 3.1.0",
  ],
  [
    "a version that YAML reads as a number",
    { "openapi.yaml": "openapi: 3.1\n" },
    "usage openapi.yaml is written in OpenAPI 3.1 | give an OpenAPI 3.0 or 3.1 document, its version in full: openapi: 3.1.0",
  ],
  [
    "a document of something else",
    { "openapi.yaml": "asyncapi: 3.0.0\ncomponents: {schemas: {A: 5}}\n" },
    "usage openapi.yaml is no OpenAPI document: it has no member openapi | give an OpenAPI 3.0 or 3.1 document, its version in full: openapi: 3.1.0",
  ],
  [
    "aliases that multiply",
    {
      "openapi.yaml": `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`,
    },
    "usage openapi.yaml cannot be read: Excessive alias count indicates a resource exhaustion attack | write out what its aliases (*name) stand for",
  ],
  [
    "a schema that is none",
    { "openapi.yaml": openApi("paths: {}\ncomponents:\n  schemas:\n    A:\n") },
    "usage openapi.yaml:6 here stands nothing where OpenAPI has a schema | write the object, or take the member out",
  ],
  [
    "a response that is a text",
    { "openapi.yaml": openApi('paths:\n  /a:\n    get:\n      responses:\n        "200": fine\n') },
    "usage openapi.yaml:7 here stands a string where OpenAPI has a response | write the object, or take the member out",
  ],
  [
    "an operation id that stands twice",
    {
      "openapi.yaml": openApi(
        "paths:\n  /a:\n    get: {operationId: x, responses: {}}\n    put:\n      operationId: x\n",
      ),
    },
    "usage openapi.yaml:6 the operation id x is taken: openapi.yaml:5 has it too | give each operation an id of its own",
  ],
  [
    "a parameter of Swagger 2",
    {
      "openapi.yaml": openApi(
        "paths:\n  /a:\n    get:\n      parameters:\n        - name: ok\n          in: query\n        - name: b\n          in: body\n",
      ),
    },
    "usage openapi.yaml:9 is no parameter: it needs a name, and in: path, query, header or cookie | a body is described by requestBody",
  ],
  [
    "a parameter of a whole path without a name",
    { "openapi.yaml": openApi("paths:\n  /a:\n    parameters: [{in: query}]\n    get: {}\n") },
    "usage openapi.yaml:5 is no parameter: it needs a name, and in: path, query, header or cookie | a body is described by requestBody",
  ],
])("refuses %s", async (_name, files, message) => {
  expect(await refusal(files)).toBe(message);
});

test("a minified document's line is shown in part only", async () => {
  const message = await refusal({ "openapi.json": `{"a":"${"x".repeat(5000)}",}` });
  expect(message.length).toBeLessThan(500);
  expect(message).toContain("openapi.json:1:5009 is not JSON");
});
