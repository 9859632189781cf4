import { isJsonObject, type JsonObject } from "../../contract/json/json.ts";
import { toPointer } from "../../contract/json/json-pointer.ts";
import { type Located, locate } from "../../reader/model/read-object.ts";

/** An object of the bundled document, references followed: where it is written, and the way to it through the operation that uses it. */
export interface Used {
  readonly object: JsonObject;
  /** JSON Pointer to where it is written. */
  readonly pointer: string;
  /** JSON Pointer through what uses it, with no reference followed. */
  readonly at: string;
}

/** A member of an object; a name such as `constructor` is one only where the document has it. */
export function ownMember({ object }: Pick<Used, "object">, name: string): JsonObject[string] {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** What references lead to, by document: following each once is a third of the time of a large comparison. */
const followed = new WeakMap<JsonObject, Map<string, Located | undefined>>();

/** The object at these steps below another one; `undefined` where there is none. */
export function usedAt(document: JsonObject, parent: Used, steps: readonly string[]): Used | undefined {
  let object: unknown = parent.object;
  for (const step of steps) {
    if (typeof object !== "object" || object === null || !Object.hasOwn(object, step)) return undefined;
    object = (object as Readonly<Record<string, unknown>>)[step];
  }
  if (!isJsonObject(object)) return undefined;
  const way = toPointer(steps);
  const place = { object, pointer: parent.pointer + way };
  const found = typeof object.$ref === "string" ? follow(document, place, object.$ref) : place;
  return found === undefined ? undefined : { ...found, at: parent.at + way };
}

function follow(document: JsonObject, place: Located, reference: string): Located | undefined {
  const known = followed.get(document) ?? new Map<string, Located | undefined>();
  followed.set(document, known);
  if (!known.has(reference)) known.set(reference, locate(document, place, []));
  return known.get(reference);
}

/** Every object of a map or list, by its name or index, in the order of the document. */
export function usedMembers(
  document: JsonObject,
  parent: Used,
  name: string,
): readonly (Used & { readonly name: string })[] {
  const members = parent.object[name];
  if (!isJsonObject(members) && !Array.isArray(members)) return [];
  return Object.keys(members).flatMap((key) => {
    const found = usedAt(document, parent, [name, key]);
    return found === undefined ? [] : [{ ...found, name: key }];
  });
}
