import type { ParameterModel } from "../../contract/contract-model.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json.ts";
import { sampleOf } from "../../contract/sample.ts";
import { factsOf } from "../../contract/schema-facts.ts";

/** A value that shows how a parameter looks; of an object that requires nothing, every member. */
export function sampleParameter({ schema, pointer }: ParameterModel, document: JsonObject): JsonValue {
  const place = { schema, pointer: `${pointer}/schema` };
  const sample = sampleOf(document, place);
  if (!isJsonObject(sample) || Object.keys(sample).length > 0) return sample;
  const { properties } = factsOf(document, place);
  return Object.fromEntries([...properties].map(([name, member]) => [name, sampleOf(document, member)]));
}
