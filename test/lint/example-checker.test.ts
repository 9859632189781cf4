import { expect, test } from "vitest";
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
};
const source = { absoluteRef: "/contract/openapi.json", body: JSON.stringify({ components: { schemas } }) };
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

test.each<readonly [schema: string, direction: "request" | "answer", value: unknown, faults: number]>([
  ["Item", "request", { name: "x" }, 0],
  ["Item", "answer", { name: "x" }, 1],
  ["Around", "request", { name: "x" }, 0],
  ["Around", "answer", { name: "x" }, 2],
  ["Apart", "request", {}, 0],
  ["Apart", "answer", {}, 1],
  ["List", "request", [{ name: "x" }, { name: "y" }], 0],
  ["List", "request", [{}], 1],
  ["Map", "request", { a: { name: "x" } }, 0],
  ["Referred", "answer", {}, 0],
  ["Referred", "request", {}, 1],
  ["Composed", "answer", {}, 0],
  ["Composed", "request", {}, 1],
  ["Wide", "request", 2_999_999_999, 0],
  ["Wide", "request", 3_000_000_001, 1],
  ["Wide", "request", -2_147_483_649, 1],
  ["Narrow", "request", 2_147_483_648, 1],
  ["Anchored", "request", "x", 0],
  ["Anchored", "request", 1, 1],
  ["Dynamic", "request", true, 0],
  ["Dynamic", "request", 1, 1],
])("an example of %s in the %s: %j has %i faults", (schema, direction, value, faults) => {
  const check = createExampleChecker([source, other]);
  expect(check(locationOf(schema), value, direction)).toHaveLength(faults);
});
