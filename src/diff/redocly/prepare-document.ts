import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { escapePointerToken, parsePointer } from "../../contract/json/json-pointer.ts";
import type { Direction } from "../change.ts";
import { opaqueText } from "./opaque-text.ts";
import { variantsOf, withVariants } from "./variants.ts";

/** A document as `redocly diff` is given it, and the way back from its pointers to those of the contract. */
export interface PreparedDocument {
  readonly document: JsonObject;
  /** The pointer into the contract's bundled document for a pointer into `document`. */
  readonly origin: (pointer: string) => string;
}

/** What both sides of a comparison decide together. */
export interface PreparationContext {
  /** The spelling of each name of an answer header, by the name in lower case. */
  readonly headerNames: ReadonlyMap<string, string>;
  /** Whether any body is XML. */
  readonly hasXml: boolean;
}

/** Compared by our own comparers, exactly and with their meaning; the tool would see them as texts, or not at all. */
const comparedByUs = new Set([
  "x-result-code-pointer",
  "x-result-message-pointer",
  "x-result-codes",
  "x-supply",
  "x-echoes",
  "x-encrypted",
  "x-agrees",
  "example",
  "examples",
]);

/** Which way the data below a member of an operation goes. */
const directionOf: Readonly<Record<string, Direction>> = {
  parameters: "request",
  requestBody: "request",
  requestBodies: "request",
  responses: "response",
  headers: "response",
};

/** Maps whose names are the contract's own, so that a header called `example` is a header. */
const nameMap = /\/(headers|parameters|responses|requestBodies|securitySchemes|callbacks|content|links)$/;

const pathItem = /^\/(paths|webhooks)\/[^/]+$/;
const operation =
  /(?:^\/(?:paths|webhooks)\/[^/]+|\/callbacks\/[^/]+\/[^/]+)\/(?:get|put|post|delete|options|head|patch|trace)$/;
const answer = /\/responses\/[^/]+$/;
const answerHeaders = /\/responses\/[^/]+\/headers$/;
const dataMembers = new Set(["enum", "const", "default", "example", "examples"]);
const schemaMaps = new Set(["properties", "patternProperties", "$defs", "dependentSchemas"]);
const schemaReference = /^#\/components\/schemas\/([^/]+)/;

interface Place {
  readonly at: string;
  readonly origin: string;
  readonly direction: Direction;
}

/**
 * Readies a bundled document for `redocly diff`:
 * - a schema that requests and responses share becomes two (`Name.request`, `Name.response`), since what is harmless in one
 *   direction breaks the other, and the tool would give one rating for both;
 * - what our own comparers read (result codes, supply, echo, encryption, examples) is left out;
 * - the version of OpenAPI is the same on both sides, since a model is of 3.1 whatever its source was;
 * - `const` becomes an enum of one, and an enum without a type gets that of its values;
 * - a schema that is nothing but an `allOf` of one becomes that one;
 * - the variants that only a discriminator leads to are led to by `$defs` too, so that the tool rates what changes there;
 * - lists and objects in extensions, and objects among the values of a schema, become texts: the tool does not look into them;
 * - `xml` is left out of documents that have no XML, where it says nothing;
 * - answer headers get the spelling of `headerNames` (by name in lower case), since their case means nothing (RFC 9110, section 5.1).
 */
export function prepareDocument(document: JsonObject, context: PreparationContext): PreparedDocument {
  const preparation = new Preparation(document, context);
  const prepared = preparation.prepare();
  return { document: prepared, origin: (pointer) => preparation.origin(pointer) };
}

class Preparation {
  readonly #document: JsonObject;
  readonly #context: PreparationContext;
  readonly #origins = new Map<string, string>();
  readonly #schemas = new Map<string, JsonValue>();

  constructor(document: JsonObject, context: PreparationContext) {
    this.#document = document;
    this.#context = context;
  }

  prepare(): JsonObject {
    const root = { at: "", origin: "", direction: "both" } as const;
    this.#origins.set("", "");
    const { components, ...rest } = this.#document;
    const { schemas: _, ...sections } = isJsonObject(components) ? components : {};
    const prepared = this.#object(rest, root);
    const others = this.#object(sections, { ...root, at: "/components", origin: "/components" });
    return {
      webhooks: {},
      ...prepared,
      openapi: "3.1.0",
      components: { ...others, schemas: Object.fromEntries(this.#schemas) },
    };
  }

  origin(pointer: string): string {
    for (let length = pointer.length; length >= 0; length = pointer.lastIndexOf("/", length - 1)) {
      const origin = this.#origins.get(pointer.slice(0, length));
      if (origin !== undefined) return origin + pointer.slice(length);
      if (length === 0) break;
    }
    return pointer;
  }

  #value(value: JsonValue, place: Place): JsonValue {
    if (Array.isArray(value)) return value.map((item, index) => this.#value(item, stepInto(place, String(index))));
    return isJsonObject(value) ? this.#object(value, place) : value;
  }

  /** Everything outside of schemas. */
  #object(object: JsonObject, place: Place): JsonObject {
    const entries: [string, JsonValue][] = [];
    for (const [name, value] of Object.entries(object)) {
      if (value === undefined || (comparedByUs.has(name) && !nameMap.test(place.at))) continue;
      const inner = this.#member(place, name);
      const written = parsePointer(inner.at).at(-1) ?? name;
      if (name === "schema") entries.push([name, this.#schema(value, inner)]);
      else if (name.startsWith("x-") && !nameMap.test(place.at)) entries.push([name, opaqueText(value)]);
      else entries.push([written, this.#value(value, { ...inner, direction: turn(place, name) })]);
    }
    return Object.fromEntries([...missingMembers(object, place), ...entries]);
  }

  #member(place: Place, name: string): Place {
    const inner = stepInto(place, name);
    const spelling = answerHeaders.test(place.at) ? this.#context.headerNames.get(name.toLowerCase()) : undefined;
    if (spelling === undefined || spelling === name) return inner;
    const renamed = { ...inner, at: stepInto(place, spelling).at };
    this.#origins.set(renamed.at, renamed.origin);
    return renamed;
  }

  #schema(schema: JsonValue, place: Place): JsonValue {
    if (Array.isArray(schema)) {
      return schema.map((item, index) => this.#schema(item, stepInto(place, String(index))));
    }
    if (!isJsonObject(schema)) return schema;
    const only = onlyPart(schema);
    if (only !== undefined) {
      const origin = `${place.origin}/allOf/0`;
      this.#origins.set(place.at, origin);
      return this.#schema(only, { ...place, origin });
    }
    if (schema.const !== undefined) this.#origins.set(`${place.at}/enum`, `${place.origin}/const`);
    const entries: [string, JsonValue][] = isObjectSchema(schema) ? [["properties", {}]] : [];
    for (const [name, value] of Object.entries(withVariants(withEnum(schema), variantsOf(schema, this.#document)))) {
      if (value === undefined || (name === "xml" && !this.#context.hasXml)) continue;
      entries.push([name, this.#schemaMember(name, value, place)]);
    }
    return Object.fromEntries(entries);
  }

  #schemaMember(name: string, value: JsonValue, place: Place): JsonValue {
    if (name === "$ref" && typeof value === "string") return this.#reference(value, place.direction);
    if (name === "mapping" && isJsonObject(value)) return this.#mapping(value, place.direction);
    if (dataMembers.has(name)) return valuesInText(value);
    if (name.startsWith("x-")) return opaqueText(value);
    if (schemaMaps.has(name) && isJsonObject(value)) return this.#properties(value, stepInto(place, name));
    return this.#schema(value, stepInto(place, name));
  }

  /** `true` and `false` as schemas of the same meaning, so that one written out beside them is a change of it, not a new one. */
  #properties(properties: JsonObject, place: Place): JsonObject {
    const entries: [string, JsonValue][] = [];
    for (const [name, schema] of Object.entries(properties)) {
      const written = schema === true ? {} : schema === false ? { not: {} } : schema;
      if (written !== undefined) entries.push([name, this.#schema(written, stepInto(place, name))]);
    }
    return Object.fromEntries(entries);
  }

  #mapping(mapping: JsonObject, direction: Direction): JsonObject {
    const entries = Object.entries(mapping).map(([value, target]): [string, JsonValue] => [
      value,
      typeof target === "string" ? this.#reference(target, direction) : (target ?? null),
    ]);
    return Object.fromEntries(entries);
  }

  #reference(reference: string, direction: Direction): string {
    const [, name] = schemaReference.exec(reference) ?? [];
    if (name === undefined) return reference;
    const copy = `${name}.${direction}`;
    this.#copySchema(name, { at: `/components/schemas/${copy}`, origin: `/components/schemas/${name}`, direction });
    return reference.replace(schemaReference, `#/components/schemas/${copy}`);
  }

  #copySchema(name: string, place: Place): void {
    const copy = `${name}.${place.direction}`;
    const schemas = (this.#document.components as JsonObject | undefined)?.schemas as JsonObject | undefined;
    const schema = schemas?.[name];
    if (this.#schemas.has(copy) || schema === undefined) return;
    this.#schemas.set(copy, null);
    this.#origins.set(place.at, place.origin);
    this.#schemas.set(copy, this.#schema(schema, place));
  }
}

function stepInto(place: Place, name: string): Place {
  const step = `/${escapePointerToken(name)}`;
  return { ...place, at: place.at + step, origin: place.origin + step };
}

/** In a callback and a webhook the server asks and the client answers, so its directions are turned round. */
function turn(place: Place, name: string): Direction {
  const direction = directionOf[name];
  if (direction === undefined || place.direction !== "both") return place.direction;
  const turned = /\/(callbacks|webhooks)\//.test(`${place.at}/`);
  return turned ? (direction === "request" ? "response" : "request") : direction;
}

/** Members that are to be there even where the contract leaves them out: the tool then reports what is in them one by one. */
function missingMembers(object: JsonObject, { at }: Place): readonly [string, JsonValue][] {
  if (operation.test(at))
    return [
      ["parameters", []],
      ["responses", {}],
    ];
  if (pathItem.test(at)) return [["parameters", []]];
  const isResponse = answer.test(at) && object.$ref === undefined;
  return isResponse
    ? [
        ["headers", {}],
        ["content", {}],
      ]
    : [];
}

function onlyPart(schema: JsonObject): JsonValue | undefined {
  if (Object.keys(schema).length !== 1 || !Array.isArray(schema.allOf)) return undefined;
  return schema.allOf.length === 1 ? (schema.allOf[0] as JsonValue) : undefined;
}

/** `const` as the enum of one that it is, and the type that an enum's values have: so that writing it otherwise is no change. */
function withEnum(schema: JsonObject): JsonObject {
  const { const: only, ...rest } = schema;
  const listed = only === undefined ? schema : { ...rest, enum: [only] };
  if (listed.type !== undefined || !Array.isArray(listed.enum) || listed.enum.length === 0) return listed;
  const types = [...new Set(listed.enum.map(typeOf))];
  return { ...listed, type: types.length === 1 ? (types[0] as string) : types };
}

/** Values for the tool, which looks into lists but not into objects. */
function valuesInText(value: JsonValue): JsonValue {
  return Array.isArray(value) ? value.map(opaqueText) : opaqueText(value);
}

function typeOf(value: JsonValue): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "bigint" || Number.isInteger(value)) return "integer";
  return typeof value;
}

function isObjectSchema(schema: JsonObject): boolean {
  return schema.type === "object" || (Array.isArray(schema.type) && schema.type.includes("object"));
}
