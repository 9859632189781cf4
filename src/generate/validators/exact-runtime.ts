import { isIntegral, isJsonNumber } from "../../contract/json/compare-numbers.ts";

/** What the code of validators calls: functions that work on any value, and numbers as `JsonNumber` has them. */
export { compareNumbers, isJsonNumber, isMultipleOf } from "../../contract/json/compare-numbers.ts";
export { Decimal } from "../../contract/json/decimal.ts";
export { equalJson, firstEqualItems } from "../../contract/json/equal-json.ts";
export * from "../../contract/schema/text-formats.ts";

/** Whether a value is a number without a fraction. JSON Schema 2020-12, section 6.1.1. */
export function isInteger(value: unknown): boolean {
  return isJsonNumber(value) && isIntegral(value);
}
