import type { JsonValue } from "../../contract/json/json.ts";
import { defaultBranch, discriminatorProperty, namedBranches, tagValues } from "../../contract/schema/discriminator.ts";
import type { JsonSchema, JsonSchemaObject } from "../../contract/schema/json-schema.ts";

/**
 * A schema with `oneOf` and `anyOf` next to a discriminator written as conditions, as `judgingBranch` decides: a value whose
 * discriminator names a branch is judged by that branch, any other value by all of them, or by the one of `defaultMapping`.
 */
export function withJudgedBranches(schema: JsonSchemaObject): JsonSchemaObject {
  const property = discriminatorProperty(schema);
  if (property === undefined) return schema;
  const { oneOf, anyOf, ...others } = schema;
  const chosen = [
    ...(Array.isArray(oneOf) ? conditionsOf(schema, "oneOf", property) : []),
    ...(Array.isArray(anyOf) ? conditionsOf(schema, "anyOf", property) : []),
  ];
  return chosen.length === 0 ? schema : { ...others, allOf: [...(schema.allOf ?? []), ...chosen] };
}

function conditionsOf(schema: JsonSchemaObject, keyword: "oneOf" | "anyOf", property: string): readonly JsonSchema[] {
  const branches = schema[keyword] ?? [];
  const named = namedBranches(schema, branches);
  const other = defaultBranch(schema, branches);
  const all = { [keyword]: branches };
  const values = named.map(({ names }) => names.flatMap(tagValues));
  const tagged = (tags: readonly JsonValue[]): JsonSchema => {
    return { type: "object", required: [property], properties: { [property]: { enum: tags } } };
  };
  const byName = named.map(({ branch }, index) => unless({ not: tagged(values[index] ?? []) }, branch));
  if (other === undefined) return [...byName, unless(tagged(values.flat()), all)];
  // A value that is no object has no member that could be missing.
  return [...byName, unless({ not: isObject }, unless(tagged(values.flat()), other)), unless(isObject, all)];
}

const isObject: JsonSchema = { type: "object" };

function unless(condition: JsonSchema, schema: JsonSchema): JsonSchema {
  return { if: condition, else: schema };
}
