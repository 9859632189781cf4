import type { JsonObject } from "../json/json.ts";
import { valueAt } from "../json/json-pointer.ts";
import type { JsonSchema, JsonSchemaObject } from "./json-schema.ts";
import { isSchema } from "./sub-schemas.ts";

/** Whether a value goes to the server or comes from it. */
export type Direction = "request" | "response";

const known = {
  request: new WeakMap<object, ReadonlySet<string>>(),
  response: new WeakMap<object, ReadonlySet<string>>(),
};
const none: ReadonlySet<string> = new Set();

/**
 * The members that a value of a schema does not have in a direction: `readOnly` ones in a request, `writeOnly` ones in a response,
 * wherever in the schema's `$ref`s, `allOf`, `anyOf` and `oneOf` they are declared. OpenAPI 3.0.3 section 4.7.24, 3.1.1 section 4.8.24.
 */
export function unsentNames(document: JsonObject, schema: JsonSchema, direction: Direction): ReadonlySet<string> {
  if (typeof schema === "boolean") return none;
  const found = known[direction].get(schema);
  if (found !== undefined) return found;
  const unsent = direction === "request" ? "readOnly" : "writeOnly";
  const names = new Set<string>();
  for (const part of schemasInPlace(document, schema)) {
    for (const [name, member] of Object.entries(part.properties ?? {})) {
      if (isMarked(document, member, unsent)) names.add(name);
    }
  }
  known[direction].set(schema, names);
  return names;
}

function isMarked(document: JsonObject, member: JsonSchema, keyword: "readOnly" | "writeOnly"): boolean {
  if (typeof member === "boolean") return false;
  return [...schemasInPlace(document, member, ["allOf"])].some((part) => part[keyword] === true);
}

/** A schema and those in it that speak of the same value, each once. */
export function schemasInPlace(
  document: JsonObject,
  schema: JsonSchemaObject,
  lists: readonly ("allOf" | "anyOf" | "oneOf")[] = ["allOf", "anyOf", "oneOf"],
): ReadonlySet<JsonSchemaObject> {
  const reached = new Set([schema]);
  for (const part of reached) {
    const target = typeof part.$ref === "string" ? valueAt(document, part.$ref) : undefined;
    const below = lists.flatMap((name) => part[name] ?? []);
    for (const next of [target, ...below]) if (isSchema(next) && typeof next === "object") reached.add(next);
  }
  return reached;
}
