import { expect, test } from "vitest";
import { writeExactJson } from "../../src/contract/json/exact-json.ts";
import { createExampleChecker } from "../../src/lint/example-checker.ts";
import type { Location } from "../../src/lint/plugin-types.ts";

const id = { type: "integer", readOnly: true };
const secret = { type: "string", writeOnly: true };
const schemas = {
  Item: { type: "object", required: ["id", "name"], properties: { id, name: { type: "string" } } },
  Secret: secret,
  // OpenAPI 3.1, section 4.8.24: required counts only in the direction in which a member is sent.
  Around: { allOf: [{ $ref: "#/components/schemas/Item" }, { required: ["id"] }] },
  Apart: { allOf: [{ properties: { id } }, { properties: { name: true } }], required: ["id"] },
  List: { type: "array", items: { $ref: "#/components/schemas/Around" } },
  Map: { type: "object", additionalProperties: { $ref: "#/components/schemas/Item" } },
  Referred: { type: "object", required: ["s"], properties: { s: { $ref: "#/components/schemas/Secret" } } },
  Composed: {
    type: "object",
    required: ["s"],
    properties: { s: { allOf: [{ $ref: "#/components/schemas/Secret" }] } },
  },
  // A declared bound counts in place of the format's.
  Wide: { type: "integer", format: "int32", maximum: 3_000_000_000 },
  Narrow: { type: "integer", format: "int32" },
  // Anchors of two files, and two of one.
  Anchored: { $ref: "#node" },
  First: { $anchor: "node", type: "string" },
  Second: { $anchor: "node", type: "integer" },
  Dynamic: { $dynamicRef: "#d" },
  Target: { $dynamicAnchor: "d", type: "boolean" },
  // What is flawed says nothing; the rest of the schema counts.
  Unmatched: { type: "string", pattern: "((", minLength: 2 },
  Counted: { type: "string", minLength: "3", maxLength: 2 },
  Unread: { properties: { a: { $ref: "none.json" } } },
  Endless: { $ref: "#/components/schemas/Endless" },
  Named: { $ref: "https://schemas.test/money" },
  Money: { $id: "https://schemas.test/money", type: "integer", maximum: 9007199254740993n },
  Format: { type: "string", format: "date" },
  Cat: { properties: { kind: true, lives: { type: "integer" } } },
  Dog: { properties: { kind: true, lives: { const: 1 } } },
  Pet: {
    oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
    discriminator: { propertyName: "kind", mapping: { cat: "Cat", dog: "#/components/schemas/Dog" } },
  },
};
const source = {
  absoluteRef: "/contract/openapi.json",
  body: writeExactJson({ openapi: "3.1.0", components: { schemas } }),
};
const other = { absoluteRef: "/contract/other.json", body: JSON.stringify({ $anchor: "node" }) };

function locationOf(name: string): Location {
  const pointer = `#/components/schemas/${name}`;
  const location = { source, pointer, absolutePointer: source.absoluteRef + pointer, key: () => location };
  return { ...location, child: () => location as unknown as Location } as unknown as Location;
}

test("formats that are annotations refuse no example", () => {
  const check = createExampleChecker([source, other], "annotations");
  expect(check(locationOf("Narrow"), 2_147_483_648, "request")).toEqual([]);
});

test.each<readonly [schema: string, direction: "request" | "response", value: unknown, faults: number]>([
  ["Item", "request", { name: "x" }, 0],
  ["Item", "response", { name: "x" }, 1],
  ["Around", "request", { name: "x" }, 0],
  ["Around", "response", { name: "x" }, 2],
  ["Apart", "request", {}, 0],
  ["Apart", "response", {}, 1],
  ["List", "request", [{ name: "x" }, { name: "y" }], 0],
  ["List", "request", [{}], 1],
  ["Map", "request", { a: { name: "x" } }, 0],
  ["Referred", "response", {}, 0],
  ["Referred", "request", {}, 1],
  ["Composed", "response", {}, 0],
  ["Composed", "request", {}, 1],
  ["Wide", "request", 2_999_999_999, 0],
  ["Wide", "request", 3_000_000_001, 1],
  ["Wide", "request", -2_147_483_649, 1],
  ["Narrow", "request", 2_147_483_648, 1],
  ["Anchored", "request", "x", 0],
  ["Anchored", "request", 1, 1],
  ["Dynamic", "request", true, 0],
  ["Dynamic", "request", 1, 1],
  ["Unmatched", "request", "a", 1],
  ["Unmatched", "request", "ab", 0],
  ["Counted", "request", "a", 0],
  ["Counted", "request", "abc", 1],
  ["Named", "request", "9007199254740992", 1],
  ["Format", "request", "2026-02-30", 1],
  ["Pet", "request", { kind: "cat", lives: 1 }, 0],
  ["Pet", "request", { kind: "dog", lives: 2 }, 1],
])("an example of %s in the %s: %j has %i faults", (schema, direction, value, faults) => {
  const check = createExampleChecker([source, other]);
  expect(check(locationOf(schema), value, direction)).toHaveLength(faults);
});

test("an integer one above its bound, which the same double stands for, breaks it", () => {
  const check = createExampleChecker([source, other]);
  expect(check(locationOf("Named"), 9007199254740993n, "request")).toEqual([]);
  expect(check(locationOf("Named"), 9007199254740994n, "request")).toMatchObject([
    { asks: "must be 9007199254740993 or less" },
  ]);
});

test.each(["Unread", "Endless", "Nowhere"])(
  "a schema that no value can be checked against (%s) is told apart",
  (name) => {
    const check = createExampleChecker([source, other]);
    expect(check(locationOf(name), { a: 1 }, "request")).toBeUndefined();
  },
);

test("a missing member is the subject of its sentence, at the object that has to have it", () => {
  const check = createExampleChecker([source, other]);
  expect(check(locationOf("List"), [{ id: 1 }], "request")).toMatchObject([
    { steps: ["0"], subject: ["0", "name"], asks: "is required but missing", place: "/0/name" },
  ]);
});

test.each<readonly [schema: string, value: unknown, faults: readonly string[]]>([
  ["Nullable", null, []],
  ["Nullable", 0, ["must be more than 0"]],
  ["Untyped", null, []],
  ["Untyped/properties/y", 5, ["must be string"]],
  ["Next", 1, []],
  ["Next", 0, ["must be more than 0"]],
  ["Pet", { kind: "Cat", lives: 9 }, []],
  ["Pet", { kind: "Dog", lives: 9 }, ["must be 1 or less"]],
])("OpenAPI 3.0, over several files: %s of %j", (schema, value, faults) => {
  const upgraded = {
    Nullable: { type: "integer", nullable: true, minimum: 0, exclusiveMinimum: true },
    Untyped: { nullable: true, properties: { y: { type: "string" } } },
    // 3.0 ignores what is next to a $ref.
    Next: { $ref: "#/components/schemas/Nullable", multipleOf: 7 },
    Pet: { oneOf: [{ $ref: "Cat.json" }, { $ref: "pets/Dog.json" }], discriminator: { propertyName: "kind" } },
  };
  const files = [
    { absoluteRef: source.absoluteRef, body: JSON.stringify({ openapi: "3.0.4", components: { schemas: upgraded } }) },
    { absoluteRef: "/contract/Cat.json", body: '{"properties": {"lives": {"type": "integer"}}}' },
    { absoluteRef: "/contract/pets/Dog.json", body: '{"properties": {"lives": {"type": "integer", "maximum": 1}}}' },
  ];
  const found = createExampleChecker(files)({ ...locationOf(schema), source: files[0] } as Location, value, "response");
  expect(found?.map(({ asks }) => asks)).toEqual(faults);
});
