import { Ajv2020 } from "ajv/dist/2020.js";
import { compareNumbers, isIntegral, isJsonNumber, isMultipleOf } from "../contract/json/compare-numbers.ts";
import { equalJson } from "../contract/json/equal-json.ts";
import type { JsonNumber, JsonValue } from "../contract/json/json.ts";
import { formatFact } from "../contract/schema/formats.ts";
import { type PatternTest, patternTest } from "../contract/schema/pattern/pattern.ts";
import { textTests } from "../contract/schema/text-formats.ts";

type NumericCheck = (limit: JsonNumber, value: JsonNumber) => boolean;

const numericChecks: Readonly<Record<string, NumericCheck>> = {
  minimum: (limit, value) => compareNumbers(value, limit) >= 0,
  maximum: (limit, value) => compareNumbers(value, limit) <= 0,
  exclusiveMinimum: (limit, value) => compareNumbers(value, limit) > 0,
  exclusiveMaximum: (limit, value) => compareNumbers(value, limit) < 0,
  multipleOf: (limit, value) => compareNumbers(limit, 0) === 0 || isMultipleOf(value, limit),
};

/** The keyword that takes the place of `type`, which Ajv's own code reads too early for integers beyond 2^53. */
export const exactTypeKeyword = "x-plate-type";

/**
 * An Ajv for JSON Schema 2020-12 that reads numbers as decimals (`JsonNumber`): bounds, `enum` and `const` compare exactly.
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
  ajv.removeKeyword("format");
  ajv.addKeyword({ keyword: "format", compile: formatCheck });
  ajv.removeKeyword("id");
  for (const [keyword, check] of Object.entries(numericChecks)) {
    ajv.removeKeyword(keyword);
    ajv.addKeyword({
      keyword,
      compile: (limit: unknown) => (value: unknown) =>
        !isJsonNumber(value) || !isJsonNumber(limit) || check(limit, value),
    });
  }
  for (const keyword of ["enum", "const"]) {
    ajv.removeKeyword(keyword);
    ajv.addKeyword({
      keyword,
      compile: (allowed: unknown) => {
        const values = keyword === "enum" && Array.isArray(allowed) ? allowed : [allowed];
        return (value: unknown) => values.some((each) => equalJson(each as JsonValue, value as JsonValue));
      },
    });
  }
  ajv.addKeyword({ keyword: exactTypeKeyword, compile: (types: unknown) => (value: unknown) => hasType(value, types) });
  return ajv;
}

/** As the one table of formats has it; those of numbers are bounds by now. */
function formatCheck(format: unknown): (value: unknown) => boolean {
  const fact = formatFact({ format });
  const test = fact.kind === "text" ? textTests[fact.test] : undefined;
  return (value) => test === undefined || typeof value !== "string" || test(value);
}

function hasType(value: unknown, types: unknown): boolean {
  const names = Array.isArray(types) ? types : [types];
  return names.some((name) => name === typeOf(value) || (name === "number" && typeOf(value) === "integer"));
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (isJsonNumber(value)) return isIntegral(value) ? "integer" : "number";
  return typeof value;
}

/** A pattern that cannot be matched is a finding of another rule; here it allows every text. */
function tolerantPattern(pattern: string): { readonly test: PatternTest; readonly toString: () => string } {
  return { test: patternTest(pattern) ?? (() => true), toString: () => `/${pattern}/` };
}
tolerantPattern.code = "tolerantPattern";
