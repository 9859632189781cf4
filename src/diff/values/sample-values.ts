import { compareNumbers } from "../../contract/json/compare-numbers.ts";
import { exactNumber } from "../../contract/json/exact-json.ts";
import type { JsonNumber, JsonObject, JsonValue } from "../../contract/json/json.ts";
import { integerRange } from "../../contract/schema/formats.ts";
import { textOfPattern } from "../../contract/schema/sample/pattern-text.ts";
import { memberSchema } from "../schema/normal/members.ts";
import type { NormalSchema } from "../schema/normal/normal-schema.ts";
import type { Together } from "../schema/normal/placed-schema.ts";
import type { SchemaNormalizer } from "../schema/normal/schema-normalizer.ts";
import { fitsFacts } from "../schema/relate/fits-facts.ts";

/** Deeper than this, parts are left empty: schemas can hold themselves. */
const deepest = 3;
/** Values of one schema that are used to make the values of the schema around it. */
const mostParts = 8;
/** Values of the schema itself. */
const mostValues = 200;
/** Longer texts and lists show nothing that shorter ones do not. */
const longest = 300;

/**
 * Values that are likely to fit a schema, near its limits above all: bounds and their neighbours, each listed value, each type, each
 * branch of a choice, an object with its required members, with all, and with each member in turn. Undeclared members are in none.
 * Whether a value is valid is for a validator to say. At most 200, and 8 of each part.
 */
export function sampleValues(normalizer: SchemaNormalizer, together: Together, depth = 0): readonly JsonValue[] {
  const schema = normalizer.normal(together);
  const made = known.get(schema) ?? [];
  known.set(schema, made);
  made[depth] ??= makeValues(schema, normalizer, together, depth);
  return made[depth];
}

/** Values by schema and depth: most schemas are part of many. */
const known = new WeakMap<NormalSchema, (readonly JsonValue[])[]>();

function makeValues(
  schema: NormalSchema,
  normalizer: SchemaNormalizer,
  together: Together,
  depth: number,
): readonly JsonValue[] {
  const most = depth === 0 ? mostValues : mostParts;
  const own = valuesOf(schema, normalizer, depth);
  if (depth >= deepest || own.length >= most) return own.slice(0, most);
  const branches = schema.choices.flatMap(({ branches: all }) =>
    all.flatMap((branch) =>
      valuesOf(normalizer.normal([...together, ...branch]), normalizer, depth + 1).slice(0, mostParts),
    ),
  );
  // Those of branches first: what fits no branch is no value.
  return [...branches, ...own].slice(0, most);
}

/**
 * Numbers, texts and lengths at the limits of either of two schemas, whether they fit or not: where one limit lies beyond the other,
 * the values between them show it.
 */
export function edgeValues(one: NormalSchema, other: NormalSchema): readonly JsonValue[] {
  const types = new Set([...one.types, ...other.types]);
  const limits = [one, other].flatMap((schema) => [...schema.limits]);
  const edges = limits.flatMap(([name, { value }]) => {
    return [value, neighbour(value, 1), neighbour(value, -1)].map((edge) => [name, edge] as const);
  });
  const lengths = edges.filter(
    ([name, edge]) => name.endsWith("Length") && compareNumbers(edge, 0) >= 0 && compareNumbers(edge, longest * 4) <= 0,
  );
  const numbers = edges.filter(([name]) => name.endsWith("imum")).map(([, edge]) => edge);
  const ranges = [one, other].flatMap(({ formats }) => formats.flatMap(({ value }) => integerRange(value) ?? []));
  const beyond = ranges.flatMap((range) => [range + 1n, range - 1n].map((edge) => exactNumber(String(edge))));
  return [
    ...(types.has("string") ? lengths.map(([, length]) => "a".repeat(Number(length))) : []),
    ...(types.has("integer") || types.has("number") ? [...numbers, ...beyond] : []),
  ];
}

function valuesOf(schema: NormalSchema, normalizer: SchemaNormalizer, depth: number): readonly JsonValue[] {
  return [...schema.types].flatMap((type): readonly JsonValue[] => {
    const listed = schema.listed.get(type === "integer" ? "number" : type);
    if (listed !== undefined) return listed;
    if (type === "null") return [null];
    if (type === "boolean") return [true, false];
    if (type === "integer" || type === "number") return numbersOf(schema, type === "number");
    if (type === "string") return textsOf(schema);
    if (depth >= deepest) return type === "array" ? [[]] : [{}];
    return type === "array" ? listsOf(schema, normalizer, depth) : objectsOf(schema, normalizer, depth);
  });
}

function numbersOf(schema: NormalSchema, hasFractions: boolean): readonly JsonValue[] {
  const limits = [schema.limits.get("minimum")?.value, schema.limits.get("maximum")?.value];
  const near = limits.flatMap((limit) =>
    limit === undefined ? [] : [limit, neighbour(limit, 1), neighbour(limit, -1)],
  );
  const steps = schema.steps.flatMap(({ value }) => [
    value,
    typeof value === "bigint" ? value * 3n : Number(value) * 3,
  ]);
  const fractions = hasFractions ? [0.5, 1.5] : [];
  return [...near, ...steps, 0, 1, -1, 7, ...fractions].filter((value) => fitsFacts(value, schema));
}

function neighbour(limit: JsonNumber, by: 1 | -1): JsonNumber {
  if (typeof limit === "bigint") return exactNumber(String(limit + BigInt(by)));
  const near = Number(limit) + by;
  return Number.isInteger(near) && !Number.isSafeInteger(near) ? exactNumber(String(BigInt(near))) : near;
}

/** One text of each format that validators judge. */
const formatted: Readonly<Record<string, string>> = {
  date: "2026-01-31",
  time: "12:00:00Z",
  "date-time": "2026-01-31T12:00:00Z",
  uuid: "123e4567-e89b-12d3-a456-426614174000",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  email: "a@example.com",
  uri: "https://example.com/",
};

function textsOf(schema: NormalSchema): readonly JsonValue[] {
  const least = Number(schema.limits.get("minLength")?.value ?? 0);
  const most = Number(schema.limits.get("maxLength")?.value ?? least + 3);
  const lengths = [least, least + 1, most, most - 1].filter((length) => length >= 0 && length <= longest);
  const ofPatterns = schema.patterns.flatMap(({ value }) => textOfPattern(value) ?? []);
  const ofFormats = schema.formats.flatMap(({ value }) => formatted[value] ?? []);
  const texts = [
    ...ofPatterns,
    ...ofFormats,
    ...lengths.map((length) => "a".repeat(length)),
    "a",
    "abc",
    "A1",
    "0",
    "-",
    "",
  ];
  return texts.filter((text) => fitsFacts(text, schema));
}

function listsOf(schema: NormalSchema, normalizer: SchemaNormalizer, depth: number): readonly JsonValue[] {
  const least = Number(schema.limits.get("minItems")?.value ?? 0);
  const most = Math.min(Number(schema.limits.get("maxItems")?.value ?? least + 2), longest);
  const itemsAt = (index: number): readonly JsonValue[] => {
    const rules = schema.itemRules.flatMap(({ prefix, rest }) =>
      index < prefix.length ? (prefix[index] ?? []) : rest,
    );
    return sampleValues(normalizer, rules, depth + 1).slice(0, mostParts);
  };
  const contained = schema.contains.flatMap(({ schema: inner }) =>
    sampleValues(normalizer, inner, depth + 1).slice(0, 3),
  );
  const lists: (readonly JsonValue[])[] = [];
  for (const length of new Set([least, least + 1, 1, 2, most])) {
    if (length > longest || length < 0) continue;
    const items = itemsAt(0);
    for (const item of items.slice(0, 4)) {
      lists.push(Array.from({ length }, (_, index) => (index === 0 ? item : itemAt(itemsAt(index), index))));
    }
    lists.push(...contained.map((item) => Array.from({ length }, () => item)));
  }
  return lists;
}

/** Different items, as far as there are any: lists can ask for that. */
function itemAt(items: readonly JsonValue[], index: number): JsonValue {
  return items[index % Math.max(1, items.length)] ?? index;
}

function objectsOf(schema: NormalSchema, normalizer: SchemaNormalizer, depth: number): readonly JsonValue[] {
  const sent = [...schema.properties.keys()].filter((name) => !schema.unsent.has(name));
  const names = [...new Set([...sent, ...schema.required.keys()])];
  const values = new Map(
    names.map((name) => [name, sampleValues(normalizer, memberSchema(name, schema), depth + 1).slice(0, mostParts)]),
  );
  const objectOf = (chosen: readonly string[], replaced: JsonObject = {}): JsonObject => {
    const members = chosen.flatMap((name) => {
      const value = Object.hasOwn(replaced, name) ? replaced[name] : values.get(name)?.[0];
      return value === undefined ? [] : [[name, value] as const];
    });
    return Object.fromEntries(members);
  };
  const required = [...schema.required.keys()];
  const whole = [objectOf(required), objectOf(names)];
  // Inside of others, few objects are enough; each would be made again for every member around it.
  const turned = depth > 0 ? names.slice(0, 2) : names.slice(0, mostMembers);
  const each = turned.flatMap((name) =>
    (values.get(name) ?? []).map((value) => {
      const demanded = schema.dependentRequired.get(name)?.value ?? [];
      return objectOf([...new Set([...required, name, ...demanded])], { [name]: value });
    }),
  );
  const optional = turned.filter((name) => !schema.required.has(name));
  const without = optional.map((name) => objectOf(names.filter((other) => other !== name)));
  return [...whole, ...freeMembers(schema, normalizer, objectOf(required), depth), ...each, ...without];
}

/** Members of an object that are varied. */
const mostMembers = 24;

/** Members that patterns or a typed `additionalProperties` allow. */
function freeMembers(
  schema: NormalSchema,
  normalizer: SchemaNormalizer,
  base: JsonObject,
  depth: number,
): readonly JsonValue[] {
  const patterns = [...schema.patternProperties.keys()].flatMap((pattern) => textOfPattern(pattern) ?? []);
  const names = [...patterns, ...(schema.closures.length > 0 ? ["extraMember"] : [])];
  return names.flatMap((name) =>
    sampleValues(normalizer, memberSchema(name, schema), depth + 1)
      .slice(0, mostParts)
      .map((value) => ({ ...base, [name]: value })),
  );
}
