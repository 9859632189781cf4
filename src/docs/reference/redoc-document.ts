import { isDecimal } from "../../contract/json/decimal.ts";
import { writeExactJson } from "../../contract/json/exact-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { isWebAddress } from "../external-docs.ts";
import { escapeScriptJson } from "../html.ts";
import { markdownText } from "../markdown.ts";
import { toRedocMarkdown } from "./redoc-markdown.ts";

/** Members whose names are chosen by the contract, so that a name such as `description` below them is no keyword. */
const mapsOfNames = new Set(
  [
    ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "examples", "variables", "mapping"],
    ["schemas", "parameters", "responses", "requestBodies", "headers", "securitySchemes", "links", "pathItems"],
    ["paths", "webhooks", "callbacks", "content", "encoding", "scopes"],
  ].flat(),
);
/** Members that hold data, which is shown as it is. */
const dataMembers = new Set(["example", "default", "enum", "const", "value"]);
/** Members that Redoc renders as Markdown. */
const markdownMembers = new Set(["description", "x-summary"]);
/** Members that Redoc makes links of. */
const addressMembers = new Set(
  [
    ["url", "termsOfService", "authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl"],
    ["openIdConnectUrl"],
  ].flat(),
);
/** The extensions that Redoc's page shows; it would run others (`x-mcp`), or load from other hosts (`x-logo`). */
const shownExtensions = new Set(
  [
    ["x-additionalPropertiesName", "x-badges", "x-codeSamples", "x-displayName", "x-enumDescriptions", "x-nullable"],
    ["x-summary", "x-tagGroups", "x-traitTag", "x-webhooks"],
  ].flat(),
);

/**
 * The document as Redoc gets it: Markdown without HTML and tags that Redoc would run, no address that is not of the web, no
 * extension that it does not show, and exclusive bounds that are big integers as the equal inclusive ones, because Redoc shows
 * exclusive bounds only as doubles.
 */
export function toRedocDocument(document: JsonObject): JsonObject {
  return convertObject(document);
}

function convert(value: JsonValue | undefined): JsonValue | undefined {
  if (Array.isArray(value)) return value.map((item) => convert(item) as JsonValue);
  return isJsonObject(value) ? convertObject(value) : value;
}

function convertObject(object: JsonObject): JsonObject {
  const entries = Object.entries(object)
    .filter(([name]) => !name.startsWith("x-") || shownExtensions.has(name))
    .map(([name, value]) => [name, convertMember(name, value)] as const);
  return withInclusiveBounds(Object.fromEntries(entries.filter(([, value]) => value !== undefined)));
}

function convertMember(name: string, value: JsonValue | undefined): JsonValue | undefined {
  if (typeof value === "string") return convertText(name, value);
  if (name === "x-enumDescriptions" && isJsonObject(value)) return mapMembers(value, asRedocMarkdown);
  if (name === "info" && isJsonObject(value)) return mapMembers(convertObject(value), infoMember);
  if (name === "servers" && Array.isArray(value)) return value.map((server) => withPlainDescriptions(server));
  if (dataMembers.has(name) || name.startsWith("x-")) return value;
  if (!mapsOfNames.has(name) || !isJsonObject(value)) return name === "examples" ? value : convert(value);
  return mapMembers(value, convert);
}

function convertText(name: string, text: string): string | undefined {
  if (markdownMembers.has(name)) return toRedocMarkdown(text);
  return addressMembers.has(name) && !isWebAddress(text) ? undefined : text;
}

/** The summary of the document is Markdown to Redoc, that of an operation is not. */
function infoMember(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return name === "summary" ? asRedocMarkdown(value) : value;
}

function asRedocMarkdown(value: JsonValue | undefined): JsonValue | undefined {
  return typeof value === "string" ? toRedocMarkdown(value) : value;
}

function mapMembers(
  object: JsonObject,
  map: (value: JsonValue | undefined, name: string) => JsonValue | undefined,
): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value, name)]));
}

/** Redoc shows the descriptions of a server and of its variables as written: neither is their Markdown rendered, nor an escape. */
function withPlainDescriptions(server: JsonValue | undefined): JsonValue {
  if (!isJsonObject(server)) return server ?? null;
  const { description, variables } = server;
  return {
    ...server,
    ...(typeof description === "string" && { description: markdownText(description) }),
    ...(isJsonObject(variables) && { variables: mapMembers(variables, withPlainDescriptions) }),
  };
}

function withInclusiveBounds(schema: JsonObject): JsonObject {
  const { exclusiveMinimum, exclusiveMaximum, ...rest } = schema;
  return {
    ...rest,
    ...(typeof exclusiveMinimum === "bigint"
      ? { minimum: exclusiveMinimum + 1n }
      : exclusiveMinimum !== undefined && { exclusiveMinimum }),
    ...(typeof exclusiveMaximum === "bigint"
      ? { maximum: exclusiveMaximum - 1n }
      : exclusiveMaximum !== undefined && { exclusiveMaximum }),
  };
}

/** Two characters of Unicode's private use area: no contract has them side by side, and `writeLiteral` checks it. */
const digitsMark = "\uE0F0\uE0F1";

/**
 * A value as a JavaScript expression for a script element, big integers as BigInt literals. Bounds are texts instead:
 * Redoc prints them as they are, and its sample generator skips texts where it would calculate with a number.
 */
export function toScriptLiteral(document: JsonObject): string {
  const marked = writeExactJson(markBigIntegers(document));
  return escapeScriptJson(marked).replaceAll(new RegExp(`"${digitsMark}(-?\\d+)"`, "g"), "$1n");
}

const bounds = new Set(["minimum", "maximum", "multipleOf"]);

function markBigIntegers(value: JsonValue | undefined, name = ""): JsonValue | undefined {
  if (isDecimal(value)) return value.text;
  if (typeof value === "bigint") return bounds.has(name) ? value.toString() : `${digitsMark}${value}`;
  if (Array.isArray(value)) return value.map((item) => markBigIntegers(item) as JsonValue);
  if (!isJsonObject(value)) return typeof value === "string" ? value.replaceAll(digitsMark, "") : value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, markBigIntegers(member, key)]));
}
