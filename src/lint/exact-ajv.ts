import { isDeepStrictEqual } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { type PatternTest, patternTest } from "../contract/schema/pattern/pattern.ts";

type NumericCheck = (limit: number | bigint, value: number | bigint) => boolean;

const numericChecks: Readonly<Record<string, NumericCheck>> = {
  minimum: (limit, value) => value >= limit,
  maximum: (limit, value) => value <= limit,
  exclusiveMinimum: (limit, value) => value > limit,
  exclusiveMaximum: (limit, value) => value < limit,
  multipleOf: isMultiple,
};

/** The keyword that takes the place of `type`, which Ajv's own code reads too early for integers beyond 2^53. */
export const exactTypeKeyword = "x-plate-type";

/**
 * An Ajv for JSON Schema 2020-12 that knows `bigint`: bounds, `enum` and `const` compare exactly, and a `bigint` is an integer.
 * Schemas go in as `prepareSchemas` makes them. It keeps schemas unchecked: that is the work of Redocly's own rules.
 * Each schema is compiled for a handful of examples, so compiling quickly counts, not the speed of what is compiled.
 */
export function createExactAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    validateSchema: false,
    verbose: true,
    inlineRefs: false,
    code: { regExp: tolerantPattern, optimize: false },
  });
  addFormats.default(ajv);
  ajv.removeKeyword("id");
  for (const [keyword, check] of Object.entries(numericChecks)) {
    ajv.removeKeyword(keyword);
    ajv.addKeyword({
      keyword,
      compile: (limit: unknown) => (value: unknown) => !isNumeric(value) || !isNumeric(limit) || check(limit, value),
    });
  }
  for (const keyword of ["enum", "const"]) {
    ajv.removeKeyword(keyword);
    ajv.addKeyword({
      keyword,
      compile: (allowed: unknown) => {
        const values = keyword === "enum" && Array.isArray(allowed) ? allowed : [allowed];
        return (value: unknown) => values.some((each) => isDeepStrictEqual(each, value));
      },
    });
  }
  ajv.addKeyword({ keyword: exactTypeKeyword, compile: (types: unknown) => (value: unknown) => hasType(value, types) });
  return ajv;
}

function isNumeric(value: unknown): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}

function isMultiple(divisor: number | bigint, value: number | bigint): boolean {
  if (divisor === 0 || divisor === 0n) return true;
  const [one, other] = [asInteger(value), asInteger(divisor)];
  if (one !== undefined && other !== undefined) return one % other === 0n;
  const quotient = Number(value) / Number(divisor);
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}

function asInteger(value: number | bigint): bigint | undefined {
  return typeof value === "bigint" || Number.isInteger(value) ? BigInt(value) : undefined;
}

function hasType(value: unknown, types: unknown): boolean {
  const names = Array.isArray(types) ? types : [types];
  return names.some((name) => name === typeOf(value) || (name === "number" && typeOf(value) === "integer"));
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "bigint" || Number.isInteger(value)) return "integer";
  return typeof value;
}

/** A pattern that cannot be matched is a finding of another rule; here it allows every text. */
function tolerantPattern(pattern: string): { readonly test: PatternTest; readonly toString: () => string } {
  return { test: patternTest(pattern) ?? (() => true), toString: () => `/${pattern}/` };
}
tolerantPattern.code = "tolerantPattern";
