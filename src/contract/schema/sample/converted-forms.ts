import { parseExactJson } from "../../json/exact-json.ts";
import type { JsonValue } from "../../json/json.ts";

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** The forms of another type that say the same: `7` as `"7"`, `"7"` as `7`, one item as a list of it. Integers stay exact. */
export function convertedForms(value: JsonValue): readonly JsonValue[] {
  if (value === null) return [];
  if (Array.isArray(value)) return (value as readonly JsonValue[]).slice(0, 1);
  if (typeof value === "object") return [[value]];
  if (typeof value !== "string") return [String(value), [value]];
  if (number.test(value) && Number.isFinite(Number(value))) return [parseExactJson(value), [value]];
  return value === "true" || value === "false" ? [value === "true", [value]] : [[value]];
}
