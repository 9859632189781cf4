import { writeExactJson } from "../../contract/json/exact-json.ts";
import { isJsonObject, type JsonValue } from "../../contract/json/json.ts";

/** A text that is the same for equal JSON values and no others: members sorted, numbers exact. */
export function canonicalText(value: JsonValue | undefined): string {
  return value === undefined ? "" : writeExactJson(sorted(value));
}

function sorted(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isJsonObject(value)) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, sorted(value[name] ?? null)]));
}
