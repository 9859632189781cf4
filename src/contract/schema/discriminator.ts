import { isDecimal } from "../json/decimal.ts";
import { exactNumber } from "../json/exact-json.ts";
import { isJsonObject, type JsonValue } from "../json/json.ts";
import { parsePointer, toPointer } from "../json/json-pointer.ts";
import type { JsonSchema, JsonSchemaObject } from "./json-schema.ts";

/** The member of a value that names its schema (`discriminator.propertyName`); absent where a schema has no discriminator. */
export function discriminatorProperty({ discriminator }: JsonSchemaObject): string | undefined {
  const { propertyName } = (discriminator ?? {}) as { readonly propertyName?: unknown };
  return typeof propertyName === "string" ? propertyName : undefined;
}

/** The entries of a discriminator's mapping: the value, and the reference to the schema that it names. A bare name is one of components. */
export function discriminatorMapping({
  discriminator,
}: JsonSchemaObject): readonly (readonly [value: string, reference: string])[] {
  const { mapping } = (discriminator ?? {}) as { readonly mapping?: unknown };
  if (!isJsonObject(mapping)) return [];
  return Object.entries(mapping).flatMap(([value, target]) =>
    typeof target === "string" ? [[value, toReference(target)] as const] : [],
  );
}

/** The value by which a discriminator names a schema: that of the mapping, otherwise its name. OpenAPI 3.1.1, section 4.8.25. */
export function discriminatorValue(schema: JsonSchemaObject, reference: string): string {
  const mapped = discriminatorMapping(schema).find(([, target]) => isSame(target, reference));
  return mapped?.[0] ?? safeSteps(reference).at(-1) ?? reference;
}

/** A branch of `oneOf` or `anyOf`, and the texts of the discriminator's member that name it. */
export interface NamedBranch {
  readonly branch: JsonSchema;
  readonly names: readonly string[];
}

/**
 * The branches that the discriminator next to them can name: `$ref`s, by the mapping, otherwise by the name of the schema
 * (OpenAPI 3.1.1, section 4.8.25.2). A text names one branch: that of the mapping first, then the first of that name.
 */
export function namedBranches(schema: JsonSchemaObject, branches: readonly JsonSchema[]): readonly NamedBranch[] {
  if (discriminatorProperty(schema) === undefined) return [];
  const mapping = discriminatorMapping(schema);
  const given = new Set(mapping.map(([name]) => name));
  return branches.flatMap((branch): readonly NamedBranch[] => {
    const reference = typeof branch === "boolean" ? undefined : branch.$ref;
    if (reference === undefined) return [];
    const mapped = mapping.filter(([, target]) => isSame(target, reference)).map(([name]) => name);
    const own = safeSteps(reference).at(-1) ?? reference;
    const names = given.has(own) ? mapped : [...mapped, own];
    if (!given.has(own)) given.add(own);
    return names.length === 0 ? [] : [{ branch, names }];
  });
}

/** The branch for values whose member is missing or names none (`defaultMapping`; OpenAPI 3.2, section 4.25). */
export function defaultBranch(schema: JsonSchemaObject, branches: readonly JsonSchema[]): JsonSchema | undefined {
  const { defaultMapping } = (schema.discriminator ?? {}) as { readonly defaultMapping?: unknown };
  if (typeof defaultMapping !== "string") return undefined;
  const wanted = toReference(defaultMapping);
  return branches.find(
    (branch) => typeof branch === "object" && branch.$ref !== undefined && isSame(branch.$ref, wanted),
  );
}

/**
 * The one branch of `oneOf` or `anyOf` that a value is judged by, where the discriminator next to them decides; `undefined` where all
 * of them count. Mapping values are texts, so a number or a boolean is compared by its text (OpenAPI 3.1.1, section 4.8.25.2).
 */
export function judgingBranch(
  schema: JsonSchemaObject,
  branches: readonly JsonSchema[],
  value: JsonValue,
): JsonSchema | undefined {
  const property = discriminatorProperty(schema);
  if (property === undefined || !isJsonObject(value)) return undefined;
  const tag = Object.hasOwn(value, property) ? value[property] : undefined;
  const text = tag === undefined || (typeof tag === "object" && !isDecimal(tag)) ? undefined : String(tag);
  const named = namedBranches(schema, branches).find(({ names }) => text !== undefined && names.includes(text));
  return named?.branch ?? defaultBranch(schema, branches);
}

/** The values of the discriminator's member that a text of the mapping stands for: itself, and the number or boolean of that text. */
export function tagValues(text: string): readonly JsonValue[] {
  if (/^(?:true|false)$/.test(text)) return [text, text === "true"];
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? [text, exactNumber(text)] : [text];
}

function toReference(target: string): string {
  return /^[A-Za-z0-9._-]+$/.test(target) ? `#/components/schemas/${target}` : target;
}

function isSame(one: string, other: string): boolean {
  return one === other || toPointer(safeSteps(one)) === toPointer(safeSteps(other));
}

/** The steps of a reference into the document; of any other one, the whole text. */
function safeSteps(reference: string): readonly string[] {
  try {
    return reference.startsWith("#") ? parsePointer(reference) : [reference];
  } catch {
    return [reference];
  }
}
