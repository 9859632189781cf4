import { isIntegral, isJsonNumber } from "../../../contract/json/compare-numbers.ts";
import type { JsonValue } from "../../../contract/json/json.ts";

/** The types of JSON values by which keywords are told apart; `integer` is a part of `number` (JSON Schema 2020-12 Validation, section 6.1.1). */
export const allTypes: ReadonlySet<string> = new Set(["null", "boolean", "number", "string", "array", "object"]);

/** The types that both sets allow. */
export function commonTypes(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  const common = [...one].flatMap((type) => {
    if (other.has(type)) return [type];
    if (type === "number" && other.has("integer")) return ["integer"];
    return type === "integer" && other.has("number") ? ["integer"] : [];
  });
  return new Set(common);
}

/** The types that one of the sets allows; `integer` goes where `number` is. */
export function joinedTypes(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const joined = new Set(sets.flatMap((set) => [...set]));
  if (joined.has("number")) joined.delete("integer");
  return joined;
}

/** The type of a value; whole numbers are integers whatever their spelling. */
export function typeOfValue(value: JsonValue): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (isJsonNumber(value)) return isIntegral(value) ? "integer" : "number";
  return typeof value;
}

/** Whether a set of types allows values of this type. */
export function allowsType(types: ReadonlySet<string>, type: string): boolean {
  return types.has(type) || (type === "integer" && types.has("number"));
}

/** Types by the kind of value that keywords apply to: `number` stands for integers too. */
export function kindOfType(type: string): string {
  return type === "integer" ? "number" : type;
}

/** The kind of value that each assertion applies to; values of other kinds fit it always (JSON Schema 2020-12 Validation, section 6). */
export const kindOfKeyword: Readonly<Record<string, string>> = {
  minimum: "number",
  maximum: "number",
  multipleOf: "number",
  minLength: "string",
  maxLength: "string",
  pattern: "string",
  contentEncoding: "string",
  contentMediaType: "string",
  contentSchema: "string",
  minItems: "array",
  maxItems: "array",
  uniqueItems: "array",
  minProperties: "object",
  maxProperties: "object",
};
