import { expect, test } from "vitest";
import { upgradeToOpenApi31 } from "../../src/reader/version/upgrade.ts";
import { load, openApi } from "./contract-folder.ts";

/** What a schema of OpenAPI 3.0 becomes in 3.1. OpenAPI 3.0.3, section 4.7.24; JSON Schema 2020-12. */
test.each<[object, unknown]>([
  [{ type: "string" }, { type: "string" }],
  [{ type: "string", nullable: true }, { type: ["string", "null"] }],
  [{ type: "string", nullable: false }, { type: "string" }],
  [
    { type: "string", nullable: true, enum: ["a"] },
    { type: ["string", "null"], enum: ["a", null] },
  ],
  [
    { type: "string", nullable: true, enum: ["a", null] },
    { type: ["string", "null"], enum: ["a", null] },
  ],
  [{ nullable: true }, {}],
  [
    { nullable: true, allOf: [{ $ref: "#/components/schemas/B" }] },
    { anyOf: [{ allOf: [{ $ref: "#/components/schemas/B" }] }, { type: "null" }] },
  ],
  [
    { type: "integer", minimum: 1, exclusiveMinimum: true },
    { type: "integer", exclusiveMinimum: 1 },
  ],
  [
    { type: "integer", minimum: 1, exclusiveMinimum: false },
    { type: "integer", minimum: 1 },
  ],
  [
    { type: "integer", maximum: 9999999999999999999n, exclusiveMaximum: true },
    { type: "integer", exclusiveMaximum: 9999999999999999999n },
  ],
  [
    { type: "number", minimum: 1, maximum: 2, exclusiveMinimum: true, exclusiveMaximum: true },
    { type: "number", exclusiveMinimum: 1, exclusiveMaximum: 2 },
  ],
  [{ type: "number", exclusiveMinimum: true }, { type: "number" }],
  [
    { type: "string", example: "x" },
    { type: "string", examples: ["x"] },
  ],
  [
    { type: "object", example: { nullable: true, $ref: "data" } },
    { type: "object", examples: [{ nullable: true, $ref: "data" }] },
  ],
  [{ $ref: "#/components/schemas/B", description: "ignored", nullable: true }, { $ref: "#/components/schemas/B" }],
  [
    { type: "object", properties: { nullable: { type: "string", nullable: true } } },
    { type: "object", properties: { nullable: { type: ["string", "null"] } } },
  ],
  [
    { type: "array", items: { type: "boolean", nullable: true } },
    { type: "array", items: { type: ["boolean", "null"] } },
  ],
  [
    { additionalProperties: { type: "string", nullable: true } },
    { additionalProperties: { type: ["string", "null"] } },
  ],
  [{ additionalProperties: false }, { additionalProperties: false }],
  [
    { oneOf: [{ type: "string", nullable: true }], not: { type: "number", nullable: true } },
    { oneOf: [{ type: ["string", "null"] }], not: { type: ["number", "null"] } },
  ],
  [
    { type: "object", default: { nullable: true, exclusiveMinimum: true } },
    { type: "object", default: { nullable: true, exclusiveMinimum: true } },
  ],
  [
    { type: "string", "x-old": { nullable: true } },
    { type: "string", "x-old": { nullable: true } },
  ],
])("%o becomes %o", (before, after) => {
  const document = { openapi: "3.0.3", paths: {}, components: { schemas: { A: before } } };
  expect(upgradeToOpenApi31(document as never)).toEqual({
    openapi: "3.1.1",
    paths: {},
    components: { schemas: { A: after } },
  });
});

test("schemas are found wherever OpenAPI has them, and nowhere else", async () => {
  const nullable = "{type: string, nullable: true}";
  const { document } = await load({
    "openapi.yaml": openApi(
      `paths:
  /a:
    parameters: [{name: p, in: query, schema: ${nullable}, example: ${nullable}}]
    post:
      parameters: [{name: c, in: query, content: {text/plain: {schema: ${nullable}}}}]
      requestBody: {content: {application/json: {schema: ${nullable}, example: ${nullable}, encoding: {a: {headers: {H: {schema: ${nullable}}}}}}}}
      responses: {"200": {description: d, headers: {H: {schema: ${nullable}}}, content: {application/json: {schema: ${nullable}, examples: {e: {value: ${nullable}}}}}}}
      callbacks: {done: {"{$request.body#/url}": {post: {requestBody: {content: {application/json: {schema: ${nullable}}}}, responses: {}}}}}
`,
      "3.0.3",
    ),
  });
  const after = { type: ["string", "null"] };
  const data = { type: "string", nullable: true };
  expect(document.paths).toEqual({
    "/a": {
      parameters: [{ name: "p", in: "query", schema: after, example: data }],
      post: {
        parameters: [{ name: "c", in: "query", content: { "text/plain": { schema: after } } }],
        requestBody: {
          content: {
            "application/json": {
              schema: after,
              example: data,
              encoding: { a: { headers: { H: { schema: after } } } },
            },
          },
        },
        responses: {
          "200": {
            description: "d",
            headers: { H: { schema: after } },
            content: { "application/json": { schema: after, examples: { e: { value: data } } } },
          },
        },
        callbacks: {
          done: {
            "{$request.body#/url}": {
              post: { requestBody: { content: { "application/json": { schema: after } } }, responses: {} },
            },
          },
        },
      },
    },
  });
});

test("a document of 3.1 stays as it is, but for what 3.1 does not have", async () => {
  const { document } = await load({
    "a.yaml": openApi("paths: {}\ncomponents: {schemas: {A: {type: string, nullable: true, example: x}}}"),
  });
  expect(document).toEqual({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {},
    components: { schemas: { A: { type: "string", example: "x" } } },
  });
});
