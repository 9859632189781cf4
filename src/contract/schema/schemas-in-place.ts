import type { JsonObject } from "../json/json.ts";
import { valueAt } from "../json/json-pointer.ts";
import type { JsonSchemaObject } from "./json-schema.ts";
import { isSchema } from "./sub-schemas.ts";

/** A schema and those in its `$ref`, `allOf`, `anyOf` and `oneOf`, which speak of the same value, each once. */
export function schemasInPlace(document: JsonObject, schema: JsonSchemaObject): ReadonlySet<JsonSchemaObject> {
  const reached = new Set([schema]);
  for (const part of reached) {
    const target = typeof part.$ref === "string" ? valueAt(document, part.$ref) : undefined;
    const below = [part.allOf, part.anyOf, part.oneOf].flatMap((list) => list ?? []);
    for (const next of [target, ...below]) if (isSchema(next) && typeof next === "object") reached.add(next);
  }
  return reached;
}
