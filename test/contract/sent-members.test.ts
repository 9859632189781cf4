import { expect, test } from "vitest";
import type { JsonObject } from "../../src/contract/json/json.ts";
import type { JsonSchema } from "../../src/contract/schema/json-schema.ts";
import { unsentMembers } from "../../src/contract/schema/sent-members.ts";

const document = {
  components: {
    schemas: {
      ReadOnlyId: { type: "integer", readOnly: true },
      Mixed: { allOf: [{ type: "integer" }, { $ref: "#/components/schemas/ReadOnlyId" }] },
      Base: { properties: { id: { readOnly: true }, secret: { writeOnly: true }, name: {} } },
      Loop: { allOf: [{ $ref: "#/components/schemas/Loop" }, { properties: { id: { readOnly: true } } }] },
    },
  },
} as unknown as JsonObject;
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test.each<[string, JsonSchema, boolean]>([
  ["its own properties", { properties: { id: { readOnly: true } } }, true],
  ["a $ref of the member", { properties: { id: ref("ReadOnlyId") } }, true],
  ["an allOf of the member", { properties: { id: { allOf: [ref("ReadOnlyId")] } } }, true],
  ["an allOf behind a $ref of the member", { properties: { id: ref("Mixed") } }, true],
  ["readOnly next to the member's $ref", { properties: { id: { ...ref("Base"), readOnly: true } } }, true],
  ["a $ref of the object", ref("Base"), true],
  ["an allOf of the object", { allOf: [{ type: "object" }, ref("Base")] }, true],
  ["an allOf in an allOf", { allOf: [{ allOf: [ref("Base")] }] }, true],
  ["a schema that refers to itself", ref("Loop"), true],
  ["one of two declarations", { properties: { id: {} }, allOf: [ref("Base")] }, true],
  ["every branch that declares it", { oneOf: [ref("Base"), { properties: { id: ref("Mixed") } }, {}] }, true],
  ["one branch of two", { anyOf: [ref("Base"), { properties: { id: {} } }] }, false],
  ["patternProperties", { patternProperties: { "^i": { readOnly: true } } }, true],
  ["additionalProperties", { additionalProperties: { readOnly: true } }, true],
  [
    "additionalProperties that do not apply",
    { properties: { id: {} }, additionalProperties: { readOnly: true } },
    false,
  ],
  ["writeOnly", { properties: { id: { writeOnly: true } } }, false],
  ["readOnly: false", { properties: { id: { readOnly: false } } }, false],
  ["not", { not: ref("Base") }, false],
  ["a deeper member", { properties: { inner: ref("Base") } }, false],
  ["true", true, false],
])("by %s", (_what, schema, unsent) => {
  expect(unsentMembers(schema, { document, direction: "request" })("id")).toBe(unsent);
});

test("writeOnly is not sent in answers, and what is said around a schema counts too", () => {
  expect(unsentMembers(ref("Base"), { document, direction: "response" })("secret")).toBe(true);
  expect(unsentMembers(ref("Base"), { document, direction: "response" })("id")).toBe(false);
  expect(unsentMembers({ required: ["x"] }, { document, direction: "request" }, (name) => name === "x")("x")).toBe(
    true,
  );
});
