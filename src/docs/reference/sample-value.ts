import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { sampleOf } from "../../contract/schema/sample.ts";
import { factsOf, type SchemaPlace } from "../../contract/schema/schema-facts.ts";

/** A value to begin with where the contract has no example; of an object that requires nothing, every member. */
export function sampleValue(place: SchemaPlace, document: JsonObject): JsonValue {
  const sample = sampleOf(document, place);
  if (!isJsonObject(sample) || Object.keys(sample).length > 0) return sample;
  const { properties } = factsOf(document, place);
  return Object.fromEntries([...properties].map(([name, member]) => [name, sampleOf(document, member)]));
}
