import { describe, expect, test } from "vitest";
import { Decimal } from "../../src/contract/json/decimal.ts";
import { isBigInteger } from "../../src/contract/schema/big-integer.ts";
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
    [{ type: "integer", maximum: new Decimal("9007199254740991.5") }, true],
    [{ type: "integer", maximum: new Decimal("1e400") }, true],
    [{}, false],
    [true, false],
    [false, false],
  ])("%o: %s", (schema, expected) => {
    expect(isBigInteger(schema)).toBe(expected);
  });
});
