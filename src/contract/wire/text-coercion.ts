import { isIntegral, isJsonNumber } from "../json/compare-numbers.ts";
import { exactNumber, parseExactJson } from "../json/exact-json.ts";
import type { JsonObject, JsonValue } from "../json/json.ts";
import { valueAt } from "../json/json-pointer.ts";
import type { JsonSchema, JsonSchemaObject } from "../schema/json-schema.ts";
import { bodyFormOf, isMediaRange } from "./media-type.ts";

/** What of a schema decides how a text without types of its own (a parameter, a form field) is read. */
export interface TextShape {
  /** The JSON types that the schema allows, as far as it names any. */
  readonly types: ReadonlySet<string>;
  readonly items: JsonSchema;
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties: JsonSchema;
}

const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Schemas never change once they are loaded, and each belongs to one document. */
const shapes = new WeakMap<JsonSchemaObject, TextShape>();

/** The shape of a schema, with `$ref`, `allOf`, `anyOf` and `oneOf` followed; `document` is what `$ref` points into. */
export function shapeOfSchema(schema: JsonSchema, document: JsonObject): TextShape {
  const known = typeof schema === "boolean" ? undefined : shapes.get(schema);
  if (known !== undefined) return known;
  const shape = mergeShape(flatten(schema, document, new Set()));
  if (typeof schema !== "boolean") shapes.set(schema, shape);
  return shape;
}

function mergeShape(parts: readonly JsonSchemaObject[]): TextShape {
  return {
    types: new Set(parts.flatMap(typesOf)),
    items: parts.find((part) => part.items !== undefined)?.items ?? true,
    properties: Object.assign({}, ...parts.map((part) => part.properties ?? {})) as Record<string, JsonSchema>,
    additionalProperties: parts.find((part) => part.additionalProperties !== undefined)?.additionalProperties ?? true,
  };
}

/**
 * The JSON value that a text stands for under a schema: a number where the schema allows one and the text is one (integers exact),
 * `true` and `false`, `null`; otherwise the text itself, so that a validator can say what is wrong with it.
 */
export function coerceText(text: string, schema: JsonSchema, document: JsonObject): JsonValue {
  const { types } = shapeOfSchema(schema, document);
  if ((types.has("integer") || types.has("number")) && jsonNumber.test(text)) return exactNumber(text);
  if (types.has("boolean") && (text === "true" || text === "false")) return text === "true";
  if (types.has("null") && text === "null") return null;
  return text;
}

/** Whether a schema allows a text, or does not say which types it allows. */
export function allowsText(schema: JsonSchema, document: JsonObject): boolean {
  const { types } = shapeOfSchema(schema, document);
  return types.size === 0 || types.has("string");
}

/** What a text body is read by: its key of `content`, and its schema. */
export interface TextRules {
  readonly mediaType: string;
  readonly schema?: JsonSchema;
}

/**
 * The value of a `text/*` body: the text itself, or the number, truth value or null that it stands for where its schema allows no
 * text. Under a range, which leaves open how the value is written, it may be JSON.
 */
export function valueOfText(text: string, { mediaType, schema = true }: TextRules, document: JsonObject): JsonValue {
  if (allowsText(schema, document)) return coerceText(text, schema, document);
  if (isMediaRange(mediaType) && /^\s*[[{]/.test(text)) {
    try {
      return parseExactJson(text);
    } catch {
      return text;
    }
  }
  return coerceText(text.trim(), schema, document);
}

/**
 * A schema reduced to what decides how a text is read, without `$ref`: what a client and a page carry in place of the schema.
 * `undefined` where every text stands for itself. Reading a text by it, with any document, gives what the schema gives.
 */
export function textSketch(schema: JsonSchema, document: JsonObject): JsonSchema | undefined {
  const { types, items, properties, additionalProperties } = shapeOfSchema(schema, document);
  if ([...types].every((type) => type === "string")) return undefined;
  const own = Object.entries(properties).map(([name, property]) => [name, scalarSketch(property, document)]);
  return {
    type: [...types],
    ...(types.has("array") ? { items: scalarSketch(items, document) } : {}),
    ...(types.has("object")
      ? { properties: Object.fromEntries(own), additionalProperties: scalarSketch(additionalProperties, document) }
      : {}),
  };
}

/** The sketches of a body's schemas by key of `content`; only texts, and ranges that a text can come under, need one. */
export function textSketches(
  content: readonly { readonly mediaType: string; readonly schema?: JsonSchema }[],
  document: JsonObject,
): Readonly<Record<string, JsonSchema>> {
  const sketches = content.flatMap(({ mediaType, schema = true }): readonly [string, JsonSchema][] => {
    const form = bodyFormOf(undefined, mediaType);
    const sketch = form === "text" || form === "unnamed" ? textSketch(schema, document) : undefined;
    return sketch === undefined ? [] : [[mediaType, sketch]];
  });
  return Object.fromEntries(sketches);
}

/** Items and members of a text are scalars: no style of OpenAPI nests deeper. */
function scalarSketch(schema: JsonSchema, document: JsonObject): JsonSchema {
  const types = [...shapeOfSchema(schema, document).types];
  return types.length === 0 ? true : { type: types };
}

/** A schema and those that say something of the same value; each once, so that circular ones end. */
function flatten(schema: JsonSchema, document: JsonObject, seen: Set<JsonSchemaObject>): readonly JsonSchemaObject[] {
  if (typeof schema === "boolean" || seen.has(schema)) return [];
  seen.add(schema);
  const target = schema.$ref === undefined ? undefined : (valueAt(document, schema.$ref) as JsonSchema | undefined);
  const inner = [target ?? [], schema.allOf ?? [], schema.anyOf ?? [], schema.oneOf ?? []].flat() as JsonSchema[];
  return [schema, ...inner.flatMap((part) => flatten(part, document, seen))];
}

function typesOf(schema: JsonSchemaObject): readonly string[] {
  if (schema.type !== undefined) return [schema.type].flat();
  const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  if (values.length > 0) return values.map(typeOfValue);
  if (schema.properties !== undefined) return ["object"];
  return schema.items === undefined ? [] : ["array"];
}

function typeOfValue(value: JsonValue): string {
  if (value === null) return "null";
  if (isJsonNumber(value)) return isIntegral(value) ? "integer" : "number";
  return Array.isArray(value) ? "array" : typeof value;
}
