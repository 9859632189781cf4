import type { JsonNumber, JsonValue } from "../../../contract/json/json.ts";
import type { Fact, Together } from "./placed-schema.ts";

/** Limits of which the tightest counts. `minimum` holds `exclusiveMinimum` too: the fact's keyword says which. */
export type LimitName =
  | "minimum"
  | "maximum"
  | "minLength"
  | "maxLength"
  | "minItems"
  | "maxItems"
  | "minProperties"
  | "maxProperties";

/** `contentEncoding` or `contentMediaType`, or a format of OpenAPI 3.0 that means it. */
export interface ContentFact extends Fact {
  readonly meaning: JsonValue;
}

/** What `additionalProperties` or `unevaluatedProperties` says of the members that no name and no pattern covers. */
export interface Closure {
  readonly names: ReadonlySet<string>;
  readonly patterns: readonly string[];
  readonly rest: Together;
  readonly fact: Fact;
}

/** `prefixItems` and `items` of one schema. */
export interface ItemRule {
  readonly prefix: readonly Together[];
  readonly rest: Together;
  /** Of what says `rest`. */
  readonly fact?: Fact;
}

/** `contains` with its bounds. */
export interface Containing {
  readonly schema: Together;
  readonly least: JsonNumber;
  readonly most?: JsonNumber;
  readonly fact: Fact;
}

/** `anyOf` or `oneOf`, said of the values whose types are in `guard` only. */
export interface Choice {
  readonly kind: "anyOf" | "oneOf";
  readonly branches: readonly Together[];
  readonly fact: Fact;
  readonly guard: ReadonlySet<string>;
}

/** `not`, or `if` with what follows from it, said of the values whose types are in `guard` only. */
export interface Condition {
  readonly kind: "not" | "if";
  readonly test: Together;
  /** Of `if` alone; absent where any value will do. */
  readonly yes?: Together;
  readonly no?: Together;
  readonly fact: Fact;
  readonly guard: ReadonlySet<string>;
}

/**
 * What a schema says of values that go in one direction, in one form for all the ways of writing it (JSON Schema 2020-12): `$ref`
 * and `allOf` put together, choices between types written as types, `const` as an enum of one, defaults and what says nothing
 * of the types allowed left out, members that are not sent in this direction (`readOnly`, `writeOnly`) set apart.
 */
export interface NormalSchema {
  /** The same for the same schemas of a document. */
  readonly key: string;
  /** JSON Pointer of the first schema that it was made of. */
  readonly pointer: string;
  /** JSON Pointers of all schemas that it was made of. */
  readonly parts: ReadonlySet<string>;
  /** `number` covers `integer`; none where no value fits. */
  readonly types: ReadonlySet<string>;
  /** What the types come from; absent where the schema does not say. */
  readonly typeFact?: Fact;
  /** By kind of value (`integer` under `number`): the only values allowed. */
  readonly listed: ReadonlyMap<string, readonly JsonValue[]>;
  readonly listFact?: Fact;
  readonly limits: ReadonlyMap<LimitName, Fact<JsonNumber>>;
  readonly steps: readonly Fact<JsonNumber>[];
  readonly patterns: readonly Fact<string>[];
  readonly formats: readonly Fact<string>[];
  readonly contents: ReadonlyMap<string, ContentFact>;
  readonly contentSchema: Together;
  readonly unique?: Fact;
  readonly properties: ReadonlyMap<string, Together>;
  readonly required: ReadonlyMap<string, Fact>;
  /** Members that do not go in this direction, with the flag that says so. */
  readonly unsent: ReadonlyMap<string, Fact>;
  readonly patternProperties: ReadonlyMap<string, Together>;
  readonly closures: readonly Closure[];
  readonly names: Together;
  readonly dependentRequired: ReadonlyMap<string, Fact<readonly string[]>>;
  readonly dependentSchemas: ReadonlyMap<string, Together>;
  readonly itemRules: readonly ItemRule[];
  readonly contains: readonly Containing[];
  readonly choices: readonly Choice[];
  readonly conditions: readonly Condition[];
  /** Annotations, by keyword: what the outermost schema says. */
  readonly words: ReadonlyMap<string, Fact>;
  readonly discriminator?: Fact;
  /** Keywords without a meaning that is known here. */
  readonly unknown: ReadonlyMap<string, Fact>;
}

/** Whether any value fits: the schema says nothing. */
export function isAnything(schema: NormalSchema): boolean {
  const { limits, steps, patterns, formats, contents, contentSchema, unique, listed } = schema;
  const { properties, required, patternProperties, closures, names, dependentRequired, dependentSchemas } = schema;
  const { itemRules, contains, choices, conditions, unsent, unknown, discriminator } = schema;
  const lists = [steps, patterns, formats, contentSchema, closures, names, itemRules, contains, choices, conditions];
  const maps = [limits, contents, listed, properties, required, patternProperties, dependentRequired, unsent, unknown];
  return (
    schema.types.size === 6 &&
    unique === undefined &&
    discriminator === undefined &&
    lists.every(({ length }) => length === 0) &&
    [...maps, dependentSchemas].every(({ size }) => size === 0)
  );
}

/** Whether no value fits. */
export function isNothing({ types }: NormalSchema): boolean {
  return types.size === 0;
}
