import type { JsonObject, JsonValue } from "../contract/json/json.ts";

/**
 * The object with each member replaced by what `change` makes of it. Members are visited by name, so that what gets a name on
 * the way (two files may ask for the same one) gets it whatever the order of keys.
 */
export function mapMembers(object: JsonObject, change: (name: string, member: JsonValue) => JsonValue): JsonObject {
  const names = Object.keys(object).filter((name) => object[name] !== undefined);
  const made = new Map([...names].sort().map((name) => [name, change(name, object[name] as JsonValue)]));
  return Object.fromEntries(names.map((name) => [name, made.get(name)]));
}
