import { isIntegral, isJsonNumber } from "../json/compare-numbers.ts";
import { equalJson } from "../json/equal-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../json/json.ts";
import { escapePointerToken, parsePointer, toPointer, valueAt } from "../json/json-pointer.ts";
import type { JsonSchema, JsonSchemaObject } from "./json-schema.ts";

/** A schema and its JSON Pointer in the bundled document. */
export interface SchemaPlace {
  readonly schema: JsonSchema;
  readonly pointer: string;
  /** Where other parts of an `allOf` speak of the same member. */
  readonly others?: readonly SchemaPlace[];
}

/** A keyword's value and the pointer of the keyword itself. */
export interface Keyword {
  readonly value: unknown;
  readonly pointer: string;
}

/** What a schema says of one value, `$ref`, `allOf` and the fitting branch of `anyOf` and `oneOf` put together. */
export interface SchemaFacts {
  /** `undefined`: any type. */
  readonly types: ReadonlySet<string> | undefined;
  /** Scalar keywords such as `minimum`, `pattern`, `enum`. Where several parts have the same one, the last. */
  readonly keywords: ReadonlyMap<string, Keyword>;
  readonly properties: ReadonlyMap<string, SchemaPlace>;
  /** Name to the pointer of the `required` list that names it. */
  readonly required: ReadonlyMap<string, string>;
  readonly items?: SchemaPlace;
  /** The branches of `anyOf` and `oneOf` that were not taken. */
  readonly otherBranches: readonly SchemaPlace[];
  /** The place itself, for messages about the whole value. */
  readonly pointer: string;
}

interface Collector {
  readonly document: JsonObject;
  readonly value: JsonValue | undefined;
  readonly seen: Set<string>;
  readonly keywords: Map<string, Keyword>;
  readonly properties: Map<string, SchemaPlace>;
  readonly required: Map<string, string>;
  readonly otherBranches: SchemaPlace[];
  items?: SchemaPlace;
}

/** Gathers what a schema says of a value; without a value, the first branch of each `anyOf` and `oneOf` is taken. */
export function factsOf(document: JsonObject, place: SchemaPlace, value?: JsonValue): SchemaFacts {
  const collector: Collector = {
    document,
    value,
    seen: new Set(),
    keywords: new Map(),
    properties: new Map(),
    required: new Map(),
    otherBranches: [],
  };
  collect(collector, place);
  const { keywords, properties, required, items, otherBranches } = collector;
  const types = typesOf(keywords.get("type")?.value, collector);
  return {
    types,
    keywords,
    properties,
    required,
    otherBranches,
    pointer: place.pointer,
    ...(items === undefined ? {} : { items }),
  };
}

/** Whether the facts allow a value of this JSON type; `number` allows `integer`. */
export function allowsType(facts: SchemaFacts, type: string): boolean {
  return facts.types === undefined || facts.types.has(type) || (type === "integer" && facts.types.has("number"));
}

/** The JSON type of a value, `integer` for a whole number. */
export function typeOfValue(value: JsonValue | undefined): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (isJsonNumber(value)) return isIntegral(value) ? "integer" : "number";
  return typeof value;
}

function typesOf(type: unknown, { properties, items }: Collector): ReadonlySet<string> | undefined {
  if (typeof type === "string") return new Set([type]);
  if (Array.isArray(type)) return new Set(type.map(String));
  if (properties.size > 0) return new Set(["object"]);
  return items === undefined ? undefined : new Set(["array"]);
}

function collect(collector: Collector, place: SchemaPlace): void {
  const { schema, pointer, others = [] } = place;
  if (collector.seen.has(pointer)) return;
  collector.seen.add(pointer);
  for (const other of others) collect(collector, other);
  if (typeof schema === "boolean") return;
  if (typeof schema.$ref === "string") collect(collector, referred(collector.document, schema.$ref));
  collectOwn(collector, schema, pointer);
  schema.allOf?.forEach((part, index) => {
    collect(collector, { schema: part, pointer: `${pointer}/allOf/${index}` });
  });
  for (const choice of ["anyOf", "oneOf"] as const) collectBranch(collector, schema, `${pointer}/${choice}`);
}

const structural = new Set(["$ref", "allOf", "anyOf", "oneOf", "properties", "required", "items"]);

function collectOwn(collector: Collector, schema: JsonSchemaObject, pointer: string): void {
  for (const [name, value] of Object.entries(schema)) {
    if (!structural.has(name))
      collector.keywords.set(name, { value, pointer: `${pointer}/${escapePointerToken(name)}` });
  }
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const before = collector.properties.get(name);
    const place = { schema: property, pointer: `${pointer}/properties/${escapePointerToken(name)}` };
    const others =
      before === undefined ? [] : [{ schema: before.schema, pointer: before.pointer }, ...(before.others ?? [])];
    collector.properties.set(name, others.length === 0 ? place : { ...place, others });
  }
  for (const name of schema.required ?? []) collector.required.set(name, `${pointer}/required`);
  if (schema.items !== undefined) collector.items = { schema: schema.items, pointer: `${pointer}/items` };
}

function collectBranch(collector: Collector, schema: JsonSchemaObject, pointer: string): void {
  const branches = pointer.endsWith("anyOf") ? schema.anyOf : schema.oneOf;
  if (branches === undefined) return;
  const places = branches.map((branch, index) => ({ schema: branch, pointer: `${pointer}/${index}` }));
  const chosen = places.find((place) => fitsRoughly(collector, place)) ?? places[0];
  if (chosen !== undefined) collect(collector, chosen);
  collector.otherBranches.push(...places.filter((place) => place !== chosen));
}

/** Whether type, `required`, `enum` and `const` of a branch fit the value: enough to distinguish branches, not a validation. */
function fitsRoughly({ document, value, seen }: Collector, place: SchemaPlace): boolean {
  if (value === undefined || seen.has(place.pointer)) return value === undefined;
  const facts = factsOf(document, place, value);
  if (!allowsType(facts, typeOfValue(value)) || !isOneOf(facts, value)) return false;
  if (!isJsonObject(value)) return true;
  if ([...facts.required.keys()].some((name) => value[name] === undefined)) return false;
  return [...facts.properties].every(([name, property]) => {
    const member = value[name];
    return member === undefined || isOneOf(factsOf(document, property), member);
  });
}

function isOneOf(facts: SchemaFacts, value: JsonValue): boolean {
  const list = facts.keywords.get("enum")?.value;
  const constant = facts.keywords.get("const")?.value;
  if (constant !== undefined && !equalJson(constant as JsonValue, value)) return false;
  return !Array.isArray(list) || list.some((listed) => equalJson(listed as JsonValue, value));
}

function referred(document: JsonObject, reference: string): SchemaPlace {
  const schema = valueAt(document, reference);
  const isSchema = typeof schema === "boolean" || isJsonObject(schema);
  return { schema: isSchema ? (schema as JsonSchema) : true, pointer: toPointer(parsePointer(reference)) };
}
