import type { JsonObject, JsonValue } from "../../contract/json/json.ts";

/**
 * The object with each member replaced by what `change` makes of it. Members are visited by name, so that what gets a name on
 * the way (two files may ask for the same one) gets it whatever the order of keys. Where no member becomes another one, it is the object itself.
 */
export function mapMembers(object: JsonObject, change: (name: string, member: JsonValue) => JsonValue): JsonObject {
  const names = Object.keys(object).filter((name) => object[name] !== undefined);
  const made = names.toSorted().map((name) => [name, change(name, object[name] as JsonValue)] as const);
  const isSame = names.length === Object.keys(object).length && made.every(([name, member]) => member === object[name]);
  if (isSame) return object;
  const copy = Object.fromEntries(names.map((name): [string, JsonValue] => [name, null]));
  for (const [name, member] of made) copy[name] = member;
  return copy;
}

/** The list with each item replaced by what `change` makes of it; where none becomes another one, the list itself. */
export function mapItems(
  items: readonly JsonValue[],
  change: (item: JsonValue, index: number) => JsonValue,
): readonly JsonValue[] {
  const made = items.map(change);
  return made.every((item, index) => item === items[index]) ? items : made;
}
