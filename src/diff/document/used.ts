import { isJsonObject, type JsonObject } from "../../contract/json/json.ts";
import { toPointer } from "../../contract/json/json-pointer.ts";
import { locate } from "../../reader/read-object.ts";

/** An object of the bundled document, references followed: where it is written, and the way to it through the operation that uses it. */
export interface Used {
  readonly object: JsonObject;
  /** JSON Pointer to where it is written. */
  readonly pointer: string;
  /** JSON Pointer through what uses it, with no reference followed. */
  readonly at: string;
}

/** The object at these steps below another one; `undefined` where there is none. */
export function usedAt(document: JsonObject, parent: Used, steps: readonly (string | number)[]): Used | undefined {
  const found = locate(document, parent, steps);
  return found === undefined ? undefined : { ...found, at: parent.at + toPointer(steps) };
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
