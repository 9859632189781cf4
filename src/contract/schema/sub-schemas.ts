import { toPointer } from "../json/json-pointer.ts";
import type { JsonSchema, JsonSchemaObject } from "./json-schema.ts";

/** The keywords of JSON Schema 2020-12 (sections 10 and 11) whose value is one schema, a list of schemas, or a map to schemas. */
const schemaKeywords = [
  "additionalProperties",
  "contains",
  "else",
  "if",
  "items",
  "not",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
] as const;
const listKeywords = ["allOf", "anyOf", "oneOf", "prefixItems"] as const;
const mapKeywords = ["$defs", "dependentSchemas", "patternProperties", "properties"] as const;

/** What is made of a schema below another one; `at` is the JSON Pointer from the one to the other. */
export type SubSchemaChange = (below: JsonSchema, at: string) => JsonSchema;

/**
 * A copy of a schema in which every schema directly below it is replaced by what `change` makes of it.
 * Everything else, values of `enum`, `const`, `default` and `examples` among it, is carried over as it is.
 */
export function mapSubSchemas(schema: JsonSchemaObject, change: SubSchemaChange): JsonSchemaObject {
  const copy: Record<string, unknown> = { ...schema };
  for (const keyword of schemaKeywords) {
    if (isSchema(schema[keyword])) copy[keyword] = change(schema[keyword], `/${keyword}`);
  }
  for (const keyword of listKeywords) {
    const list = schema[keyword];
    if (!Array.isArray(list)) continue;
    copy[keyword] = list.map((below, index) => (isSchema(below) ? change(below, toPointer([keyword, index])) : below));
  }
  for (const keyword of mapKeywords) {
    const map = schema[keyword];
    if (typeof map !== "object" || map === null || Array.isArray(map)) continue;
    copy[keyword] = Object.fromEntries(
      Object.entries(map).map(([name, below]) => [
        name,
        isSchema(below) ? change(below, toPointer([keyword, name])) : below,
      ]),
    );
  }
  return copy;
}

/** Tells a JSON Schema (an object or a boolean) from every other value. */
export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "boolean" || (typeof value === "object" && value !== null && !Array.isArray(value));
}

/** The branches of an `allOf` or `anyOf` without a `$ref` that is there already: it says nothing more. */
export function distinctReferences<Branch>(branches: readonly Branch[]): readonly Branch[] {
  const known = new Set<string>();
  return branches.filter((branch) => {
    const reference = referenceAlone(branch);
    if (reference === undefined) return true;
    const isNew = !known.has(reference);
    known.add(reference);
    return isNew;
  });
}

function referenceAlone(branch: unknown): string | undefined {
  if (!isSchema(branch) || typeof branch === "boolean") return undefined;
  return typeof branch.$ref === "string" && Object.keys(branch).length === 1 ? branch.$ref : undefined;
}
