import { type DecimalParts, isDecimal, partsOf } from "./decimal.ts";
import type { JsonNumber } from "./json.ts";

/** Whether a value is a number of JSON: a finite `number`, a `bigint` or a Decimal. */
export function isJsonNumber(value: unknown): value is JsonNumber {
  return Number.isFinite(value) || typeof value === "bigint" || isDecimal(value);
}

/**
 * Compares two numbers as the decimals that they stand for: negative, zero or positive as the left one is less, equal or more.
 * Takes time in proportion to their texts, whatever their exponents.
 */
export function compareNumbers(left: JsonNumber, right: JsonNumber): number {
  if (compareNatively(left, right)) return left < right ? -1 : left > right ? 1 : 0;
  const [one, other] = [partsOf(left), partsOf(right)];
  const [sign, otherSign] = [signOf(one), signOf(other)];
  return sign !== otherSign || sign === 0 ? sign - otherSign : sign * compareMagnitudes(one, other);
}

/** JavaScript compares a number with a bigint exactly, but a double beyond 2^53 by its binary value. ECMA-262, IsLessThan. */
function compareNatively(left: JsonNumber, right: JsonNumber): boolean {
  return typeof left === typeof right ? !isDecimal(left) : isExact(left) && isExact(right);
}

function isExact(value: JsonNumber): boolean {
  return typeof value === "bigint" || (typeof value === "number" && Math.abs(value) <= Number.MAX_SAFE_INTEGER);
}

function signOf({ isNegative, digits }: DecimalParts): number {
  if (digits === "") return 0;
  return isNegative ? -1 : 1;
}

function compareMagnitudes(one: DecimalParts, other: DecimalParts): number {
  const size = BigInt(one.digits.length) + one.exponent;
  const otherSize = BigInt(other.digits.length) + other.exponent;
  if (size !== otherSize) return size < otherSize ? -1 : 1;
  if (one.digits === other.digits) return 0;
  return one.digits < other.digits ? -1 : 1;
}

/** Whether a number has no fraction: `1.0` and `1e2` are integers. JSON Schema 2020-12, section 6.1.1. */
export function isIntegral(value: JsonNumber): boolean {
  return typeof value === "number"
    ? Number.isInteger(value)
    : typeof value === "bigint" || partsOf(value).exponent >= 0n;
}

/**
 * Whether a number is a whole multiple of a step that is not zero, decided in decimals: 19.99 is one of 0.01.
 * JSON Schema 2020-12, section 6.2.1.
 */
export function isMultipleOf(value: JsonNumber, step: JsonNumber): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(step)) return (value as number) % (step as number) === 0;
  const [one, other] = [partsOf(value), partsOf(step)];
  if (one.digits === "") return true;
  const shift = one.exponent - other.exponent;
  if (shift < 0n) return false;
  const divisor = BigInt(other.digits);
  // Further zeros add no factor that the divisor can have: it has fewer factors of 2 and 5 than bits.
  const most = BigInt(4 * other.digits.length);
  return (BigInt(one.digits) * 10n ** (shift < most ? shift : most)) % divisor === 0n;
}
