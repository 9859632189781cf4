import type { JsonObject, JsonValue } from "../../contract/json/json.ts";
import { partAt } from "../../contract/json/json-edit.ts";
import { factsOf, type SchemaFacts, type SchemaPlace } from "../../contract/schema/schema-facts.ts";

/** What a schema says at a place inside a value. */
export interface PlaceInSchema {
  /** `undefined` where the schema does not speak of the place. */
  readonly facts?: SchemaFacts;
  /** Pointer of the `required` list that names the last step. */
  readonly required?: string;
}

/** A value and the steps to a part of it. */
export interface PartOfValue {
  readonly json: JsonValue;
  readonly steps: readonly string[];
}

/** Follows the steps into a value and its schema at once, so that a finding can name the line that demands it. */
export function placeInSchema(document: JsonObject, root: SchemaPlace, { json, steps }: PartOfValue): PlaceInSchema {
  let facts: SchemaFacts | undefined = factsOf(document, root, json);
  let required: string | undefined;
  for (const [index, step] of steps.entries()) {
    required = facts?.required.get(step);
    const next: SchemaPlace | undefined = facts?.properties.get(step) ?? facts?.items;
    facts = next === undefined ? undefined : factsOf(document, next, partAt(json, steps.slice(0, index + 1)));
  }
  return { ...(facts === undefined ? {} : { facts }), ...(required === undefined ? {} : { required }) };
}
