import { isIntegral, isJsonNumber } from "../json/compare-numbers.ts";
import { exactNumber, parseExactJson } from "../json/exact-json.ts";
import type { JsonObject, JsonValue } from "../json/json.ts";
import { valueAt } from "../json/json-pointer.ts";
import type { HeaderForm } from "../model/value-form.ts";
import type { JsonSchema, JsonSchemaObject } from "../schema/json-schema.ts";
import { isSchema } from "../schema/sub-schemas.ts";
import { bodyFormOf } from "./media-type.ts";

/** What of a schema decides how a text without types of its own (a parameter, a form field) is read. */
export interface TextShape {
  /** The JSON types that the schema allows, as far as it names any. */
  readonly types: ReadonlySet<string>;
  /** The values of its `enum` and `const`. */
  readonly listed: readonly JsonValue[];
  readonly prefixItems: readonly JsonSchema[];
  readonly items: JsonSchema;
  readonly properties: Readonly<Record<string, JsonSchema>>;
  /** Of a member without a schema of its own; a text of it may have the type of any pattern of names. */
  readonly additionalProperties: JsonSchema;
}

const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Schemas never change once they are loaded, and each belongs to one document. */
const shapes = new WeakMap<JsonSchemaObject, TextShape>();

/** The shape of a schema, with `$ref`, `allOf`, `anyOf` and `oneOf` followed; `document` is what `$ref` points into. */
export function shapeOfSchema(schema: JsonSchema, document: JsonObject): TextShape {
  const known = typeof schema === "boolean" ? undefined : shapes.get(schema);
  if (known !== undefined) return known;
  const shape = mergeShape(flatten(schema, document, new Set()), declaredTypes(schema, document, new Set()));
  if (typeof schema !== "boolean") shapes.set(schema, shape);
  return shape;
}

/** Types that contradict each other are all kept: a validator says what is wrong. */
function mergeShape(parts: readonly JsonSchemaObject[], types: ReadonlySet<string> | undefined): TextShape {
  const first = <Name extends keyof JsonSchemaObject>(name: Name): JsonSchemaObject[Name] | undefined =>
    parts.find((part) => part[name] !== undefined)?.[name];
  return {
    types: types === undefined || types.size === 0 ? new Set(parts.flatMap(impliedTypes)) : types,
    listed: parts.flatMap(listedValues),
    prefixItems: first("prefixItems") ?? [],
    items: first("items") ?? true,
    properties: joinedMembers(parts.map(({ properties = {} }) => properties)),
    additionalProperties: otherMembers(parts, first("additionalProperties") ?? first("unevaluatedProperties")),
  };
}

/** Where several parts speak of one member, its text may have the type of any of them. */
function joinedMembers(maps: readonly Readonly<Record<string, JsonSchema>>[]): Readonly<Record<string, JsonSchema>> {
  const found = new Map<string, readonly JsonSchema[]>();
  for (const [name, schema] of maps.flatMap((map) => Object.entries(map))) {
    const known = found.get(name) ?? [];
    if (!known.includes(schema)) found.set(name, [...known, schema]);
  }
  return Object.fromEntries([...found].map(([name, [one = true, ...more]]) => [name, joined(one, more)]));
}

function joined(one: JsonSchema, more: readonly JsonSchema[]): JsonSchema {
  return more.length === 0 ? one : { anyOf: [one, ...more] };
}

function otherMembers(parts: readonly JsonSchemaObject[], additional: unknown): JsonSchema {
  const matched = parts.flatMap(({ patternProperties = {} }) => Object.values(patternProperties));
  const others = isSchema(additional) ? additional : true;
  const [one, ...more] = typeof others === "object" ? [...matched, others] : matched;
  return one === undefined ? others : joined(one, more);
}

/** The schema of a member: by its name, otherwise that of all others. Core, section 10.3.2. */
export function memberSchema({ properties, additionalProperties }: TextShape, name: string): JsonSchema {
  return Object.hasOwn(properties, name) ? (properties[name] as JsonSchema) : additionalProperties;
}

/** The schema of an item: that of its position, or of all others. Core, section 10.3.1. */
export function itemSchema({ prefixItems, items }: TextShape, index: number): JsonSchema {
  return prefixItems[index] ?? items;
}

/**
 * The JSON value that a text stands for under a schema: a number where the schema allows one and the text is one (integers exact),
 * `true` and `false`, `null`; otherwise the text itself, so that a validator can say what is wrong with it.
 */
export function coerceText(text: string, schema: JsonSchema, document: JsonObject): JsonValue {
  const { types, listed } = shapeOfSchema(schema, document);
  if (types.has("string") && listed.includes(text)) return text;
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

/**
 * The value of a `text/*` body: the text itself, or the number, truth value or null that it stands for where its schema allows no
 * text. Of an object or an array the contract does not say how it is written as a text: it may be JSON. `undefined` where
 * the schema allows nothing else and the text is none, as in YAML and CSV.
 */
export function valueOfText(text: string, schema: JsonSchema, document: JsonObject): JsonValue | undefined {
  if (allowsText(schema, document)) return coerceText(text, schema, document);
  const { types } = shapeOfSchema(schema, document);
  if (isComposite(types) && /^\s*[[{]/.test(text)) {
    try {
      return parseExactJson(text);
    } catch {
      return undefined;
    }
  }
  if ([...types].every((type) => type === "object" || type === "array")) return undefined;
  return coerceText(text.trim(), schema, document);
}

function isComposite(types: ReadonlySet<string>): boolean {
  return types.has("object") || types.has("array");
}

/**
 * A schema reduced to what decides how a text is read, without `$ref`: what a client and a page carry in place of the schema.
 * `undefined` where every text stands for itself. Reading a text by it, with any document, gives what the schema gives.
 */
function textSketch(schema: JsonSchema, document: JsonObject): JsonSchema | undefined {
  const { types, prefixItems, items, properties, additionalProperties } = shapeOfSchema(schema, document);
  if ([...types].every((type) => type === "string")) return undefined;
  const own = Object.entries(properties).map(([name, property]) => [name, scalarSketch(property, document)]);
  return {
    type: [...types],
    ...(prefixItems.length > 0 ? { prefixItems: prefixItems.map((item) => scalarSketch(item, document)) } : {}),
    ...(types.has("array") ? { items: scalarSketch(items, document) } : {}),
    ...(types.has("object")
      ? { properties: Object.fromEntries(own), additionalProperties: scalarSketch(additionalProperties, document) }
      : {}),
  };
}

/** The sketch of a header's schema; of one declared by `content` where that is a text. */
export function headerSketch({ schema, mediaType }: HeaderForm, document: JsonObject): JsonSchema | undefined {
  const isText = mediaType === undefined || bodyFormOf(undefined, mediaType) === "text";
  return isText ? textSketch(schema, document) : undefined;
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
  const dependent = Object.values((schema.dependentSchemas ?? {}) as Readonly<Record<string, JsonSchema>>);
  const conditional = [schema.then, schema.else].filter(isSchema);
  const inner = [...togetherWith(schema, document), ...branchesOf(schema).flat(), ...conditional, ...dependent];
  return [schema, ...inner.flatMap((part) => flatten(part, document, seen))];
}

/** The schemas that a value has to fit as well. */
function togetherWith({ $ref, allOf = [] }: JsonSchemaObject, document: JsonObject): readonly JsonSchema[] {
  const target = $ref === undefined ? undefined : (valueAt(document, $ref) as JsonSchema | undefined);
  return target === undefined ? allOf : [target, ...allOf];
}

/** The lists of schemas of which a value has to fit one. */
function branchesOf({ anyOf, oneOf }: JsonSchemaObject): readonly (readonly JsonSchema[])[] {
  return [anyOf, oneOf].flatMap((list) => (list === undefined ? [] : [list]));
}

/**
 * The types that a schema allows: what all of its parts allow, and of branches what one of them allows. `undefined` where it leaves
 * them open.
 */
function declaredTypes(
  schema: JsonSchema,
  document: JsonObject,
  above: ReadonlySet<JsonSchema>,
): ReadonlySet<string> | undefined {
  if (typeof schema === "boolean" || above.has(schema)) return undefined;
  const inner = new Set([...above, schema]);
  const listed = listedValues(schema);
  const own = schema.type === undefined ? undefined : new Set([schema.type].flat());
  return [
    own,
    listed.length === 0 ? undefined : new Set(listed.map(typeOfValue)),
    ...togetherWith(schema, document).map((part) => declaredTypes(part, document, inner)),
    ...branchesOf(schema).map((branches) => unionOf(branches.map((part) => declaredTypes(part, document, inner)))),
  ].reduce(commonTypes);
}

type Types = ReadonlySet<string> | undefined;

function unionOf(sets: readonly Types[]): Types {
  return sets.includes(undefined) ? undefined : new Set(sets.flatMap((set) => [...(set ?? [])]));
}

/** An integer is a number. Of contradictory types both are kept. */
function commonTypes(left: Types, right: Types): Types {
  if (left === undefined || right === undefined) return left ?? right;
  const isIn = (type: string, types: ReadonlySet<string>): boolean =>
    types.has(type) || (type === "integer" && types.has("number"));
  const common = [...[...left].filter((type) => isIn(type, right)), ...[...right].filter((type) => isIn(type, left))];
  return new Set(common.length === 0 ? [...left, ...right] : common);
}

/** The types of a schema by itself; where it names none, those that its keywords are about. */
function impliedTypes(schema: JsonSchemaObject): readonly string[] {
  if (schema.type !== undefined) return [schema.type].flat();
  const values = listedValues(schema);
  if (values.length > 0) return values.map(typeOfValue);
  if (schema.properties !== undefined) return ["object"];
  return schema.items === undefined ? [] : ["array"];
}

function listedValues({ enum: list, const: constant }: JsonSchemaObject): readonly JsonValue[] {
  return list ?? (constant === undefined ? [] : [constant]);
}

function typeOfValue(value: JsonValue): string {
  if (value === null) return "null";
  if (isJsonNumber(value)) return isIntegral(value) ? "integer" : "number";
  return Array.isArray(value) ? "array" : typeof value;
}
