import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { mapItems, mapMembers } from "../bundle/map-members.ts";
import { type Kind, memberKind } from "./openapi-shape.ts";

/**
 * An OpenAPI 3.0 document (bundled) as one of OpenAPI 3.1: `nullable`, boolean `exclusiveMinimum`/`exclusiveMaximum` and a
 * schema's `example` become their JSON Schema 2020-12 forms, and what is next to a `$ref`, which 3.0 ignores, goes.
 * Paths, names and pointers stay what they are.
 */
export function upgradeToOpenApi31(document: JsonObject): JsonObject {
  return { ...(upgraded(document, "root") as JsonObject), openapi: "3.1.1" };
}

function upgraded(value: JsonValue, kind: Kind): JsonValue {
  if (kind === "data" || !isJsonObject(value)) return value;
  if (typeof value.$ref === "string" && kind !== "pathItem") {
    return Object.keys(value).length === 1 ? value : { $ref: value.$ref };
  }
  const copy = mapMembers(value, (name, member) => upgradedMember(member, kind, name));
  return kind === "schema" ? upgradeSchemaObject(copy) : copy;
}

function upgradedMember(member: JsonValue, parent: Kind, name: string): JsonValue {
  const { kind, many } = memberKind(parent, name);
  if (!many || kind === "data") return upgraded(member, kind);
  if (Array.isArray(member)) return mapItems(member, (item) => upgraded(item, kind));
  return isJsonObject(member) ? mapMembers(member, (_name, item) => upgraded(item, kind)) : member;
}

const oldKeywords = ["nullable", "example", "exclusiveMinimum", "exclusiveMaximum"];

/** One Schema Object of OpenAPI 3.0 as of 3.1; the schemas in it stay as they are. One without a type gets a branch in `anyOf` for null. */
export function upgradeSchemaObject(schema: JsonObject): JsonObject {
  if (!oldKeywords.some((keyword) => Object.hasOwn(schema, keyword))) return schema;
  const { nullable, example, ...rest } = withExclusiveBounds(schema);
  const named = example === undefined || rest.examples !== undefined ? rest : { ...rest, examples: [example] };
  if (nullable !== true) return named;
  if (typeof named.type === "string") return { ...named, type: [named.type, "null"], ...nullableEnum(named) };
  return Object.keys(named).length === 0 ? {} : { anyOf: [named, { type: "null" }] };
}

/** OpenAPI 3.0.3 asks that null be listed too; documents in the field leave it out and mean it. */
function nullableEnum(schema: JsonObject): JsonObject {
  return Array.isArray(schema.enum) && !schema.enum.includes(null) ? { enum: [...schema.enum, null] } : {};
}

function withExclusiveBounds(schema: JsonObject): JsonObject {
  let bounds = schema;
  for (const [flag, bound] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (typeof schema[flag] !== "boolean") continue;
    const { [flag]: exclusive, [bound]: limit, ...rest } = bounds;
    bounds = limit === undefined ? rest : { ...rest, [exclusive === true ? flag : bound]: limit };
  }
  return bounds;
}
