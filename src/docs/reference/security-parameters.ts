import { isJsonObject, type JsonObject } from "../../contract/json/json.ts";
import { escapePointerToken, valueAt } from "../../contract/json/json-pointer.ts";
import type { OperationModel } from "../../contract/model/contract-model.ts";
import { markdownText } from "../markdown.ts";
import type { TryItParameter } from "../try-it/data.ts";

/**
 * A field for each credential that the operation's security schemes take: `Authorization`, or the header, query parameter or cookie of
 * an API key (OpenAPI 3.1, section 4.8.27). None is required, since one of several may do, and which one the reader has is theirs to say.
 */
export function securityParameters(
  { pointer, parameters }: OperationModel,
  document: JsonObject,
): readonly TryItParameter[] {
  const requirements = valueAt(document, `${pointer}/security`) ?? document.security;
  const names = (Array.isArray(requirements) ? requirements : []).filter(isJsonObject).flatMap(Object.keys);
  const found = new Map<string, TryItParameter>();
  for (const name of names) {
    const scheme = valueAt(document, `/components/securitySchemes/${escapePointerToken(name)}`);
    const field = isJsonObject(scheme) ? fieldOf(scheme) : undefined;
    if (field !== undefined) found.set(`${field.in}:${field.name.toLowerCase()}`, field);
  }
  for (const { in: place, name } of parameters) found.delete(`${place}:${name.toLowerCase()}`);
  return [...found.values()];
}

function fieldOf({ type, scheme, in: place, name, description }: JsonObject): TryItParameter | undefined {
  const words = typeof description === "string" ? { description: markdownText(description) } : {};
  if (type === "apiKey") {
    const isPlace = place === "header" || place === "query" || place === "cookie";
    return isPlace && typeof name === "string"
      ? { in: place, name, required: false, secret: true, ...words }
      : undefined;
  }
  if (type !== "http" && type !== "oauth2" && type !== "openIdConnect") return undefined;
  const example = `${type === "http" ? authScheme(scheme) : "Bearer"} …`;
  return { in: "header", name: "Authorization", required: false, secret: true, example, ...words };
}

/** The scheme's name as the registry of HTTP authentication schemes spells it: its case means nothing (RFC 9110, section 11.1). */
function authScheme(scheme: unknown): string {
  const name = String(scheme);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
