import { partsOf } from "../../json/decimal.ts";
import type { JsonNumber } from "../../json/json.ts";

/** A decimal as `digits` divided by ten to the power of `places`, for arithmetic with a common number of places. */
export interface ScaledDecimal {
  readonly digits: bigint;
  readonly places: number;
}

/** Bounds with more places than this, or larger by as many, are beyond what samples are made for. */
const mostPlaces = 400n;

/** The decimal that a number is written as; `undefined` where it is too large or too fine. */
export function scaledDecimal(value: JsonNumber): ScaledDecimal | undefined {
  const { isNegative, digits, exponent } = partsOf(value);
  if (exponent > mostPlaces || exponent < -mostPlaces) return undefined;
  const whole = BigInt(digits === "" ? "0" : digits) * (isNegative ? -1n : 1n);
  return exponent >= 0n ? { digits: whole * 10n ** exponent, places: 0 } : { digits: whole, places: Number(-exponent) };
}

/** The digits of a decimal with so many places, which are not fewer than it has. */
export function scaled({ digits, places }: ScaledDecimal, to: number): bigint {
  return digits * 10n ** BigInt(to - places);
}
