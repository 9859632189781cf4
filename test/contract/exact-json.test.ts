import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactNumber, parseExactJson, writeExactJson } from "../../src/contract/json/exact-json.ts";

describe("parseExactJson", () => {
  test.each<[string, unknown]>([
    ["9007199254740991", 9007199254740991],
    ["9007199254740992", 9007199254740992n],
    ["9007199254740993", 9007199254740993n],
    ["-9007199254740991", -9007199254740991],
    ["-9007199254740993", -9007199254740993n],
    ["9223372036854775807", 9223372036854775807n],
    ["9223372036854775808", 9223372036854775808n],
    ["18446744073709551615", 18446744073709551615n],
    ["9999999999999999999", 9999999999999999999n],
    ["123456789012345678901234567890", 123456789012345678901234567890n],
    ["1e19", 10000000000000000000n],
    ["1E+19", 10000000000000000000n],
    ["10000000000000000000.0", 10000000000000000000n],
    ["90071992547409930e-1", 9007199254740993n],
    ["9007199254740993.0", 9007199254740993n],
    ["1e15", 1000000000000000],
    ["100e-2", 1],
    ["-0", -0],
    ["0.1", 0.1],
    ["1e-400", 0],
    ["1e400", Number.POSITIVE_INFINITY],
    ["-1e400", Number.NEGATIVE_INFINITY],
    ['"9007199254740993"', "9007199254740993"],
    ['"in a text 9007199254740993 with \\" quotes"', 'in a text 9007199254740993 with " quotes'],
    ['{"9007199254740993":1}', { "9007199254740993": 1 }],
    [
      '[9007199254740993,[9007199254740993],{"a":9007199254740993}]',
      [9007199254740993n, [9007199254740993n], { a: 9007199254740993n }],
    ],
    ["  \t\r\n9007199254740993\n", 9007199254740993n],
    ["null", null],
    ["true", true],
  ])("reads %s", (text, value) => {
    expect(parseExactJson(text)).toStrictEqual(value);
  });

  test("takes the last of two members of the same name, big or not", () => {
    expect(parseExactJson('{"a":1,"a":9007199254740993}')).toStrictEqual({ a: 9007199254740993n });
    expect(parseExactJson('{"a":9007199254740993,"a":1}')).toStrictEqual({ a: 1 });
  });

  test("makes __proto__ an ordinary member", () => {
    const value = parseExactJson('{"__proto__":{"polluted":9007199254740993}}') as object;
    expect(Object.keys(value)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect("polluted" in value).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("keeps a lone surrogate", () => {
    expect(parseExactJson('["\\ud800",9007199254740993]')).toStrictEqual(["\ud800", 9007199254740993n]);
  });

  test("does not mistake a text that looks like its own marks", () => {
    expect(parseExactJson('["integer:9007199254740993","integer::1",9007199254740993]')).toStrictEqual([
      "integer:9007199254740993",
      "integer::1",
      9007199254740993n,
    ]);
  });

  test("reads 100,000 levels, and with a big integer inside refuses them with a SyntaxError instead of a crash", () => {
    const open = "[".repeat(100_000);
    const close = "]".repeat(100_000);
    let depth = 0;
    for (let value = parseExactJson(open + close); Array.isArray(value); value = value[0] ?? null) depth += 1;
    expect(depth).toBe(100_000);
    expect(() => parseExactJson(`${open}9007199254740993${close}`)).toThrow(SyntaxError);
  });

  test.each([
    "",
    "01",
    "1.",
    "+1",
    ".5",
    "NaN",
    "Infinity",
    "0x10",
    "[1,]",
    "{a:1}",
    "'a'",
    "1n",
    "9007199254740993n",
    "[9007199254740993",
    "\ufeff1",
  ])("refuses %j", (text) => {
    expect(() => parseExactJson(text)).toThrow(SyntaxError);
  });

  test("an exponent of a million digits costs nothing", () => {
    const start = performance.now();
    expect(parseExactJson("1e1000000")).toBe(Number.POSITIVE_INFINITY);
    expect(performance.now() - start).toBeLessThan(50);
  });
});

describe("writeExactJson", () => {
  test.each<[unknown, string]>([
    [9999999999999999999n, "9999999999999999999"],
    [-9223372036854775809n, "-9223372036854775809"],
    [1n, "1"],
    [-0, "0"],
    [{ a: 9007199254740993n, b: [1, "9007199254740993"] }, '{"a":9007199254740993,"b":[1,"9007199254740993"]}'],
    [{ a: undefined, b: 1 }, '{"b":1}'],
    ["\ud800", '"\\ud800"'],
    ["integer:1", '"integer:1"'],
  ])("writes %o", (value, text) => {
    expect(writeExactJson(value)).toBe(text);
  });

  test("indents", () => {
    expect(writeExactJson({ a: [9007199254740993n] }, 2)).toBe('{\n  "a": [\n    9007199254740993\n  ]\n}');
  });

  test("refuses what JSON cannot hold", () => {
    const circle: unknown[] = [];
    circle.push(circle);
    for (const value of [undefined, () => 1, circle]) expect(() => writeExactJson(value)).toThrow(TypeError);
  });

  test("what it writes is read back the same", () => {
    const integer = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: "small" },
        integer,
        fc.string(),
        fc.boolean(),
        fc.constant(null),
        fc.double({ noNaN: true, noDefaultInfinity: true, noInteger: true }),
        fc.array(tie("any")),
        fc.dictionary(fc.string(), tie("any")),
      ),
    })).any;
    fc.assert(
      fc.property(value, (written) => {
        const read = parseExactJson(writeExactJson(written));
        expect(writeExactJson(read)).toBe(writeExactJson(written));
      }),
      { numRuns: 300 },
    );
  });
});

test("exactNumber keeps a fraction a double", () => {
  expect(exactNumber("9007199254740993.5")).toBe(9007199254740994);
  expect(exactNumber("12345678901234567.89")).toBe(12345678901234568);
});
