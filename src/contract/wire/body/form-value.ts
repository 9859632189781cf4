import type { JsonObject, JsonValue } from "../../json/json.ts";
import type { PartEncodings } from "../../model/value-form.ts";
import type { JsonSchema } from "../../schema/json-schema.ts";
import { decodeParameter } from "../parameter-value.ts";
import { memberSchema, shapeOfSchema } from "../text-coercion.ts";
import { type NestedText, nestTexts, stepsOfField } from "./nested-value.ts";

/** What a form body holds. */
export type DecodedForm =
  | { readonly kind: "value"; readonly value: JsonValue }
  | { readonly kind: "malformed"; readonly reason: string };

/** What a form is read by: its schema, how its members are encoded, and the document that `$ref`s point into. */
export interface FormRules {
  readonly schema?: JsonSchema;
  readonly encodings?: PartEncodings;
  readonly document: JsonObject;
}

/** More fields than any form has; it bounds the work that a body can ask for. */
const mostFields = 10_000;

/**
 * Reads an `application/x-www-form-urlencoded` body (OpenAPI 3.1, section 4.8.14.4) into the object that its schema describes.
 * Names in brackets (`a[b]`, `a[]`) are members and items; a text that is JSON is read where the schema asks for an object.
 */
export function decodeForm(text: string, rules: FormRules): DecodedForm {
  const fields = text.split("&").filter((field) => field !== "");
  if (fields.length > mostFields) return { kind: "malformed", reason: `has more than ${mostFields} fields` };
  try {
    const styled = styledMembers(text, rules);
    const plain = fields
      .map((field) => entryOf(field, rules))
      .filter(({ steps }) => !Object.hasOwn(styled, steps[0] ?? ""));
    return { kind: "value", value: { ...(nestForm(plain, rules) as JsonObject), ...styled } };
  } catch (error) {
    if (error instanceof URIError) return { kind: "malformed", reason: "is not percent-encoded UTF-8" };
    throw error;
  }
}

/** The members of a form out of their texts; none of them is `{}`. */
export function nestForm(entries: readonly NestedText[], { schema = true, document }: FormRules): JsonValue {
  return entries.length === 0 ? {} : nestTexts(entries, schema, document);
}

/** Members that an Encoding Object gives a style are written as a query's parameters are. OpenAPI 3.1, section 4.8.15. */
function styledMembers(text: string, { schema = true, encodings = {}, document }: FormRules): JsonObject {
  const shape = shapeOfSchema(schema, document);
  const members = Object.entries(encodings).flatMap(([name, { style, explode }]): readonly [string, JsonValue][] => {
    if (style === undefined && explode === undefined) return [];
    const written = style ?? "form";
    const parameter = {
      ...({ name, in: "query", required: false, deprecated: false, examples: [], pointer: "" } as const),
      schema: memberSchema(shape, name),
      style: written,
      explode: explode ?? written === "form",
    };
    const decoded = decodeParameter(parameter, text, document);
    return decoded.kind === "value" ? [[name, decoded.value]] : [];
  });
  return Object.fromEntries(members);
}

function entryOf(field: string, { schema = true, document }: FormRules): NestedText {
  const equals = field.indexOf("=");
  const name = decode(equals === -1 ? field : field.slice(0, equals));
  const text = equals === -1 ? "" : decode(field.slice(equals + 1));
  return { steps: stepsOfField(name, schema, document), text, mayBeJson: true };
}

function decode(text: string): string {
  return decodeURIComponent(text.replaceAll("+", " "));
}
