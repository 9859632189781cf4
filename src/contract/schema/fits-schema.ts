import { compareNumbers, isIntegral, isJsonNumber, isMultipleOf } from "../json/compare-numbers.ts";
import { equalJson } from "../json/equal-json.ts";
import { exactNumber } from "../json/exact-json.ts";
import { isJsonObject, type JsonNumber, type JsonObject, type JsonValue } from "../json/json.ts";
import { valueAt } from "../json/json-pointer.ts";
import { judgingBranch } from "./discriminator.ts";
import { formatFact } from "./formats.ts";
import type { JsonSchema, JsonSchemaObject } from "./json-schema.ts";
import { patternTest } from "./pattern/pattern.ts";
import { allSent, type Direction, type UnsentMember, unsentMembers } from "./sent-members.ts";
import { isSchema } from "./sub-schemas.ts";
import { textTests } from "./text-formats.ts";

/** Whether a value fits a schema. */
export type FitsSchema = (schema: JsonSchema, value: JsonValue) => boolean;

/**
 * Makes the check by which samples are made and alternatives are chosen: JSON Schema 2020-12 read as written, so that any part of
 * a schema can be asked about without being compiled. What a message is judged by are the validators.
 */
export function createFitsSchema(document: JsonObject, direction: Direction): FitsSchema {
  const checker = new Checker(document, direction);
  return (schema, value) => checker.check(schema, checker.scope(schema, value)) !== undefined;
}

/** One value while it is checked: a schema that says it twice is checked once, so that no diamond of `$ref`s doubles the work. */
interface Scope {
  readonly value: JsonValue;
  readonly known: Map<JsonSchemaObject, Evaluated | undefined>;
  readonly unsent: UnsentMember;
}

/** The members and items that a schema speaks of. `undefined` in place of it: the value does not fit. */
type Evaluated = ReadonlySet<string>;

const nothing: Evaluated = new Set();

class Checker {
  readonly #document: JsonObject;
  readonly #direction: Direction;

  constructor(document: JsonObject, direction: Direction) {
    this.#document = document;
    this.#direction = direction;
  }

  scope(schema: JsonSchema, value: JsonValue): Scope {
    const rules = { document: this.#document, direction: this.#direction };
    const unsent = isJsonObject(value) ? unsentMembers(schema, rules) : allSent;
    return { value, known: new Map(), unsent };
  }

  check(schema: JsonSchema, scope: Scope): Evaluated | undefined {
    if (typeof schema === "boolean") return schema ? nothing : undefined;
    if (scope.known.has(schema)) return scope.known.get(schema);
    scope.known.set(schema, nothing);
    const evaluated = this.#own(schema, scope);
    scope.known.set(schema, evaluated);
    return evaluated;
  }

  #fits(schema: JsonSchema, value: JsonValue): boolean {
    return this.check(schema, this.scope(schema, value)) !== undefined;
  }

  #own(schema: JsonSchemaObject, scope: Scope): Evaluated | undefined {
    if (!fitsScalar(schema, scope.value)) return undefined;
    const evaluated = new Set<string>();
    const add = (names: Evaluated | undefined): boolean => {
      for (const name of names ?? []) evaluated.add(name);
      return names !== undefined;
    };
    if (!this.#inPlace(schema, scope, add)) return undefined;
    const { value } = scope;
    if (Array.isArray(value) && !this.#items(schema, value as readonly JsonValue[], evaluated)) return undefined;
    if (isJsonObject(value) && !this.#members(schema, value, { evaluated, scope })) return undefined;
    return evaluated;
  }

  #inPlace(schema: JsonSchemaObject, scope: Scope, add: (names: Evaluated | undefined) => boolean): boolean {
    const { $ref, allOf = [], anyOf, oneOf, not } = schema;
    if (typeof $ref === "string" && !add(this.check(this.#referred($ref), scope))) return false;
    if (!allOf.every((part) => add(this.check(part, scope)))) return false;
    for (const [branches, isExclusive] of [[anyOf, false] as const, [oneOf, true] as const]) {
      if (branches !== undefined && !this.#chosen(schema, { branches, isExclusive }, { scope, add })) return false;
    }
    if (isSchema(not) && this.check(not, scope) !== undefined) return false;
    if (!this.#condition(schema, scope, add)) return false;
    const dependent = (schema.dependentSchemas ?? {}) as Readonly<Record<string, JsonSchema>>;
    return Object.entries(dependent).every(
      ([name, part]) => !isJsonObject(scope.value) || scope.value[name] === undefined || add(this.check(part, scope)),
    );
  }

  #condition(schema: JsonSchemaObject, scope: Scope, add: (names: Evaluated | undefined) => boolean): boolean {
    const { if: condition, then: yes = true, else: no = true } = schema;
    if (!isSchema(condition)) return true;
    const holds = add(this.check(condition, scope));
    return add(this.check((holds ? yes : no) as JsonSchema, scope));
  }

  /** Whether as many branches fit as there have to be; of a value whose discriminator names a branch, that one. */
  #chosen(
    schema: JsonSchemaObject,
    { branches, isExclusive }: { readonly branches: readonly JsonSchema[]; readonly isExclusive: boolean },
    { scope, add }: { readonly scope: Scope; readonly add: (names: Evaluated | undefined) => boolean },
  ): boolean {
    const named = judgingBranch(schema, branches, scope.value);
    if (named !== undefined) return add(this.check(named, scope));
    const count = branches.filter((part) => add(this.check(part, scope))).length;
    return isExclusive ? count === 1 : count > 0;
  }

  #referred(reference: string): JsonSchema {
    const target = valueAt(this.#document, reference);
    return isSchema(target) ? target : true;
  }

  #items(schema: JsonSchemaObject, items: readonly JsonValue[], evaluated: Set<string>): boolean {
    const { prefixItems = [], items: rest, minItems = 0, maxItems = Infinity, uniqueItems, contains } = schema;
    if (items.length < minItems || items.length > maxItems) return false;
    if (uniqueItems === true && hasRepeats(items)) return false;
    const isRight = items.every((item, index) => {
      const part = prefixItems[index] ?? rest;
      if (part === undefined) return true;
      evaluated.add(String(index));
      return this.#fits(part, item);
    });
    if (!isRight) return false;
    if (isSchema(contains)) {
      const found = [...items.keys()].filter((index) => this.#fits(contains, items[index] as JsonValue));
      for (const index of found) evaluated.add(String(index));
      const { minContains = 1, maxContains = Infinity } = schema as { minContains?: number; maxContains?: number };
      if (found.length < minContains || found.length > maxContains) return false;
    }
    const others = schema.unevaluatedItems;
    return !isSchema(others) || items.every((item, index) => this.#isCovered(others, item, String(index), evaluated));
  }

  /** What nothing else speaks of is spoken of by an unevaluated keyword. */
  #isCovered(others: JsonSchema, value: JsonValue, name: string, evaluated: Set<string>): boolean {
    if (evaluated.has(name)) return true;
    evaluated.add(name);
    return this.#fits(others, value);
  }

  #members(
    schema: JsonSchemaObject,
    value: JsonObject,
    { evaluated, scope }: { readonly evaluated: Set<string>; readonly scope: Scope },
  ): boolean {
    const entries = Object.entries(value).filter((entry): entry is [string, JsonValue] => entry[1] !== undefined);
    const has = (name: string) => Object.hasOwn(value, name) && value[name] !== undefined;
    const isThere = (name: string) => has(name) || scope.unsent(name);
    const { minProperties = 0, maxProperties = Infinity, required = [], propertyNames } = schema;
    if (entries.length < minProperties || entries.length > maxProperties || !required.every(isThere)) return false;
    const needs = Object.entries((schema.dependentRequired ?? {}) as Readonly<Record<string, readonly string[]>>);
    if (!needs.every(([name, names]) => !has(name) || names.every(isThere))) return false;
    if (isSchema(propertyNames) && !entries.every(([name]) => this.#fits(propertyNames, name))) return false;
    const isRight = entries.every(([name, member]) => {
      const parts = memberSchemas(schema, name);
      if (parts.length > 0) evaluated.add(name);
      return parts.every((part) => this.#fits(part, member));
    });
    const others = schema.unevaluatedProperties;
    return (
      isRight &&
      (!isSchema(others) || entries.every(([name, member]) => this.#isCovered(others, member, name, evaluated)))
    );
  }
}

/** What a schema says of a member: by its name, by patterns of names, otherwise as one of those besides. Core, section 10.3.2. */
export function memberSchemas(schema: JsonSchemaObject, name: string): readonly JsonSchema[] {
  const { properties = {}, patternProperties = {}, additionalProperties } = schema;
  const named = Object.hasOwn(properties, name) ? [properties[name] as JsonSchema] : [];
  const matched = Object.entries(patternProperties).flatMap(([pattern, part]) =>
    patternTest(pattern)?.(name) === true ? [part] : [],
  );
  const found = [...named, ...matched];
  return found.length > 0 || additionalProperties === undefined ? found : [additionalProperties];
}

function hasRepeats(items: readonly JsonValue[]): boolean {
  return items.some((item, index) => items.findIndex((other) => equalJson(item, other)) < index);
}

function fitsScalar(schema: JsonSchemaObject, value: JsonValue): boolean {
  const { type, enum: list, const: constant } = schema;
  const types = typeof type === "string" ? [type] : type;
  if (types !== undefined && !types.some((name) => hasType(value, name))) return false;
  if (list !== undefined && !list.some((each) => equalJson(each, value))) return false;
  if (constant !== undefined && !equalJson(constant, value)) return false;
  if (typeof value === "string") return fitsText(schema, value);
  return isJsonNumber(value) ? fitsNumber(schema, value) : true;
}

function hasType(value: JsonValue, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isJsonObject(value);
  if (type === "integer") return isJsonNumber(value) && isIntegral(value);
  if (type === "number") return isJsonNumber(value);
  return typeof value === type;
}

function fitsText(schema: JsonSchemaObject, text: string): boolean {
  const { minLength = 0, maxLength = Infinity, pattern } = schema;
  const length = [...text].length;
  if (length < minLength || length > maxLength) return false;
  if (pattern !== undefined && patternTest(pattern)?.(text) === false) return false;
  const fact = formatFact(schema);
  return fact.kind !== "text" || textTests[fact.test](text);
}

function fitsNumber(schema: JsonSchemaObject, value: JsonNumber): boolean {
  const { exclusiveMinimum: above, exclusiveMaximum: below, multipleOf } = schema;
  const { minimum, maximum } = numberBounds(schema);
  if (minimum !== undefined && compareNumbers(value, minimum) < 0) return false;
  if (maximum !== undefined && compareNumbers(value, maximum) > 0) return false;
  if (above !== undefined && compareNumbers(value, above) <= 0) return false;
  if (below !== undefined && compareNumbers(value, below) >= 0) return false;
  return multipleOf === undefined || isMultipleOf(value, multipleOf);
}

/** The bounds that a schema declares; those of its format where there is none of that name, since a format of numbers is a range. */
export function numberBounds(schema: JsonSchemaObject): {
  readonly minimum?: JsonNumber;
  readonly maximum?: JsonNumber;
} {
  const fact = formatFact(schema);
  const { minimum, maximum } = schema;
  if (fact.kind !== "range")
    return { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) };
  return { minimum: minimum ?? exactNumber(fact.range.minimum), maximum: maximum ?? exactNumber(fact.range.maximum) };
}
