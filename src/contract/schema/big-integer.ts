import { compareNumbers, isJsonNumber } from "../json/compare-numbers.ts";
import type { JsonNumber } from "../json/json.ts";
import { integerRange } from "./formats.ts";
import type { JsonSchema, JsonSchemaObject } from "./json-schema.ts";

/**
 * The one rule that decides which integers are `bigint` in types, parser, writer, validator, mock, docs and diff:
 * an integer schema whose own bounds, or where it has none those of its format, leave ±(2^53 − 1), or that lists such a value.
 */
export function isBigInteger(schema: JsonSchema): boolean {
  if (typeof schema === "boolean" || !isIntegerType(schema)) return false;
  const [formatLow, formatHigh] = integerRange(schema.format) ?? [];
  const low = schema.minimum ?? schema.exclusiveMinimum ?? formatLow;
  const high = schema.maximum ?? schema.exclusiveMaximum ?? formatHigh;
  const listed = schema.enum ?? [schema.const];
  return isUnsafe(low) || isUnsafe(high) || listed.some((value) => typeof value === "bigint");
}

/** Whether `type` names integer and, at most, null with it. */
function isIntegerType(schema: JsonSchemaObject): boolean {
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
  return types.includes("integer") && types.every((type) => type === "integer" || type === "null");
}

function isUnsafe(bound: JsonNumber | undefined): boolean {
  if (!isJsonNumber(bound)) return false;
  return compareNumbers(bound, Number.MAX_SAFE_INTEGER) > 0 || compareNumbers(bound, Number.MIN_SAFE_INTEGER) < 0;
}
