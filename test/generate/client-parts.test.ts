import { expect, test } from "vitest";
import { emitClient } from "../../src/generate/client/emit-client.ts";
import type { Integers } from "../../src/generate/integers.ts";
import { load, openApi } from "../reader/contract-folder.ts";

const json = "{description: d, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}";

/** One operation with these members, and further members of the document. */
function contract(members: string, further = ""): string {
  return openApi(`paths: {"/a": {post: {operationId: a, responses: {"200": ${json}}, ${members}}}}\n${further}`);
}

function body(schema: string, mediaType = "application/json"): string {
  return contract(`requestBody: {content: {"${mediaType}": {schema: ${schema}}}}`);
}

function answer(content: string): string {
  return openApi(`paths: {"/a": {get: {operationId: a, responses: {"200": {description: d, ${content}}}}}}`);
}

function parameter(text: string): string {
  return contract(`parameters: [${text}]`);
}

const big = "{type: integer, format: int64}";
const recursive = `components: {schemas: {T: {type: object, properties: {id: ${big}, next: {$ref: "#/components/schemas/T"}}}}}`;

test.each<{ what: string; text: string; parts: readonly string[]; integers?: Integers }>([
  {
    what: "one JSON type per message",
    text: body(`{type: object, properties: {ids: {type: array, items: ${big}}}}`),
    parts: [],
  },
  {
    what: "a supplied header",
    text: parameter("{name: S, in: header, schema: {type: string}, x-supply: {from: signature}}"),
    parts: [],
  },
  {
    what: "no body at all",
    text: openApi('paths: {"/a": {get: {operationId: a, responses: {"204": {description: d}}}}}'),
    parts: [],
  },
  {
    what: "a query of a number",
    text: parameter("{name: q, in: query, schema: {type: integer}}"),
    parts: ["parameters: plainParameters"],
  },
  {
    what: "a caller's header",
    text: parameter("{name: H, in: header, schema: {type: string}}"),
    parts: ["parameters: plainParameters"],
  },
  {
    what: "a path that has to be encoded",
    text: openApi(`paths: {"/a b": {get: {operationId: a, responses: {"200": ${json}}}}}`),
    parts: ["parameters: plainParameters"],
  },
  {
    what: "a query of a list",
    text: parameter("{name: q, in: query, schema: {type: array, items: {type: string}}}"),
    parts: ["parameters: parameterStyles"],
  },
  {
    what: "a query of any type",
    text: parameter("{name: q, in: query, schema: {}}"),
    parts: ["parameters: parameterStyles"],
  },
  {
    what: "a key in the query",
    text: contract("security: [{k: []}]", "components: {securitySchemes: {k: {type: apiKey, in: query, name: k}}}"),
    parts: ["parameters: plainParameters", "security: /* @__PURE__ */ securedBy({"],
  },
  {
    what: "a header of a number",
    text: answer("headers: {Left: {schema: {type: integer}}}"),
    parts: ["decodeHeader: decodeAnswerHeader"],
  },
  { what: "a text", text: answer("content: {text/plain: {schema: {type: string}}}"), parts: ["bodies: mediaBodies"] },
  {
    what: "two JSON types",
    text: answer("content: {application/json: {}, application/problem+json: {}}"),
    parts: ["bodies: mediaBodies"],
  },
  {
    what: "JSON under a range",
    text: answer('content: {"application/*": {schema: {type: string}}}'),
    parts: ["bodies: mediaBodies"],
  },
  {
    what: "a form that goes out",
    text: body("{type: object}", "application/x-www-form-urlencoded"),
    parts: ["bodies"],
  },
  { what: "a number as text", text: answer("content: {text/plain: {schema: {type: integer}}}"), parts: ["bodies"] },
  {
    what: "lines of JSON",
    text: answer("content: {application/jsonl: {schema: {type: array, items: {}}}}"),
    parts: ["bodies"],
  },
  {
    what: "XML",
    text: answer("content: {application/xml: {schema: {type: object}}}"),
    parts: ["bodies: /* @__PURE__ */ schemaBodies(bodyDocument)"],
  },
  {
    what: "XML that goes out",
    text: body("{type: object}", "text/xml"),
    parts: ["bodies: /* @__PURE__ */ schemaBodies(bodyDocument)"],
  },
  {
    what: "XML that is a text",
    text: answer("content: {application/xml: {schema: {type: string}}}"),
    parts: ["bodies: mediaBodies"],
  },
  {
    what: "a form that comes in",
    text: answer("content: {application/x-www-form-urlencoded: {schema: {type: object}}}"),
    parts: ["bodies: /* @__PURE__ */ schemaBodies(bodyDocument)"],
  },
  {
    what: "big integers in a recursion",
    text: contract('requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/T"}}}}', recursive),
    parts: ["numbers: convertNumbers"],
  },
  {
    what: "big integers in one of two branches",
    text: body(
      `{oneOf: [{type: object, required: [k], properties: {k: {const: 1}, a: ${big}}}, {type: object, properties: {k: {const: 2}, a: {type: number}}}]}`,
    ),
    parts: ["numbers: convertNumbers"],
  },
  {
    what: "big integers of any name",
    text: body(`{type: object, additionalProperties: ${big}}`),
    parts: ["numbers: convertNumbers"],
  },
  {
    what: "big integers as texts",
    text: body(`{type: object, properties: {id: ${big}}}`),
    parts: ["numbers: convertNumbers"],
    integers: "string",
  },
  { what: "no big integers, as texts", text: body("{type: object}"), parts: [], integers: "string" },
])("a client of a contract with $what has the parts $parts", async ({ text, parts, integers = "bigint" }) => {
  const model = await load({ "openapi.yaml": text });
  const [client] = await emitClient(model, { integers, runtime: "runtime" });
  const made = /^const parts = \{([\s\S]*?)\};$/m.exec(client?.text ?? "")?.[1] ?? "none";
  const lines = made.split("\n").filter((line) => line.startsWith("  ") && !line.startsWith("   ") && line !== "  }),");
  expect(lines.map((line) => line.trim().replace(/,$/, ""))).toEqual(parts);
  for (const part of parts) expect(client?.text).toMatch(new RegExp(`^  ${/\w+(?=\(|$)/.exec(part)?.[0]},$`, "m"));
});
