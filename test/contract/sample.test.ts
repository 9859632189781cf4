import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../src/contract/json/json.ts";
import type { JsonSchema } from "../../src/contract/schema/json-schema.ts";
import { makeSample } from "../../src/contract/schema/sample.ts";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { loadContract } from "../../src/reader/load-contract.ts";

/** Schemas that ask for something that a value has to be made for, each keyword alone and together with others. */
const schemas: Readonly<Record<string, unknown>> = {
  "no keyword": {},
  true: true,
  "every type": { type: ["null", "boolean", "object", "array", "number", "string", "integer"] },
  "null alone": { type: "null" },
  "const object": { const: { a: [1, null] } },
  "enum in allOf": { allOf: [{ enum: ["a", "b", "c"] }, { enum: ["c", "b"] }, { type: "string", minLength: 1 }] },
  "const in allOf": { allOf: [{ type: "string" }, { const: "x" }] },
  "enum with null": { type: ["string", "null"], enum: [null, "b"] },
  bounds: { type: "integer", minimum: 7, maximum: 9 },
  "negative bounds": { type: "integer", minimum: -9, maximum: -7 },
  "exclusive bounds": { type: "integer", exclusiveMinimum: 7, exclusiveMaximum: 9 },
  "fraction between": { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 },
  "narrow fraction": { type: "number", minimum: 0.31, maximum: 0.319 },
  "multipleOf with bounds": { type: "integer", multipleOf: 7, minimum: 10, maximum: 15 },
  "multipleOf of cents": { type: "number", multipleOf: 0.01, minimum: 4.345, maximum: 4.355 },
  "two multiples": { type: "integer", allOf: [{ multipleOf: 4 }, { multipleOf: 6 }], minimum: 13 },
  "negative multiples": { type: "integer", multipleOf: 5, maximum: -3 },
  "number and integer": { allOf: [{ type: "number", minimum: 1.5 }, { type: "integer" }] },
  int32: { type: "integer", format: "int32", minimum: 2147483647 },
  float: { type: "number", format: "float" },
  length: { type: "string", minLength: 9, maxLength: 9 },
  "one character": { type: "string", maxLength: 1, minLength: 1 },
  "no character": { type: "string", maxLength: 0 },
  "pattern and length": { type: "string", pattern: "^[a-z]+$", minLength: 12, maxLength: 14 },
  "two patterns": { type: "string", allOf: [{ pattern: "^[a-z0-9]+$" }, { pattern: "[0-9]{2}$" }, { pattern: "^x" }] },
  "pattern with properties": { type: "string", pattern: "^\\p{Lu}\\p{Ll}+$" },
  "pattern with look-ahead": { type: "string", pattern: "^(?=.*[A-Z])(?=.*[a-z])(?=.*\\d).{8,}$" },
  "pattern with negative look-ahead": { type: "string", pattern: "^(?!0000)\\d{4}$" },
  "pattern with look-behind": { type: "string", pattern: "^\\$\\d+(?<!0)$" },
  "pattern with named groups": { type: "string", pattern: "^(?<year>\\d{4})-(?<month>0[1-9]|1[0-2])$" },
  "pattern with escapes": { type: "string", pattern: "^\\x41\\u0042\\u{43}\\t\\/$" },
  "pattern with a word boundary": { type: "string", pattern: "^\\bcat\\b \\w+\\B.$" },
  "pattern with a back reference": { type: "string", pattern: "^([ab])-\\1$" },
  "format and pattern": { type: "string", format: "date", pattern: "^2026-" },
  ...Object.fromEntries(
    [
      "date",
      "time",
      "date-time",
      "duration",
      "email",
      "hostname",
      "ipv4",
      "ipv6",
      "uri",
      "uri-reference",
      "uuid",
      "byte",
      "json-pointer",
      "regex",
    ].map((format) => [`format ${format}`, { type: "string", format }]),
  ),
  "email of a length": { type: "string", format: "email", minLength: 40, maxLength: 60 },
  "required without properties": { type: "object", required: ["a", "b"] },
  closed: { type: "object", properties: { a: { type: "integer" } }, required: ["a"], additionalProperties: false },
  "typed others": { type: "object", additionalProperties: { type: "integer" }, minProperties: 3 },
  patternProperties: {
    type: "object",
    patternProperties: { "^x-[a-z]{2}$": { type: "boolean" } },
    additionalProperties: false,
    minProperties: 2,
  },
  propertyNames: {
    type: "object",
    propertyNames: { pattern: "^[A-Z]{3}$" },
    minProperties: 2,
    additionalProperties: { type: "number" },
  },
  "propertyNames of a list": { type: "object", propertyNames: { enum: ["a", "b"] }, minProperties: 2 },
  maxProperties: {
    type: "object",
    properties: { a: { type: "string" }, b: { type: "string" }, c: { type: "string" } },
    maxProperties: 1,
  },
  dependentRequired: {
    type: "object",
    properties: { a: { type: "string" }, b: { type: "integer" } },
    required: ["a"],
    dependentRequired: { a: ["b"], b: ["c"] },
  },
  dependentSchemas: {
    type: "object",
    properties: { a: { type: "string" } },
    required: ["a"],
    dependentSchemas: { a: { required: ["d"], properties: { d: { type: "boolean" } } } },
  },
  "members in allOf": {
    allOf: [
      { properties: { a: { minLength: 3 } } },
      { properties: { a: { type: "string", maxLength: 4 } }, required: ["a"] },
    ],
  },
  unevaluatedProperties: {
    allOf: [{ properties: { a: { type: "string" } } }],
    properties: { b: { type: "integer" } },
    required: ["a", "b"],
    unevaluatedProperties: false,
  },
  items: { type: "array", items: { type: "string", minLength: 2 }, minItems: 2, maxItems: 3 },
  "unique of an enum": { type: "array", items: { enum: ["a", "b", "c"] }, uniqueItems: true, minItems: 3 },
  "unique integers": { type: "array", items: { type: "integer", minimum: 5 }, uniqueItems: true, minItems: 4 },
  "unique texts of a format": {
    type: "array",
    items: { type: "string", format: "uuid" },
    uniqueItems: true,
    minItems: 3,
  },
  "unique texts of a pattern": {
    type: "array",
    items: { type: "string", pattern: "^[A-Z]{2}[0-9]$" },
    uniqueItems: true,
    minItems: 5,
  },
  "unique objects": {
    type: "array",
    items: { type: "object", required: ["id"], properties: { id: { type: "integer" }, on: { type: "boolean" } } },
    uniqueItems: true,
    minItems: 3,
  },
  "unique lists": {
    type: "array",
    items: { type: "array", items: { type: "boolean" } },
    uniqueItems: true,
    minItems: 2,
  },
  prefixItems: { type: "array", prefixItems: [{ type: "string" }, { type: "integer" }], items: false, minItems: 2 },
  "prefixItems and more": { type: "array", prefixItems: [{ const: "head" }], items: { type: "integer" }, minItems: 3 },
  contains: { type: "array", items: { type: "integer" }, contains: { minimum: 100 } },
  minContains: {
    type: "array",
    items: { type: "integer" },
    contains: { multipleOf: 9 },
    minContains: 2,
    maxContains: 3,
    minItems: 4,
  },
  "contains after a tuple": { type: "array", prefixItems: [{ type: "string" }], contains: { const: 7 } },
  unevaluatedItems: { type: "array", prefixItems: [{ type: "string" }], unevaluatedItems: false, minItems: 1 },
  not: { type: "string", not: { const: "text" } },
  "not a type": { not: { type: ["string", "object"] } },
  "not enum": { type: "integer", minimum: 1, not: { enum: [1, 2, 3] } },
  "not required": { type: "object", properties: { a: { type: "string" } }, not: { required: ["a"] } },
  anyOf: {
    anyOf: [
      { type: "integer", minimum: 5, maximum: 3 },
      { type: "string", minLength: 3 },
    ],
  },
  "oneOf of which two fit": { oneOf: [{ type: "integer" }, { type: "number" }] },
  "oneOf of alike objects": {
    oneOf: [
      { type: "object", properties: { a: { type: "string" } }, required: ["a"] },
      { type: "object", properties: { b: { type: "string" } }, required: ["b"] },
    ],
  },
  "if then": {
    type: "object",
    properties: { kind: { enum: ["a", "b"] } },
    required: ["kind"],
    if: { properties: { kind: { const: "a" } } },
    // biome-ignore lint/suspicious/noThenProperty: the name of a JSON Schema keyword
    then: { required: ["size"], properties: { size: { type: "integer" } } },
  },
  // biome-ignore lint/suspicious/noThenProperty: the name of a JSON Schema keyword
  "if else": { type: "integer", minimum: 1, if: { maximum: 10 }, then: false, else: { multipleOf: 4 } },
  "choices in choices": { oneOf: [{ anyOf: [false, { type: "boolean", not: { const: true } }] }] },
  "all in one": {
    type: "object",
    required: ["list", "map"],
    properties: {
      list: {
        type: "array",
        uniqueItems: true,
        minItems: 2,
        items: {
          oneOf: [
            { type: "string", pattern: "^a" },
            { type: "integer", multipleOf: 3 },
          ],
        },
      },
      map: {
        type: "object",
        minProperties: 1,
        propertyNames: { minLength: 2 },
        additionalProperties: { type: "string", format: "date" },
      },
      choice: { anyOf: [{ type: "string", const: "x" }, { type: "null" }] },
    },
    unevaluatedProperties: false,
  },
};

const nested = Object.fromEntries(
  Object.entries(schemas).flatMap(([name, schema]) => [
    [name, schema],
    [
      `${name}, as a member`,
      { type: "object", required: ["part"], properties: { part: schema, beside: { type: "integer" } } },
    ],
    [`${name}, as an item`, { type: "array", minItems: 1, items: schema }],
    [`${name}, in allOf`, { allOf: [schema, {}] }],
  ]),
);

const responses = Object.entries(nested).map(([, schema], index) => [
  `/s${index}`,
  {
    get: {
      operationId: `s${index}`,
      responses: { "200": { description: "ok", content: { "application/json": { schema } } } },
    },
  },
]);
const folder = mkdtempSync(join(tmpdir(), "plate-samples-"));
const document = { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: Object.fromEntries(responses) };
writeFileSync(join(folder, "a.json"), JSON.stringify(document));
const model = await loadContract("a.json", folder);
rmSync(folder, { recursive: true });
const validators = compileValidators(model);

describe("a sample fits, says this validator and plain Ajv", () => {
  test.each(Object.entries(nested).map(([name, schema], index) => [name, index, schema] as const))(
    "%s",
    (_name, index, schema) => {
      const ajv = new Ajv2020({ strict: false, logger: false, multipleOfPrecision: 9 });
      addFormats.default(ajv);
      const check = ajv.compile(schema as JsonObject);
      const validate = validators[`s${index}`]?.responses["200"]?.body["application/json"];
      for (const isFull of [true, false]) {
        const { value } = makeSample(model.document, schema as JsonSchema, { direction: "response", isFull });
        expect([value, validate?.(value), check(value)]).toEqual([value, [], true]);
      }
    },
  );
});

/** A document with these schemas. */
function documentOf(components: JsonValue): JsonObject {
  return { components: { schemas: components } };
}

describe("a part that cannot be made", () => {
  const document = documentOf({});
  const impossible = { type: "integer", minimum: 5, maximum: 3 };

  test("costs that part, and is named", () => {
    const schema = {
      type: "object",
      required: ["id"],
      properties: {
        id: { type: "integer" },
        name: { type: "string", examples: ["Alpha"] },
        bad: impossible,
        list: { type: "array", items: impossible },
      },
    } as JsonSchema;
    expect(makeSample(document, schema, { isFull: true })).toEqual({
      value: { id: 1, name: "Alpha", list: [] },
      gaps: [{ at: "/bad", isLeftOut: true, why: expect.any(Function) }],
    });
  });

  test("leaves the nearest value where it is required", () => {
    const schema = {
      type: "object",
      required: ["a", "b"],
      properties: { a: impossible, b: { const: 7 } },
    } as JsonSchema;
    expect(makeSample(document, schema).value).toMatchObject({ b: 7 });
  });
});

describe("a schema that holds itself ends", () => {
  const tree = (parent: JsonValue, required: readonly string[] = ["name", "parent"]) => ({
    type: "object",
    required,
    properties: { name: { type: "string", examples: ["Shoes"] }, parent },
  });
  const self = { $ref: "#/components/schemas/Tree" };
  test.each<readonly [name: string, parent: JsonValue, sample: JsonValue]>([
    ["at null by anyOf", { anyOf: [self, { type: "null" }] }, { name: "Shoes", parent: null }],
    ["at null by oneOf, which comes first", { oneOf: [{ type: "null" }, self] }, { name: "Shoes", parent: null }],
    ["at an empty list", { type: "array", items: self }, { name: "Shoes", parent: [] }],
    ["at a map without members", { type: "object", additionalProperties: self }, { name: "Shoes", parent: {} }],
  ])("%s", (_name, parent, sample) => {
    const document = documentOf({ Tree: tree(parent) });
    expect(makeSample(document, self, { isFull: true }).value).toEqual(sample);
    const list = { type: "array", items: self } as JsonSchema;
    expect(makeSample(document, list, { isFull: true }).value).toEqual([sample]);
  });

  test("at a missing member", () => {
    const document = documentOf({ Tree: tree(self, ["name"]) });
    expect(makeSample(document, self, { isFull: true }).value).toEqual({ name: "Shoes" });
  });
});

describe("readOnly and writeOnly members", () => {
  const document = documentOf({
    Secret: { type: "string", writeOnly: true },
    User: {
      type: "object",
      properties: {
        id: { type: "integer", readOnly: true },
        password: { $ref: "#/components/schemas/Secret" },
        name: { type: "string" },
      },
    },
  });
  const schema = {
    allOf: [{ $ref: "#/components/schemas/User" }, { required: ["id", "password", "name"] }],
  } as JsonSchema;
  test("go in their direction only, wherever required is written", () => {
    const request = makeSample(document, schema, { direction: "request" }).value;
    expect(Object.keys(request as JsonObject)).toEqual(["password", "name"]);
    const response = makeSample(document, schema, { direction: "response", isFull: true }).value;
    expect(Object.keys(response as JsonObject)).toEqual(["id", "name"]);
  });
});

describe("the value of a discriminator", () => {
  const animal = (discriminator: JsonValue) => ({
    Cat: {
      type: "object",
      required: ["kind", "lives"],
      properties: { kind: { type: "string" }, lives: { type: "integer" } },
    },
    Dog: { type: "object", required: ["kind"], properties: { kind: { type: "string" } } },
    Animal: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }], discriminator },
  });
  test.each<readonly [name: string, discriminator: JsonValue, kind: string]>([
    ["by reference", { propertyName: "kind", mapping: { meow: "#/components/schemas/Cat" } }, "meow"],
    ["by name", { propertyName: "kind", mapping: { woof: "Dog", miaow: "Cat" } }, "miaow"],
    ["without a mapping", { propertyName: "kind" }, "Cat"],
  ])("is that of the mapping, %s", (_name, discriminator, kind) => {
    const document = documentOf(animal(discriminator));
    const schema = { $ref: "#/components/schemas/Animal" };
    expect(makeSample(document, { ...schema }, { isFull: false }).value).toMatchObject({ kind });
  });

  test("is that of the heir, where a base is inherited by allOf", () => {
    const document = documentOf({
      Pet: {
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string" } },
        discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat" } },
      },
      Cat: {
        allOf: [
          { $ref: "#/components/schemas/Pet" },
          { required: ["lives"], properties: { lives: { type: "integer" } } },
        ],
      },
      Dog: { allOf: [{ $ref: "#/components/schemas/Pet" }] },
    });
    const sample = (name: string) => makeSample(document, { $ref: `#/components/schemas/${name}` }).value;
    expect(sample("Cat")).toEqual({ kind: "cat", lives: 1 });
    expect(sample("Dog")).toEqual({ kind: "Dog" });
    expect(sample("Pet")).toEqual({ kind: "cat", lives: 1 });
  });
});

describe("small schemas whose values or ways double take bounded work", () => {
  const chain = (keyword: string) =>
    documentOf(
      Object.fromEntries(
        Array.from({ length: 30 }, (_, index) => {
          const next = { $ref: `#/components/schemas/S${index + 1}` };
          return [`S${index}`, { [keyword]: [next, next] }];
        }).concat([["S30", { type: "string" } as never]]),
      ) as JsonValue,
    );
  test.each(["allOf", "anyOf", "oneOf"])("a chain of %s", (keyword) => {
    expect(makeSample(chain(keyword), { $ref: "#/components/schemas/S0" }).value).toBe("text");
  });

  test("lists of lists of many items", () => {
    const inner = {
      type: "array",
      minItems: 1000,
      items: { type: "array", minItems: 1000, items: { type: "array", minItems: 100, items: { type: "integer" } } },
    };
    expect(JSON.stringify(makeSample(documentOf({}), inner as JsonSchema).value).length).toBeLessThan(5_000_000);
  });

  test("members that each hold the schema twice", () => {
    const self = { $ref: "#/components/schemas/Node" };
    const document = documentOf({
      Node: { type: "object", required: ["left", "right"], properties: { left: self, right: self } },
    });
    expect(typeof makeSample(document, self).value).toBe("object");
  });
});

test.each<readonly [schema: JsonSchema, why: string]>([
  [{ type: "string", pattern: "^(?!a)a$" }, "no text was found for its pattern ^(?!a)a$"],
  [
    { allOf: [{ pattern: "^a$" }, { type: "string", pattern: "^b$" }] },
    "no text was found for its patterns ^a$ and ^b$",
  ],
  [{ type: "string", pattern: "^a{3}$", maxLength: 2 }, "no text was found for its pattern ^a{3}$"],
  [{ type: "string", minLength: 3, maxLength: 2 }, "its minLength 3 is more than its maxLength 2"],
  [
    { type: "integer", minimum: 9007199254740993n, maximum: 1 },
    "its minimum 9007199254740993 is more than its maximum 1",
  ],
  [{ allOf: [{ type: "array", minItems: 3 }, { maxItems: 2 }] }, "its minItems 3 is more than its maxItems 2"],
  [{ allOf: [{ type: "string" }, { type: "integer" }] }, "its schemas name types that exclude each other"],
  [{ enum: [] }, "its enum is empty"],
  [{ not: {} }, "no value was found for its not"],
  [{ type: "integer", multipleOf: 2, enum: [1, 3] }, "no value was found for multipleOf, enum together"],
  [{ anyOf: [{ type: "string", pattern: "^(?!a)a$" }, { enum: [] }] }, "no branch of its choices was met"],
])("a member that cannot be made says why: %o", (bad, why) => {
  const { gaps } = makeSample({}, { type: "object", properties: { good: true, bad } }, { isFull: true });
  expect(gaps.map((gap) => [gap.at, gap.why()])).toEqual([["/bad", why]]);
});
