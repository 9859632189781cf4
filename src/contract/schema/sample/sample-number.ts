import type { JsonNumber } from "../../json/json.ts";
import { numberBounds } from "../fits-schema.ts";
import { type Parts, valuesOf } from "./goal.ts";
import { type ScaledDecimal, scaled, scaledDecimal } from "./scaled-decimal.ts";

type Numeric = number | bigint;

/** So many values are offered, for lists whose items must differ. */
const mostOffered = 1_000;

/**
 * Numbers within all bounds and multiples of all steps, small positive ones first. Exact: what a double would round is a bigint, and
 * fractions are worked out in decimals.
 */
export function* sampleNumbers(parts: Parts, isInteger: boolean): Generator<Numeric> {
  const steps = decimals(parts, "multipleOf").filter(({ digits }) => digits > 0n);
  const { lows, highs } = boundsOf(parts);
  const all = [...steps, ...lows.map(({ at }) => at), ...highs.map(({ at }) => at)];
  const finest = Math.max(0, ...all.map(({ places }) => places));
  const step = (places: number) => steps.reduce((sum, one) => commonMultiple(sum, scaled(one, places)), 1n);
  const unit = 10n ** BigInt(finest);
  const whole = within({ step: commonMultiple(step(finest), unit), places: finest, lows, highs });
  if (isInteger) {
    yield* whole;
    return;
  }
  // Some whole numbers first; then fractions, without steps one place finer than any bound.
  for (let count = 0; count < 5; count += 1) {
    const { value, done } = whole.next();
    if (done !== true) yield value;
  }
  const places = steps.length === 0 ? finest + 1 : finest;
  yield* within({ step: step(places), places, lows, highs });
  yield* whole;
}

interface Bound {
  readonly at: ScaledDecimal;
  readonly isExclusive: boolean;
}

interface Range {
  readonly step: bigint;
  readonly places: number;
  readonly lows: readonly Bound[];
  readonly highs: readonly Bound[];
}

function boundsOf(parts: Parts): { readonly lows: readonly Bound[]; readonly highs: readonly Bound[] } {
  const bounds = [...parts].map(numberBounds);
  const inclusive = (values: readonly (JsonNumber | undefined)[]) =>
    values
      .flatMap((value) => (value === undefined ? [] : (scaledDecimal(value) ?? [])))
      .map((at) => ({ at, isExclusive: false }));
  const exclusive = (keyword: string) => decimals(parts, keyword).map((at) => ({ at, isExclusive: true }));
  return {
    lows: [...inclusive(bounds.map(({ minimum }) => minimum)), ...exclusive("exclusiveMinimum")],
    highs: [...inclusive(bounds.map(({ maximum }) => maximum)), ...exclusive("exclusiveMaximum")],
  };
}

function decimals(parts: Parts, keyword: string): readonly ScaledDecimal[] {
  return valuesOf<JsonNumber>(parts, keyword).flatMap((value) => scaledDecimal(value) ?? []);
}

function* within({ step, places, lows, highs }: Range): Generator<Numeric> {
  if (step === 0n) return;
  const low = lows.map(({ at, isExclusive }) => scaled(at, places) + (isExclusive ? 1n : 0n)).reduce(larger, undefined);
  const high = highs
    .map(({ at, isExclusive }) => scaled(at, places) - (isExclusive ? 1n : 0n))
    .reduce(smaller, undefined);
  const start =
    low !== undefined && low > 0n ? roundUp(low, step) : high !== undefined && high < step ? undefined : step;
  let offered = 0;
  if (start !== undefined) {
    for (
      let value = start;
      (high === undefined || value <= high) && offered < mostOffered;
      value += step, offered += 1
    ) {
      yield toNumber(value, places);
    }
  }
  const top = high !== undefined && high < 0n ? -roundUp(-high, step) : 0n;
  for (let value = top; (low === undefined || value >= low) && offered < mostOffered; value -= step, offered += 1) {
    if (high === undefined || value <= high) yield toNumber(value, places);
  }
}

function larger(sum: bigint | undefined, value: bigint): bigint {
  return sum === undefined || value > sum ? value : sum;
}

function smaller(sum: bigint | undefined, value: bigint): bigint {
  return sum === undefined || value < sum ? value : sum;
}

function roundUp(value: bigint, step: bigint): bigint {
  return ((value + step - 1n) / step) * step;
}

function commonMultiple(one: bigint, other: bigint): bigint {
  let [large, small] = [one, other];
  while (small !== 0n) [large, small] = [small, large % small];
  return large === 0n ? 0n : (one / large) * other;
}

function toNumber(value: bigint, places: number): Numeric {
  const unit = 10n ** BigInt(places);
  if (value % unit !== 0n) {
    const digits = String(value < 0n ? -value : value).padStart(places + 1, "0");
    return Number(`${value < 0n ? "-" : ""}${digits.slice(0, -places)}.${digits.slice(-places)}`);
  }
  const whole = value / unit;
  const isSafe = whole <= BigInt(Number.MAX_SAFE_INTEGER) && whole >= BigInt(Number.MIN_SAFE_INTEGER);
  return isSafe ? Number(whole) : whole;
}
