import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseExactJson, writeExactJson } from "../../src/contract/json/exact-json.ts";
import { bindValidators } from "../../src/contract/model/ajv-check.ts";
import type { ContractValidators } from "../../src/contract/model/validator.ts";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { emitValidators } from "../../src/generate/validators/emit-validators.ts";
import { loadContract } from "../../src/reader/load-contract.ts";

/** A schema, values that fit it, and values that do not with the one keyword that they break, all as JSON text. */
type Row = readonly [schema: string, valid: readonly string[], invalid: readonly (readonly [string, string])[]];

const digits5000 = "7".repeat(5_000);
const rows: readonly Row[] = [
  [
    '{"type":"integer"}',
    ["1.0", "1e2", "10000000000000000000.0", "1e309", "1e999999999", digits5000, "-0.0"],
    [
      ["9007199254740993.5", "type"],
      ["4503599627370496.5", "type"],
      ["1.00000000000000000001", "type"],
      ["1e-400", "type"],
      [`${digits5000}.5`, "type"],
    ],
  ],
  ['{"type":"number"}', ["1e-400", "1e309", "9007199254740993.5", digits5000], [['"1e-400"', "type"]]],
  ['{"type":"object"}', ["{}"], [["1e-400", "type"]]],
  ['{"type":["object","array"]}', ["{}", "[]"], [["1e-400", "type"]]],
  ['{"type":["string","object"]}', ["{}", '""'], [["1e-400", "type"]]],
  [
    '{"required":["a"],"minProperties":1,"additionalProperties":false,"properties":{"a":true}}',
    ["1e-400", '{"a":1}'],
    [],
  ],
  ['{"maximum":9007199254740993.5}', ["9007199254740993"], [["9007199254740994", "maximum"]]],
  ['{"minimum":1}', ["1", "1e309", "1e999999999"], [["0.99999999999999999999", "minimum"]]],
  [
    '{"exclusiveMinimum":0}',
    ["1e-400"],
    [
      ["0", "exclusiveMinimum"],
      ["-1e-400", "exclusiveMinimum"],
    ],
  ],
  [
    '{"exclusiveMaximum":1e309}',
    ["1e308", "99999999999999999999.9"],
    [
      ["1e309", "exclusiveMaximum"],
      ["1e310", "exclusiveMaximum"],
    ],
  ],
  ['{"maximum":1e999999999}', ["1e999999998", digits5000], [["1.1e999999999", "maximum"]]],
  [
    '{"multipleOf":0.01}',
    ["19.99", "4.35", "0", "1e999999999"],
    [
      ["19.990000001", "multipleOf"],
      ["1e-400", "multipleOf"],
    ],
  ],
  ['{"multipleOf":0.123456789}', ["0.246913578"], [["1e308", "multipleOf"]]],
  ['{"multipleOf":9007199254740993}', ["18014398509481986", "0"], [["18014398509481985", "multipleOf"]]],
  ['{"const":1}', ["1.0", "10e-1"], [["1.00000000000000000001", "const"]]],
  [
    '{"const":{"id":9007199254740993}}',
    ['{"id":9007199254740993}'],
    [
      ['{"id":9007199254740992}', "const"],
      ['{"id":"9007199254740993"}', "const"],
    ],
  ],
  [
    '{"enum":[[9007199254740993],{"a":{"b":1e-400}},1e309,"x"]}',
    ["[9007199254740993]", '{"a":{"b":10e-401}}', "1e309", '"x"'],
    [
      ["[9007199254740992]", "enum"],
      ['{"a":{"b":0}}', "enum"],
      ["[]", "enum"],
    ],
  ],
  ['{"const":{"__proto__":{"a":1}}}', ['{"__proto__":{"a":1}}'], [["{}", "const"]]],
  [
    '{"enum":[]}',
    [],
    [
      ["1", "enum"],
      ["null", "enum"],
    ],
  ],
  [
    '{"uniqueItems":true}',
    ['[1,true,"1",[1],{"a":1}]', "[1e-400,0]", "[9007199254740993,9007199254740992]"],
    [
      ["[1,1.0]", "uniqueItems"],
      ["[1e-400,10e-401]", "uniqueItems"],
      ['[{"a":1,"b":2},{"b":2,"a":1}]', "uniqueItems"],
    ],
  ],
  [
    '{"maxLength":9223372036854775807,"maxItems":1e400,"maxProperties":9007199254740993}',
    ['"abc"', "[1]", '{"a":1}'],
    [],
  ],
  ['{"minLength":9223372036854775807}', ["1"], [['"abc"', "minLength"]]],
  ['{"minItems":1e400}', ["1"], [["[1,2]", "minItems"]]],
  ['{"minProperties":9007199254740993}', ["1", "1e-400"], [["{}", "minProperties"]]],
  ['{"contains":{"const":1},"minContains":9223372036854775807}', ["1"], [["[1]", "contains"]]],
  ['{"contains":{"const":1},"maxContains":9223372036854775807}', ["[1,1]"], [["[]", "contains"]]],
];

const validators: ContractValidators[] = [];
const folder = mkdtempSync(join(tmpdir(), "plate-exact-"));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  const paths = rows.map(([schema], index) => {
    const content = `{"application/json":{"schema":${schema}}}`;
    return `"/${index}":{"post":{"operationId":"op${index}","requestBody":{"content":${content}},"responses":{"204":{"description":"d"}}}}`;
  });
  const text = `{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{${paths.join()}}}`;
  writeFileSync(join(folder, "openapi.json"), text);
  const model = await loadContract("openapi.json", folder);
  const [code] = await emitValidators(model);
  writeFileSync(join(folder, "validators.mjs"), code?.text ?? "");
  const module = await import(/* @vite-ignore */ pathToFileURL(join(folder, "validators.mjs")).href);
  validators.push(compileValidators(model), bindValidators(module.checks));
});

test.each(rows.map((row, index) => ({ index, row, name: row[0] })))("$name", ({ index, row: [, valid, invalid] }) => {
  for (const { [`op${index}`]: operation } of validators) {
    const check = operation!.requestBody["application/json"]!;
    for (const text of valid) expect([text, check(parseExactJson(text))]).toEqual([text, []]);
    for (const [text, keyword] of invalid) {
      expect([text, check(parseExactJson(text)).map((violation) => violation.keyword)]).toEqual([text, [keyword]]);
    }
  }
});

test("a limit is told with all its digits", () => {
  const say = (index: number, text: string) =>
    validators[1]![`op${index}`]!.requestBody["application/json"]!(parseExactJson(text))[0];
  expect(
    say(
      rows.findIndex(([schema]) => schema.includes("9007199254740993.5}")),
      "9007199254740994",
    ),
  ).toMatchObject({
    limit: "9007199254740993.5",
    message: "must be 9007199254740993.5 or less",
  });
  expect(
    say(
      rows.findIndex(([schema]) => schema === '{"minLength":9223372036854775807}'),
      '"abc"',
    ),
  ).toMatchObject({
    limit: "9223372036854775807",
    message: "must have 9223372036854775807 or more characters",
  });
  expect(writeExactJson(parseExactJson(rows[16]![1][1]!))).toBe('{"a":{"b":10e-401}}');
});
