import type { JsonValue } from "../../contract/json/json.ts";
import { patternTest } from "../../contract/schema/pattern/pattern.ts";
import { isExclusive } from "./collected.ts";
import { isMultiple } from "./multiples.ts";
import type { LimitName, NormalSchema } from "./normal-schema.ts";

/** What a single value without parts is judged by. */
type ValueFacts = Pick<NormalSchema, "limits" | "steps" | "patterns">;

/** Whether a number or a text keeps the bounds, steps and patterns of a schema; other values always do. Formats are not judged. */
export function fitsFacts(value: JsonValue, facts: ValueFacts): boolean {
  if (typeof value === "number" || typeof value === "bigint") {
    return keeps(value, facts, "minimum") && facts.steps.every((step) => isMultiple(value, step.value));
  }
  if (typeof value !== "string") return true;
  const length = [...value].length;
  return keeps(length, facts, "minLength") && facts.patterns.every((pattern) => matches(value, pattern.value));
}

function keeps(value: number | bigint, { limits }: ValueFacts, least: "minimum" | "minLength"): boolean {
  const most: LimitName = least === "minimum" ? "maximum" : "maxLength";
  const [low, high] = [limits.get(least), limits.get(most)];
  const isAbove = low === undefined || (isExclusive(low) ? value > low.value : value >= low.value);
  return isAbove && (high === undefined || (isExclusive(high) ? value < high.value : value <= high.value));
}

/** A pattern that is no regular expression refuses nothing. */
function matches(text: string, pattern: string): boolean {
  return patternTest(pattern)?.(text) ?? true;
}
