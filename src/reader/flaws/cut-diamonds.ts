import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { parsePointer, toPointer, valueAt } from "../../contract/json/json-pointer.ts";
import { distinctReferences } from "../../contract/schema/sub-schemas.ts";
import type { CleanDocument, Flaw } from "./clean-document.ts";

/** A schema that says more than this of one value is left out: thirty schemas that each refer twice to the next say a billion things. */
export const mostParts = 10_000;

/**
 * A document in which no named schema says more than `mostParts` things of one value, counted as a check goes through them: what is
 * referred to twice counts twice. Such a schema allows anything. Circles have to be cut before.
 */
export function cutDiamonds(document: JsonObject): CleanDocument {
  const schemas = valueAt(document, "/components/schemas");
  if (!isJsonObject(schemas)) return { document, flaws: [], taken: [] };
  const counter = new PartCounter(document);
  for (const name of Object.keys(schemas)) counter.ofReference(toPointer(["components", "schemas", name]));
  if (counter.tooLarge.size === 0) return { document, flaws: [], taken: [] };
  const flaws = [...counter.tooLarge].map(
    (pointer): Flaw => ({
      pointer,
      what: `the schema is made of more than ${mostParts.toLocaleString("en")} parts, since what it refers to refers to the same schemas again and again`,
      outcome: "it allows any value",
      fix: "refer to each schema once",
      isHarmless: false,
    }),
  );
  const kept = Object.entries(schemas).map(([name, schema]): [string, JsonValue] => [
    name,
    counter.tooLarge.has(toPointer(["components", "schemas", name])) ? {} : (schema as JsonValue),
  ]);
  const components = { ...(document.components as JsonObject), schemas: Object.fromEntries(kept) };
  return { document: { ...document, components }, flaws, taken: [] };
}

const lists = ["allOf", "anyOf", "oneOf"] as const;
const single = ["not", "if", "then", "else"] as const;

class PartCounter {
  readonly tooLarge = new Set<string>();
  readonly #document: JsonObject;
  readonly #known = new Map<string, number>();

  constructor(document: JsonObject) {
    this.#document = document;
  }

  ofReference(reference: string): number {
    const pointer = reference.startsWith("#") ? toPointer(parsePointer(reference)) : reference;
    const known = this.#known.get(pointer);
    if (known !== undefined) return known;
    this.#known.set(pointer, 1);
    const parts = this.#of(valueAt(this.#document, pointer));
    const isTooLarge = parts > mostParts;
    if (isTooLarge) this.tooLarge.add(pointer);
    this.#known.set(pointer, isTooLarge ? 1 : parts);
    return isTooLarge ? 1 : parts;
  }

  #of(schema: unknown): number {
    if (!isJsonObject(schema)) return 1;
    const { $ref, dependentSchemas } = schema;
    const inPlace = [
      ...lists.flatMap((keyword) => listOf(schema, keyword)),
      ...single.map((keyword) => schema[keyword]),
      ...(isJsonObject(dependentSchemas) ? Object.values(dependentSchemas) : []),
    ];
    const own = typeof $ref === "string" && $ref.startsWith("#") ? this.ofReference($ref) : 0;
    return inPlace.reduce<number>((sum, part) => sum + (part === undefined ? 0 : this.#of(part)), 1 + own);
  }
}

function listOf(schema: JsonObject, keyword: (typeof lists)[number]): readonly unknown[] {
  const list = schema[keyword];
  if (!Array.isArray(list)) return [];
  return keyword === "oneOf" ? list : distinctReferences(list);
}
