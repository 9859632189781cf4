import { describe, expect, test } from "vitest";
import { type AjvCheck, bindValidators, toViolations } from "../../src/contract/model/ajv-check.ts";
import { PlateError } from "../../src/contract/model/plate-error.ts";

/** A function as Ajv makes it, that finds these errors in everything. */
function checkFinding(...errors: NonNullable<AjvCheck["errors"]>): AjvCheck {
  const check: AjvCheck = () => errors.length === 0;
  check.errors = errors;
  return check;
}

describe("toViolations words what Ajv found", () => {
  test.each<[string, Record<string, unknown>, { at?: string; keyword?: string; limit: string; message: string }]>([
    ["required", { missingProperty: "a/b" }, { at: "/x/a~1b", limit: "a/b", message: "is required but missing" }],
    [
      "dependentRequired",
      { property: "p", missingProperty: "q" },
      { at: "/x/q", limit: "q", message: "is required but missing" },
    ],
    ["type", { type: "string" }, { limit: "string", message: "must be string" }],
    ["type", { type: ["string", "null"] }, { limit: "string or null", message: "must be string or null" }],
    [
      "exactType",
      { keyword: "type", limit: "integer" },
      { keyword: "type", limit: "integer", message: "must be integer" },
    ],
    [
      "exactBounds",
      { keyword: "maximum", limit: "9999999999999999999" },
      { keyword: "maximum", limit: "9999999999999999999", message: "must be 9999999999999999999 or less" },
    ],
    [
      "exactBounds",
      { keyword: "minimum", limit: "1" },
      { keyword: "minimum", limit: "1", message: "must be 1 or more" },
    ],
    [
      "exactBounds",
      { keyword: "exclusiveMaximum", limit: "1" },
      { keyword: "exclusiveMaximum", limit: "1", message: "must be less than 1" },
    ],
    [
      "exactBounds",
      { keyword: "exclusiveMinimum", limit: "1" },
      { keyword: "exclusiveMinimum", limit: "1", message: "must be more than 1" },
    ],
    [
      "exactBounds",
      { keyword: "multipleOf", limit: "5" },
      { keyword: "multipleOf", limit: "5", message: "must be a multiple of 5" },
    ],
    ["minLength", { limit: 3 }, { limit: "3", message: "must have 3 or more characters" }],
    ["maxLength", { limit: 3 }, { limit: "3", message: "must have 3 or fewer characters" }],
    ["pattern", { pattern: "^a$" }, { limit: "^a$", message: "must match ^a$" }],
    ["format", { format: "uuid" }, { limit: "uuid", message: "must be a uuid" }],
    [
      "enum",
      { allowedValues: ["a", 1, null, { b: 2 }] },
      { limit: 'a, 1, null, {"b":2}', message: 'must be one of a, 1, null, {"b":2}' },
    ],
    ["const", { allowedValue: null }, { limit: "null", message: "must be null" }],
    ["minItems", { limit: 1 }, { limit: "1", message: "must have 1 or more items" }],
    ["maxItems", { limit: 1 }, { limit: "1", message: "must have 1 or fewer items" }],
    ["uniqueItems", { i: 0, j: 1 }, { limit: "", message: "must not have equal items" }],
    ["minProperties", { limit: 1 }, { limit: "1", message: "must have 1 or more members" }],
    ["maxProperties", { limit: 1 }, { limit: "1", message: "must have 1 or fewer members" }],
    [
      "additionalProperties",
      { additionalProperty: "m~n" },
      { at: "/x/m~0n", limit: "", message: "is a member that the contract does not allow" },
    ],
    ["contains", { minContains: 1 }, { limit: "", message: "must have an item that the contract asks for" }],
    ["items", { limit: 2 }, { limit: "2", message: "must have 2 or fewer items" }],
    [
      "propertyNames",
      { propertyName: "b" },
      { limit: "", message: "has a member whose name the contract does not allow" },
    ],
    ["$dynamicRef", {}, { limit: "", message: "breaks $dynamicRef" }],
    ["oneOf", { passingSchemas: null }, { limit: "", message: "must match exactly one of the alternatives" }],
    ["anyOf", {}, { limit: "", message: "must match one of the alternatives" }],
    ["not", {}, { limit: "", message: "must not match what the contract excludes" }],
    ["false schema", {}, { limit: "", message: "is a value that the contract does not allow" }],
  ])("%s %o", (keyword, params, { at = "/x", ...expected }) => {
    const [violation] = toViolations(checkFinding({ instancePath: "/x", keyword, params }), undefined);
    expect(violation).toEqual({ at, keyword, ...expected });
  });

  test("says nothing of a valid value, and nothing of `if`, whose branch has said it", () => {
    expect(toViolations(checkFinding(), 1)).toEqual([]);
    const found = [
      { instancePath: "", keyword: "if", params: {} },
      { instancePath: "", keyword: "type", params: { type: "null" } },
    ];
    expect(toViolations(checkFinding(...found), 1).map(({ keyword }) => keyword)).toEqual(["type"]);
  });
});

test("bindValidators keeps the tree and binds every leaf", () => {
  const bound = bindValidators({
    op: {
      parameters: { "header:x": checkFinding() },
      requestBody: {
        "application/json": checkFinding({ instancePath: "", keyword: "type", params: { type: "null" } }),
      },
      responses: { "200": { headers: { h: checkFinding() }, body: { "text/plain": checkFinding() } } },
    },
  });
  expect(bound.op?.parameters["header:x"]?.(1)).toEqual([]);
  expect(bound.op?.requestBody["application/json"]?.(1)).toHaveLength(1);
  expect(bound.op?.responses["200"]?.headers.h?.(1)).toEqual([]);
  expect(bound.op?.responses["200"]?.body["text/plain"]?.(1)).toEqual([]);
});

test("a PlateError has a code, what fixes it and its cause, and none where there is none", () => {
  const cause = new Error("below");
  const error = new PlateError("target", "no answer", { fix: "start it", cause });
  expect({ ...error, name: error.name, message: error.message, cause: error.cause }).toEqual({
    name: "PlateError",
    code: "target",
    message: "no answer",
    fix: "start it",
    cause,
  });
  expect(Object.hasOwn(new PlateError("usage", "m", { fix: "f" }), "cause")).toBe(false);
});

test("of a value with violations without end, a thousand are told, and nothing is kept", () => {
  const check: AjvCheck = () => {
    check.errors = Array.from({ length: 50_000 }, (_, index) => ({
      instancePath: `/${index}`,
      keyword: "type",
      params: { type: "string" },
    }));
    return false;
  };
  const violations = toViolations(check, []);
  expect([violations.length, violations.at(-1)?.at, check.errors]).toEqual([1_000, "/999", null]);
});
