import { describe, expect, test } from "vitest";
import { compareNumbers, isIntegral, isMultipleOf } from "../../src/contract/json/compare-numbers.ts";
import { Decimal } from "../../src/contract/json/decimal.ts";
import { equalJson, firstEqualItems } from "../../src/contract/json/equal-json.ts";
import { exactNumber } from "../../src/contract/json/exact-json.ts";
import type { JsonValue } from "../../src/contract/json/json.ts";

const digits5000 = "7".repeat(5_000);

describe("compareNumbers", () => {
  test.each([
    ["1", "2", -1],
    ["2", "1", 1],
    ["1.0", "1", 0],
    ["-1", "1", -1],
    ["0", "-0", 0],
    ["0", "1e-400", -1],
    ["-1e-400", "0", -1],
    ["9007199254740993.5", "9007199254740993", 1],
    ["9007199254740993.5", "9007199254740994", -1],
    ["-9007199254740993.5", "-9007199254740994", 1],
    ["1.00000000000000000001", "1", 1],
    ["0.99999999999999999999", "1", -1],
    ["1e309", "1e308", 1],
    ["1e999999999", "1e999999998", 1],
    ["-1e999999999", "-1e999999998", -1],
    ["1e999999999", digits5000, 1],
    ["1e-999999999", "1e-999999998", -1],
    ["10e999999998", "1e999999999", 0],
    [digits5000, `${digits5000}.0`, 0],
    [digits5000, `${digits5000}.1`, -1],
    ["1.50000000000000000000000", "1.5", 0],
    ["1.50000000000000000000001", "1.5", 1],
  ])("%.25s and %.25s: %i", (left, right, order) => {
    expect(Math.sign(compareNumbers(exactNumber(left), exactNumber(right)))).toBe(order);
  });

  test("a double beyond 2^53 stands for its shortest text", () => {
    expect(compareNumbers(1e300, 10n ** 300n)).toBe(0);
    expect(compareNumbers(1e23, 10n ** 23n)).toBe(0);
  });
});

test.each([
  ["1.0", true],
  ["1e2", true],
  ["10000000000000000000.0", true],
  ["1e999999999", true],
  ["1.5e1", true],
  ["15e-1", false],
  ["9007199254740993.5", false],
  ["4503599627370496.5", false],
  ["1e-400", false],
  ["1.00000000000000000001", false],
])("isIntegral %s: %s", (text, wanted) => {
  expect(isIntegral(exactNumber(text))).toBe(wanted);
});

test.each([
  ["19.99", "0.01", true],
  ["19.990000001", "0.01", false],
  ["0.010000001", "0.01", false],
  ["0.30000000000000004", "0.1", false],
  ["0.3", "0.1", true],
  ["4.35", "0.01", true],
  ["-7.5", "2.5", true],
  ["0", "0.7", true],
  ["7", "3", false],
  ["1e308", "0.123456789", false],
  ["12391239123", "1e-8", true],
  ["9007199254740993", "3", true],
  ["9007199254740993", "2", false],
  ["9007199254740993.5", "0.5", true],
  ["9007199254740993.5", "1", false],
  ["1e999999999", "1024", true],
  ["1e999999999", "3", false],
  ["3e999999999", "3", true],
  ["1e999999999", "1e999999998", true],
  ["1", "1e999999999", false],
])("%s is a multiple of %s: %s", (value, step, wanted) => {
  expect(isMultipleOf(exactNumber(value), exactNumber(step))).toBe(wanted);
});

describe("equalJson and firstEqualItems", () => {
  const deep = { list: [{ id: 9007199254740993n }, new Decimal("1e-400")] };
  test.each<[JsonValue, JsonValue, boolean]>([
    [1, 1n, true],
    [1, "1", false],
    [0, false, false],
    [null, {}, false],
    [[], {}, false],
    [new Decimal("1e-400"), new Decimal("10e-401"), true],
    [new Decimal("1e-400"), {}, false],
    [new Decimal("1e-400"), { text: "1e-400" }, false],
    [deep, structuredClone({ list: [{ id: 9007199254740993n }, 0] }), false],
    [deep, { list: [{ id: 9007199254740993n }, new Decimal("1e-400")] }, true],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [JSON.parse('{"__proto__":1}'), {}, false],
  ])("%o and %o: %s", (left, right, equal) => {
    expect(equalJson(left, right)).toBe(equal);
    expect(firstEqualItems([left, right]) !== undefined).toBe(equal);
  });

  test("the first two that are equal", () => {
    expect(firstEqualItems(["a", 1, "b", 1n, "a"])).toEqual([1, 3]);
    expect(firstEqualItems([{ a: [1] }, { a: [2] }, { a: ["1"] }])).toBeUndefined();
  });

  test("takes 200,000 different items", () => {
    expect(firstEqualItems(Array.from({ length: 200_000 }, (_item, index) => ({ id: index })))).toBeUndefined();
  });
});
