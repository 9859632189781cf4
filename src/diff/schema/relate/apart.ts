import { compareNumbers } from "../../../contract/json/compare-numbers.ts";
import { canonicalText } from "../../../contract/json/equal-json.ts";
import type { JsonNumber, JsonValue } from "../../../contract/json/json.ts";
import { coverOf, memberSchema } from "../normal/members.ts";
import { isNothing, type LimitName, type NormalSchema } from "../normal/normal-schema.ts";
import type { SchemaNormalizer } from "../normal/schema-normalizer.ts";
import { commonTypes, kindOfType } from "../normal/value-types.ts";
import { fitsFacts } from "./fits-facts.ts";
import { areTextsApart } from "./pattern-relation.ts";

/** A schema with the document that its parts refer to. */
export interface OwnedSchema {
  readonly schema: NormalSchema;
  readonly normalizer: SchemaNormalizer;
}

/** Deeper than this, members are not compared: schemas can hold themselves. */
const deepest = 4;

/**
 * Whether it is proven that no value fits both schemas: by type, range, listed values, or a member that is required and whose
 * values are apart. A member that one requires and the other does not declare distinguishes them too, but not `isStrict`.
 */
export function areApart(one: OwnedSchema, other: OwnedSchema, isStrict: boolean, depth = 0): boolean {
  const kinds = new Set([...commonTypes(one.schema.types, other.schema.types)].map(kindOfType));
  return [...kinds].every((kind) => {
    const isApart = listsApart(kind, one.schema, other.schema);
    if (isApart !== undefined) return isApart;
    if (kind === "number") return rangesApart("minimum", "maximum", one.schema, other.schema);
    if (kind === "string") return textsApart(one.schema, other.schema);
    if (kind === "array") return rangesApart("minItems", "maxItems", one.schema, other.schema);
    return kind === "object" && depth < deepest && membersApart(one, other, isStrict, depth);
  });
}

function listsApart(kind: string, one: NormalSchema, other: NormalSchema): boolean | undefined {
  const [first, second] = [one.listed.get(kind), other.listed.get(kind)];
  if (first !== undefined && second !== undefined) {
    const known = new Set(first.map(canonicalText));
    return !second.some((value) => known.has(canonicalText(value)));
  }
  const isSimple = kind === "number" || kind === "string";
  const [list, open] = first === undefined ? [second, one] : [first, other];
  if (list === undefined || !isSimple) return undefined;
  return !list.some((value: JsonValue) => fitsFacts(value, open));
}

function rangesApart(low: LimitName, high: LimitName, one: NormalSchema, other: NormalSchema): boolean {
  return (
    isBelow(one.limits.get(high)?.value, other.limits.get(low)?.value) ||
    isBelow(other.limits.get(high)?.value, one.limits.get(low)?.value)
  );
}

function textsApart(one: NormalSchema, other: NormalSchema): boolean {
  if (rangesApart("minLength", "maxLength", one, other)) return true;
  const [first, second] = [one, other].map(({ patterns }) => patterns.map(({ value }) => value)) as [
    string[],
    string[],
  ];
  return first.length > 0 && second.length > 0 && areTextsApart([...first, ...second]);
}

function isBelow(high: JsonNumber | undefined, low: JsonNumber | undefined): boolean {
  return high !== undefined && low !== undefined && compareNumbers(high, low) < 0;
}

function membersApart(one: OwnedSchema, other: OwnedSchema, isStrict: boolean, depth: number): boolean {
  const required = new Set([...one.schema.required.keys(), ...other.schema.required.keys()]);
  return [...required].some((name) => {
    const [first, second] = [one, other].map((side) => memberOf(name, side)) as [OwnedSchema, OwnedSchema];
    if (isNothing(first.schema) || isNothing(second.schema)) return true;
    const isForeign = [one, other].some((side) => isUndeclared(name, side.schema));
    return (isForeign && !isStrict) || areApart(first, second, isStrict, depth + 1);
  });
}

function memberOf(name: string, { schema, normalizer }: OwnedSchema): OwnedSchema {
  return { schema: normalizer.normal(memberSchema(name, schema)), normalizer };
}

function isUndeclared(name: string, schema: NormalSchema): boolean {
  const isOpen = !schema.properties.has(name) && coverOf(name, schema).length === 0;
  return isOpen && schema.choices.length === 0;
}
