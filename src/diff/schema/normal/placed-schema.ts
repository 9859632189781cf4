import type { JsonObject, JsonValue } from "../../../contract/json/json.ts";
import { parsePointer, toPointer, valueAt } from "../../../contract/json/json-pointer.ts";
import type { JsonSchema } from "../../../contract/schema/json-schema.ts";
import { isSchema } from "../../../contract/schema/sub-schemas.ts";

/** A schema and the JSON Pointer to it in the bundled document. */
export interface PlacedSchema {
  readonly schema: JsonSchema;
  readonly pointer: string;
}

/** Schemas that one value has to fit all at once, as in `allOf`; none of them means that any value will do. */
export type Together = readonly PlacedSchema[];

/** One keyword of a schema: its value, where it is written, and the schema that holds it. */
export interface Fact<Value = JsonValue> {
  readonly keyword: string;
  readonly value: Value;
  readonly pointer: string;
  readonly owner: string;
  /** The keyword that is written, where it says the same in other words: `not: {minLength: 5}` of `maxLength: 4`. */
  readonly written?: Fact<unknown>;
}

/** Where a `$ref` leads; a reference to nothing, or to no schema, allows any value. */
export function referredSchema(document: JsonObject, reference: string): PlacedSchema {
  const target = reference.startsWith("#") ? valueAt(document, reference) : undefined;
  const pointer = reference.startsWith("#") ? toPointer(parsePointer(reference)) : reference;
  return { schema: isSchema(target) ? target : true, pointer };
}

/** A schema that is nothing but a `$ref`, replaced by what it leads to, so that all its users share one place. */
export function resolved(placed: PlacedSchema, document: JsonObject): PlacedSchema {
  let current = placed;
  for (let links = 0; links < longestChain; links += 1) {
    const { schema } = current;
    if (typeof schema === "boolean" || typeof schema.$ref !== "string" || Object.keys(schema).length > 1) break;
    current = referredSchema(document, schema.$ref);
  }
  return current;
}

/** A longer chain of references is a circle. */
const longestChain = 50;
