import { compareNumbers, isIntegral, isJsonNumber } from "../../contract/json/compare-numbers.ts";
import { writeExactJson } from "../../contract/json/exact-json.ts";
import { valueAt } from "../../contract/json/json-pointer.ts";
import { formatFact, formatKey } from "../../contract/schema/formats.ts";
import type { JsonSchema, JsonSchemaObject } from "../../contract/schema/json-schema.ts";
import {
  allSent,
  type Direction,
  isAboutSameValue,
  requiredNames,
  type SentRules,
  type UnsentMember,
  unsentMembers,
} from "../../contract/schema/sent-members.ts";
import { distinctReferences, isSchema, mapSubSchemas } from "../../contract/schema/sub-schemas.ts";
import { type ExactBounds, type ExactContains, type ExactCounts, exactKeywords } from "./exact-keywords.ts";
import { withJudgedBranches } from "./judged-branches.ts";
import { coverageOf, type ExactUnevaluated, unevaluatedKeywords } from "./unevaluated.ts";

/** A `$ref` of the contract, and the members that are not sent by what is said around it, sorted. */
export interface Reference {
  readonly $ref: string;
  readonly unsent: readonly string[];
}

/** The URI under which Ajv has what a `$ref` of the contract points to. */
export function definitionKey({ $ref, unsent }: Reference, direction: Direction): string {
  const without = unsent.length === 0 ? "" : ` without ${JSON.stringify(unsent)}`;
  return `contract:${encodeURIComponent(`${direction} ${decodeURIComponent($ref.slice(1))}${without}`)}`;
}

/**
 * The keywords of JSON Schema 2020-12 that say what a value may be. All others go: annotations, words of other dialects that
 * Ajv would trip over (`nullable`, `id`), and `$id` and `$anchor`, since every `$ref` of a bundled contract is a JSON Pointer.
 */
const assertions: readonly string[] = [
  ...["$ref", "type", "enum", "const", "format", formatKey, "pattern", "minLength", "maxLength"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["items", "prefixItems", "contains", "minContains", "maxContains", "minItems", "maxItems", "uniqueItems"],
  ...["properties", "patternProperties", "additionalProperties", "propertyNames", "minProperties", "maxProperties"],
  ...["required", "dependentRequired", "dependentSchemas"],
  ...["allOf", "anyOf", "oneOf", "not", "if", "then", "else"],
];

/** What a schema is converted by. */
export interface AjvRules extends SentRules {
  /** What is said of the members by the schemas around it. */
  readonly outer: UnsentMember;
  /** Told of every reference, so that what it leads to is added too. */
  readonly onReference: (reference: Reference) => void;
}

/**
 * A schema of the contract as Ajv takes it: assertions only, numbers by the exact keywords, `$ref`s as references to schemas
 * added under `definitionKey`, and members not required in the direction in which they are not sent.
 * What is no JSON Schema stays as it is, for `findSchemaFault` to find.
 */
export function toAjvSchema(schema: JsonSchema, rules: AjvRules): JsonSchema {
  if (typeof schema === "boolean") return schema;
  const unsent = unsentMembers(schema, rules, rules.outer);
  const judged = withDistinctBranches(withJudgedBranches(schema));
  const below = mapSubSchemas(withAssertionsOnly(judged), (inner, at) =>
    toAjvSchema(inner, { ...rules, outer: isAboutSameValue(at) ? unsent : allSent }),
  );
  const sent = Array.isArray(below.required)
    ? { ...below, required: below.required.filter((name) => !unsent(name)) }
    : below;
  const exact = withExactContains(withAssertedFormat(withExactNumbers(sent)));
  return withReference(
    { ...exact, ...exactUnevaluated(schema, { ...rules, outer: unsent }) },
    { ...rules, outer: unsent },
  );
}

/** After huge counts are gone. */
function withExactContains(schema: JsonSchemaObject): JsonSchemaObject {
  const { contains, minContains, maxContains, ...rest } = schema;
  if (!isSchema(contains)) return rest;
  const max = typeof maxContains === "number" ? { max: maxContains } : {};
  const exact: ExactContains = { schema: contains, min: Number(minContains ?? 1), ...max };
  return { ...rest, [exactKeywords.contains]: exact };
}

/** The `unevaluated…` keywords of a schema in the form that Ajv is taught. */
function exactUnevaluated(schema: JsonSchemaObject, rules: AjvRules): JsonSchemaObject {
  const kinds = (["unevaluatedProperties", "unevaluatedItems"] as const).filter((kind) => isSchema(schema[kind]));
  const made = kinds.map((kind) => {
    const schemas: Record<string, JsonSchema> = {};
    const known = new Map<JsonSchema, string>();
    const named = (part: JsonSchema, outer: UnsentMember): string => {
      const name = known.get(part) ?? String(known.size);
      known.set(part, name);
      schemas[name] ??= toAjvSchema(part, { ...rules, outer });
      return name;
    };
    const covers = coverageOf(schema, kind, rules.document).map(({ when, item, ...said }) => ({
      ...said,
      when: when.map((part) => named(part, rules.outer)),
      ...(item === undefined ? {} : { item: named(item, allSent) }),
    }));
    const rest = toAjvSchema(schema[kind] as JsonSchema, { ...rules, outer: allSent });
    return [unevaluatedKeywords[kind], { rest, schemas, covers } satisfies ExactUnevaluated] as const;
  });
  return Object.fromEntries(made);
}

function withAssertionsOnly(schema: JsonSchemaObject): JsonSchemaObject {
  const kept = Object.fromEntries(Object.entries(schema).filter(([keyword]) => assertions.includes(keyword)));
  return withPrototypeMember(kept);
}

/** Ajv passes over a property of this name, and over a pattern not. */
function withPrototypeMember(schema: JsonSchemaObject): JsonSchemaObject {
  const { properties, patternProperties } = schema;
  if (!isSchema(properties) || !Object.hasOwn(properties, "__proto__")) return schema;
  const entries = Object.entries(properties as Readonly<Record<string, JsonSchema>>);
  const [own] = entries.filter(([name]) => name === "__proto__");
  return {
    ...schema,
    properties: Object.fromEntries(entries.filter(([name]) => name !== "__proto__")),
    patternProperties: { ...patternProperties, "^__proto__$": own?.[1] ?? true },
  };
}

/** Ajv checks a value once more for each time that a schema is referred to. */
function withDistinctBranches(schema: JsonSchemaObject): JsonSchemaObject {
  const { allOf, anyOf } = schema;
  return {
    ...schema,
    ...(Array.isArray(allOf) ? { allOf: distinctReferences(allOf) } : {}),
    ...(Array.isArray(anyOf) ? { anyOf: distinctReferences(anyOf) } : {}),
  };
}

/** After the bounds are made, since a format of numbers says their range. */
function withAssertedFormat(schema: JsonSchemaObject): JsonSchemaObject {
  const fact = formatFact(schema);
  const { format, [formatKey]: _, ...rest } = schema;
  return fact.kind === "text" ? { ...rest, [exactKeywords.format]: { name: format, test: fact.test } } : rest;
}

function withReference(schema: JsonSchemaObject, rules: AjvRules): JsonSchemaObject {
  if (typeof schema.$ref !== "string") return schema;
  const reference = referenceTo(schema.$ref, rules);
  rules.onReference(reference);
  return { ...schema, $ref: definitionKey(reference, rules.direction) };
}

/** A reference from a place where these members are not sent: only those count that what it leads to would ask for. */
export function referenceTo($ref: string, { document, outer, direction }: Omit<AjvRules, "onReference">): Reference {
  const target = valueAt(document, $ref);
  if (!isSchema(target)) return { $ref, unsent: [] };
  const own = unsentMembers(target, { document, direction });
  const unsent = [...requiredNames(target, document)].filter((name) => outer(name) && !own(name));
  return { $ref, unsent: unsent.sort() };
}

const numericTypes: readonly string[] = ["integer", "number"];
const jsonTypes: readonly string[] = [...numericTypes, "string", "boolean", "null", "array", "object"];
const boundKeywords = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"] as const;

function withExactNumbers(schema: JsonSchemaObject): JsonSchemaObject {
  const copy: Record<string, unknown> = { ...schema };
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
  // Of several types Ajv makes a test of its own, for which a Decimal is an object.
  const isOurs = types.length > 1 || types.some((type) => numericTypes.includes(type));
  if (isOurs && types.every((type) => jsonTypes.includes(type))) {
    delete copy.type;
    copy[exactKeywords.type] = types;
  }
  const bounds = boundsOf(schema);
  for (const keyword of Object.keys(bounds)) delete copy[keyword];
  if (Object.keys(bounds).length > 0) copy[exactKeywords.bounds] = bounds;
  return withExactValues(withExactCounts(copy));
}

/** The declared bounds as text; the format's where there is none of that name, since a format of a number says its range. */
function boundsOf(schema: JsonSchemaObject): ExactBounds {
  const declared = boundKeywords.flatMap((keyword) => {
    const bound = schema[keyword];
    const isBound = isJsonNumber(bound) && !(keyword === "multipleOf" && compareNumbers(bound, 0) <= 0);
    return isBound ? [[keyword, writeExactJson(bound)] as const] : [];
  });
  const fact = formatFact(schema);
  return { ...(fact.kind === "range" ? fact.range : {}), ...Object.fromEntries(declared) };
}

const minCounts = ["minLength", "minItems", "minProperties"] as const satisfies readonly (keyof ExactCounts)[];
const maxCounts = ["maxLength", "maxItems", "maxProperties", "maxContains"] as const;

/** Lengths and counts beyond 2^53: as a maximum they say nothing, and no value reaches them as a minimum. */
function withExactCounts(schema: JsonSchemaObject): JsonSchemaObject {
  const counts = minCounts.filter((keyword) => isHuge(schema[keyword]));
  const ignored = maxCounts.filter((keyword) => isHuge(schema[keyword]));
  const hasContains = isHuge(schema.minContains);
  if (counts.length + ignored.length === 0 && !hasContains) return schema;
  const copy: Record<string, unknown> = { ...schema };
  for (const keyword of [...counts, ...ignored]) delete copy[keyword];
  if (hasContains) copy.minContains = Number.MAX_SAFE_INTEGER;
  if (counts.length > 0) {
    copy[exactKeywords.counts] = Object.fromEntries(
      counts.map((keyword) => [keyword, writeExactJson(schema[keyword])]),
    );
  }
  return copy;
}

function isHuge(count: unknown): boolean {
  return isJsonNumber(count) && isIntegral(count) && compareNumbers(count, Number.MAX_SAFE_INTEGER) > 0;
}

/** Ajv compares with `===` and by its own idea of equality: what holds a number is compared by a keyword of ours. */
function withExactValues(schema: JsonSchemaObject): JsonSchemaObject {
  const copy: Record<string, unknown> = { ...schema };
  if (Array.isArray(schema.enum)) {
    delete copy.enum;
    copy[exactKeywords.enum] = schema.enum.map((value) => writeExactJson(value));
  }
  if (schema.const !== undefined) {
    delete copy.const;
    copy[exactKeywords.const] = writeExactJson(schema.const);
  }
  if (schema.uniqueItems === true) {
    delete copy.uniqueItems;
    copy[exactKeywords.unique] = true;
  }
  return copy;
}
