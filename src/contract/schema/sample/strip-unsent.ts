import { isJsonObject, type JsonObject, type JsonValue } from "../../json/json.ts";
import { toPointer } from "../../json/json-pointer.ts";
import { memberSchemas } from "../fits-schema.ts";
import type { JsonSchema } from "../json-schema.ts";
import { schemasInPlace } from "../schemas-in-place.ts";
import { type Direction, unsentMembers } from "../sent-members.ts";

/** A value without the members that do not go in its direction, and the JSON Pointers of those. */
export interface Stripped {
  readonly value: JsonValue;
  readonly left: readonly string[];
}

/** Takes out of a value, at every depth, what is `writeOnly` in a response or `readOnly` in a request. */
export function stripUnsent(
  document: JsonObject,
  schema: JsonSchema,
  value: JsonValue,
  direction: Direction,
): Stripped {
  const left: string[] = [];
  const strip = (schemas: readonly JsonSchema[], inner: JsonValue, steps: readonly string[]): JsonValue => {
    if (typeof inner !== "object" || inner === null) return inner;
    const parts = schemas.flatMap((each) => (typeof each === "boolean" ? [] : [...schemasInPlace(document, each)]));
    if (parts.length === 0) return inner;
    if (Array.isArray(inner)) {
      return (inner as readonly JsonValue[]).map((item, index) => {
        const items = parts.flatMap((part) => {
          const own = part.prefixItems?.[index] ?? part.items;
          return own === undefined ? [] : [own];
        });
        return strip(items, item, [...steps, String(index)]);
      });
    }
    if (!isJsonObject(inner)) return inner;
    const saysUnsent = schemas.map((each) => unsentMembers(each, { document, direction }));
    const kept = Object.entries(inner).flatMap(([name, member]): [string, JsonValue][] => {
      if (member === undefined) return [];
      const at = [...steps, name];
      if (!saysUnsent.some((says) => says(name)))
        return [
          [
            name,
            strip(
              parts.flatMap((part) => memberSchemas(part, name)),
              member,
              at,
            ),
          ],
        ];
      left.push(toPointer(at));
      return [];
    });
    return Object.fromEntries(kept);
  };
  const stripped = strip([schema], value, []);
  return { value: left.length === 0 ? value : stripped, left };
}
