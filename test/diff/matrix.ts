import type { JsonObject, JsonValue } from "../../src/contract/json/json.ts";

/** Two schemas of which the first allows all that the second does, and more, by JSON Schema 2020-12. */
export interface Cell {
  /** The keyword, and what is done with it. */
  readonly name: string;
  readonly wide: JsonValue;
  readonly narrow: JsonValue;
  /** A value of the first that is none of the second; absent where the keyword is no assertion for validators. */
  readonly value?: JsonValue;
}

const text = { type: "string" };
const object = { type: "object", properties: { a: text, b: text, c: text } };
const closed = (name: string) => ({
  type: "object",
  required: [name],
  properties: { [name]: text },
  additionalProperties: false,
});
/** `if`, `then` and `else`. */
const when = (condition: JsonValue, yes?: JsonValue, no?: JsonValue): JsonObject =>
  Object.fromEntries(
    Object.entries({ if: condition }).concat(
      yes === undefined ? [] : [["then", yes]],
      no === undefined ? [] : [["else", no]],
    ),
  );
const list = { type: "array", items: { type: "integer" } };

/** Each keyword added, and narrowed. Read from wide to narrow it narrows, from narrow to wide it widens. */
export const cells: readonly Cell[] = [
  { name: "type added", wide: {}, narrow: { type: "string" }, value: 1 },
  { name: "type: one of two taken away", wide: { type: ["string", "null"] }, narrow: { type: "string" }, value: null },
  { name: "type: number to integer", wide: { type: "number" }, narrow: { type: "integer" }, value: 1.5 },
  { name: "enum added", wide: text, narrow: { type: "string", enum: ["a"] }, value: "b" },
  { name: "enum: a value taken away", wide: { enum: ["a", 1, null] }, narrow: { enum: ["a", 1] }, value: null },
  {
    name: "enum: values of objects",
    wide: { enum: [{ a: 1 }, { a: 2 }] },
    narrow: { enum: [{ a: 1 }] },
    value: { a: 2 },
  },
  { name: "const added", wide: { type: "integer" }, narrow: { type: "integer", const: 3 }, value: 4 },
  { name: "const in place of an enum", wide: { enum: ["a", "b"] }, narrow: { const: "b" }, value: "a" },
  { name: "multipleOf added", wide: { type: "integer" }, narrow: { type: "integer", multipleOf: 2 }, value: 3 },
  {
    name: "multipleOf 5 to 10",
    wide: { type: "number", multipleOf: 5 },
    narrow: { type: "number", multipleOf: 10 },
    value: 5,
  },
  {
    name: "multipleOf 0.01 to 0.1",
    wide: { type: "number", multipleOf: 0.01 },
    narrow: { type: "number", multipleOf: 0.1 },
    value: 0.01,
  },
  { name: "maximum added", wide: { type: "integer" }, narrow: { type: "integer", maximum: 9 }, value: 10 },
  { name: "maximum lowered", wide: { type: "number", maximum: 9 }, narrow: { type: "number", maximum: 8.5 }, value: 9 },
  {
    name: "exclusiveMaximum added",
    wide: { type: "number" },
    narrow: { type: "number", exclusiveMaximum: 9 },
    value: 9,
  },
  {
    name: "exclusiveMaximum lowered",
    wide: { type: "number", exclusiveMaximum: 9 },
    narrow: { type: "number", exclusiveMaximum: 8 },
    value: 8.5,
  },
  {
    name: "maximum to exclusiveMaximum",
    wide: { type: "number", maximum: 9 },
    narrow: { type: "number", exclusiveMaximum: 9 },
    value: 9,
  },
  { name: "minimum added", wide: { type: "integer" }, narrow: { type: "integer", minimum: 1 }, value: 0 },
  { name: "minimum raised", wide: { type: "integer", minimum: 1 }, narrow: { type: "integer", minimum: 2 }, value: 1 },
  {
    name: "exclusiveMinimum added",
    wide: { type: "number" },
    narrow: { type: "number", exclusiveMinimum: 0 },
    value: 0,
  },
  {
    name: "exclusiveMinimum raised",
    wide: { type: "number", exclusiveMinimum: 0 },
    narrow: { type: "number", exclusiveMinimum: 1 },
    value: 0.5,
  },
  { name: "maxLength added", wide: text, narrow: { type: "string", maxLength: 3 }, value: "abcd" },
  {
    name: "maxLength lowered",
    wide: { type: "string", maxLength: 4 },
    narrow: { type: "string", maxLength: 3 },
    value: "abcd",
  },
  { name: "minLength added", wide: text, narrow: { type: "string", minLength: 1 }, value: "" },
  {
    name: "minLength raised",
    wide: { type: "string", minLength: 1 },
    narrow: { type: "string", minLength: 2 },
    value: "a",
  },
  { name: "pattern added", wide: text, narrow: { type: "string", pattern: "^a" }, value: "b" },
  {
    name: "pattern: a second one by allOf",
    wide: { type: "string", pattern: "^a" },
    narrow: { type: "string", pattern: "^a", allOf: [{ pattern: "b$" }] },
    value: "a",
  },
  { name: "format added", wide: text, narrow: { type: "string", format: "uuid" }, value: "a" },
  {
    name: "pattern: a smaller class of characters",
    wide: { type: "string", pattern: "^[a-zA-Z]+$" },
    narrow: { type: "string", pattern: "^[a-z]+$" },
    value: "A",
  },
  {
    name: "pattern: fewer repetitions",
    wide: { type: "string", pattern: "^\\d{3,5}$" },
    narrow: { type: "string", pattern: "^\\d{3}$" },
    value: "1234",
  },
  {
    name: "pattern: an alternative less",
    wide: { type: "string", pattern: "^(a|b|c)$" },
    narrow: { type: "string", pattern: "^(b|a)$" },
    value: "c",
  },
  {
    name: "pattern: anchored",
    wide: { type: "string", pattern: "a" },
    narrow: { type: "string", pattern: "^a$" },
    value: "ba",
  },
  {
    name: "pattern to an enum of what matches",
    wide: { type: "string", pattern: "^[abc]$" },
    narrow: { enum: ["a", "b"] },
    value: "c",
  },
  {
    name: "enum of values that do not fit the format any more",
    wide: { enum: ["a", "2026-01-31"] },
    narrow: { enum: ["a", "2026-01-31"], format: "date" },
    value: "a",
  },
  { name: "enum of arrays added", wide: { type: "array" }, narrow: { enum: [[1], []] }, value: [2] },
  {
    name: "enum of objects added",
    wide: { type: "object", properties: { a: { type: "integer" } } },
    narrow: { const: { a: 1 } },
    value: { a: 2 },
  },
  {
    name: "maximum in place of a format",
    wide: { type: "integer", format: "uint8" },
    narrow: { type: "integer", minimum: 0, maximum: 100 },
    value: 200,
  },
  {
    name: "format in place of a maximum",
    wide: { type: "integer", minimum: 0, maximum: 300 },
    narrow: { type: "integer", format: "uint8" },
    value: 300,
  },
  {
    name: "multipleOf: two that are further apart together",
    wide: { type: "integer", multipleOf: 3 },
    narrow: { type: "integer", allOf: [{ multipleOf: 2 }, { multipleOf: 3 }] },
    value: 3,
  },
  {
    name: "uniqueItems beside more items",
    wide: { type: "array", uniqueItems: true },
    narrow: { type: "array", maxItems: 1 },
    value: [1, 2],
  },
  {
    name: "patternProperties of more names",
    wide: { type: "object", patternProperties: { "^xx": text } },
    narrow: { type: "object", patternProperties: { "^x": text } },
    value: { xa: 1 },
  },
  {
    name: "not: a value more",
    wide: { type: "string", not: { enum: ["a"] } },
    narrow: { type: "string", allOf: [{ not: { const: "a" } }, { not: { const: "b" } }] },
    value: "b",
  },
  {
    name: "if that always holds",
    wide: { type: "string", ...when(true, { maxLength: 4 }) },
    narrow: { type: "string", ...when({}, { maxLength: 3 }) },
    value: "abcd",
  },
  {
    name: "format: int64 to int32",
    wide: { type: "integer", format: "int64" },
    narrow: { type: "integer", format: "int32" },
    value: 3000000000,
  },
  {
    name: "format: uri-reference to uri",
    wide: { type: "string", format: "uri-reference" },
    narrow: { type: "string", format: "uri" },
  },
  {
    name: "format: double to float",
    wide: { type: "number", format: "double" },
    narrow: { type: "number", format: "float" },
  },
  { name: "contentEncoding added", wide: text, narrow: { type: "string", contentEncoding: "base64" } },
  { name: "contentMediaType added", wide: text, narrow: { type: "string", contentMediaType: "application/json" } },
  {
    name: "contentSchema narrowed",
    wide: { type: "string", contentMediaType: "application/json", contentSchema: text },
    narrow: { type: "string", contentMediaType: "application/json", contentSchema: { type: "string", maxLength: 1 } },
  },
  { name: "maxItems added", wide: list, narrow: { ...list, maxItems: 1 }, value: [1, 2] },
  { name: "maxItems lowered", wide: { ...list, maxItems: 2 }, narrow: { ...list, maxItems: 1 }, value: [1, 2] },
  { name: "minItems added", wide: list, narrow: { ...list, minItems: 1 }, value: [] },
  { name: "minItems raised", wide: { ...list, minItems: 1 }, narrow: { ...list, minItems: 2 }, value: [1] },
  { name: "uniqueItems added", wide: list, narrow: { ...list, uniqueItems: true }, value: [1, 1] },
  { name: "items narrowed", wide: list, narrow: { type: "array", items: { type: "integer", maximum: 1 } }, value: [2] },
  { name: "items added", wide: { type: "array" }, narrow: list, value: ["a"] },
  {
    name: "items: false",
    wide: { type: "array", prefixItems: [text] },
    narrow: { type: "array", prefixItems: [text], items: false },
    value: ["a", 1],
  },
  { name: "prefixItems added", wide: { type: "array" }, narrow: { type: "array", prefixItems: [text] }, value: [1] },
  {
    name: "prefixItems: one more",
    wide: { type: "array", prefixItems: [text] },
    narrow: { type: "array", prefixItems: [text, text] },
    value: ["a", 1],
  },
  {
    name: "prefixItems narrowed",
    wide: { type: "array", prefixItems: [text] },
    narrow: { type: "array", prefixItems: [{ type: "string", maxLength: 1 }] },
    value: ["ab"],
  },
  { name: "contains added", wide: { type: "array" }, narrow: { type: "array", contains: { const: 1 } }, value: [] },
  {
    name: "contains narrowed",
    wide: { type: "array", contains: { type: "integer" } },
    narrow: { type: "array", contains: { const: 1 } },
    value: [2],
  },
  {
    name: "contains: a second one",
    wide: { type: "array", contains: { const: 1 } },
    narrow: { type: "array", contains: { const: 1 }, allOf: [{ contains: { const: 2 } }] },
    value: [1],
  },
  {
    name: "contains widened below maxContains alone",
    wide: { type: "array", contains: { const: 1 }, minContains: 0, maxContains: 1 },
    narrow: { type: "array", contains: { type: "integer" }, minContains: 0, maxContains: 1 },
    value: [1, 2],
  },
  {
    name: "minContains raised",
    wide: { type: "array", contains: { const: 1 } },
    narrow: { type: "array", contains: { const: 1 }, minContains: 2 },
    value: [1],
  },
  {
    name: "minContains 0 to 1",
    wide: { type: "array", contains: { const: 1 }, minContains: 0 },
    narrow: { type: "array", contains: { const: 1 } },
    value: [],
  },
  {
    name: "maxContains added",
    wide: { type: "array", contains: { const: 1 } },
    narrow: { type: "array", contains: { const: 1 }, maxContains: 1 },
    value: [1, 1],
  },
  {
    name: "maxContains lowered",
    wide: { type: "array", contains: { const: 1 }, maxContains: 2 },
    narrow: { type: "array", contains: { const: 1 }, maxContains: 1 },
    value: [1, 1],
  },
  {
    name: "unevaluatedItems: false",
    wide: { type: "array", allOf: [{ prefixItems: [text] }] },
    narrow: { type: "array", allOf: [{ prefixItems: [text] }], unevaluatedItems: false },
    value: ["a", 1],
  },
  { name: "maxProperties added", wide: object, narrow: { ...object, maxProperties: 1 }, value: { a: "x", b: "x" } },
  {
    name: "maxProperties lowered",
    wide: { ...object, maxProperties: 2 },
    narrow: { ...object, maxProperties: 1 },
    value: { a: "x", b: "x" },
  },
  { name: "minProperties added", wide: object, narrow: { ...object, minProperties: 1 }, value: {} },
  {
    name: "minProperties raised",
    wide: { ...object, minProperties: 1 },
    narrow: { ...object, minProperties: 2 },
    value: { a: "x" },
  },
  { name: "required added", wide: object, narrow: { ...object, required: ["a"] }, value: {} },
  {
    name: "required: one more",
    wide: { ...object, required: ["a"] },
    narrow: { ...object, required: ["a", "b"] },
    value: { a: "x" },
  },
  {
    name: "required of a member that nothing declares",
    wide: { type: "object" },
    narrow: { type: "object", required: ["z"] },
    value: {},
  },
  {
    name: "dependentRequired added",
    wide: object,
    narrow: { ...object, dependentRequired: { a: ["b"] } },
    value: { a: "x" },
  },
  {
    name: "dependentRequired: one more",
    wide: { ...object, dependentRequired: { a: ["b"] } },
    narrow: { ...object, dependentRequired: { a: ["b", "c"] } },
    value: { a: "x", b: "x" },
  },
  {
    name: "dependentSchemas added",
    wide: object,
    narrow: { ...object, dependentSchemas: { a: { minProperties: 2 } } },
    value: { a: "x" },
  },
  {
    name: "dependentSchemas: one more",
    wide: { ...object, dependentSchemas: { a: { minProperties: 2 } } },
    narrow: { ...object, dependentSchemas: { a: { minProperties: 2 }, b: { maxProperties: 1 } } },
    value: { a: "x", b: "x" },
  },
  {
    name: "dependentSchemas narrowed",
    wide: { ...object, dependentSchemas: { a: { minProperties: 2 } } },
    narrow: { ...object, dependentSchemas: { a: { minProperties: 3 } } },
    value: { a: "x", b: "x" },
  },
  {
    name: "a property narrowed",
    wide: object,
    narrow: { ...object, properties: { a: { type: "string", maxLength: 1 }, b: text, c: text } },
    value: { a: "xx" },
  },
  {
    name: "a property: false",
    wide: object,
    narrow: { ...object, properties: { a: false, b: text, c: text } },
    value: { a: "x" },
  },
  {
    name: "patternProperties added",
    wide: { type: "object" },
    narrow: { type: "object", patternProperties: { "^x": text } },
    value: { x: 1 },
  },
  {
    name: "patternProperties: one more",
    wide: { type: "object", patternProperties: { "^x": text } },
    narrow: { type: "object", patternProperties: { "^x": text, "^y": text } },
    value: { y: 1 },
  },
  {
    name: "patternProperties narrowed",
    wide: { type: "object", patternProperties: { "^x": text } },
    narrow: { type: "object", patternProperties: { "^x": { type: "string", maxLength: 1 } } },
    value: { x: "ab" },
  },
  {
    name: "patternProperties taken out of a closed object",
    wide: { type: "object", patternProperties: { "^x": text }, additionalProperties: false },
    narrow: { type: "object", additionalProperties: false },
    value: { x: "a" },
  },
  {
    name: "additionalProperties: false",
    wide: object,
    narrow: { ...object, additionalProperties: false },
    value: { z: 1 },
  },
  {
    name: "additionalProperties added",
    wide: { type: "object" },
    narrow: { type: "object", additionalProperties: text },
    value: { z: 1 },
  },
  {
    name: "additionalProperties narrowed",
    wide: { type: "object", additionalProperties: text },
    narrow: { type: "object", additionalProperties: { type: "string", maxLength: 1 } },
    value: { z: "ab" },
  },
  {
    name: "additionalProperties: a type to false",
    wide: { type: "object", additionalProperties: text },
    narrow: { type: "object", additionalProperties: false },
    value: { z: "a" },
  },
  {
    name: "propertyNames added",
    wide: { type: "object", additionalProperties: text },
    narrow: { type: "object", additionalProperties: text, propertyNames: { maxLength: 1 } },
    value: { ab: "a" },
  },
  {
    name: "propertyNames narrowed",
    wide: { type: "object", propertyNames: { maxLength: 2 } },
    narrow: { type: "object", propertyNames: { maxLength: 1 } },
    value: { ab: "a" },
  },
  {
    name: "unevaluatedProperties: false",
    wide: { allOf: [object] },
    narrow: { allOf: [object], unevaluatedProperties: false },
    value: { z: 1 },
  },
  { name: "allOf: a part added", wide: text, narrow: { type: "string", allOf: [{ maxLength: 2 }] }, value: "abc" },
  {
    name: "allOf: a part narrowed",
    wide: { allOf: [text, { maxLength: 2 }] },
    narrow: { allOf: [text, { maxLength: 1 }] },
    value: "ab",
  },
  {
    name: "anyOf added",
    wide: text,
    narrow: { type: "string", anyOf: [{ maxLength: 1 }, { minLength: 5 }] },
    value: "abc",
  },
  {
    name: "anyOf: a branch taken away",
    wide: {
      anyOf: [
        { type: "string", maxLength: 1 },
        { type: "string", minLength: 5 },
      ],
    },
    narrow: { anyOf: [{ type: "string", maxLength: 1 }] },
    value: "abcdef",
  },
  {
    name: "anyOf: a type taken away",
    wide: { anyOf: [text, { type: "integer" }] },
    narrow: { anyOf: [text] },
    value: 1,
  },
  {
    name: "anyOf: a branch narrowed",
    wide: { anyOf: [{ type: "integer" }, { type: "string", maxLength: 2 }] },
    narrow: { anyOf: [{ type: "integer" }, { type: "string", maxLength: 1 }] },
    value: "ab",
  },
  {
    name: "oneOf: a branch of objects taken away",
    wide: { oneOf: [closed("a"), closed("b")] },
    narrow: { oneOf: [closed("a")] },
    value: { b: "x" },
  },
  {
    name: "oneOf in place of one",
    wide: { oneOf: [{ type: "integer" }, text] },
    narrow: { type: "integer" },
    value: "a",
  },
  {
    name: "oneOf: a branch narrowed",
    wide: { oneOf: [{ type: "integer" }, { type: "string", maxLength: 2 }] },
    narrow: { oneOf: [{ type: "integer" }, { type: "string", maxLength: 1 }] },
    value: "ab",
  },
  { name: "not added", wide: text, narrow: { type: "string", not: { const: "a" } }, value: "a" },
  {
    name: "not widened inside",
    wide: { type: "string", not: { minLength: 5 } },
    narrow: { type: "string", not: { minLength: 2 } },
    value: "abc",
  },
  {
    name: "not of not",
    wide: { type: "string", not: { not: { minLength: 2 } } },
    narrow: { type: "string", not: { not: { minLength: 5 } } },
    value: "abc",
  },
  {
    name: "not: a required member less inside",
    wide: { type: "object", not: { required: ["a", "b"] } },
    narrow: { type: "object", not: { required: ["a"] } },
    value: { a: 1 },
  },
  {
    name: "if widened before then",
    wide: { type: "object", ...when({ required: ["a", "x"] }, { required: ["b"] }) },
    narrow: { type: "object", ...when({ required: ["a"] }, { required: ["b"] }) },
    value: { a: 1 },
  },
  {
    name: "if narrowed before else",
    wide: { type: "object", ...when({ required: ["a"] }, undefined, { required: ["b"] }) },
    narrow: { type: "object", ...when({ required: ["a", "x"] }, undefined, { required: ["b"] }) },
    value: { a: 1 },
  },
  {
    name: "then narrowed",
    wide: { type: "object", ...when({ required: ["a"] }, { required: ["b"] }) },
    narrow: { type: "object", ...when({ required: ["a"] }, { required: ["b", "c"] }) },
    value: { a: 1, b: 1 },
  },
  {
    name: "else added",
    wide: { type: "object", ...when({ required: ["a"] }, { required: ["b"] }) },
    narrow: { type: "object", ...when({ required: ["a"] }, { required: ["b"] }, { required: ["c"] }) },
    value: {},
  },
  {
    name: "if added",
    wide: { type: "object" },
    narrow: { type: "object", ...when({ required: ["a"] }, { required: ["b"] }) },
    value: { a: 1 },
  },
  {
    name: "schema: anything to an object",
    wide: true,
    narrow: { type: "object", properties: { a: text }, required: ["a"] },
    value: 1,
  },
  { name: "schema: something to nothing", wide: text, narrow: false, value: "a" },
];

/** Schemas of which each allows values that the other refuses: they break requests and answers alike. */
export const others: readonly (readonly [name: string, one: JsonValue, other: JsonValue])[] = [
  [
    "a branch of oneOf that takes what another one took alone",
    { oneOf: [{ type: "integer" }, { enum: ["a", 5, 1.5] }] },
    { oneOf: [{}, { enum: ["a", 5, 1.5] }] },
  ],
  [
    "a branch of oneOf more that overlaps",
    { oneOf: [{ type: "string", maxLength: 5 }] },
    {
      oneOf: [
        { type: "string", maxLength: 5 },
        { type: "string", minLength: 3 },
      ],
    },
  ],
  ["another pattern", { type: "string", pattern: "^a" }, { type: "string", pattern: "b$" }],
  ["another format", { type: "string", format: "date" }, { type: "string", format: "uuid" }],
  ["signed and unsigned", { type: "integer", format: "int8" }, { type: "integer", format: "uint8" }],
  ["another step", { type: "integer", multipleOf: 4 }, { type: "integer", multipleOf: 6 }],
  ["bounds that moved", { type: "integer", minimum: 1, maximum: 5 }, { type: "integer", minimum: 2, maximum: 6 }],
  [
    "fewer items in another tuple",
    { type: "array", maxItems: 1 },
    { type: "array", prefixItems: [text, text], items: false },
  ],
  ["another value", { const: "a" }, { const: "b" }],
];

/** Two ways of writing the same values. */
export const rewrites: readonly (readonly [name: string, one: JsonValue, other: JsonValue])[] = [
  ["a list of one type", { type: "string" }, { type: ["string"] }],
  ["the order of types", { type: ["string", "null"] }, { type: ["null", "string"] }],
  [
    "null by anyOf",
    { type: ["string", "null"], maxLength: 3 },
    { anyOf: [{ type: "string", maxLength: 3 }, { type: "null" }] },
  ],
  ["null by oneOf", { type: ["integer", "null"] }, { oneOf: [{ type: "null" }, { type: "integer" }] }],
  [
    "null beside a reference",
    { anyOf: [{ $ref: "#/components/schemas/Pet" }, { type: "null" }] },
    { oneOf: [{ type: "null" }, { $ref: "#/components/schemas/Pet" }] },
  ],
  ["types by anyOf", { type: ["string", "integer"] }, { anyOf: [{ type: "integer" }, { type: "string" }] }],
  ["number covers integer", { type: ["number", "integer"] }, { type: "number" }],
  ["const", { const: "a" }, { enum: ["a"] }],
  ["const with its type", { const: "a" }, { type: "string", enum: ["a"] }],
  ["the order of an enum", { enum: ["a", "b"] }, { enum: ["b", "a"] }],
  ["an enum by branches", { enum: ["a", "b"] }, { anyOf: [{ const: "a" }, { const: "b" }] }],
  ["an enum by oneOf", { enum: ["a", 1] }, { oneOf: [{ const: 1 }, { const: "a" }] }],
  ["a boolean that lists both", { type: "boolean" }, { type: "boolean", enum: [false, true] }],
  ["values that a bound leaves", { type: "integer", enum: [1, 2] }, { type: "integer", enum: [1, 2, 99], maximum: 9 }],
  ["an exclusive bound of integers", { type: "integer", exclusiveMinimum: 0 }, { type: "integer", minimum: 1 }],
  [
    "a bound beside a tighter one",
    { type: "number", maximum: 5 },
    { type: "number", maximum: 9, allOf: [{ maximum: 5 }] },
  ],
  ["integer by multipleOf", { type: "integer" }, { type: "integer", multipleOf: 1 }],
  ["a length of zero", { type: "string" }, { type: "string", minLength: 0 }],
  ["a pattern that all match", { type: "string" }, { type: "string", pattern: ".*" }],
  ["zero items", { type: "array" }, { type: "array", minItems: 0, items: {}, uniqueItems: false }],
  ["items: true", { type: "array" }, { type: "array", items: true }],
  ["zero properties", { type: "object" }, { type: "object", minProperties: 0, additionalProperties: {} }],
  [
    "fewer properties than are required",
    { type: "object", required: ["a", "b"] },
    { type: "object", required: ["b", "a"], minProperties: 2 },
  ],
  ["no required members", { type: "object" }, { type: "object", required: [] }],
  [
    "empty maps",
    { type: "object", properties: { a: {} } },
    { type: "object", properties: { a: true }, patternProperties: {}, dependentRequired: {}, dependentSchemas: {} },
  ],
  ["allOf of one", { $ref: "#/components/schemas/Pet" }, { allOf: [{ $ref: "#/components/schemas/Pet" }] }],
  [
    "a reference with words beside",
    { allOf: [{ $ref: "#/components/schemas/Pet" }], description: "d" },
    { $ref: "#/components/schemas/Pet", description: "d" },
  ],
  ["anyOf of one", { type: "string" }, { anyOf: [{ type: "string" }] }],
  ["oneOf of one", { type: "string" }, { oneOf: [{ type: "string" }] }],
  [
    "allOf written out",
    { allOf: [{ type: "object", properties: { a: { type: "string" } } }, { required: ["a"] }] },
    { type: "object", properties: { a: { type: "string" } }, required: ["a"] },
  ],
  [
    "a reference written out",
    { $ref: "#/components/schemas/Pet" },
    { type: "object", required: ["name"], properties: { name: { type: "string" }, age: { type: "integer" } } },
  ],
  [
    "a reference in place of a part",
    { allOf: [{ $ref: "#/components/schemas/Pet" }, { maxProperties: 3 }] },
    { $ref: "#/components/schemas/Pet", maxProperties: 3 },
  ],
  [
    "allOf in allOf",
    { allOf: [{ allOf: [{ maxLength: 3 }, { minLength: 1 }] }, { type: "string" }] },
    { type: "string", minLength: 1, maxLength: 3 },
  ],
  [
    "anyOf in anyOf",
    {
      anyOf: [
        {
          anyOf: [
            { type: "string", maxLength: 1 },
            { type: "string", minLength: 9 },
          ],
        },
        { type: "null" },
      ],
    },
    { anyOf: [{ type: "string", maxLength: 1 }, { type: "string", minLength: 9 }, { type: "null" }] },
  ],
  [
    "the order of branches",
    {
      oneOf: [
        { type: "object", required: ["a"] },
        { type: "object", required: ["b"] },
      ],
    },
    {
      oneOf: [
        { type: "object", required: ["b"] },
        { type: "object", required: ["a"] },
      ],
    },
  ],
  [
    "oneOf of what is apart",
    {
      oneOf: [
        { type: "string", maxLength: 1 },
        { type: "string", minLength: 9 },
      ],
    },
    {
      anyOf: [
        { type: "string", maxLength: 1 },
        { type: "string", minLength: 9 },
      ],
    },
  ],
  ["a branch that nothing fits", { anyOf: [{ type: "string" }, false] }, { type: "string" }],
  ["not of not", { not: { not: { type: "string" } } }, { type: "string" }],
  ["not null", { not: { type: "null" } }, { type: ["string", "number", "boolean", "object", "array"] }],
  ["if without consequences", { type: "string" }, { type: "string", if: { minLength: 3 } }],
  ["contains nothing", { type: "array" }, { type: "array", contains: { const: 1 }, minContains: 0 }],
  [
    "minContains: 1",
    { type: "array", contains: { const: 1 } },
    { type: "array", contains: { const: 1 }, minContains: 1 },
  ],
  [
    "dependent schemas that only require",
    { type: "object", dependentSchemas: { a: { required: ["b"] } } },
    { type: "object", dependentRequired: { a: ["b"] } },
  ],
  [
    "keywords of other types",
    { type: "string" },
    { type: "string", maximum: 3, maxItems: 1, properties: { a: false } },
  ],
  [
    "a member that additionalProperties says",
    { type: "object", additionalProperties: { type: "string" } },
    { type: "object", properties: { a: { type: "string" } }, additionalProperties: { type: "string" } },
  ],
  [
    "unevaluatedProperties beside additionalProperties",
    { type: "object", additionalProperties: false },
    { type: "object", additionalProperties: false, unevaluatedProperties: false },
  ],
  [
    "unevaluatedProperties of one schema",
    { type: "object", properties: { a: {} }, unevaluatedProperties: false },
    { type: "object", properties: { a: {} }, additionalProperties: false },
  ],
  ["false by not", false, { not: {} }],
  ["byte", { type: "string", format: "byte" }, { type: "string", contentEncoding: "base64" }],
  ["binary", { type: "string", format: "binary" }, { type: "string", contentMediaType: "application/octet-stream" }],
  ["example and examples", { type: "string", example: "a" }, { type: "string", examples: ["a"] }],
  [
    "flags that are false",
    { type: "string" },
    { type: "string", readOnly: false, writeOnly: false, deprecated: false },
  ],
  ["the order of required members", { type: "object", required: ["a", "b"] }, { type: "object", required: ["b", "a"] }],
  [
    "the bounds of a format",
    { type: "integer", format: "uint8" },
    { type: "integer", format: "uint8", minimum: 0, maximum: 255 },
  ],
  ["integer as multiples of one", { type: "integer" }, { type: "number", multipleOf: 1 }],
  ["multiples that integers are anyway", { type: "integer" }, { type: "integer", multipleOf: 0.5 }],
  [
    "multiples of two steps",
    { type: "integer", multipleOf: 6 },
    { type: "integer", multipleOf: 2, allOf: [{ multipleOf: 3 }] },
  ],
  ["multiples of a fraction", { type: "integer", multipleOf: 3 }, { type: "integer", multipleOf: 1.5 }],
  ["one number between bounds", { type: "integer", minimum: 3, maximum: 3 }, { const: 3 }],
  ["some numbers between bounds", { type: "integer", minimum: -4, maximum: 5, multipleOf: 3 }, { enum: [-3, 0, 3] }],
  ["the empty text", { type: "string", maxLength: 0 }, { const: "" }],
  ["if that always holds", { type: "string", ...when(true, { maxLength: 3 }) }, { type: "string", maxLength: 3 }],
  [
    "if that never holds",
    { type: "string", ...when(false, { maxLength: 3 }, { minLength: 2 }) },
    { type: "string", minLength: 2 },
  ],
  [
    "contains anything",
    { type: "array", contains: {}, minContains: 2, maxContains: 3 },
    { type: "array", minItems: 2, maxItems: 3 },
  ],
  ["contains without bounds", { type: "array", contains: true }, { type: "array", minItems: 1 }],
  [
    "items: false",
    { type: "array", prefixItems: [{ type: "string" }], items: false },
    { type: "array", maxItems: 1, items: { type: "string" } },
  ],
  ["one item is unique", { type: "array", maxItems: 1, uniqueItems: true }, { type: "array", maxItems: 1 }],
  ["names are texts", { type: "object", propertyNames: { type: "string" } }, { type: "object" }],
  [
    "a pattern that every name matches",
    { type: "object", patternProperties: { "": { type: "string" } } },
    { type: "object", additionalProperties: { type: "string" } },
  ],
  ["a demand of itself", { type: "object", dependentRequired: { a: ["a"] } }, { type: "object" }],
  [
    "a demand of what is required",
    { type: "object", required: ["a", "b"] },
    { type: "object", required: ["a"], dependentRequired: { a: ["b"] } },
  ],
  [
    "a demand of a demand",
    { type: "object", dependentRequired: { a: ["b"], b: ["c"] } },
    { type: "object", dependentRequired: { a: ["b", "c"], b: ["c"] } },
  ],
  ["not of values on a list", { enum: ["a", "b", "c"], not: { const: "c" } }, { enum: ["a", "b"] }],
  ["not of a bound", { type: "number", not: { maximum: 3 } }, { type: "number", exclusiveMinimum: 3 }],
  ["not of a length", { type: "string", not: { type: "string", minLength: 4 } }, { type: "string", maxLength: 3 }],
  [
    "not of several",
    { type: "string", not: { anyOf: [{ const: "a" }, { pattern: "^b" }] } },
    { type: "string", allOf: [{ not: { const: "a" } }, { not: { pattern: "^b" } }] },
  ],
  [
    "not of an enum",
    { type: "string", not: { enum: ["a", "b"] } },
    { type: "string", allOf: [{ not: { const: "b" } }, { not: { const: "a" } }] },
  ],
  [
    "a member in every branch",
    {
      type: "object",
      properties: { x: { type: "string" }, a: {}, b: {} },
      required: ["x"],
      anyOf: [{ required: ["a"] }, { required: ["b"] }],
    },
    {
      anyOf: [
        { type: "object", properties: { x: { type: "string" }, a: {}, b: {} }, required: ["x", "a"] },
        { type: "object", properties: { x: { type: "string" }, a: {}, b: {} }, required: ["x", "b"] },
      ],
    },
  ],
  ["another text of a pattern", { type: "string", pattern: "^\\d+$" }, { type: "string", pattern: "^(?:[0-9]{1,})$" }],
  ["the order of alternatives", { type: "string", pattern: "^(a|b)$" }, { type: "string", pattern: "^[ba]$" }],
  ["a format of other values", { type: "integer" }, { type: "integer", format: "uuid" }],
  ["a schema of a text of no media type", { type: "string" }, { type: "string", contentSchema: { type: "object" } }],
  [
    "tuples closed by maxItems",
    { type: "array", maxItems: 1, prefixItems: [{ type: "string" }] },
    { type: "array", maxItems: 1, items: { type: "string" } },
  ],
];
