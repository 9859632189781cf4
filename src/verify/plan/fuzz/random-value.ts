import type { JsonObject, JsonValue } from "../../../contract/json/json.ts";
import { textsOfPattern } from "../../../contract/schema/sample/pattern-text.ts";
import { factsOf, type SchemaFacts, type SchemaPlace } from "../../../contract/schema/schema-facts.ts";
import type { Random } from "./random.ts";

/** What random values are made with. */
export interface Making {
  readonly random: Random;
  readonly document: JsonObject;
  /** Whether texts hold nothing but ASCII letters and digits: what a header or a cookie can carry. */
  readonly isPlain?: boolean;
}

/** Schemas inside one another beyond this depth get no optional members and no items. */
const deepest = 6;
/** Items of an array, and characters of a text, beyond what the schema demands at least. */
const mostItems = 4;
const mostCharacters = 40;
/** Of a text of a pattern, one of so many that match it. */
const mostTexts = 12;

/**
 * A random value that follows a schema's types, bounds, lengths, lists and patterns. It need not fit the schema as a whole (`if`,
 * `not`, formats): the sampler repairs that. `near` is a value known to fit, taken where nothing better is known.
 */
export function randomValue(making: Making, place: SchemaPlace, near: JsonValue | undefined, depth = 0): JsonValue {
  const { random, document } = making;
  const whole = factsOf(document, place, near);
  const branch = whole.otherBranches.length > 0 && random.chance(0.3) ? random.pick(whole.otherBranches) : undefined;
  const facts = branch === undefined ? whole : factsOf(document, branch);
  const listed = facts.keywords.get("enum")?.value;
  if (Array.isArray(listed) && listed.length > 0) return random.pick(listed as readonly JsonValue[]);
  const constant = facts.keywords.get("const");
  if (constant !== undefined) return constant.value as JsonValue;
  switch (random.pick([...(facts.types ?? ["string", "integer", "boolean"])])) {
    case "object":
      return randomObject(making, facts, near, depth);
    case "array":
      return randomArray(making, facts, near, depth);
    case "integer":
      return randomInteger(random, facts);
    case "number":
      return random.chance(0.5) ? randomInteger(random, facts) : randomFraction(random, facts);
    case "boolean":
      return random.chance(0.5);
    case "null":
      return null;
    default:
      return randomText(making, facts, near);
  }
}

function randomObject(making: Making, facts: SchemaFacts, near: JsonValue | undefined, depth: number): JsonValue {
  const known = (typeof near === "object" && near !== null && !Array.isArray(near) ? near : {}) as JsonObject;
  const share = depth < deepest ? 0.6 : 0;
  const members = [...facts.properties].flatMap(([name, place]): readonly [string, JsonValue][] => {
    const isThere = facts.required.has(name) || making.random.chance(share);
    return isThere ? [[name, randomValue(making, place, known[name], depth + 1)]] : [];
  });
  return Object.fromEntries(members);
}

function randomArray(making: Making, facts: SchemaFacts, near: JsonValue | undefined, depth: number): JsonValue {
  const least = numberIn(facts, "minItems") ?? 0;
  const most = Math.min(numberIn(facts, "maxItems") ?? least + mostItems, least + mostItems);
  const count = depth < deepest ? least + making.random.below(most - least + 1) : least;
  const { items } = facts;
  const first = Array.isArray(near) ? (near[0] as JsonValue | undefined) : undefined;
  if (items === undefined) return Array.from({ length: count }, () => first ?? null);
  return Array.from({ length: count }, () => randomValue(making, items, first, depth + 1));
}

/** Often at a bound or close to it, otherwise of a random number of digits. */
function randomInteger(random: Random, facts: SchemaFacts): JsonValue {
  const step = BigInt(Math.trunc(numberIn(facts, "multipleOf") ?? 1)) || 1n;
  const { low, high } = boundsOf(facts);
  const drawn = random.pick<() => bigint>([
    () => low,
    () => high,
    () => low + BigInt(random.below(3)),
    () => high - BigInt(random.below(3)),
    () => random.between(low, high),
    () => random.between(low, low + 10n ** BigInt(random.below(String(high - low).length + 1))),
  ])();
  const inside = clamped(drawn, low, high);
  const multiple = inside - (inside % step);
  return asJson(multiple < low ? multiple + step : multiple);
}

function clamped(integer: bigint, low: bigint, high: bigint): bigint {
  if (integer < low) return low;
  return integer > high ? high : integer;
}

function randomFraction(random: Random, facts: SchemaFacts): JsonValue {
  const { low, high } = boundsOf(facts);
  const whole = Number(random.between(low, high > low + 1_000_000n ? low + 1_000_000n : high));
  return whole + random.pick([0, 0.5, 0.25]);
}

/** Inclusive; an integer schema without bounds gets those of ±(2^53 - 1). */
function boundsOf(facts: SchemaFacts): { readonly low: bigint; readonly high: bigint } {
  const above = integerIn(facts, "exclusiveMinimum");
  const below = integerIn(facts, "exclusiveMaximum");
  const low = integerIn(facts, "minimum") ?? (above === undefined ? undefined : above + 1n);
  const high = integerIn(facts, "maximum") ?? (below === undefined ? undefined : below - 1n);
  const safe = BigInt(Number.MAX_SAFE_INTEGER);
  const is32 = facts.keywords.get("format")?.value === "int32";
  const largest = is32 ? 2n ** 31n - 1n : safe;
  const least = low ?? (high !== undefined && high < -largest ? high : -largest);
  return { low: least, high: high ?? (least > largest ? least : largest) };
}

/** Texts of letters and digits, of a pattern where there is one; some have other characters, where the schema allows all. */
function randomText(making: Making, facts: SchemaFacts, near: JsonValue | undefined): JsonValue {
  const { random } = making;
  if (facts.keywords.has("format")) return typeof near === "string" ? near : "";
  const least = numberIn(facts, "minLength") ?? 0;
  const bound = numberIn(facts, "maxLength") ?? least + mostCharacters;
  const pattern = facts.keywords.get("pattern")?.value;
  if (typeof pattern === "string") {
    const wanted = random.below(mostTexts);
    let last: string | undefined;
    let made = 0;
    for (const text of textsOfPattern([pattern], { low: least, high: bound })) {
      last = text;
      if (made === wanted) break;
      made += 1;
    }
    return last ?? (typeof near === "string" ? near : "");
  }
  const most = Math.min(bound, least + mostCharacters);
  const length = random.pick([least, most, least + random.below(most - least + 1)]);
  const pool = making.isPlain !== true && random.chance(0.2) ? unusual : plain;
  return Array.from({ length }, () => random.pick(pool)).join("");
}

const plain = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"];
/** Punctuation of JSON, HTML and SQL, white space, other scripts, a character outside of the Basic Multilingual Plane. */
const unusual = [...plain, ..."\"'\\/<>&%;:,.()[]{}@#$ \té한글ßЖ漢😀"];

/** Whether a text has characters that many servers take for suspicious, though a schema without a pattern allows them. */
export function isUnusualText(text: string): boolean {
  return /[^a-zA-Z0-9]/.test(text);
}

function numberIn(facts: SchemaFacts, keyword: string): number | undefined {
  const value = facts.keywords.get(keyword)?.value;
  return typeof value === "number" || typeof value === "bigint" ? Number(value) : undefined;
}

function integerIn(facts: SchemaFacts, keyword: string): bigint | undefined {
  const value = facts.keywords.get(keyword)?.value;
  if (typeof value === "bigint") return value;
  return typeof value === "number"
    ? BigInt(keyword.endsWith("inimum") ? Math.ceil(value) : Math.floor(value))
    : undefined;
}

/** An integer in the one form that this product has for it: a bigint beyond ±(2^53 - 1) only. */
export function asJson(integer: bigint): JsonValue {
  return Number.isSafeInteger(Number(integer)) ? Number(integer) : integer;
}
