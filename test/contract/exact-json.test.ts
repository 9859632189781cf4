import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Decimal } from "../../src/contract/json/decimal.ts";
import { parseExactJson, writeExactJson } from "../../src/contract/json/exact-json.ts";

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
    ["1e-400", new Decimal("1e-400")],
    ["1e400", new Decimal("1e400")],
    ["-1e400", new Decimal("-1e400")],
    ["1e309", 10n ** 309n],
    ["9007199254740993.5", new Decimal("9007199254740993.5")],
    ["4503599627370496.5", new Decimal("4503599627370496.5")],
    ["1.00000000000000000001", new Decimal("1.00000000000000000001")],
    ["0.10000000000000001", new Decimal("0.10000000000000001")],
    ["0.30000000000000004", 0.30000000000000004],
    ["1.7976931348623157e308", 17976931348623157n * 10n ** 292n],
    ["5e-324", 5e-324],
    ["1.0000000000000000000000", 1],
    ["0e99999999999999999999", 0],
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

  test("an exponent costs nothing, however large", () => {
    expect(parseExactJson("1e999999999999999999")).toStrictEqual(new Decimal("1e999999999999999999"));
  });

  test("an integer of 5,000 digits has all of them", () => {
    const digits = "7".repeat(5_000);
    expect(parseExactJson(digits)).toBe(BigInt(digits));
  });
});

describe("writeExactJson", () => {
  test.each<[unknown, string]>([
    [9999999999999999999n, "9999999999999999999"],
    [-9223372036854775809n, "-9223372036854775809"],
    [1n, "1"],
    [-0, "0"],
    [[new Decimal("1e-400"), new Decimal("-1.50000000000000000000")], "[1e-400,-1.50000000000000000000]"],
    [{ a: 9007199254740993n, b: [1, "9007199254740993"] }, '{"a":9007199254740993,"b":[1,"9007199254740993"]}'],
    [{ a: undefined, b: 1 }, '{"b":1}'],
    [{ a: { toJSON: () => ({ id: 9007199254740993n }) }, b: 1n }, '{"a":{"id":9007199254740993},"b":1}'],
    [[{ toJSON: () => 9007199254740993n }, new Decimal("1e-400"), 1n], "[9007199254740993,1e-400,1]"],
    [new Array(2).fill([9007199254740993n, null]), "[[9007199254740993,null],[9007199254740993,null]]"],
    [JSON.parse('{"__proto__":{"a":1}}', (_name, value) => (value === 1 ? 2n : value)), '{"__proto__":{"a":2}}'],
    ["\ud800", '"\\ud800"'],
    ["integer:1", '"integer:1"'],
  ])("writes %o", (value, text) => {
    expect(writeExactJson(value)).toBe(text);
  });

  test("indents", () => {
    expect(writeExactJson({ a: [9007199254740993n] }, 2)).toBe('{\n  "a": [\n    9007199254740993\n  ]\n}');
  });

  test("leaves the value as it was", () => {
    const value = { id: 9007199254740993n, of: [1n] };
    writeExactJson(value);
    expect(value).toEqual({ id: 9007199254740993n, of: [1n] });
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

describe("without JSON.rawJSON and source texts (Node 20)", () => {
  const { rawJSON } = JSON as unknown as { rawJSON: unknown };
  beforeAll(() => Object.assign(JSON, { rawJSON: undefined }));
  afterAll(() => Object.assign(JSON, { rawJSON }));

  test.each([
    '{"a":9007199254740993.5,"b":["1e-400",1e-400],"c":{"d":-1e999999999}}',
    '["number:1e-400","number::5",1e-400,9007199254740993,0.5,"\\"1e-400"]',
    "1.00000000000000000001",
  ])("%s is read and written back the same", (text) => {
    expect(writeExactJson(parseExactJson(text))).toBe(text);
  });

  test("reads the same values", () => {
    expect(parseExactJson("[1e-400,1e19,0.5]")).toStrictEqual([new Decimal("1e-400"), 10n ** 19n, 0.5]);
  });
});

test("a Decimal is its exact text as a text, and the nearest double in arithmetic", () => {
  const decimal = new Decimal("9007199254740993.5");
  expect(`${decimal}`).toBe("9007199254740993.5");
  expect(Number(decimal)).toBe(9007199254740994);
  expect(JSON.stringify({ decimal })).toBe('{"decimal":9007199254740993.5}');
  expect(() => new Decimal("0x1")).toThrow(SyntaxError);
});
