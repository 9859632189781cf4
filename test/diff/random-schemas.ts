import { isJsonObject, type JsonObject, type JsonValue } from "../../src/contract/json/json.ts";

/** Numbers from 0 up to 1, the same ones for the same seed (a linear congruential generator with a mixed output). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to, and without, 1. */
  next(): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    const mixed = Math.imul(this.#state ^ (this.#state >>> 15), 0x2c1b3c6d);
    return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  one<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }
}

const names = ["a", "b", "c"];
const bounds = [0, 1, 2, 3, 5];
const texts = ["", "a", "ab", "abc", "b1"];
const types = ["string", "integer", "number", "boolean", "null", "object", "array"];

/** Keywords of one instance, without what applies further schemas to it. */
function assertions(random: Random, depth: number): JsonObject {
  const all: readonly (() => JsonObject)[] = [
    () => ({ minLength: random.one(bounds) }),
    () => ({ maxLength: random.one(bounds) }),
    () => ({ pattern: random.one(["^a", "b", "^[a-c]*$", "^a?b*$", "^(ab|a)$"]) }),
    () => ({ minimum: random.one(bounds) }),
    () => ({ maximum: random.one(bounds) }),
    () => ({ exclusiveMinimum: random.one(bounds) }),
    () => ({ exclusiveMaximum: random.one(bounds) }),
    () => ({ multipleOf: random.one([1, 2, 3, 0.5]) }),
    () => ({ enum: [random.one(texts), random.one(bounds), random.one([null, true, "abc", 1.5])] }),
    () => ({ const: random.one<JsonValue>([...texts, ...bounds, null, true]) }),
    () => ({ minItems: random.one([0, 1, 2]) }),
    () => ({ maxItems: random.one([0, 1, 2]) }),
    () => ({ uniqueItems: random.chance(0.7) }),
    () => ({ minProperties: random.one([0, 1, 2]) }),
    () => ({ maxProperties: random.one([1, 2, 3]) }),
    () => ({ required: [random.one(names)] }),
    () => ({ contains: {}, minContains: random.one([0, 1, 2]), maxContains: random.one([0, 1, 2]) }),
    () => ({ items: false }),
    () => ({ format: random.one(["uint8", "date"]) }),
    () => ({ dependentRequired: { [random.one(names)]: [random.one(names)] } }),
    () => ({ propertyNames: { maxLength: random.one([0, 1]) } }),
    () => (depth > 1 ? {} : { contains: located(random, depth + 1), minContains: random.one([0, 1, 2]) }),
    () => (depth > 1 ? {} : { prefixItems: [located(random, depth + 1)] }),
  ];
  return Object.assign({}, ...Array.from({ length: 1 + random.below(2) }, () => random.one(all)()));
}

/** What applies further schemas to the same instance. */
function applicators(random: Random, depth: number): JsonObject {
  const branch = (): JsonValue => ({ ...typed(random), ...assertions(random, depth + 1) });
  return random.one<() => JsonObject>([
    () => ({ allOf: [branch(), branch()] }),
    () => ({ anyOf: [branch(), branch()] }),
    () => ({ oneOf: [branch(), branch()] }),
    () => ({ not: branch() }),
    () => Object.fromEntries(["if", "then", "else"].map((name) => [name, branch()])),
    () => ({ dependentSchemas: { [random.one(names)]: branch() } }),
  ])();
}

function typed(random: Random): JsonObject {
  if (random.chance(0.3)) return {};
  return random.chance(0.7)
    ? { type: random.one(types) }
    : { type: [random.one(["string", "integer", "object"]), "null"] };
}

/**
 * The schema of one instance. It declares every member that the values below have: what a schema does not declare counts only as
 * far as a caller relies on it.
 */
export function located(random: Random, depth = 0): JsonObject {
  const member = (): JsonValue => (depth > 1 || random.chance(0.4) ? {} : located(random, depth + 1));
  return {
    ...typed(random),
    ...(random.chance(0.8) ? assertions(random, depth) : {}),
    ...(random.chance(0.35) ? applicators(random, depth) : {}),
    properties: Object.fromEntries(names.map((name) => [name, member()])),
    ...(depth > 1 ? {} : { items: member() }),
  };
}

/** The schema with one keyword added, taken away or replaced, somewhere in it. */
export function edited(schema: JsonObject, random: Random, depth = 0): JsonObject {
  const inner = Object.entries(schema).filter(([, value]) => typeof value === "object" && value !== null);
  if (depth < 4 && inner.length > 0 && random.chance(0.6)) {
    const [name, value] = random.one(inner) as [string, JsonValue];
    const changed =
      name === "enum" || name === "required" || name === "type" ? undefined : editedBelow(name, value, random, depth);
    if (changed !== undefined) return { ...schema, [name]: changed };
  }
  const own = Object.keys(schema).filter((name) => name !== "properties" && name !== "items");
  if (own.length > 0 && random.chance(0.4)) {
    const { [random.one(own)]: _, ...rest } = schema;
    return rest;
  }
  return { ...schema, ...(random.chance(0.8) ? assertions(random, 2) : applicators(random, 2)) };
}

const maps = ["properties", "dependentSchemas"];

function editedBelow(keyword: string, value: JsonValue, random: Random, depth: number): JsonValue | undefined {
  if (Array.isArray(value)) {
    const at = random.below(value.length);
    const item = value[at];
    return isJsonObject(item) ? value.with(at, edited(item, random, depth + 1)) : undefined;
  }
  if (!isJsonObject(value) || keyword === "dependentRequired" || keyword === "propertyNames") return undefined;
  if (!maps.includes(keyword)) return edited(value, random, depth + 1);
  const name = random.one(Object.keys(value));
  const member = value[name];
  return isJsonObject(member) ? { ...value, [name]: edited(member, random, depth + 1) } : undefined;
}

/** The same values, written otherwise: each rewrite is one that JSON Schema 2020-12 makes equal. */
export function rewritten(schema: JsonObject, random: Random): JsonObject {
  const own = Object.fromEntries(
    Object.entries(schema).map(([name, value]) => [
      name,
      name === "properties" && isJsonObject(value)
        ? Object.fromEntries(
            Object.entries(value).map(([key, member]) => [
              key,
              isJsonObject(member) ? rewritten(member, random) : member,
            ]),
          )
        : name === "items" && isJsonObject(value)
          ? rewritten(value, random)
          : value,
    ]),
  );
  return random.one<(same: JsonObject) => JsonObject>([
    (same) => same,
    (same) => ({ allOf: [same] }),
    (same) => ({ anyOf: [same] }),
    (same) => ({ oneOf: [same] }),
    (same) => ({ allOf: [same, {}] }),
    (same) => Object.fromEntries(Object.entries(same).toReversed()),
    (same) => ({ minLength: 0, minItems: 0, minProperties: 0, ...same }),
    ({ const: only, ...rest }) =>
      only === undefined ? rest : "enum" in rest ? { const: only, ...rest } : { ...rest, enum: [only] },
    ({ type, ...rest }) =>
      typeof type === "string" ? { ...rest, type: [type] } : type === undefined ? rest : { ...rest, type },
    ({ type, ...rest }) => (type === undefined ? rest : { allOf: [{ type }, rest] }),
    (same) => ({ ...same, uniqueItems: same.uniqueItems ?? false, required: same.required ?? [] }),
  ])(own);
}

/** Values with the names, texts and numbers that the schemas speak of. */
export function values(random: Random, count: number): readonly JsonValue[] {
  const scalar = (): JsonValue =>
    random.one<JsonValue>([...texts, "abcdef", ...bounds, -1, 4, 10, 1.5, 2.5, true, false, null]);
  const value = (depth: number): JsonValue => {
    if (depth > 1 || random.chance(0.4)) return scalar();
    if (random.chance(0.4)) return Array.from({ length: random.below(4) }, () => value(depth + 1));
    return Object.fromEntries(names.filter(() => random.chance(0.5)).map((name) => [name, value(depth + 1)]));
  };
  return Array.from({ length: count }, () => value(0));
}
