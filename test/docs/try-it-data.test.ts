import { expect, test } from "vitest";
import type { JsonObject } from "../../src/contract/json/json.ts";
import { toTryItOperation } from "../../src/docs/reference/try-it-data.ts";
import { buildModel } from "../../src/reader/model/build-model.ts";

const components: JsonObject = {
  schemas: {
    Id: { type: "integer", minimum: 9007199254740993n },
    Node: { type: "object", required: ["next"], properties: { next: { $ref: "#/components/schemas/Node" } } },
    Pet: {
      type: "object",
      required: ["id", "tags"],
      properties: {
        id: { $ref: "#/components/schemas/Id", xml: { attribute: true } },
        tags: { type: "array", minItems: 1, xml: { wrapped: true }, items: { type: "string", example: "a < b" } },
      },
    },
  },
};

/** What the panel's text area begins with, for a body of this media type. */
function beginsWith(content: JsonObject): string | undefined {
  const post = { requestBody: { content }, responses: {} };
  const document: JsonObject = { openapi: "3.1.0", paths: { "/a": { post } }, components };
  const [operation] = buildModel(document).operations;
  if (operation === undefined) throw new Error("no operation");
  const { cases, sampleBody } = toTryItOperation(operation, document);
  return cases[0]?.body ?? sampleBody;
}

const ref = (name: string) => ({ schema: { $ref: `#/components/schemas/${name}` } });

test.each<readonly [why: string, content: JsonObject, text: string]>([
  ["a sample, integers exact", { "application/json": ref("Pet") }, '{"id":9007199254740993,"tags":["a < b"]}'],
  ["the contract's example", { "application/json": { ...ref("Pet"), example: { id: 1 } } }, '{"id":1}'],
  [
    "a sample as XML",
    { "application/xml": ref("Pet") },
    '<?xml version="1.0" encoding="UTF-8"?>\n<Pet id="9007199254740993"><tags><tags>a &lt; b</tags></tags></Pet>\n',
  ],
  [
    "an example given as an object, as XML",
    { "text/xml": { ...ref("Pet"), example: { id: 2, tags: [] } } },
    '<?xml version="1.0" encoding="UTF-8"?>\n<Pet id="2"><tags/></Pet>\n',
  ],
  ["an example given as text", { "application/xml": { ...ref("Pet"), example: "<Pet/>" } }, "<Pet/>"],
  ["nothing where an example has no form in XML", { "application/xml": { ...ref("Pet"), example: { "a b": 1 } } }, ""],
])("a body begins with %s", (_why, content, text) => {
  const begun = beginsWith(content);
  expect(text.startsWith("{") ? begun?.replaceAll(/\n */g, "").replaceAll(": ", ":") : begun).toBe(text);
});

test("a sample of a schema that holds itself ends", () => {
  expect(beginsWith({ "application/json": ref("Node") })).toContain('"next": {');
});

test("a parameter whose schema lists its values offers them, integers exact; any other offers nothing", () => {
  const parameters = [
    { in: "query", name: "state", schema: { enum: ["open", "shut"] } },
    { in: "query", name: "id", schema: { $ref: "#/components/schemas/Listed" } },
    { in: "header", name: "X-On", schema: { type: "boolean" } },
    { in: "query", name: "fixed", schema: { const: 7 } },
    { in: "query", name: "free", schema: { type: "string" } },
    { in: "query", name: "list", schema: { type: "array", items: { enum: ["a"] } } },
  ];
  const document: JsonObject = {
    openapi: "3.1.0",
    paths: { "/a": { get: { parameters, responses: {} } } },
    components: { schemas: { Listed: { type: "integer", enum: [9007199254740993n, 1] } } },
  };
  const [operation] = buildModel(document).operations;
  if (operation === undefined) throw new Error("no operation");
  const found = toTryItOperation(operation, document).parameters.map(({ name, choices }) => [name, choices]);
  expect(found).toEqual([
    ["state", ["open", "shut"]],
    ["id", ["9007199254740993", "1"]],
    ["X-On", ["true", "false"]],
    ["fixed", ["7"]],
    ["free", undefined],
    ["list", undefined],
  ]);
});
