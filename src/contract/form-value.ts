import type { JsonObject, JsonValue } from "./json.ts";
import type { JsonSchema } from "./json-schema.ts";
import { type NestedText, nestTexts, stepsOfName } from "./nested-value.ts";

/** What a form body holds. */
export type DecodedForm =
  | { readonly kind: "value"; readonly value: JsonValue }
  | { readonly kind: "malformed"; readonly reason: string };

/** More fields than any form has; it bounds the work that a body can ask for. */
const mostFields = 10_000;

/**
 * Reads an `application/x-www-form-urlencoded` body (OpenAPI 3.1, section 4.8.14.4) into the object that its schema describes.
 * Names in brackets (`a[b]`, `a[]`) are members and items.
 */
export function decodeForm(text: string, schema: JsonSchema, document: JsonObject): DecodedForm {
  const fields = text.split("&").filter((field) => field !== "");
  if (fields.length > mostFields) return { kind: "malformed", reason: `has more than ${mostFields} fields` };
  try {
    return { kind: "value", value: fields.length === 0 ? {} : nestTexts(fields.map(entryOf), schema, document) };
  } catch (error) {
    if (error instanceof URIError) return { kind: "malformed", reason: "is not percent-encoded UTF-8" };
    throw error;
  }
}

function entryOf(field: string): NestedText {
  const equals = field.indexOf("=");
  const name = decode(equals === -1 ? field : field.slice(0, equals));
  const text = equals === -1 ? "" : decode(field.slice(equals + 1));
  return { steps: stepsOfName(name) ?? [name], text };
}

function decode(text: string): string {
  return decodeURIComponent(text.replaceAll("+", " "));
}
