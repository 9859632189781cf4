import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { formatKey } from "../../contract/schema/formats.ts";
import { mapMembers } from "../bundle/map-members.ts";
import { type Kind, memberKind } from "../version/openapi-shape.ts";

/** A document in which every schema with a format says that it is an annotation (JSON Schema 2020-12 Validation, section 7.2.1). */
export function withAnnotatedFormats(document: JsonObject): JsonObject {
  return annotated(document, "root") as JsonObject;
}

function annotated(value: JsonValue, kind: Kind): JsonValue {
  if (kind === "data" || !isJsonObject(value)) return value;
  const members = mapMembers(value, (name, member) => {
    const { kind: inner, many } = memberKind(kind, name);
    return many ? each(member, inner) : annotated(member, inner);
  });
  return kind === "schema" && typeof value.format === "string" ? { ...members, [formatKey]: "annotation" } : members;
}

function each(value: JsonValue, kind: Kind): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => annotated(item, kind));
  return isJsonObject(value) ? mapMembers(value, (_name, member) => annotated(member, kind)) : value;
}
