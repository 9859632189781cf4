import { isBigInteger } from "./big-integer.ts";
import type { JsonObject } from "./json.ts";
import { escapePointerToken, valueAt } from "./json-pointer.ts";
import type { JsonSchema } from "./json-schema.ts";
import { isSchema } from "./sub-schemas.ts";

/**
 * Where big integers sit in the values of a schema: patterns of JSON Pointers, sorted, in which the step `*` stands for every
 * item of an array or every member of a map. A circular schema is followed once around.
 * @param document what `$ref`s point into
 */
export function bigIntegerPaths(schema: JsonSchema, document: JsonObject): readonly string[] {
  return [...new Set(pathsOf(schema, { document, known: new Map() }))].sort();
}

interface Search {
  readonly document: JsonObject;
  /** What is known of a referenced schema; empty while it is being searched. */
  readonly known: Map<string, readonly string[]>;
}

function pathsOf(schema: JsonSchema, search: Search): readonly string[] {
  if (typeof schema === "boolean") return [];
  const own = isBigInteger(schema) ? [""] : [];
  const alike = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const members = Object.entries(schema.properties ?? {});
  const rest = [schema.items, schema.additionalProperties, ...Object.values(schema.patternProperties ?? {})];
  return [
    ...own,
    ...(schema.$ref === undefined ? [] : referencedPaths(schema.$ref, search)),
    ...alike.flatMap((below) => pathsOf(below, search)),
    ...members.flatMap(([name, below]) => under(escapePointerToken(name), below, search)),
    ...(schema.prefixItems ?? []).flatMap((below, index) => under(String(index), below, search)),
    ...rest.filter((below) => below !== undefined).flatMap((below) => under("*", below, search)),
  ];
}

function under(step: string, schema: JsonSchema, search: Search): readonly string[] {
  return pathsOf(schema, search).map((path) => `/${step}${path}`);
}

function referencedPaths(reference: string, search: Search): readonly string[] {
  const known = search.known.get(reference);
  if (known !== undefined) return known;
  search.known.set(reference, []);
  const schema = valueAt(search.document, reference);
  const paths = isSchema(schema) ? pathsOf(schema, search) : [];
  search.known.set(reference, paths);
  return paths;
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
