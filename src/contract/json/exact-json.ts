import type { JsonValue } from "./json.ts";

interface ReviverContext {
  readonly source?: string;
}
interface ExactJsonRuntime {
  readonly rawJSON?: (text: string) => unknown;
  parse(text: string, reviver: (name: string, value: unknown, context?: ReviverContext) => unknown): unknown;
  stringify(value: unknown, replacer: (name: string, value: unknown) => unknown, indent?: number): string | undefined;
}
const runtime = JSON as unknown as ExactJsonRuntime;

/** Ordinary texts keep the native parser: only 16 digits or an exponent can be an integer beyond 2^53. */
const mayRound = /[\d.]{16}|\d[eE]/;
/** Beyond this many digits an exponent form is no integer that anybody sends, but a way to use up memory. */
const longestExponent = 400;

/**
 * Reads a JSON text (RFC 8259) so that every integer is exact: inside ±(2^53 − 1) a `number`, beyond it a `bigint`,
 * whatever its spelling (`1e19` and `10000000000000000000.0` are the same integer). Fractions are doubles.
 * Of a name that stands twice, the last one counts, as in `JSON.parse`. Throws a SyntaxError for anything but JSON, and for a
 * text with such integers that is nested some thousands of levels deep (RFC 8259, section 9 leaves that limit to the reader).
 */
export function parseExactJson(text: string): JsonValue {
  if (!mayRound.test(text)) return JSON.parse(text) as JsonValue;
  try {
    return runtime.rawJSON === undefined ? parseWithoutSource(text) : (runtime.parse(text, reviveNumber) as JsonValue);
  } catch (cause) {
    if (cause instanceof RangeError) throw new SyntaxError("JSON nested too deeply to be read exactly", { cause });
    throw cause;
  }
}

/**
 * Writes a value as a JSON text with every `bigint` as its digits. `indent` is the number of spaces per level, none without it.
 * Throws a TypeError for a value that JSON cannot hold (a function, `undefined`, a cycle).
 */
export function writeExactJson(value: unknown, indent?: number): string {
  const text =
    runtime.rawJSON === undefined
      ? stringifyWithoutRaw(value, indent)
      : runtime.stringify(value, replaceBigInt, indent);
  if (text === undefined) throw new TypeError(`${typeof value} has no JSON form`);
  return text;
}

/** The exact value of a JSON number's text: a `bigint` for an integer beyond ±(2^53 − 1), otherwise the double. RFC 8259, section 6. */
export function exactNumber(source: string): number | bigint {
  const value = Number(source);
  if (!Number.isInteger(value) || Number.isSafeInteger(value)) return value;
  return exactInteger(source) ?? value;
}

function exactInteger(source: string): bigint | undefined {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(source);
  if (parts === null) return undefined;
  const [, sign = "", whole = "", fraction = "", exponentText = "0"] = parts;
  const exponent = Number(exponentText) - fraction.length;
  if (Math.abs(exponent) > longestExponent + fraction.length) return undefined;
  const digits = BigInt(whole + fraction);
  const magnitude = exponent >= 0 ? digits * 10n ** BigInt(exponent) : wholeQuotient(digits, 10n ** BigInt(-exponent));
  return magnitude === undefined ? undefined : sign === "-" ? -magnitude : magnitude;
}

function wholeQuotient(digits: bigint, divisor: bigint): bigint | undefined {
  return digits % divisor === 0n ? digits / divisor : undefined;
}

function reviveNumber(_name: string, value: unknown, context?: ReviverContext): unknown {
  return typeof value === "number" && context?.source !== undefined ? exactNumber(context.source) : value;
}

function replaceBigInt(_name: string, value: unknown): unknown {
  return typeof value === "bigint" ? runtime.rawJSON?.(value.toString()) : value;
}

/** Every string and every number of a valid JSON text; strings are matched so that digits in them are passed over. */
const stringOrNumber = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/**
 * For runtimes without source text access (Node 20, older browsers): each big number travels through the native parser
 * as a string behind a mark that no string of the text begins with. The first parse proves the text to be JSON,
 * so that the expression above cannot misread it.
 */
function parseWithoutSource(text: string): JsonValue {
  let mark = "integer:";
  JSON.parse(text, (_name, value: unknown) => {
    while (typeof value === "string" && value.startsWith(mark)) mark += ":";
    return value;
  });
  const marked = text.replace(stringOrNumber, (token) => {
    const value = token.startsWith('"') ? token : exactNumber(token);
    return typeof value === "bigint" ? `"${mark}${value}"` : token;
  });
  return JSON.parse(marked, (_name, value: unknown) =>
    typeof value === "string" && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value,
  ) as JsonValue;
}

/** For runtimes without `JSON.rawJSON`: each `bigint` is written as a marked string, and the mark is taken off the text. */
function stringifyWithoutRaw(value: unknown, indent?: number): string | undefined {
  const write = (mark: string): string | undefined =>
    runtime.stringify(value, (_name, item) => (typeof item === "bigint" ? `${mark}${item}` : item), indent);
  const plain = write("");
  let mark = "integer:";
  while (plain?.includes(mark)) mark += ":";
  return write(mark)?.replace(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1");
}
