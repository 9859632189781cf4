/** Marks a Decimal across copies of this module: the validators of a contract carry one of their own. */
const brand = Symbol.for("plate.decimal");
const jsonNumber = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/**
 * A number that neither a double nor a bigint holds: `1e-400`, `9007199254740993.5`, `1e999999999`. Its text is the JSON number
 * (RFC 8259, section 6) that was read, and is written back as it is. Compare it with `compareNumbers`; in arithmetic it is the
 * nearest double. Throws a SyntaxError for a text that is no number.
 */
export class Decimal {
  readonly text: string;

  constructor(text: string) {
    if (!jsonNumber.test(text)) throw new SyntaxError(`not a JSON number: ${text}`);
    this.text = text;
    // No member with a computed name: bundlers keep a class that has one.
    Object.defineProperty(this, brand, { value: true });
  }

  toString(): string {
    return this.text;
  }

  /** Exact where the runtime can write a number by its text (`JSON.rawJSON`, Node 22), otherwise the text as a string. */
  toJSON(): unknown {
    const { rawJSON } = JSON as unknown as { readonly rawJSON?: (text: string) => unknown };
    return rawJSON === undefined ? this.text : rawJSON(this.text);
  }

  [Symbol.toPrimitive](hint: string): string | number {
    return hint === "string" ? this.text : Number(this.text);
  }
}

/**
 * A JSON number (RFC 8259, section 6) as this product holds it, always the decimal that was written: a `number` where its shortest
 * text is that decimal, a `bigint` for an integer beyond ±(2^53 − 1), a Decimal for the rest.
 */
export type JsonNumber = number | bigint | Decimal;

/** Whether a value is a Decimal, of this copy of the module or another. */
export function isDecimal(value: unknown): value is Decimal {
  return typeof value === "object" && value !== null && brand in value;
}

/** A number as sign, digits and exponent: ±0.ddd × 10^(exponent + digits.length), without zeros around the digits; zero has none. */
export interface DecimalParts {
  readonly isNegative: boolean;
  readonly digits: string;
  /** The power of ten of the last digit. A bigint, since a text can name any. */
  readonly exponent: bigint;
}

/** The parts of a number or of its JSON text. A double stands for its shortest decimal text (ECMA-262, Number::toString). */
export function partsOf(value: JsonNumber | string): DecimalParts {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = jsonNumber.exec(String(value)) ?? [];
  const written = (whole + fraction).replace(/^0+/, "");
  let end = written.length;
  while (written.charCodeAt(end - 1) === zeroCode) end -= 1;
  return {
    isNegative: sign === "-" && end > 0,
    digits: written.slice(0, end),
    exponent: end === 0 ? 0n : BigInt(exponent) - BigInt(fraction.length) + BigInt(written.length - end),
  };
}

const zeroCode = 48;

/** Whether two numbers are the same decimal, a double being its shortest text. */
export function isSameDecimal(left: JsonNumber | string, right: JsonNumber | string): boolean {
  const [one, other] = [partsOf(left), partsOf(right)];
  return one.digits === other.digits && one.exponent === other.exponent && one.isNegative === other.isNegative;
}
