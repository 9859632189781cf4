import type { JsonObject } from "../../contract/json/json.ts";

/** The versions of OpenAPI that are read, the oldest first. */
export const openApiVersions = ["3.0", "3.1", "3.2"] as const;
/** One of them. */
export type OpenApiVersion = (typeof openApiVersions)[number];

/** Which OpenAPI a document is written in; `undefined` for any other document. */
export function openApiVersionOf(document: JsonObject): OpenApiVersion | undefined {
  const [version] = /^3\.[012](?=\.\d+)/.exec(typeof document.openapi === "string" ? document.openapi : "") ?? [];
  return version as OpenApiVersion | undefined;
}

/** What a document is that is none of these, in words: `written in Swagger 2.0`. */
export function describeVersion({ openapi, swagger }: JsonObject): string {
  if (openapi !== undefined) return `written in OpenAPI ${String(openapi)}`;
  return swagger === undefined
    ? "no OpenAPI document: it has no member openapi"
    : `written in Swagger ${String(swagger)}`;
}

/** How to get a document that is read out of one of another version. */
export function fixForVersion({ swagger }: JsonObject): string {
  if (swagger === undefined) {
    return "give an OpenAPI 3.0, 3.1 or 3.2 document, its version in full: openapi: 3.2.0";
  }
  return "convert it once to OpenAPI 3, for example: npx @scalar/cli document upgrade FILE --output openapi.json";
}
