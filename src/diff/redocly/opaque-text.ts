import { writeExactJson } from "../../contract/json/exact-json.ts";
import { isJsonObject, type JsonValue } from "../../contract/json/json.ts";

/** A list or an object as its JSON text, members sorted, since their order means nothing; any other value as it is. */
export function opaqueText(value: JsonValue): JsonValue {
  return typeof value === "object" && value !== null ? writeExactJson(sorted(value)) : value;
}

function sorted(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isJsonObject(value)) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, sorted(value[name] ?? null)]));
}
