import { isDecimal } from "../../contract/json/decimal.ts";
import { parseExactJson } from "../../contract/json/exact-json.ts";
import type { JsonValue } from "../../contract/json/json.ts";
import { allowsType, type SchemaFacts, typeOfValue } from "../../contract/schema/schema-facts.ts";

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * The value in a type that the schema allows, where it says the same there: `7` as `"7"`, `"7"` as `7`, one item as a list of it.
 * Integers stay exact. `undefined` where there is no such form.
 */
export function convertTo(facts: SchemaFacts, value: JsonValue): JsonValue | undefined {
  const forms = formsOf(value).filter((form) => allowsType(facts, typeOfValue(form)));
  return forms[0];
}

function formsOf(value: JsonValue): readonly JsonValue[] {
  if (value === null) return [];
  if (Array.isArray(value)) return (value as readonly JsonValue[]).slice(0, 1);
  if (typeof value === "object" && !isDecimal(value)) return [[value]];
  if (typeof value !== "string") return [String(value), [value]];
  if (number.test(value)) return [parseExactJson(value), [value]];
  return value === "true" || value === "false" ? [value === "true", [value]] : [[value]];
}
