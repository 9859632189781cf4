import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { writeExactJson } from "../../src/contract/json/exact-json.ts";
import { bindValidators } from "../../src/contract/model/ajv-check.ts";
import type { ContractValidators } from "../../src/contract/model/validator.ts";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { emitValidators } from "../../src/generate/validators/emit-validators.ts";
import { loadContract } from "../../src/reader/load-contract.ts";

const components = {
  Id: { type: "integer", format: "int64", minimum: 1 },
  Node: {
    type: "object",
    required: ["value"],
    properties: {
      value: { $ref: "#/components/schemas/Id" },
      next: { $ref: "#/components/schemas/Node" },
      children: { type: "array", items: { $ref: "#/components/schemas/Node" } },
    },
  },
  Cat: {
    type: "object",
    required: ["kind", "lives"],
    properties: { kind: { const: "cat" }, lives: { type: "integer" } },
  },
  Dog: { type: "object", required: ["kind"], properties: { kind: { const: "dog" } } },
  Pet: {
    oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
    discriminator: { propertyName: "kind" },
  },
  Base: { type: "object", required: ["id"], properties: { id: { type: "integer" } } },
  ReadOnlyId: { type: "integer", readOnly: true },
};

/** A schema, values that fit it, and values that do not, each with the keywords that they break. */
type Row = readonly [
  schema: unknown,
  valid: readonly unknown[],
  invalid: readonly (readonly [value: unknown, ...keywords: string[]])[],
];

const big = 9007199254740993n;
const rows: readonly Row[] = [
  [true, [1, null, "x", {}], []],
  [false, [], [[1, "not"]]],
  [
    { type: "integer" },
    [1, 1n, big, -0, 1e20],
    [
      [1.5, "type"],
      ["1", "type"],
      [null, "type"],
      [true, "type"],
      [Number.NaN, "type"],
    ],
  ],
  [
    { type: "number" },
    [1, 1n, big, 1.5],
    [
      ["1", "type"],
      [Number.POSITIVE_INFINITY, "type"],
    ],
  ],
  [
    { type: ["integer", "null"] },
    [1n, null],
    [
      ["x", "type"],
      [1.5, "type"],
    ],
  ],
  [
    { type: ["string", "integer"], maxLength: 2, maximum: 5 },
    ["ab", 5, 5n],
    [
      ["abc", "maxLength"],
      [6n, "maximum"],
      [[], "type"],
    ],
  ],
  [
    { type: "integer", minimum: big },
    [big, 9007199254740994n, 1e17],
    [
      [9007199254740992n, "minimum"],
      [9007199254740992, "minimum"],
    ],
  ],
  [
    { type: "integer", exclusiveMinimum: big, exclusiveMaximum: 9007199254740995n },
    [9007199254740994n],
    [
      [big, "exclusiveMinimum"],
      [9007199254740995n, "exclusiveMaximum"],
    ],
  ],
  [
    { maximum: 5 },
    [5, "a text of any length", 5n],
    [
      [6n, "maximum"],
      [5.5, "maximum"],
    ],
  ],
  [
    { type: "integer", format: "int64" },
    [9223372036854775807n, -9223372036854775808n],
    [
      [9223372036854775808n, "maximum"],
      [-9223372036854775809n, "minimum"],
    ],
  ],
  [
    { type: "integer", format: "uint64" },
    [0, 18446744073709551615n],
    [
      [18446744073709551616n, "maximum"],
      [-1, "minimum"],
    ],
  ],
  [
    { type: "integer", format: "int32" },
    [2147483647, -2147483648n],
    [
      [2147483648, "maximum"],
      [-2147483649, "minimum"],
    ],
  ],
  [
    { type: "integer", format: "uint8" },
    [255],
    [
      [256, "maximum"],
      [-1, "minimum"],
    ],
  ],
  [{ type: "integer", format: "int32", maximum: 10 }, [10], [[11, "maximum"]]],
  [{ type: "string", format: "int64" }, ["9999999999999999999"], [[1, "type"]]],
  [
    { type: "integer", multipleOf: 10 },
    [20, 90071992547409930n],
    [
      [25, "multipleOf"],
      [90071992547409931n, "multipleOf"],
    ],
  ],
  [{ type: "number", multipleOf: 0.01 }, [4.35, 19.99, 3n], [[4.355, "multipleOf"]]],
  [
    { enum: [1, 2] },
    [1, 2n],
    [
      [3, "enum"],
      ["1", "enum"],
    ],
  ],
  [
    { enum: [big, null, "a", true, 1.5] },
    [big, null, "a", true, 1.5],
    [
      [9007199254740992n, "enum"],
      [9007199254740992, "enum"],
      [false, "enum"],
    ],
  ],
  [{ enum: ["a", { b: [1] }] }, ["a", { b: [1] }], [[{ b: [2] }, "enum"]]],
  [{ const: big }, [big], [[9007199254740992n, "const"]]],
  [
    { const: 0 },
    [0, 0n, -0],
    [
      [false, "const"],
      ["", "const"],
      [null, "const"],
    ],
  ],
  [{ const: "a" }, ["a"], [["b", "const"]]],
  [{ type: "string", pattern: "^\\p{L}+$" }, ["한국", "ab"], [["a1", "pattern"]]],
  [{ type: "string", pattern: "^[\\w-.]+$" }, ["a-b.c"], [["a b", "pattern"]]],
  [{ pattern: "^a" }, ["ab", 5, null], [["b", "pattern"]]],
  [
    { type: "string", minLength: 2, maxLength: 2 },
    ["ab", "😀😀"],
    [
      ["a", "minLength"],
      ["😀", "minLength"],
      ["abc", "maxLength"],
    ],
  ],
  [{ type: "string", format: "date" }, ["2024-02-29"], [["2023-02-29", "format"]]],
  [{ type: "string", format: "date-time" }, ["2024-02-29T00:00:00Z"], [["2024-02-29", "format"]]],
  [{ type: "string", format: "uuid" }, ["123e4567-e89b-12d3-a456-426614174000"], [["123", "format"]]],
  [{ type: "string", format: "ipv4" }, ["127.0.0.1"], [["127.0.0.256", "format"]]],
  [{ type: "string", format: "email" }, ["a@b.example"], [["a", "format"]]],
  [{ type: "string", format: "a format of its own" }, ["anything"], []],
  [
    { type: "string", nullable: true, id: "x", $comment: "c", $schema: "https://example.com/mine", "x-any": 1 },
    ["a"],
    [[null, "type"]],
  ],
  [{ nullable: true }, [1, null], []],
  [
    { type: "array", items: { type: "integer" }, minItems: 1, maxItems: 2, uniqueItems: true },
    [[1], [1n, 2n]],
    [
      [[], "minItems"],
      [[1, 2, 3], "maxItems"],
      [[1, 1], "uniqueItems"],
      [["a"], "type"],
    ],
  ],
  [
    { prefixItems: [{ type: "string" }], items: false },
    [["a"], []],
    [
      [["a", 1], "items"],
      [[1], "type"],
    ],
  ],
  [{ type: "array", contains: { const: "a" }, minContains: 2 }, [["a", "a"]], [[["a"], "contains"]]],
  [
    { type: "object", required: ["a"], properties: { a: { type: "string" } }, additionalProperties: false },
    [{ a: "" }],
    [
      [{}, "required"],
      [{ a: "", b: 1 }, "additionalProperties"],
      [{ a: 1 }, "type"],
    ],
  ],
  [
    { type: "object", additionalProperties: { type: "integer" }, maxProperties: 1 },
    [{ x: big }],
    [
      [{ x: "y" }, "type"],
      [{ a: 1, b: 2 }, "maxProperties"],
    ],
  ],
  [
    { type: "object", patternProperties: { "^x": { type: "integer" } }, propertyNames: { maxLength: 2 } },
    [{ x: 1, y: "a" }],
    [
      [{ x: "a" }, "type"],
      [{ xyz: 1 }, "maxLength", "propertyNames"],
    ],
  ],
  [{ dependentRequired: { a: ["b"] } }, [{ a: 1, b: 2 }, { b: 1 }, 5], [[{ a: 1 }, "dependentRequired"]]],
  [
    // biome-ignore lint/suspicious/noThenProperty: the name of a JSON Schema keyword
    { if: { properties: { k: { const: 1 } } }, then: { required: ["a"] }, else: { required: ["b"] } },
    [
      { k: 1, a: 1 },
      { k: 2, b: 1 },
    ],
    [
      [{ k: 1n }, "required"],
      [{ k: 2 }, "required"],
    ],
  ],
  [{ not: { type: "string" } }, [1], [["a", "not"]]],
  [
    { allOf: [{ $ref: "#/components/schemas/Base" }], unevaluatedProperties: false },
    [{ id: 1 }],
    [[{ id: 1, x: 1 }, "unevaluatedProperties"]],
  ],
  [{ $ref: "#/components/schemas/Id" }, [1, 1n], [[0n, "minimum"]]],
  [
    { $ref: "#/components/schemas/Id", maximum: 5 },
    [5n],
    [
      [6n, "maximum"],
      [0, "minimum"],
    ],
  ],
  [
    { $ref: "#/components/schemas/Node" },
    [{ value: 1, next: { value: big, children: [{ value: 2 }] } }],
    [
      [{ value: 1, next: { value: 0 } }, "minimum"],
      [{ value: 1, children: [{}] }, "required"],
    ],
  ],
  [
    { $ref: "#/components/schemas/Pet" },
    [{ kind: "cat", lives: 9n }, { kind: "dog" }],
    [
      [{ kind: "cat" }, "const", "oneOf", "required"],
      [{ kind: "cow" }, "const", "const", "oneOf", "required"],
    ],
  ],
  [
    {
      type: "object",
      required: ["id", "a"],
      properties: { id: { $ref: "#/components/schemas/ReadOnlyId" }, a: { writeOnly: true } },
    },
    [{ a: 1 }],
    [[{ id: 1 }, "required"]],
  ],
];

let inMemory: ContractValidators;
let standalone: ContractValidators;

beforeAll(async () => {
  const content = (schema: unknown) => ({ content: { "application/json": { schema } } });
  const paths = rows.map(([schema], index) => [
    `/${index}`,
    {
      post: {
        operationId: `op${index}`,
        requestBody: content(schema),
        responses: { "200": { description: "d", ...content(schema) } },
      },
    },
  ]);
  const document = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: Object.fromEntries(paths),
    components: { schemas: components },
  };
  const folder = mkdtempSync(join(tmpdir(), "plate-schemas-"));
  writeFileSync(join(folder, "openapi.json"), writeExactJson(document));
  const model = await loadContract("openapi.json", folder);
  inMemory = compileValidators(model);
  const [code] = await emitValidators(model);
  writeFileSync(join(folder, "validators.mjs"), code?.text ?? "");
  const module = await import(/* @vite-ignore */ pathToFileURL(join(folder, "validators.mjs")).href);
  standalone = bindValidators(module.checks);
  rmSync(folder, { recursive: true });
});

const cases = rows.map((row, index) => ({ index, row, name: writeExactJson(row[0]) }));

test.each(cases)("$name", ({ index, row: [, valid, invalid] }) => {
  for (const validators of [inMemory, standalone]) {
    const check = validators[`op${index}`]!.requestBody["application/json"]!;
    for (const value of valid) expect({ value, violations: check(value) }).toEqual({ value, violations: [] });
    for (const [value, ...keywords] of invalid) {
      expect({
        value,
        keywords: check(value)
          .map(({ keyword }) => keyword)
          .sort(),
      }).toEqual({ value, keywords });
    }
  }
});

test("what is read only need not be in a request, what is write only not in an answer", () => {
  const last = rows.length - 1;
  for (const validators of [inMemory, standalone]) {
    const answer = validators[`op${last}`]!.responses["200"]!.body["application/json"]!;
    expect(answer({ id: 1 })).toEqual([]);
    expect(answer({ a: 1 }).map(({ at, keyword }) => `${at} ${keyword}`)).toEqual(["/id required"]);
  }
});
