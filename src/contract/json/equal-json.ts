import { compareNumbers, isJsonNumber } from "./compare-numbers.ts";
import { isDecimal, partsOf } from "./decimal.ts";
import { isJsonObject, type JsonNumber, type JsonValue } from "./json.ts";

/**
 * Whether two JSON values are equal: objects whatever the order of their members, numbers by the decimal that they stand for.
 * JSON Schema 2020-12 Core, section 4.2.2.
 */
export function equalJson(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => equalJson(item, right[index]));
  }
  if (isJsonObject(left) && isJsonObject(right)) {
    const names = Object.keys(left);
    return (
      names.length === Object.keys(right).length &&
      names.every((name) => Object.hasOwn(right, name) && equalJson(left[name], right[name]))
    );
  }
  if (isJsonNumber(left) && isJsonNumber(right)) return compareNumbers(left, right) === 0;
  return left === right;
}

/** The numbers of the first two items of a list that are equal, found in time in proportion to its size; none where all differ. */
export function firstEqualItems(items: readonly unknown[]): readonly [first: number, second: number] | undefined {
  const known = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const text = canonicalText(item);
    const earlier = known.get(text);
    if (earlier !== undefined) return [earlier, index];
    known.set(text, index);
  }
  return undefined;
}

/** The same text for equal JSON values, and for no others: members sorted, numbers by the decimal that they stand for. */
export function canonicalText(value: unknown): string {
  if (typeof value === "number" || typeof value === "bigint" || isDecimal(value)) return numberText(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? typeof value;
  if (Array.isArray(value)) return `[${value.map(canonicalText).join()}]`;
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalText(value[name as never])}`).join()}}`;
}

function numberText(value: JsonNumber): string {
  const { isNegative, digits, exponent } = partsOf(value);
  return `${isNegative ? "-" : ""}${digits}e${exponent}`;
}
