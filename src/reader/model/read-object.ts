import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { toPointer, valueAt } from "../../contract/json/json-pointer.ts";
import type { NamedExample } from "../../contract/model/contract-model.ts";
import type { ReadSerialized } from "./example-value.ts";

/** An object of the bundled document with its place, after references have been followed. */
export interface Located {
  readonly object: JsonObject;
  readonly pointer: string;
}

/** A text member, or `undefined` where it is missing or no text. */
export function textOf(object: JsonObject, name: string): string | undefined {
  const value = object[name];
  return typeof value === "string" ? value : undefined;
}

/** `{description}` of an object, to be spread into one that may lack it (exactOptionalPropertyTypes). */
export function textMember<Name extends string>(object: JsonObject, name: Name): { readonly [name in Name]?: string } {
  const text = textOf(object, name);
  return text === undefined ? {} : ({ [name]: text } as { readonly [name in Name]: string });
}

/** The object at these steps below a place, with references followed; `undefined` where there is none. */
export function locate(
  document: JsonObject,
  parent: Located,
  steps: readonly (string | number)[],
): Located | undefined {
  return follow(document, {
    object: valueAt(parent.object, toPointer(steps)),
    pointer: parent.pointer + toPointer(steps),
  });
}

/** Every object of a map or list at `name`, with references followed, in the order of the document. */
export function locateAll(
  document: JsonObject,
  parent: Located,
  name: string,
): readonly (Located & { readonly name: string })[] {
  const members = parent.object[name];
  if (typeof members !== "object" || members === null) return [];
  return Object.keys(members).flatMap((key) => {
    const found = locate(document, parent, [name, key]);
    return found === undefined ? [] : [{ ...found, name: key }];
  });
}

/** At most this many references in a row: a longer chain is a circle. */
const longestChain = 50;

function follow(
  document: JsonObject,
  start: { readonly object: unknown; readonly pointer: string },
): Located | undefined {
  let { object, pointer } = start;
  for (let links = 0; links < longestChain; links += 1) {
    if (!isJsonObject(object)) return undefined;
    if (typeof object.$ref !== "string") return { object, pointer };
    pointer = decodeURIComponent(object.$ref.slice(1));
    object = valueAt(document, pointer);
  }
  return undefined;
}

/**
 * The `examples` of an object, or its single `example` under the name `example`; values elsewhere (`externalValue`) are left out.
 * `read` turns a `serializedValue` into its value.
 */
export function examplesOf(document: JsonObject, parent: Located, read: ReadSerialized): readonly NamedExample[] {
  const named = locateAll(document, parent, "examples").flatMap(({ name, object, pointer }): NamedExample[] => {
    const { dataValue, value: literal } = object;
    const serialized = textOf(object, "serializedValue");
    const value = dataValue ?? literal ?? (serialized === undefined ? undefined : read(serialized));
    if (value === undefined) return [];
    return [
      {
        name,
        ...textMember(object, "summary"),
        ...textMember(object, "description"),
        value,
        ...(serialized === undefined ? {} : { serialized }),
        pointer,
      },
    ];
  });
  const { example } = parent.object;
  if (named.length > 0 || example === undefined) return named;
  return [{ name: "example", value: example as JsonValue, pointer: `${parent.pointer}/example` }];
}
