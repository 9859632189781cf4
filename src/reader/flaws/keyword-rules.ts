import { compareNumbers, isIntegral, isJsonNumber } from "../../contract/json/compare-numbers.ts";
import { canonicalText } from "../../contract/json/equal-json.ts";
import { isJsonObject, type JsonValue } from "../../contract/json/json.ts";
import { planPattern } from "../../contract/schema/pattern/pattern.ts";
import { isSchema } from "../../contract/schema/sub-schemas.ts";

/** What is wrong with the value of a keyword, and what takes its place; without `kept` the keyword is left out. */
export interface KeywordFlaw {
  readonly what: string;
  readonly fix: string;
  readonly kept?: JsonValue;
  /** Whether the schema means the same with `kept`. */
  readonly isHarmless?: boolean;
  /** Whether nothing tells what is meant. */
  readonly isFatal?: boolean;
}

/** Judges the value of one keyword; nothing where it is right. */
export type KeywordRule = (value: JsonValue) => readonly KeywordFlaw[];

/** A value in a message: short, on one line, without control characters. */
export function shown(value: JsonValue | undefined): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (isJsonObject(value)) return "an object";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length <= 80 ? text : `${text.slice(0, 77)}...`;
}

function wants(wanted: string, fits: (value: JsonValue) => boolean, fix = `give ${wanted}`): KeywordRule {
  return (value) => (fits(value) ? [] : [{ what: `is ${shown(value)} where JSON Schema has ${wanted}`, fix }]);
}

const isText = (value: JsonValue): value is string => typeof value === "string";
const isCount = (value: JsonValue): boolean =>
  isJsonNumber(value) && isIntegral(value) && compareNumbers(value, 0) >= 0;

const bound = wants("a number", isJsonNumber);
const exclusiveBound = wants(
  "a number",
  isJsonNumber,
  "write exclusiveMinimum or exclusiveMaximum with the limit itself, in place of minimum or maximum",
);
const count = wants("a whole number of 0 or more", isCount);
const flag = wants("true or false", (value) => typeof value === "boolean");
const text = wants("a text", isText);
const schema = wants("a schema", isSchema);
const schemas = wants("a list of schemas", (value) => Array.isArray(value) && value.length > 0);
const map = wants("a map", isJsonObject);

const jsonTypes = ["string", "number", "integer", "boolean", "array", "object", "null"];

/** JSON Schema 2020-12 Validation, section 6.1.1. */
const type: KeywordRule = (value) => {
  if (jsonTypes.includes(value as string)) return [];
  const fix = `use one of ${jsonTypes.join(", ")}, or a list of those`;
  if (!Array.isArray(value)) {
    return [{ what: `is ${shown(value)}, which is no type`, fix, isFatal: !isText(value) && value !== null }];
  }
  const items = value as readonly JsonValue[];
  const kept = [...new Set(items.filter((item) => jsonTypes.includes(item as string)))];
  if (kept.length === 0) return [{ what: `is ${shown(value)} without a type in it`, fix }];
  const unknown = items.filter((item) => !kept.includes(item));
  if (unknown.length > 0) {
    return [{ what: `has ${unknown.map(shown).join(", ")} in its list, which is no type`, fix, kept }];
  }
  const isTwice = kept.length < items.length;
  return isTwice ? [{ what: "names a type twice", fix: "name it once", kept, isHarmless: true }] : [];
};

/** Section 6.1.2: an empty list is allowed, and says that no value is. */
const enumeration: KeywordRule = (value) => {
  if (!Array.isArray(value)) return wants("a list of values", Array.isArray)(value);
  const items = value as readonly JsonValue[];
  if (items.length === 0) {
    const fix = "list the values, or leave enum out";
    return [{ what: "is an empty list, so that no value fits", fix, kept: [], isHarmless: true }];
  }
  const texts = items.map(canonicalText);
  const kept = items.filter((_item, index) => texts.indexOf(texts[index] ?? "") === index);
  if (kept.length === items.length) return [];
  return [{ what: "lists a value twice", fix: "list it once", kept, isHarmless: true }];
};

/** Section 6.5.3: names, each once. */
const required: KeywordRule = (value) => {
  if (!Array.isArray(value)) {
    const fix = "name the member in the required list of the object that has it";
    return [{ what: `is ${shown(value)} where JSON Schema has a list of names`, fix }];
  }
  const names = (value as readonly JsonValue[]).filter(isText);
  const kept = [...new Set(names)];
  if (names.length < value.length) {
    return [{ what: "lists what is no name", fix: "list the names of members only", kept }];
  }
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice === undefined) return [];
  return [{ what: `names ${shown(twice)} twice`, fix: "name it once", kept, isHarmless: true }];
};

const pattern: KeywordRule = (value) => {
  if (!isText(value)) return text(value);
  const plan = planPattern(value);
  if (plan.kind !== "refused") return [];
  return [{ what: `${shown(value)} ${plan.reason}`, fix: "write it as ECMA-262 has it, with little repetition" }];
};

const patternProperties: KeywordRule = (value) => {
  if (!isJsonObject(value)) return map(value);
  const broken = Object.keys(value).flatMap((name) => pattern(name));
  if (broken.length === 0) return [];
  const kept = Object.fromEntries(Object.entries(value).filter(([name]) => pattern(name).length === 0));
  return broken.map((flaw) => ({ ...flaw, kept }));
};

const dependentRequired: KeywordRule = (value) => {
  if (!isJsonObject(value)) return map(value);
  const entries = Object.entries(value);
  const kept = entries.filter(([, names]) => Array.isArray(names) && names.every((name: JsonValue) => isText(name)));
  if (kept.length === entries.length) return [];
  const fix = "give each member a list of names";
  return [{ what: "has a member that is no list of names", fix, kept: Object.fromEntries(kept) }];
};

const discriminator: KeywordRule = (value) => {
  if (isJsonObject(value) && typeof value.propertyName === "string") return [];
  const fix = "give an object with propertyName";
  return [{ what: `is ${shown(value)}${isJsonObject(value) ? " without propertyName" : ""}`, fix }];
};

/** The keywords whose values are judged, in every version of OpenAPI 3. Further keywords are only carried. */
export const keywordRules: Readonly<Record<string, KeywordRule>> = {
  $ref: text,
  type,
  enum: enumeration,
  format: text,
  pattern,
  minLength: count,
  maxLength: count,
  minimum: bound,
  maximum: bound,
  exclusiveMinimum: exclusiveBound,
  exclusiveMaximum: exclusiveBound,
  multipleOf: wants("a number above 0", (value) => isJsonNumber(value) && compareNumbers(value, 0) > 0),
  minItems: count,
  maxItems: count,
  uniqueItems: flag,
  contains: schema,
  minContains: count,
  maxContains: count,
  items: schema,
  prefixItems: schemas,
  unevaluatedItems: schema,
  required,
  properties: map,
  patternProperties,
  additionalProperties: schema,
  propertyNames: schema,
  unevaluatedProperties: schema,
  minProperties: count,
  maxProperties: count,
  dependentRequired,
  dependentSchemas: map,
  $defs: map,
  allOf: schemas,
  anyOf: schemas,
  oneOf: schemas,
  not: schema,
  if: schema,
  // biome-ignore lint/suspicious/noThenProperty: the name of a JSON Schema keyword
  then: schema,
  else: schema,
  readOnly: flag,
  writeOnly: flag,
  deprecated: flag,
  examples: wants("a list of values", Array.isArray),
  discriminator,
  xml: wants("an object", isJsonObject),
};

/** Where OpenAPI 3.0 (section 4.7.24) has another form than 3.1. */
export const keywordRules30: Readonly<Record<string, KeywordRule>> = {
  ...keywordRules,
  exclusiveMinimum: wants("true, false or a number", (value) => typeof value === "boolean" || isJsonNumber(value)),
  exclusiveMaximum: wants("true, false or a number", (value) => typeof value === "boolean" || isJsonNumber(value)),
  nullable: flag,
};

/** What OpenAPI 3.1 no longer has. */
export const keywordRules31: Readonly<Record<string, KeywordRule>> = {
  ...keywordRules,
  nullable: (value) => [
    {
      what: `is ${shown(value)}, a keyword of OpenAPI 3.0 that 3.1 does not have`,
      fix: 'name null among the types: type: [string, "null"]',
    },
  ],
};
