import type { JsonObject } from "../contract/json.ts";
import { PlateError } from "../contract/plate-error.ts";

/** The versions of OpenAPI that are read. */
export type OpenApiVersion = "3.0" | "3.1";

/** Which OpenAPI a document is written in. Throws a PlateError for any other document; `shownAs` is its name in messages. */
export function openApiVersionOf(document: JsonObject, shownAs: string): OpenApiVersion {
  const [version] = /^3\.[01](?=\.\d+)/.exec(typeof document.openapi === "string" ? document.openapi : "") ?? [];
  if (version !== undefined) return version as OpenApiVersion;
  throw new PlateError("usage", `${shownAs} is ${describeVersion(document)}`, {
    fix: "give an OpenAPI 3.0 or 3.1 document, its version in full: openapi: 3.1.0",
  });
}

function describeVersion({ openapi, swagger }: JsonObject): string {
  if (openapi !== undefined) return `written in OpenAPI ${String(openapi)}`;
  return swagger === undefined
    ? "no OpenAPI document: it has no member openapi"
    : `written in Swagger ${String(swagger)}`;
}
