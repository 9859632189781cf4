import { _, type Ajv2020, type Code, type KeywordCxt, type KeywordErrorDefinition } from "ajv/dist/2020.js";
import { or } from "ajv/dist/compile/codegen/index.js";

/** Bounds of a number, as decimal text so that every digit counts; the members are the keywords of JSON Schema, section 6.2. */
export interface ExactBounds {
  readonly minimum?: string;
  readonly maximum?: string;
  readonly exclusiveMinimum?: string;
  readonly exclusiveMaximum?: string;
  readonly multipleOf?: string;
}

/** A list of values without objects and arrays; the integers as decimal text so that every digit counts. */
export interface ExactEnum {
  readonly integers: readonly string[];
  readonly others: readonly (string | number | boolean | null)[];
}

/** The names of the keywords that stand in for those of JSON Schema where Ajv's own do not fit. */
export const exactKeywords = {
  type: "exactType",
  bounds: "exactBounds",
  enum: "exactEnum",
} as const;

/**
 * Teaches Ajv the keywords that take `number` and `bigint` alike: `exactType` (a list of JSON types), `exactBounds`
 * (`ExactBounds`), `exactEnum` (`ExactEnum`).
 * They generate plain comparisons, so standalone code needs nothing of ours: JavaScript compares a number with a bigint
 * by their mathematical values (ECMA-262, IsLessThan).
 */
export function addExactKeywords(ajv: Ajv2020): void {
  const error: KeywordErrorDefinition = {
    message: "",
    params: ({ params }) => _`{keyword: ${params.keyword as Code}, limit: ${params.limit as Code}}`,
  };
  ajv.addKeyword({ keyword: exactKeywords.type, code: checkType, error });
  ajv.addKeyword({ keyword: exactKeywords.bounds, code: checkBounds, error });
  ajv.addKeyword({ keyword: exactKeywords.enum, code: checkEnum, error });
}

function checkType(cxt: KeywordCxt): void {
  const types = cxt.schema as readonly string[];
  cxt.setParams({ keyword: _`${"type"}`, limit: _`${types.join(" or ")}` });
  cxt.pass(or(...types.map((type) => typeTest(type, cxt.data))));
}

function typeTest(type: string, data: KeywordCxt["data"]): Code {
  switch (type) {
    case "integer":
      return _`(typeof ${data} === "bigint" || Number.isInteger(${data}))`;
    case "number":
      return _`(typeof ${data} === "bigint" || Number.isFinite(${data}))`;
    case "null":
      return _`${data} === null`;
    case "array":
      return _`Array.isArray(${data})`;
    case "object":
      return _`(typeof ${data} === "object" && ${data} !== null && !Array.isArray(${data}))`;
    default:
      return _`typeof ${data} === ${type}`;
  }
}

function checkBounds(cxt: KeywordCxt): void {
  const { data, gen } = cxt;
  const bounds = cxt.schema as ExactBounds;
  gen.if(_`typeof ${data} === "number" || typeof ${data} === "bigint"`, () => {
    for (const [keyword, limit] of Object.entries(bounds) as [keyof ExactBounds, string][]) {
      cxt.setParams({ keyword: _`${keyword}`, limit: _`${limit}` });
      gen.if(brokenBy[keyword](data, limit), () => cxt.error(true));
    }
  });
}

const brokenBy: Readonly<Record<keyof ExactBounds, (data: KeywordCxt["data"], limit: string) => Code>> = {
  minimum: (data, limit) => _`${data} < ${literal(limit)}`,
  maximum: (data, limit) => _`${data} > ${literal(limit)}`,
  exclusiveMinimum: (data, limit) => _`${data} <= ${literal(limit)}`,
  exclusiveMaximum: (data, limit) => _`${data} >= ${literal(limit)}`,
  multipleOf: (data, limit) => (isIntegerText(limit) ? noIntegerMultiple(data, limit) : noMultiple(data, limit)),
};

function noIntegerMultiple(data: KeywordCxt["data"], limit: string): Code {
  return _`(typeof ${data} === "bigint" || Number.isInteger(${data}) ? BigInt(${data}) % BigInt(${limit}) !== BigInt(0) : true)`;
}

/** 4.35 / 0.01 is 434.99999999999994 in doubles, and 4.35 is a multiple of 0.01 all the same. */
function noMultiple(data: KeywordCxt["data"], limit: string): Code {
  const quotient = _`Number(${data}) / ${Number(limit)}`;
  return _`Math.abs(${quotient} - Math.round(${quotient})) > 1e-6`;
}

/** An integer that a double holds, or a fraction, stands as a number; any other integer as `BigInt("…")`. */
function literal(limit: string): Code {
  const number = Number(limit);
  return isIntegerText(limit) && !Number.isSafeInteger(number) ? _`BigInt(${limit})` : _`${number}`;
}

function isIntegerText(text: string): boolean {
  return /^-?\d+$/.test(text);
}

function checkEnum(cxt: KeywordCxt): void {
  const { data } = cxt;
  const { integers, others } = cxt.schema as ExactEnum;
  cxt.setParams({ keyword: _`${"enum"}`, limit: _`${[...integers, ...others.map(String)].join(", ")}` });
  // An empty list allows nothing: JSON Schema 2020-12 Validation, section 6.1.2.
  if (integers.length + others.length === 0) {
    cxt.fail(_`true`);
    return;
  }
  const equal = or(...integers.map((integer) => _`${data} == ${literal(integer)}`));
  const isInteger = _`(typeof ${data} === "number" || typeof ${data} === "bigint") && (${equal})`;
  cxt.pass(or(isInteger, ...others.map((other) => _`${data} === ${other}`)));
}
