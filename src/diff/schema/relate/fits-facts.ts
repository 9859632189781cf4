import { compareNumbers, isJsonNumber, isMultipleOf } from "../../../contract/json/compare-numbers.ts";
import { exactNumber } from "../../../contract/json/exact-json.ts";
import type { JsonNumber, JsonValue } from "../../../contract/json/json.ts";
import { formatFact } from "../../../contract/schema/formats.ts";
import { patternTest } from "../../../contract/schema/pattern/pattern.ts";
import { textTests } from "../../../contract/schema/text-formats.ts";
import { isExclusive } from "../normal/collected.ts";
import type { LimitName, NormalSchema } from "../normal/normal-schema.ts";
import type { Fact } from "../normal/placed-schema.ts";

/** What a single value without parts is judged by. */
type ValueFacts = Pick<NormalSchema, "limits" | "steps" | "patterns" | "formats">;

/** Whether a number or a text keeps the bounds, steps, patterns and formats of a schema; other values always do. */
export function fitsFacts(value: JsonValue, facts: ValueFacts): boolean {
  if (!facts.formats.every(({ value: format }) => fitsFormat(value, format))) return false;
  if (isJsonNumber(value)) {
    return keeps(value, facts, "minimum") && facts.steps.every((step) => isMultipleOf(value, step.value));
  }
  if (typeof value !== "string") return true;
  const length = [...value].length;
  return keeps(length, facts, "minLength") && facts.patterns.every((pattern) => matches(value, pattern.value));
}

/** Formats of numbers say nothing of texts, nor those of texts of numbers. JSON Schema 2020-12 Validation, section 7.1. */
function fitsFormat(value: JsonValue, format: string): boolean {
  const fact = formatFact({ format });
  if (fact.kind === "text") return typeof value !== "string" || textTests[fact.test](value);
  if (fact.kind === "annotation" || !isJsonNumber(value)) return true;
  const [least, most] = [exactNumber(fact.range.minimum), exactNumber(fact.range.maximum)];
  return compareNumbers(least, value) <= 0 && compareNumbers(value, most) <= 0;
}

function keeps(value: JsonNumber, { limits }: ValueFacts, least: "minimum" | "minLength"): boolean {
  const most: LimitName = least === "minimum" ? "maximum" : "maxLength";
  const [low, high] = [limits.get(least), limits.get(most)];
  return (
    isWithin(low, low === undefined ? 1 : compareNumbers(value, low.value)) &&
    isWithin(high, high === undefined ? 1 : compareNumbers(high.value, value))
  );
}

/** `order` is positive on the side of a limit that is allowed. */
function isWithin(limit: Fact<JsonNumber> | undefined, order: number): boolean {
  return limit === undefined || order > 0 || (order === 0 && !isExclusive(limit));
}

/** A pattern that is no regular expression refuses nothing. */
function matches(text: string, pattern: string): boolean {
  return patternTest(pattern)?.(text) ?? true;
}
