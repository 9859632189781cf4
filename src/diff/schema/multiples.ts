/** Whether two numbers are equal, whether they are held as doubles or as big integers. */
export function isEqualNumber(one: number | bigint, other: number | bigint): boolean {
  return one <= other && one >= other;
}

/** A decimal as an integer and how many of its digits stand behind the point. */
interface Scaled {
  readonly digits: bigint;
  readonly scale: number;
}

/** Whether one decimal is a whole multiple of the other, exactly: `0.3` is one of `0.1`. JSON Schema 2020-12 Validation, section 6.2.1. */
export function isMultiple(value: number | bigint, step: number | bigint): boolean {
  const [one, other] = [scaled(value), scaled(step)];
  if (one === undefined || other === undefined || other.digits === 0n) return true;
  const scale = Math.max(one.scale, other.scale);
  return (one.digits * 10n ** BigInt(scale - one.scale)) % (other.digits * 10n ** BigInt(scale - other.scale)) === 0n;
}

function scaled(value: number | bigint): Scaled | undefined {
  const parts = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (parts === null) return undefined;
  const [, whole = "0", fraction = "", exponent = "0"] = parts;
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}
