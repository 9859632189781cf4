import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JsonValue } from "../../src/contract/json/json.ts";
import { type AjvChecks, bindValidators } from "../../src/contract/model/ajv-check.ts";
import type { ContractValidators } from "../../src/contract/model/validator.ts";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { emitValidators } from "../../src/generate/validators/emit-validators.ts";
import { loadContract } from "../../src/reader/load-contract.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const schemas = {
  Named: { type: "object", properties: { name: { type: "string" } } },
  Loop: { type: "object", properties: { self: ref("Loop"), name: true }, unevaluatedProperties: false },
};

/** Values, and the place and keyword of the first thing that is wrong with each; nothing where it is valid. */
type Values = readonly (readonly [value: JsonValue, violation: string])[];

const cases: Readonly<Record<string, readonly [schema: unknown, values: Values]>> = {
  "a $ref next to it": [
    { ...ref("Named"), properties: { id: true }, unevaluatedProperties: false },
    [
      [{ name: "n", id: 1 }, ""],
      [{ name: "n", other: 1 }, "/other unevaluatedProperties"],
    ],
  ],
  "branches count where they are valid": [
    {
      anyOf: [
        { properties: { a: { type: "string" } }, required: ["a"] },
        { properties: { b: true }, required: ["b"] },
      ],
      unevaluatedProperties: false,
    },
    [
      [{ a: "a" }, ""],
      [{ a: 1, b: 1 }, "/a unevaluatedProperties"],
      [{ a: "a", b: 1 }, ""],
    ],
  ],
  "an if alone": [
    { if: { properties: { a: { const: 1 } }, required: ["a"] }, unevaluatedProperties: false },
    [
      [{ a: 1 }, ""],
      [{ a: 2 }, "/a unevaluatedProperties"],
    ],
  ],
  "if, then and else": [
    {
      if: { required: ["a"] },
      // biome-ignore lint/suspicious/noThenProperty: the name of a JSON Schema keyword
      then: { properties: { a: true } },
      else: { patternProperties: { "^x-": true } },
      unevaluatedProperties: { type: "integer" },
    },
    [
      [{ a: "a", b: 2 }, ""],
      [{ a: "a", "x-b": "b" }, "/x-b type"],
      [{ "x-b": "b" }, ""],
    ],
  ],
  "what depends on a member": [
    { dependentSchemas: { a: { properties: { a: true, b: true } } }, unevaluatedProperties: false },
    [
      [{ a: 1, b: 1 }, ""],
      [{ b: 1 }, "/b unevaluatedProperties"],
    ],
  ],
  "additionalProperties in allOf": [
    { allOf: [{ additionalProperties: { type: "integer" } }], unevaluatedProperties: false },
    [[{ a: 1 }, ""]],
  ],
  "a member called __proto__": [
    { properties: JSON.parse('{"__proto__": {"type": "integer"}}'), unevaluatedProperties: false },
    [
      [JSON.parse('{"__proto__": 1}'), ""],
      [JSON.parse('{"__proto__": "a"}'), "/__proto__ type"],
    ],
  ],
  "a schema that holds itself": [
    ref("Loop"),
    [
      [{ self: { name: 1 } }, ""],
      [{ self: { other: 1 } }, "/self/other unevaluatedProperties"],
    ],
  ],
  "the branch that a discriminator names": [
    {
      oneOf: [ref("Named"), { type: "object", properties: { x: true }, required: ["x"] }],
      discriminator: { propertyName: "kind" },
      properties: { kind: true },
      unevaluatedProperties: false,
    },
    [
      [{ kind: "Named", name: "n" }, ""],
      [{ kind: "Named", x: 1 }, "/x unevaluatedProperties"],
    ],
  ],
  "items that contains speaks of": [
    { prefixItems: [true], contains: { type: "string" }, unevaluatedItems: false },
    [
      [[1, "a", "b"], ""],
      [[1, "a", 2], "/2 unevaluatedItems"],
    ],
  ],
  "contains below a condition": [
    { if: { contains: { const: "a" } }, unevaluatedItems: { const: "b" } },
    [
      [["a", "b"], ""],
      [["b", "c"], "/1 const"],
    ],
  ],
  "items in a branch": [
    { anyOf: [{ items: { type: "string" } }, true], unevaluatedItems: { type: "boolean" } },
    [
      [["a", "b"], ""],
      [[true, false], ""],
      [["a", true], "/0 type"],
    ],
  ],
  "an empty list after one that contains what is asked for": [
    { type: "array", items: { type: "array", contains: { const: 1 } } },
    [
      [[[1], [2, 1]], ""],
      [[[1], []], "/1 contains"],
    ],
  ],
  "a longer tuple in allOf": [
    { prefixItems: [true], allOf: [{ prefixItems: [true, { type: "integer" }] }], unevaluatedItems: false },
    [
      [["a", 1], ""],
      [["a", 1, 2], "/2 unevaluatedItems"],
    ],
  ],
};

const folder = mkdtempSync(join(tmpdir(), "plate-unevaluated-"));
let inMemory: ContractValidators;
let emitted: ContractValidators;
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(async () => {
  const paths = Object.entries(cases).map(([name, [schema]], index) => [
    `/${index}`,
    { post: { operationId: name, requestBody: { content: { "application/json": { schema } } } } },
  ]);
  const document = { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: Object.fromEntries(paths) };
  writeFileSync(join(folder, "a.json"), JSON.stringify({ ...document, components: { schemas } }));
  const model = await loadContract("a.json", folder);
  inMemory = compileValidators(model);
  const [code] = await emitValidators(model);
  writeFileSync(join(folder, "validators.mjs"), code?.text ?? "");
  const { checks } = (await import(pathToFileURL(join(folder, "validators.mjs")).href)) as { checks: AjvChecks };
  emitted = bindValidators(checks);
});

describe("members and items that nothing speaks of", () => {
  test.each(Object.entries(cases))("%s", (name, [, values]) => {
    for (const [value, violation] of values) {
      for (const validators of [inMemory, emitted]) {
        const [first] = validators[name]!.requestBody["application/json"]!(value);
        expect(first === undefined ? "" : `${first.at} ${first.keyword}`).toBe(violation);
      }
    }
  });
});
