import { type Context, isNode, type Location } from "./plugin-types.ts";

/** A value of the document and its place, references followed. */
export interface Cursor {
  readonly node: unknown;
  readonly location: Location;
}

/** The member `key` of a mapping or list, through a `$ref` if it is one; `undefined` if it is absent or leads nowhere. */
export function stepInto(cursor: Cursor, key: string | number, context: Context): Cursor | undefined {
  const container = cursor.node;
  if (typeof container !== "object" || container === null || !Object.hasOwn(container, key)) return undefined;
  const node = (container as Readonly<Record<string | number, unknown>>)[key];
  const location = cursor.location.child([key]);
  if (!isNode(node) || typeof node.$ref !== "string") return { node, location };
  const target = context.resolve(node, location.source.absoluteRef);
  return target.location === undefined ? undefined : { node: target.node, location: target.location };
}

/** `stepInto`, once per key. */
export function stepThrough(cursor: Cursor, keys: readonly (string | number)[], context: Context): Cursor | undefined {
  let place: Cursor | undefined = cursor;
  for (const key of keys) {
    if (place === undefined) return undefined;
    place = stepInto(place, key, context);
  }
  return place;
}

/** A member of a mapping: its name, the name's place, and its value. */
export interface Member {
  readonly name: string;
  /** The entry in the mapping itself, not what a `$ref` in it leads to: the line to fix. */
  readonly entry: Location;
  readonly value: Cursor;
}

/** The members of the mapping `key` below a cursor, extensions (`x-…`) of a Responses Object left out; none if there is no such mapping. */
export function membersOf(cursor: Cursor, key: string, context: Context): readonly Member[] {
  const map = stepInto(cursor, key, context);
  if (map === undefined || !isNode(map.node)) return [];
  const names = Object.keys(map.node).filter((name) => !(key === "responses" && name.startsWith("x-")));
  return names.flatMap((name) => {
    const value = stepInto(map, name, context);
    return value === undefined ? [] : [{ name, entry: map.location.child([name]).key(), value }];
  });
}

/** The items of the list `key` below a cursor, references followed; none if there is no such list. */
export function itemsOf(cursor: Cursor, key: string, context: Context): readonly Cursor[] {
  const list = stepInto(cursor, key, context);
  if (list === undefined || !Array.isArray(list.node)) return [];
  return list.node.flatMap((_item, index) => stepInto(list, index, context) ?? []);
}
