import { describe, expect, test } from "vitest";
import { Decimal } from "../../src/contract/json/decimal.ts";
import { parseExactJson } from "../../src/contract/json/exact-json.ts";
import type { JsonNumber, JsonObject } from "../../src/contract/json/json.ts";
import { convertNumbers } from "../../src/contract/schema/convert-numbers.ts";
import type { JsonSchema } from "../../src/contract/schema/json-schema.ts";
import { numberPlacesOf } from "../../src/contract/schema/number-places-of.ts";

const big: JsonSchema = { type: "integer", format: "int64" };
const double: JsonSchema = { type: "number", format: "double" };
const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
const document = {
  components: {
    schemas: {
      Id: big,
      Tree: { properties: { id: big, left: ref("Tree"), kids: { items: ref("Tree") }, size: { type: "number" } } },
      Circle: { allOf: [{ properties: { other: ref("Square") } }, { properties: { id: big } }] },
      Square: { properties: { back: ref("Circle"), side: { type: "number" } } },
      Count: { type: "object", required: ["kind"], properties: { kind: { const: "count" }, v: big } },
      Measure: {
        type: "object",
        required: ["kind"],
        properties: { kind: { const: "measure" }, v: { type: "number" } },
      },
      Cat: { type: "object", properties: { tag: { type: "string" }, v: big } },
      Dog: { type: "object", properties: { tag: { type: "string" }, v: { type: "number" } } },
    },
  },
} as unknown as JsonObject;

/** As entries: an object with the name "then" can be taken for a promise. */
const conditional = (...parts: readonly JsonSchema[]): JsonSchema =>
  Object.fromEntries(["if", "then", "else"].map((keyword, index) => [keyword, parts[index] ?? true]));
const isCount = { properties: { kind: { const: "count" } }, required: ["kind"] };
const v = (schema: JsonSchema) => ({ properties: { v: schema } });

/** What a value becomes, and the pointers of what no type holds. */
function converted(schema: JsonSchema, text: string) {
  const unheld: string[] = [];
  const onUnheld = (value: JsonNumber, pointer: string) => {
    unheld.push(pointer);
    return value;
  };
  const places = numberPlacesOf([schema], document);
  return {
    value: convertNumbers(parseExactJson(text), { places, index: 0, isParsed: true, direction: "in", onUnheld }),
    unheld,
  };
}

test.each<[string, JsonSchema, string, unknown]>([
  ["the value itself", big, "5", 5n],
  ["a fraction in its place", big, "5.5", 5.5],
  ["another spelling of an integer", big, "1e2", 100n],
  ["a text in its place", big, '"5"', "5"],
  ["members, and no others", { properties: { id: big } }, '{"id":5,"n":5,"o":null}', { id: 5n, n: 5, o: null }],
  ["a property named *", { properties: { "*": big, a: { type: "integer" } } }, '{"*":1,"a":2}', { "*": 1n, a: 2 }],
  [
    "names with / and ~",
    { properties: { "a/b": big, "m~n": big, "": big } },
    '{"a/b":1,"m~n":2,"":3}',
    { "a/b": 1n, "m~n": 2n, "": 3n },
  ],
  ["then, where the condition holds", conditional(isCount, v(big)), '{"kind":"count","v":1}', { kind: "count", v: 1n }],
  ["then, where it does not", conditional(isCount, v(big)), '{"kind":"x","v":1}', { kind: "x", v: 1 }],
  ["else", conditional(isCount, v({ type: "number" }), v(big)), '{"kind":"x","v":1}', { kind: "x", v: 1n }],
  ["no else", conditional(isCount, v({ type: "number" }), v(big)), '{"kind":"count","v":1}', { kind: "count", v: 1 }],
  ["then by $ref", conditional(isCount, ref("Tree")), '{"kind":"count","id":1}', { kind: "count", id: 1n }],
  ["dependentSchemas", { dependentSchemas: { x: v(big) } }, '[{"x":1,"v":1},{"v":1}]', [{ x: 1, v: 1 }, { v: 1 }]],
  ["dependentSchemas of a member", { dependentSchemas: { x: v(big) } }, '{"x":1,"v":1}', { x: 1, v: 1n }],
  ["no dependentSchemas", { dependentSchemas: { x: v(big) } }, '{"v":1}', { v: 1 }],
  ["unevaluatedProperties", { properties: { n: true }, unevaluatedProperties: big }, '{"n":1,"v":1}', { n: 1, v: 1n }],
  ["unevaluatedItems", { prefixItems: [true], unevaluatedItems: big }, "[1,1]", [1, 1n]],
  ["items", { items: { properties: { id: big } } }, '[{"id":1},{}]', [{ id: 1n }, {}]],
  ["a tuple", { prefixItems: [{ type: "string" }, big], items: double }, '["x",1,1]', ["x", 1n, 1]],
  ["a tuple before big items", { prefixItems: [{ type: "number" }], items: big }, "[1,1,1]", [1, 1n, 1n]],
  ["a map", { additionalProperties: big }, '{"a":1}', { a: 1n }],
  [
    "a map next to members",
    { properties: { average: { type: "number" } }, additionalProperties: big },
    '{"average":4,"x":7}',
    { average: 4, x: 7n },
  ],
  [
    "patterns",
    { patternProperties: { "^i": big, "^n": { type: "number" } }, additionalProperties: big },
    '{"i1":1,"n1":1,"x":1}',
    { i1: 1n, n1: 1, x: 1n },
  ],
  [
    "a member and a pattern of its name",
    { properties: { i: { type: "integer" } }, patternProperties: { i: big } },
    '{"i":1}',
    { i: 1n },
  ],
  [
    "allOf",
    { allOf: [{ properties: { a: big } }, { properties: { b: big, a: { type: "integer" } } }] },
    '{"a":1,"b":2}',
    { a: 1n, b: 2n },
  ],
  ["references", { properties: { x: ref("Id"), y: ref("Id") } }, '{"x":1,"y":2}', { x: 1n, y: 2n }],
  [
    "a schema that holds itself, however deep",
    ref("Tree"),
    '{"id":1,"size":1,"left":{"id":2,"kids":[{"id":3,"left":{"id":4,"size":4}}]}}',
    { id: 1n, size: 1, left: { id: 2n, kids: [{ id: 3n, left: { id: 4n, size: 4 } }] } },
  ],
  [
    "schemas that hold each other",
    ref("Circle"),
    '{"id":1,"other":{"side":1,"back":{"id":2,"other":{"back":{"id":3}}}}}',
    { id: 1n, other: { side: 1, back: { id: 2n, other: { back: { id: 3n } } } } },
  ],
  ["null beside it", { type: ["integer", "null"], format: "int64" }, "7", 7n],
  ["anyOf with null", { anyOf: [big, { type: "null" }] }, "7", 7n],
  [
    "a branch by its tag",
    { oneOf: [ref("Count"), ref("Measure")] },
    '{"kind":"measure","v":5}',
    { kind: "measure", v: 5 },
  ],
  ["the other branch", { oneOf: [ref("Measure"), ref("Count")] }, '{"kind":"count","v":5}', { kind: "count", v: 5n }],
  [
    "branches by required members",
    {
      anyOf: [
        { required: ["a"], properties: { v: big } },
        { required: ["b"], properties: { v: { type: "number" } } },
      ],
    },
    '{"b":1,"v":5}',
    { b: 1, v: 5 },
  ],
  [
    "branches by closed objects",
    {
      oneOf: [
        { additionalProperties: false, properties: { a: {}, v: big } },
        { additionalProperties: false, properties: { b: {}, v: { type: "number" } } },
      ],
    },
    '{"b":1,"v":5}',
    { b: 1, v: 5 },
  ],
  [
    "branches by types",
    {
      oneOf: [
        { type: "array", items: big },
        { type: "object", additionalProperties: { type: "number" } },
      ],
    },
    '{"x":5}',
    { x: 5 },
  ],
  [
    "branches by the types of items",
    {
      oneOf: [
        { type: "array", items: { type: "string" } },
        { type: "array", items: big },
      ],
    },
    "[5]",
    [5n],
  ],
  [
    "branches in items, each for itself",
    { items: { oneOf: [ref("Count"), ref("Measure")] } },
    '[{"kind":"count","v":1},{"kind":"measure","v":1}]',
    [
      { kind: "count", v: 1n },
      { kind: "measure", v: 1 },
    ],
  ],
  [
    "branches within an allOf",
    { allOf: [{ oneOf: [ref("Count"), ref("Measure")] }] },
    '{"kind":"measure","v":5}',
    { kind: "measure", v: 5 },
  ],
  [
    "a discriminator without tags in the schemas",
    { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "tag", mapping: { wau: "Dog" } } } as JsonSchema,
    '{"tag":"wau","v":5}',
    { tag: "wau", v: 5 },
  ],
  [
    "that discriminator's other name",
    { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "tag", mapping: { wau: "Dog" } } } as JsonSchema,
    '{"tag":"Cat","v":5}',
    { tag: "Cat", v: 5n },
  ],
  [
    "number or integer beyond 2^53",
    { anyOf: [{ type: "number" }, big] },
    "[9007199254740993]".slice(1, -1),
    9007199254740993n,
  ],
  ["a number that is whole and large", { properties: { n: { type: "number" } } }, '{"n":1e20}', { n: 1e20 }],
  ["a power of two", { type: "number" }, "1152921504606846976", 2 ** 60],
  ["digits beyond a double's format", { properties: { d: double } }, '{"d":9007199254740993}', { d: 9007199254740992 }],
  ["a fraction in the format float", { type: "number", format: "float" }, "0.10000000000000001", 0.1],
  [
    "__proto__",
    { additionalProperties: { properties: { id: big } } },
    '{"__proto__":{"id":1}}',
    JSON.parse('{"__proto__":{"id":"1n"}}', (_name, item) => (item === "1n" ? 1n : item)),
  ],
  ["true", true, "5", 5],
])("%s", (...[, schema, text, value]) => {
  const result = converted(schema, text);
  expect(result).toStrictEqual({ value, unheld: [] });
});

describe("what no double holds is told, and kept", () => {
  test.each<[JsonSchema, string, unknown, readonly string[]]>([
    [{ properties: { i: { type: "integer" } } }, '{"i":9007199254740993}', { i: 9007199254740993n }, ["/i"]],
    [{ items: { type: "number" } }, "[0.10000000000000001]", [new Decimal("0.10000000000000001")], ["/0"]],
    [double, "1e400", new Decimal("1e400"), [""]],
    [big, "1.00000000000000000001", new Decimal("1.00000000000000000001"), []],
  ])("%o", (...[schema, text, value, unheld]) => {
    expect(converted(schema, text)).toStrictEqual({ value, unheld });
  });
});

test("leaves what it is given as it is, and says nothing of schemas without big integers", () => {
  const value = Object.freeze({ list: Object.freeze([Object.freeze({ id: 1 })]), other: Object.freeze({}) });
  const places = numberPlacesOf([{ properties: { list: { items: { properties: { id: big } } } } }], document);
  const copy = convertNumbers(value, {
    places,
    index: 0,
    isParsed: false,
    direction: "out",
    onUnheld: (number) => number,
  }) as typeof value;
  expect(copy).toEqual({ list: [{ id: 1n }], other: {} });
  expect(copy.other).toBe(value.other);
  expect(numberPlacesOf([{ properties: { a: { type: "integer" } } }, ref("Dog")], document)).toBeUndefined();
});

test("is short: no guards where no branch contradicts another, no names for short parts", () => {
  expect(numberPlacesOf([{ oneOf: [ref("Id"), { type: "string" }] }], document)).toEqual({ of: ["bigint"] });
  expect(numberPlacesOf([{ properties: { x: { anyOf: [ref("Cat"), { type: "null" }] } } }], document)).toEqual({
    of: [{ members: { x: { members: { v: "bigint" } } } }],
  });
});
