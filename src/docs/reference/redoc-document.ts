import { isDecimal } from "../../contract/json/decimal.ts";
import { writeExactJson } from "../../contract/json/exact-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { escapeScriptJson } from "../html.ts";
import { markdownText } from "../markdown.ts";
import { toLiteralMarkdown } from "./literal-markdown.ts";

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

/**
 * The document as Redoc gets it: every description is Markdown without HTML and tags (Redoc would run them), and exclusive
 * bounds that are big integers stand as the equal inclusive ones, because Redoc shows exclusive bounds only as doubles.
 */
export function toRedocDocument(document: JsonObject): JsonObject {
  return convertObject(document);
}

function convert(value: JsonValue | undefined): JsonValue | undefined {
  if (Array.isArray(value)) return value.map((item) => convert(item) as JsonValue);
  return isJsonObject(value) ? convertObject(value) : value;
}

function convertObject(object: JsonObject): JsonObject {
  const entries = Object.entries(object).map(([name, value]) => [name, convertMember(name, value)] as const);
  return withInclusiveBounds(Object.fromEntries(entries));
}

function convertMember(name: string, value: JsonValue | undefined): JsonValue | undefined {
  if (name === "description" && typeof value === "string") return toLiteralMarkdown(value);
  if (name === "servers" && Array.isArray(value)) return value.map((server) => withPlainDescription(server));
  if (dataMembers.has(name) || name.startsWith("x-")) return value;
  if (!mapsOfNames.has(name) || !isJsonObject(value)) return name === "examples" ? value : convert(value);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, convert(member)]));
}

/** Redoc shows the description of a server as it stands: neither its Markdown is rendered, nor an escape. */
function withPlainDescription(server: JsonValue): JsonValue {
  if (!isJsonObject(server) || typeof server.description !== "string") return server;
  return { ...server, description: markdownText(server.description) };
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
