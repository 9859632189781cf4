import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/contract/json/json.ts";
import { isBigInteger } from "../../src/contract/schema/big-integer.ts";
import { bigIntegerPaths, widenBigIntegers } from "../../src/contract/schema/big-integer-paths.ts";
import type { JsonSchema } from "../../src/contract/schema/json-schema.ts";

describe("isBigInteger", () => {
  test.each<[JsonSchema, boolean]>([
    [{ type: "integer", minimum: 1, maximum: 9999999999999999999n }, true],
    [{ type: "integer", maximum: 9007199254740991 }, false],
    [{ type: "integer", maximum: 9007199254740992n }, true],
    [{ type: "integer", minimum: -9007199254740991 }, false],
    [{ type: "integer", minimum: -9007199254740992n }, true],
    [{ type: "integer", exclusiveMaximum: 10000000000000000000n }, true],
    [{ type: "integer", exclusiveMinimum: -10000000000000000000n }, true],
    [{ type: "integer" }, false],
    [{ type: "integer", format: "int32" }, false],
    [{ type: "integer", format: "int64" }, true],
    [{ type: "integer", format: "uint64" }, true],
    [{ type: "integer", format: "int64", minimum: 0 }, true],
    [{ type: "integer", format: "int64", minimum: 0, maximum: 10 }, false],
    [{ type: "integer", format: "int64", maximum: 10 }, true],
    [{ type: ["integer", "null"], format: "int64" }, true],
    [{ type: ["integer", "string"], format: "int64" }, false],
    [{ type: "number", format: "int64" }, false],
    [{ type: "string", format: "int64" }, false],
    [{ type: "number", maximum: 9999999999999999999n }, false],
    [{ format: "int64" }, false],
    [{ type: "integer", enum: [1, 9007199254740993n] }, true],
    [{ type: "integer", enum: [1, 2] }, false],
    [{ type: "integer", const: 9007199254740993n }, true],
    [{}, false],
    [true, false],
    [false, false],
  ])("%o: %s", (schema, expected) => {
    expect(isBigInteger(schema)).toBe(expected);
  });
});

const big: JsonSchema = { type: "integer", format: "int64" };

function document(schemas: Record<string, JsonSchema>): JsonObject {
  return { components: { schemas } } as unknown as JsonObject;
}

describe("bigIntegerPaths", () => {
  test.each<[string, JsonSchema, readonly string[]]>([
    ["the value itself", big, [""]],
    ["members", { properties: { id: big, name: { type: "string" } } }, ["/id"]],
    ["names that a pointer escapes", { properties: { "a/b": big, "m~n": big, "": big } }, ["/", "/a~1b", "/m~0n"]],
    ["items", { items: { properties: { id: big } } }, ["/*/id"]],
    ["places of a tuple", { prefixItems: [{ type: "string" }, big], items: false }, ["/1"]],
    ["members of a map", { additionalProperties: { items: big } }, ["/*/*"]],
    ["members by pattern", { patternProperties: { "^x": big } }, ["/*"]],
    [
      "allOf, anyOf and oneOf",
      { allOf: [{ properties: { a: big } }], anyOf: [{ properties: { b: big } }], oneOf: [{ properties: { c: big } }] },
      ["/a", "/b", "/c"],
    ],
    ["the same place twice", { allOf: [{ properties: { a: big } }, { properties: { a: big } }] }, ["/a"]],
    [
      "references",
      { properties: { x: { $ref: "#/components/schemas/Id" }, y: { $ref: "#/components/schemas/Id" } } },
      ["/x", "/y"],
    ],
    ["no place at all", { properties: { a: { type: "integer" } } }, []],
    ["a boolean schema", true, []],
    ["a reference that leads nowhere", { $ref: "#/components/schemas/None" }, []],
  ])("%s", (_name, schema, paths) => {
    expect(bigIntegerPaths(schema, document({ Id: big }))).toEqual(paths);
  });

  test("follows a circular schema once around", () => {
    const node: JsonSchema = {
      properties: {
        id: big,
        next: { $ref: "#/components/schemas/Node" },
        all: { items: { $ref: "#/components/schemas/Node" } },
      },
    };
    expect(bigIntegerPaths({ $ref: "#/components/schemas/Node" }, document({ Node: node }))).toEqual(["/id"]);
  });
});

describe("widenBigIntegers", () => {
  test.each<[unknown, readonly string[], unknown]>([
    [{ id: 5, n: 5 }, ["/id"], { id: 5n, n: 5 }],
    [[{ id: 1 }, { id: 9007199254740993n }, {}], ["/*/id"], [{ id: 1n }, { id: 9007199254740993n }, {}]],
    [{ a: { x: 1 }, b: { x: 2 } }, ["/*/x"], { a: { x: 1n }, b: { x: 2n } }],
    [7, [""], 7n],
    [{ id: "5" }, ["/id"], { id: "5" }],
    [{ id: 1.5 }, ["/id"], { id: 1.5 }],
    [{ id: null }, ["/id"], { id: null }],
    [{}, ["/id"], {}],
    [null, ["/id/x"], null],
    [{ "a/b": 1 }, ["/a~1b"], { "a/b": 1n }],
    [["x", 3], ["/1"], ["x", 3n]],
  ])("%o at %o", (value, paths, widened) => {
    expect(widenBigIntegers(value, paths)).toStrictEqual(widened);
  });

  test("leaves the value that it is given as it is", () => {
    const value = Object.freeze({ list: Object.freeze([Object.freeze({ id: 1 })]) });
    expect(widenBigIntegers(value, ["/list/*/id"])).toEqual({ list: [{ id: 1n }] });
    expect(value.list[0]?.id).toBe(1);
  });

  test("a member named __proto__ stays a member", () => {
    const value = JSON.parse('{"__proto__":{"id":1},"b":{"id":2}}') as object;
    const widened = widenBigIntegers(value, ["/*/id"]) as object;
    expect(Object.keys(widened)).toEqual(["__proto__", "b"]);
    expect(Object.getPrototypeOf(widened)).toBe(Object.prototype);
  });
});
