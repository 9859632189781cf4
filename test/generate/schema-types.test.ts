import { expect, test } from "vitest";
import type { JsonSchema } from "../../src/contract/schema/json-schema.ts";
import { schemaType } from "../../src/generate/types/schema-type.ts";

const a = { $ref: "#/components/schemas/A" };
/** As entries: an object with the name "then" can be taken for a promise. */
const conditional = (...parts: readonly JsonSchema[]): object =>
  Object.fromEntries(["then", "else"].map((keyword, index) => [keyword, parts[index] ?? true]));
const refA = 'components["schemas"]["A"]';

test.each<[JsonSchema, string]>([
  [true, "unknown"],
  [false, "never"],
  [{ const: 9007199254740993n }, "9007199254740993n"],
  [{ type: "integer", enum: [1, 9007199254740993n] }, "1n | 9007199254740993n"],
  [{ enum: [1, "a", null, true] }, '1 | "a" | null | true'],
  [{ enum: [] }, "never"],
  [{ const: { id: 9007199254740993n } }, '{ "id": 9007199254740993n }'],
  [{ type: ["integer", "null"], format: "int64" }, "bigint | null"],
  [{ type: "string", format: "binary" }, "Uint8Array | string"],
  [{ type: "array", items: { type: ["string", "null"] } }, "(string | null)[]"],
  [{ prefixItems: [{ type: "string" }, { type: "integer" }], minItems: 1 }, "[string, number?, ...unknown[]]"],
  [{ prefixItems: [{ type: "string" }], minItems: 1, items: false }, "[string]"],
  [{ type: "object", additionalProperties: false }, "Record<string, never>"],
  [
    { type: "object", properties: { n: { type: "string" } }, additionalProperties: { type: "integer" } },
    "{\n    n?: string;\n    [key: string]: string | number | undefined;\n}",
  ],
  [{ type: "object", required: ["p", "q"], properties: { p: true } }, "{\n    p: unknown;\n    q: unknown;\n}"],
  [{ allOf: [a, { required: ["p"] }] }, `${refA} & {\n    p: unknown;\n}`],
  [{ ...a, required: ["p"] }, `WithRequired<${refA}, "p">`],
  [{ allOf: [true, a] }, refA],
  [
    {
      properties: { k: { type: "string" } },
      if: a,
      ...conditional({ properties: { v: { format: "int64", type: "integer" } } }),
    },
    "{\n    k?: string;\n} & (Partial<{\n    /** Format: int64 */\n    v?: bigint;\n}> | {})",
  ],
  [{ type: "object", if: a, ...conditional(a, a) }, `{\n    [key: string]: unknown;\n} & Partial<${refA}>`],
  [{ type: "object", dependentSchemas: { a } }, `{\n    [key: string]: unknown;\n} & (Partial<${refA}> | {})`],
  [{ type: "string", if: a, ...conditional(a) }, "string"],
  [
    { properties: { n: { type: "string" } }, unevaluatedProperties: { type: "integer" } },
    "{\n    n?: string;\n    [key: string]: string | number | undefined;\n}",
  ],
  [{ type: "object", unevaluatedProperties: false }, "Record<string, never>"],
  [
    { dependentSchemas: { a }, properties: { n: true }, unevaluatedProperties: { type: "integer" } },
    `{\n    n?: unknown;\n} & (Partial<${refA}> | {})`,
  ],
  [{ allOf: [a], unevaluatedProperties: { type: "integer" } }, refA],
  [{ type: "array", prefixItems: [{ type: "string" }], minItems: 1, unevaluatedItems: false }, "[string]"],
  [{ type: "array", contains: { type: "string" }, unevaluatedItems: { type: "integer" } }, "unknown[]"],
  [{ oneOf: [a, { type: "null" }], discriminator: { propertyName: "kind", mapping: { x: "A" } } }, `${refA} | null`],
])("%o", (schema, type) => {
  expect(schemaType(schema)).toBe(type);
});
