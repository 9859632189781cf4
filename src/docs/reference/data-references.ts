import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { type Kind, memberKind } from "../../reader/version/openapi-shape.ts";

/** Characters of Unicode's private use area, which no contract has. */
const dataMark = "$\uE0F2ref";

/**
 * The document with every `$ref` that is data (in an example, a default, an extension) under a name that Redocly does not know:
 * it follows every `$ref`, and puts what it finds into the page.
 */
export function hideDataReferences(document: JsonObject): JsonObject {
  return hidden(document, "root", false) as JsonObject;
}

function hidden(value: JsonValue | undefined, kind: Kind, isMap: boolean): JsonValue | undefined {
  if (Array.isArray(value)) return value.map((item) => hidden(item, kind, false) as JsonValue);
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).map(([name, member]) => {
    const inner = isMap || kind === "data" ? { kind, many: false } : memberKind(kind, name);
    const isData = kind === "data" && !isMap && name === "$ref";
    return [isData ? dataMark : name, hidden(member, inner.kind, inner.many && isJsonObject(member))] as const;
  });
  return Object.fromEntries(members);
}
