import { _, type Ajv2020, type Code, type KeywordCxt, type KeywordErrorDefinition } from "ajv/dist/2020.js";
import { _Code } from "ajv/dist/compile/codegen/code.js";
import { or } from "ajv/dist/compile/codegen/index.js";
import { Type } from "ajv/dist/compile/util.js";
import { exactNumber, parseExactJson } from "../../contract/json/exact-json.ts";
import type { JsonNumber, JsonValue } from "../../contract/json/json.ts";
import type { TextFormatTest } from "../../contract/schema/formats.ts";
import type { JsonSchema } from "../../contract/schema/json-schema.ts";
import { textTests } from "../../contract/schema/text-formats.ts";
import { typescriptLiteral } from "../typescript-literal.ts";
import { compareNumbers, equalJson, firstEqualItems, isInteger, isJsonNumber, isMultipleOf } from "./exact-runtime.ts";
import { validQuietly } from "./valid-quietly.ts";

/** Bounds of a number, as JSON text so that every digit counts; the members are the keywords of JSON Schema, section 6.2. */
export interface ExactBounds {
  readonly minimum?: string;
  readonly maximum?: string;
  readonly exclusiveMinimum?: string;
  readonly exclusiveMaximum?: string;
  readonly multipleOf?: string;
}

/** Least lengths and counts beyond 2^53, as digits: no value is that long. JSON Schema, sections 6.3 to 6.5. */
export type ExactCounts = Readonly<Partial<Record<"minLength" | "minItems" | "minProperties", string>>>;

/** A format of texts, and the function of `text-formats.ts` that decides on it. */
export interface ExactFormat {
  readonly name: string;
  readonly test: TextFormatTest;
}

/** `contains` with its counts. JSON Schema 2020-12 Core, section 10.3.1.3, and Validation, sections 6.4.4 and 6.4.5. */
export interface ExactContains {
  readonly schema: JsonSchema;
  readonly min: number;
  readonly max?: number;
}

/** The names of the keywords that are used in place of those of JSON Schema where Ajv's own do not fit. */
export const exactKeywords = {
  type: "exactType",
  bounds: "exactBounds",
  counts: "exactCounts",
  enum: "exactEnum",
  const: "exactConst",
  unique: "exactUnique",
  format: "exactFormat",
  contains: "exactContains",
} as const;

/** What standalone code requires for `exact-runtime.ts`; `emitValidators` puts that file's functions in its place. */
export const exactRuntimeModule = "plate:exact";

/**
 * Teaches Ajv the keywords that read numbers as decimals (`JsonNumber`): `exactType` (a list of JSON types), `exactBounds`
 * (`ExactBounds`), `exactCounts` (`ExactCounts`), `exactEnum` (a list of values, each as JSON text), `exactConst` (one such value),
 * `exactUnique` (`true`), `exactFormat` (`ExactFormat`) and `exactContains` (`ExactContains`).
 */
export function addExactKeywords(ajv: Ajv2020): void {
  const error: KeywordErrorDefinition = {
    message: "",
    params: ({ params }) =>
      (params.all ?? _`{keyword: ${params.keyword as Code}, limit: ${params.limit as Code}}`) as Code,
  };
  const checks: Readonly<Record<keyof typeof exactKeywords, (cxt: KeywordCxt) => void>> = {
    type: checkType,
    bounds: checkBounds,
    counts: checkCounts,
    enum: (cxt) => checkListed(cxt, "enum", cxt.schema as readonly string[]),
    const: (cxt) => checkListed(cxt, "const", [cxt.schema as string]),
    unique: checkUnique,
    format: checkFormat,
    contains: checkContains,
  };
  for (const [name, code] of Object.entries(checks)) {
    ajv.addKeyword({ keyword: exactKeywords[name as keyof typeof exactKeywords], code, error });
  }
}

const functions = { compareNumbers, equalJson, firstEqualItems, isInteger, isJsonNumber, isMultipleOf, ...textTests };

/** The name of a function of `exact-runtime.ts` in the code that is being made. */
function runtime({ gen }: KeywordCxt, name: keyof typeof functions): Code {
  const code = new _Code(`require("${exactRuntimeModule}").${name}`);
  return gen.scopeValue("func", { key: name, ref: functions[name], code });
}

/** The name of a value in that code, all its numbers exact. */
function constant({ gen }: KeywordCxt, text: string, value: JsonValue): Code {
  const code = typescriptLiteral(value, {
    decimal: (digits) => `new (require("${exactRuntimeModule}").Decimal)(${digits})`,
  });
  return gen.scopeValue("obj", { key: `=${text}`, ref: value, code: new _Code(code) });
}

function checkType(cxt: KeywordCxt): void {
  const types = cxt.schema as readonly string[];
  cxt.setParams({ keyword: _`${"type"}`, limit: _`${types.join(" or ")}` });
  cxt.pass(or(...types.map((type) => typeTest(type, cxt))));
}

function typeTest(type: string, cxt: KeywordCxt): Code {
  const { data } = cxt;
  switch (type) {
    case "integer":
      return _`(typeof ${data} == "number" ? Number.isInteger(${data}) : ${runtime(cxt, "isInteger")}(${data}))`;
    case "number":
      return _`(Number.isFinite(${data}) || ${runtime(cxt, "isJsonNumber")}(${data}))`;
    case "null":
      return _`${data} === null`;
    case "array":
      return _`Array.isArray(${data})`;
    case "object":
      return _`(${data} && typeof ${data} == "object" && !Array.isArray(${data}))`;
    default:
      return _`typeof ${data} === ${type}`;
  }
}

function checkBounds(cxt: KeywordCxt): void {
  const { data, gen } = cxt;
  const bounds = cxt.schema as ExactBounds;
  gen.if(_`${runtime(cxt, "isJsonNumber")}(${data})`, () => {
    for (const [keyword, limit] of Object.entries(bounds) as [keyof ExactBounds, string][]) {
      cxt.setParams({ keyword: _`${keyword}`, limit: _`${limit}` });
      gen.if(brokenBy[keyword](cxt, numberCode(cxt, limit)), () => cxt.error(true));
    }
  });
}

const brokenBy: Readonly<Record<keyof ExactBounds, (cxt: KeywordCxt, limit: Code) => Code>> = {
  minimum: (cxt, limit) => _`${runtime(cxt, "compareNumbers")}(${cxt.data}, ${limit}) < 0`,
  maximum: (cxt, limit) => _`${runtime(cxt, "compareNumbers")}(${cxt.data}, ${limit}) > 0`,
  exclusiveMinimum: (cxt, limit) => _`${runtime(cxt, "compareNumbers")}(${cxt.data}, ${limit}) <= 0`,
  exclusiveMaximum: (cxt, limit) => _`${runtime(cxt, "compareNumbers")}(${cxt.data}, ${limit}) >= 0`,
  multipleOf: (cxt, limit) => _`!${runtime(cxt, "isMultipleOf")}(${cxt.data}, ${limit})`,
};

function numberCode(cxt: KeywordCxt, text: string): Code {
  const value: JsonNumber = exactNumber(text);
  return typeof value === "number" ? _`${value}` : constant(cxt, text, value);
}

const counted = {
  minLength: (data) => _`typeof ${data} == "string"`,
  minItems: (data) => _`Array.isArray(${data})`,
  minProperties: (data) => _`${data} && typeof ${data} == "object" && !Array.isArray(${data})`,
} as const satisfies Readonly<Record<keyof ExactCounts, (data: KeywordCxt["data"]) => Code>>;

function checkCounts(cxt: KeywordCxt): void {
  for (const [keyword, limit] of Object.entries(cxt.schema as ExactCounts) as [keyof ExactCounts, string][]) {
    cxt.setParams({ keyword: _`${keyword}`, limit: _`${limit}` });
    cxt.gen.if(counted[keyword](cxt.data), () => cxt.error(true));
  }
}

function checkListed(cxt: KeywordCxt, keyword: string, texts: readonly string[]): void {
  const limit = texts.map((text) => (text.startsWith('"') ? (JSON.parse(text) as string) : text)).join(", ");
  cxt.setParams({ keyword: _`${keyword}`, limit: _`${limit}` });
  cxt.pass(texts.length === 0 ? _`false` : or(...texts.map((text) => equalTo(cxt, text))));
}

/** `==` makes no difference between a number and a bigint; what else it would convert is excluded by the type. */
function equalTo(cxt: KeywordCxt, text: string): Code {
  const { data } = cxt;
  const value = parseExactJson(text);
  if (value === null || typeof value === "string" || typeof value === "boolean") return _`${data} === ${value}`;
  if (typeof value !== "number") return _`${runtime(cxt, "equalJson")}(${data}, ${constant(cxt, text, value)})`;
  return _`((typeof ${data} == "number" || typeof ${data} == "bigint") && ${data} == ${value})`;
}

function checkFormat(cxt: KeywordCxt): void {
  const { name, test } = cxt.schema as ExactFormat;
  cxt.setParams({ keyword: _`${"format"}`, limit: _`${name}` });
  cxt.pass(_`typeof ${cxt.data} !== "string" || ${runtime(cxt, test)}(${cxt.data})`);
}

function checkUnique(cxt: KeywordCxt): void {
  cxt.setParams({ keyword: _`${"uniqueItems"}`, limit: _`${"true"}` });
  cxt.pass(_`!(Array.isArray(${cxt.data}) && ${runtime(cxt, "firstEqualItems")}(${cxt.data}))`);
}

/** Ajv's own keyword takes an empty list in a list for right after one that was. */
function checkContains(cxt: KeywordCxt): void {
  const { gen, data, keyword } = cxt;
  const { min, max } = cxt.schema as ExactContains;
  gen.if(_`Array.isArray(${data})`, () => {
    const count = gen.let("count", 0);
    gen.forRange("index", 0, _`${data}.length`, (index) => {
      const valid = validQuietly(cxt, { keyword, schemaProp: "schema", dataProp: index, dataPropType: Type.Num });
      gen.if(valid, () => gen.code(_`${count}++`));
    });
    const [most, tooMany] = max === undefined ? [_``, _`false`] : [_`, maxContains: ${max}`, _`${count} > ${max}`];
    cxt.setParams({ all: _`{keyword: ${"contains"}, minContains: ${min}${most}}` });
    gen.if(_`${count} < ${min} || ${tooMany}`, () => cxt.error(true));
  });
}
