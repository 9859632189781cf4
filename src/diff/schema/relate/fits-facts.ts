import { compareNumbers, isJsonNumber, isMultipleOf } from "../../../contract/json/compare-numbers.ts";
import type { JsonNumber, JsonValue } from "../../../contract/json/json.ts";
import { patternTest } from "../../../contract/schema/pattern/pattern.ts";
import { isExclusive } from "../normal/collected.ts";
import type { LimitName, NormalSchema } from "../normal/normal-schema.ts";
import type { Fact } from "../normal/placed-schema.ts";

/** What a single value without parts is judged by. */
type ValueFacts = Pick<NormalSchema, "limits" | "steps" | "patterns">;

/** Whether a number or a text keeps the bounds, steps and patterns of a schema; other values always do. Formats are not judged. */
export function fitsFacts(value: JsonValue, facts: ValueFacts): boolean {
  if (isJsonNumber(value)) {
    return keeps(value, facts, "minimum") && facts.steps.every((step) => isMultipleOf(value, step.value));
  }
  if (typeof value !== "string") return true;
  const length = [...value].length;
  return keeps(length, facts, "minLength") && facts.patterns.every((pattern) => matches(value, pattern.value));
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
