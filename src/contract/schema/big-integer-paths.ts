import { writeExactJson } from "../json/exact-json.ts";
import type { JsonObject } from "../json/json.ts";
import { escapePointerToken, valueAt } from "../json/json-pointer.ts";
import { isBigInteger } from "./big-integer.ts";
import type { JsonSchema, JsonSchemaObject } from "./json-schema.ts";
import { isSchema } from "./sub-schemas.ts";

/**
 * Where big integers sit in the values of a schema: patterns of JSON Pointers, sorted, in which the step `*` stands for every
 * item of an array or every member of a map. A circular schema is followed once around.
 * @param document what `$ref`s point into; it never changes
 */
export function bigIntegerPaths(schema: JsonSchema, document: JsonObject): readonly string[] {
  const kept = keptPaths(document);
  const key = writeExactJson(schema);
  const paths =
    kept.get(key) ?? [...new Set(pathsOf(schema, { document, known: new Map(), holders: holdersOf(document) }))].sort();
  kept.set(key, paths);
  return paths;
}

/** The paths found so far, by the text of their schema: many operations of a large document have the same bodies. */
const found = new WeakMap<JsonObject, Map<string, readonly string[]>>();

function keptPaths(document: JsonObject): Map<string, readonly string[]> {
  const kept = found.get(document) ?? new Map<string, readonly string[]>();
  found.set(document, kept);
  return kept;
}

interface Search {
  readonly document: JsonObject;
  /** What is known of a referenced schema; empty while it is being searched. */
  readonly known: Map<string, readonly string[]>;
  readonly holders: Holders;
}

/** A schema directly below another one, and the step to it; none where both are of the same value. */
type Part = readonly [step: string | undefined, schema: JsonSchema];

function partsOf(schema: JsonSchemaObject): readonly Part[] {
  const alike = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const rest = [schema.items, schema.additionalProperties, ...Object.values(schema.patternProperties ?? {})];
  return [
    ...alike.map((below): Part => [undefined, below]),
    ...Object.entries(schema.properties ?? {}).map(([name, below]): Part => [escapePointerToken(name), below]),
    ...(schema.prefixItems ?? []).map((below, index): Part => [String(index), below]),
    ...rest.flatMap((below): Part[] => (below === undefined ? [] : [["*", below]])),
  ];
}

function pathsOf(schema: JsonSchema, search: Search): readonly string[] {
  if (typeof schema === "boolean") return [];
  return [
    ...(isBigInteger(schema) ? [""] : []),
    ...(schema.$ref === undefined ? [] : referencedPaths(schema.$ref, search)),
    ...partsOf(schema).flatMap(([step, below]) => {
      const paths = pathsOf(below, search);
      return step === undefined ? paths : paths.map((path) => `/${step}${path}`);
    }),
  ];
}

function referencedPaths(reference: string, search: Search): readonly string[] {
  const known = search.known.get(reference);
  if (known !== undefined) return known;
  search.known.set(reference, []);
  const paths = search.holders.has(reference) ? pathsOf(schemaAt(search.document, reference), search) : [];
  search.known.set(reference, paths);
  return paths;
}

function schemaAt(document: JsonObject, reference: string): JsonSchema {
  const schema = valueAt(document, reference);
  return isSchema(schema) ? schema : true;
}

/** Tells whether big integers can be reached from a `$ref`: most lead to none, and a large document has no end of ways to them. */
interface Holders {
  readonly has: (reference: string) => boolean;
}

const holders = new WeakMap<JsonObject, Holders>();

function holdersOf(document: JsonObject): Holders {
  const known = holders.get(document) ?? createHolders(document);
  holders.set(document, known);
  return known;
}

function createHolders(document: JsonObject): Holders {
  const answers = new Map<string, boolean>();
  const facts = new Map<string, Facts>();
  const factsAt = (reference: string): Facts => {
    const known =
      facts.get(reference) ?? collectFacts(schemaAt(document, reference), { isHolder: false, references: [] });
    facts.set(reference, known);
    return known;
  };
  const has = (reference: string): boolean => {
    const known = answers.get(reference) ?? reaches(reference, factsAt);
    answers.set(reference, known);
    return known;
  };
  return { has };
}

/** What a schema says without following its `$ref`s. */
interface Facts {
  isHolder: boolean;
  readonly references: string[];
}

function collectFacts(schema: JsonSchema, facts: Facts): Facts {
  if (typeof schema === "boolean") return facts;
  if (isBigInteger(schema)) facts.isHolder = true;
  if (schema.$ref !== undefined) facts.references.push(schema.$ref);
  for (const [, below] of partsOf(schema)) collectFacts(below, facts);
  return facts;
}

function reaches(start: string, factsAt: (reference: string) => Facts): boolean {
  const reached = new Set([start]);
  for (const reference of reached) {
    const { isHolder, references } = factsAt(reference);
    if (isHolder) return true;
    for (const next of references) reached.add(next);
  }
  return false;
}

/** A copy of a value in which every integer at these places (patterns of `bigIntegerPaths`) is a `bigint`; all else stays as it is. */
export function widenBigIntegers(value: unknown, paths: readonly string[]): unknown {
  return paths.reduce((widened, path) => widenAt(widened, path.split("/").slice(1)), value);
}

function widenAt(value: unknown, steps: readonly string[]): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return typeof value === "number" && Number.isSafeInteger(value) ? BigInt(value) : value;
  if (typeof value !== "object" || value === null) return value;
  const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
  const touched = step === "*" ? Object.keys(value) : Object.hasOwn(value, name) ? [name] : [];
  if (touched.length === 0) return value;
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...value };
  for (const key of touched) copy[key] = widenAt(copy[key], rest);
  return copy;
}
