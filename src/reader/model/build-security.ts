import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import type { SecurityRequirement, SecuritySchemeModel } from "../../contract/model/contract-model.ts";
import { type Located, locate, locateAll, textMember, textOf } from "./read-object.ts";

/** Every scheme under `components/securitySchemes`. */
export function securitySchemesOf(document: JsonObject): readonly SecuritySchemeModel[] {
  const components = { object: isJsonObject(document.components) ? document.components : {}, pointer: "/components" };
  return locateAll(document, components, "securitySchemes").map(({ name, ...found }) => buildScheme(name, found));
}

/**
 * What an operation asks for: its own `security`, which takes the place of the document's even where it is empty
 * (OpenAPI 3.2, section 4.10.1).
 */
export function securityOf(
  { document, schemes }: { readonly document: JsonObject; readonly schemes: readonly SecuritySchemeModel[] },
  operation: JsonObject,
): readonly SecurityRequirement[] {
  const declared = operation.security ?? document.security;
  if (!Array.isArray(declared)) return [];
  return (declared as readonly JsonValue[]).filter(isJsonObject).map((requirement) =>
    Object.entries(requirement).map(([name, scopes]) => ({
      scheme: schemes.find((scheme) => scheme.name === name) ?? schemeByUri(document, name),
      scopes: Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === "string") : [],
    })),
  );
}

/** Since OpenAPI 3.2 a requirement may name its scheme by a URI (section 4.30). */
function schemeByUri(document: JsonObject, name: string): SecuritySchemeModel {
  const found = name.startsWith("#/")
    ? locate(document, { object: { scheme: { $ref: name } }, pointer: "" }, ["scheme"])
    : undefined;
  return found === undefined
    ? { name, kind: "unknown", deprecated: false, pointer: "/security" }
    : buildScheme(name, found);
}

const places = ["query", "header", "cookie"] as const;

function buildScheme(name: string, { object, pointer }: Located): SecuritySchemeModel {
  const common = { name, ...textMember(object, "description"), deprecated: object.deprecated === true, pointer };
  const place = places.find((candidate) => candidate === object.in);
  const key = textOf(object, "name");
  const scheme = textOf(object, "scheme");
  switch (object.type) {
    case "apiKey":
      return place === undefined || key === undefined
        ? { ...common, kind: "unknown" }
        : { ...common, kind: "apiKey", in: place, key };
    case "http":
      return scheme === undefined
        ? { ...common, kind: "unknown" }
        : { ...common, kind: "http", scheme: scheme.toLowerCase(), ...textMember(object, "bearerFormat") };
    case "oauth2": {
      const metadataUrl = textOf(object, "oauth2MetadataUrl");
      const flows = isJsonObject(object.flows) ? Object.keys(object.flows) : [];
      return { ...common, kind: "oauth2", flows, ...(metadataUrl === undefined ? {} : { metadataUrl }) };
    }
    case "openIdConnect":
      return { ...common, kind: "openIdConnect", url: textOf(object, "openIdConnectUrl") ?? "" };
    case "mutualTLS":
      return { ...common, kind: "mutualTLS" };
    default:
      return { ...common, kind: "unknown" };
  }
}
