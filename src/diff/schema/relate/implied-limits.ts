import { compareNumbers, isIntegral } from "../../../contract/json/compare-numbers.ts";
import { exactNumber } from "../../../contract/json/exact-json.ts";
import type { JsonNumber } from "../../../contract/json/json.ts";
import { formatFact } from "../../../contract/schema/formats.ts";
import { scaled, scaledDecimal } from "../../../contract/schema/sample/scaled-decimal.ts";
import { isExclusive } from "../normal/collected.ts";
import type { LimitName, NormalSchema } from "../normal/normal-schema.ts";
import type { Fact } from "../normal/placed-schema.ts";

/** How far values go: up to the number itself, or not where the end is open. */
export interface Reach {
  readonly value: JsonNumber;
  readonly isOpen: boolean;
}

/**
 * The limit that counts, whichever keyword says it: `items: false` limits items as `maxItems` does, `format: int32` limits
 * numbers, and required members are as many as `minProperties` asks for. `undefined` where nothing limits.
 */
export function reachOf(name: LimitName, schema: NormalSchema): Reach | undefined {
  const stated = schema.limits.get(name);
  const reaches = [
    ...(stated === undefined ? [] : [reached(name, stated, schema)]),
    ...impliedLimits(name, schema).map((value): Reach => ({ value, isOpen: false })),
  ];
  return reaches.reduce<Reach | undefined>((tightest, reach) => {
    return tightest === undefined || isTighter(name, reach, tightest) ? reach : tightest;
  }, undefined);
}

function isTighter(name: LimitName, one: Reach, other: Reach): boolean {
  const order = compareNumbers(one.value, other.value);
  if (order === 0) return one.isOpen && !other.isOpen;
  return name.startsWith("min") ? order > 0 : order < 0;
}

/** The last number within a limit; of integers a limit that is not allowed itself is the next one that is. */
function reached(name: LimitName, fact: Fact<JsonNumber>, schema: NormalSchema): Reach {
  const isOpen = isExclusive(fact);
  if (!name.endsWith("imum") || !isWhole(schema)) return { value: fact.value, isOpen };
  const isLow = name.startsWith("min");
  if (!isIntegral(fact.value)) {
    const near = Number(fact.value);
    return Number.isSafeInteger(Math.trunc(near)) && typeof fact.value === "number"
      ? { value: isLow ? Math.ceil(near) : Math.floor(near), isOpen: false }
      : { value: fact.value, isOpen: false };
  }
  if (!isOpen || typeof fact.value === "object") return { value: fact.value, isOpen };
  return { value: BigInt(fact.value) + (isLow ? 1n : -1n), isOpen: false };
}

/** Whether all numbers of a schema are integers: by their type, or as multiples of one. */
export function isWhole(schema: NormalSchema): boolean {
  if (schema.types.has("integer")) return true;
  return schema.types.has("number") && schema.steps.some(({ value }) => isIntegral(value));
}

function impliedLimits(name: LimitName, schema: NormalSchema): readonly JsonNumber[] {
  switch (name) {
    case "minimum":
    case "maximum":
      return schema.formats.flatMap(({ value }) => {
        const fact = formatFact({ format: value });
        return fact.kind === "range" ? [exactNumber(fact.range[name])] : [];
      });
    case "minProperties":
      return schema.required.size === 0 ? [] : [schema.required.size];
    case "maxProperties":
      return schema.closures
        .filter(({ rest, patterns }) => patterns.length === 0 && rest.some((part) => part.schema === false))
        .map(({ names }) => names.size);
    case "minItems":
      return schema.contains.map(({ least }) => least);
    case "maxItems":
      return schema.itemRules
        .filter(({ rest }) => rest.some((part) => part.schema === false))
        .map(({ prefix }) => prefix.length);
    default:
      return [];
  }
}

/** The one step whose multiples are the numbers that all steps allow, times ten to the power of `places`. */
export interface CommonStep {
  readonly digits: bigint;
  readonly places: number;
}

/** The least common multiple of the steps, and of 1 for integers; `undefined` without steps, or where they are too far apart. */
export function commonStep(schema: NormalSchema): CommonStep | undefined {
  const values = [...schema.steps.map(({ value }) => value), ...(schema.types.has("integer") ? [1] : [])];
  const steps = values.map(scaledDecimal);
  if (steps.length === 0 || steps.includes(undefined)) return undefined;
  const known = steps.filter((step) => step !== undefined);
  const places = Math.max(...known.map((step) => step.places));
  const digits = known.map((step) => scaled(step, places)).reduce(leastCommonMultiple);
  return { digits, places };
}

/** Whether every multiple of one step is a multiple of the other. */
export function isStepWithin(one: CommonStep, other: CommonStep): boolean {
  const places = Math.max(one.places, other.places);
  return scaled(one, places) % scaled(other, places) === 0n;
}

function leastCommonMultiple(one: bigint, other: bigint): bigint {
  let [left, right] = [one, other];
  while (right !== 0n) [left, right] = [right, left % right];
  return (one / left) * other;
}

/** More values than this are not listed. */
const mostValues = 100n;

/** All numbers, or all texts, that a schema allows, where they are few; `undefined` where they are many or not known. */
export function fewValues(kind: string, schema: NormalSchema): readonly (JsonNumber | string)[] | undefined {
  if (kind === "string") return reachOf("maxLength", schema)?.value === 0 && isPlain(schema) ? [""] : undefined;
  if (kind !== "number" || !isWhole(schema)) return undefined;
  const [low, high] = [reachOf("minimum", schema)?.value, reachOf("maximum", schema)?.value];
  const step = commonStep(schema);
  if (low === undefined || high === undefined || !isIntegral(low) || !isIntegral(high)) return undefined;
  if (typeof low === "object" || typeof high === "object" || step === undefined || step.places > 0) return undefined;
  const [first, last] = [BigInt(low), BigInt(high)];
  const over = first % step.digits;
  const start = over === 0n ? first : first - over + (over > 0n ? step.digits : 0n);
  if ((last - start) / step.digits >= mostValues) return undefined;
  const values: bigint[] = [];
  for (let value = start; value <= last; value += step.digits) values.push(value);
  return values.map((value) => exactNumber(String(value)));
}

function isPlain({ patterns, formats }: NormalSchema): boolean {
  return patterns.length === 0 && formats.length === 0;
}
