import type { JsonObject, JsonValue } from "../../contract/json/json.ts";

/**
 * The object with each member replaced by what `change` makes of it. Members are visited by name, so that what gets a name on
 * the way (two files may ask for the same one) gets it whatever the order of keys. Where no member becomes another one, it is the object itself.
 */
export function mapMembers(object: JsonObject, change: (name: string, member: JsonValue) => JsonValue): JsonObject {
  const changed = new Map<string, JsonValue>();
  const names = Object.keys(object);
  let isWhole = true;
  for (const name of names.length > 1 ? names.toSorted() : names) {
    const member = object[name];
    if (member === undefined) isWhole = false;
    else {
      const made = change(name, member);
      if (made !== member) changed.set(name, made);
    }
  }
  if (isWhole && changed.size === 0) return object;
  const kept = names.filter((name) => object[name] !== undefined);
  return Object.fromEntries(
    kept.map((name) => [name, (changed.has(name) ? changed.get(name) : object[name]) as JsonValue]),
  );
}

/** The list with each item replaced by what `change` makes of it; where none becomes another one, the list itself. */
export function mapItems(
  items: readonly JsonValue[],
  change: (item: JsonValue, index: number) => JsonValue,
): readonly JsonValue[] {
  const made = items.map(change);
  return made.every((item, index) => item === items[index]) ? items : made;
}
