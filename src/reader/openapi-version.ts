import type { JsonObject } from "../contract/json/json.ts";

/** The versions of OpenAPI that are read. */
export type OpenApiVersion = "3.0" | "3.1";

/** Which OpenAPI a document is written in; `undefined` for any other document. */
export function openApiVersionOf(document: JsonObject): OpenApiVersion | undefined {
  const [version] = /^3\.[01](?=\.\d+)/.exec(typeof document.openapi === "string" ? document.openapi : "") ?? [];
  return version as OpenApiVersion | undefined;
}

/** What a document is that is none of these, in words: `written in Swagger 2.0`. */
export function describeVersion({ openapi, swagger }: JsonObject): string {
  if (openapi !== undefined) return `written in OpenAPI ${String(openapi)}`;
  return swagger === undefined
    ? "no OpenAPI document: it has no member openapi"
    : `written in Swagger ${String(swagger)}`;
}
