import { writeExactJson } from "../contract/exact-json.ts";
import type { JsonObject, JsonValue } from "../contract/json.ts";
import type { JsonSchema } from "../contract/json-schema.ts";
import { coerceText, shapeOfSchema } from "../contract/text-coercion.ts";

/** The media type of an HTML form. */
export const formMediaType = "application/x-www-form-urlencoded";

/** Name and text of one form field, neither encoded. */
export type FormPair = readonly [name: string, text: string];

/** The fields of a form: an array is one field per item, an object its JSON text. */
export function formPairs(members: JsonObject): readonly FormPair[] {
  return Object.entries(members).flatMap(([name, member]) => {
    const items = Array.isArray(member) ? (member as readonly JsonValue[]) : [member ?? null];
    return items.map((item) => [name, typeof item === "string" ? item : writeExactJson(item)] as const);
  });
}

/** The text of a form. URL Standard, section 5.2. */
export function formText(pairs: readonly FormPair[]): string {
  return pairs.map(([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`).join("&");
}

/** The value of a form's text, its fields in the types of their schemas. */
export function readForm(text: string, schema: JsonSchema, document: JsonObject): JsonObject {
  const { properties, additionalProperties } = shapeOfSchema(schema, document);
  const fields = new URLSearchParams(text);
  const members = [...new Set(fields.keys())].map((name): [string, JsonValue] => {
    const own = Object.hasOwn(properties, name) ? (properties[name] as JsonSchema) : additionalProperties;
    const shape = shapeOfSchema(own, document);
    const texts = fields.getAll(name);
    if (shape.types.has("array")) return [name, texts.map((each) => coerceText(each, shape.items, document))];
    return [name, coerceText(texts.at(-1) ?? "", own, document)];
  });
  return Object.fromEntries(members);
}
