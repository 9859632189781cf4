/** A number of a JSON text as it was written: 9007199254740993 as a double is another number. */
export class NumberText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Reads JSON with each number kept as it was written. Throws a SyntaxError where the text is not JSON. */
export function parseKeepingNumbers(text: string): unknown {
  return JSON.parse(text, keepNumber as (key: string, value: unknown) => unknown);
}

function keepNumber(_key: string, value: unknown, context: { readonly source: string }): unknown {
  return typeof value === "number" ? new NumberText(context.source) : value;
}

/**
 * The whole number that a JSON number stands for, exactly, in whichever form it is written (500, 500.0, 5e2);
 * undefined for a fraction, and for an exponent far beyond anything a limit or an id could be.
 */
export function wholeNumber({ text }: NumberText): bigint | undefined {
  const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e");
  const [units = "", fraction = ""] = mantissa.split(".");
  const shift = Number(exponent) - fraction.length;
  const digits = BigInt(units + fraction);
  if (digits === 0n) return 0n;
  if (Math.abs(shift) > 100) return undefined;
  if (shift >= 0) return digits * 10n ** BigInt(shift);
  const divisor = 10n ** BigInt(-shift);
  return digits % divisor === 0n ? digits / divisor : undefined;
}
