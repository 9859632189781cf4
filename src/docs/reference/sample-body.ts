import type { JsonObject, JsonValue } from "../../contract/json.ts";
import type { JsonSchema, JsonSchemaObject } from "../../contract/json-schema.ts";
import { resolveSchema } from "../schema-facts.ts";

const deepest = 8;

/**
 * A body to begin with where the contract has no example: its own values where it names some, else the least that fits the
 * type and the lower bounds. It is a form to fill in, not test data: patterns and further rules are not followed.
 */
export function sampleBody(schema: JsonSchema, document: JsonObject): JsonValue {
  return sample(schema, document, 0);
}

function sample(schema: JsonSchema | undefined, document: JsonObject, depth: number): JsonValue {
  const resolved = resolveSchema(schema, document);
  const named = resolved.example ?? resolved.examples?.[0] ?? resolved.default ?? resolved.const ?? resolved.enum?.[0];
  if (named !== undefined) return named;
  const choice = resolved.oneOf?.[0] ?? resolved.anyOf?.[0];
  if (choice !== undefined && resolved.properties === undefined) return sample(choice, document, depth + 1);
  return sampleOfType(resolved, document, depth);
}

function sampleOfType(schema: JsonSchemaObject, document: JsonObject, depth: number): JsonValue {
  const type = typeof schema.type === "string" ? schema.type : schema.type?.find((name) => name !== "null");
  if (depth >= deepest) return null;
  if (type === "object" || schema.properties !== undefined) return sampleObject(schema, document, depth);
  if (type === "array") return (schema.minItems ?? 0) > 0 ? [sample(schema.items, document, depth + 1)] : [];
  if (type === "integer" || type === "number") return schema.minimum ?? 0;
  if (type === "boolean") return false;
  return type === "null" ? null : "";
}

/** The required members, or where none is required all of them. */
function sampleObject(
  { properties = {}, required }: JsonSchemaObject,
  document: JsonObject,
  depth: number,
): JsonObject {
  const names = required ?? Object.keys(properties);
  return Object.fromEntries(names.map((name) => [name, sample(properties[name], document, depth + 1)]));
}
