import { Decimal, type DecimalParts, isDecimal, partsOf } from "./decimal.ts";
import type { JsonNumber, JsonValue } from "./json.ts";

interface ReviverContext {
  readonly source?: string;
}
interface ExactJsonRuntime {
  readonly rawJSON?: (text: string) => unknown;
  parse(text: string, reviver: (name: string, value: unknown, context?: ReviverContext) => unknown): unknown;
}
const runtime = JSON as unknown as ExactJsonRuntime;

/** Ordinary texts keep the native parser: a double holds every number of up to 15 digits without an exponent. */
const mayRound = /[\d.]{16}|\d[eE]/;
/** Whether a JSON text may hold numbers that `parseExactJson` gives another type than `number`; `false` is certain. */
export function mayHoldExactNumbers(text: string): boolean {
  return mayRound.test(text);
}

/** Digits of an integer up to which an exponent is written out: `1e999999999` must not fill the memory. */
const mostDigits = 400;

/**
 * Reads a JSON text (RFC 8259) so that every number is the decimal that is written (`JsonNumber`), whatever its spelling:
 * `1e19` and `10000000000000000000.0` are the same bigint.
 * Of a name that occurs twice, the last one counts, as in `JSON.parse`. Throws a SyntaxError for anything but JSON, and for a
 * text with such numbers that is nested some thousands of levels deep (RFC 8259, section 9 leaves that limit to the reader).
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
 * Writes a value as a JSON text, every `bigint` by its digits and every Decimal by its text. `indent` is the number of spaces per level, none without it.
 * Throws a TypeError for a value that JSON cannot hold (a function, `undefined`, a cycle).
 */
export function writeExactJson(value: unknown, indent?: number): string {
  const text = runtime.rawJSON === undefined ? stringifyWithoutRaw(value, indent) : stringifyWithRaw(value, indent);
  if (text === undefined) throw new TypeError(`${typeof value} has no JSON form`);
  return text;
}

/** The number that a JSON number's text stands for; see `JsonNumber`. Throws a SyntaxError for any other text. */
export function exactNumber(source: string): JsonNumber {
  const value = Number(source);
  if (!mayRound.test(source)) return value;
  const parts = partsOf(source);
  if (isHeld(value, parts)) return value;
  return wholeNumber(parts, Math.max(mostDigits, source.length)) ?? new Decimal(source);
}

function isHeld(value: number, { digits, exponent }: DecimalParts): boolean {
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) return false;
  const held = partsOf(value);
  return held.digits === digits && held.exponent === exponent;
}

function wholeNumber({ isNegative, digits, exponent }: DecimalParts, longest: number): bigint | undefined {
  if (exponent < 0n || exponent + BigInt(digits.length) > BigInt(longest)) return undefined;
  const magnitude = BigInt(digits + "0".repeat(Number(exponent)));
  return isNegative ? -magnitude : magnitude;
}

function reviveNumber(_name: string, value: unknown, context?: ReviverContext): unknown {
  return typeof value === "number" && context?.source !== undefined ? exactNumber(context.source) : value;
}

/** A replacer is called for each member; raw numbers put in place first leave the writing to the runtime alone. */
function stringifyWithRaw(value: unknown, indent: number | undefined): string | undefined {
  try {
    return JSON.stringify(withRawIntegers(value), undefined, indent);
  } catch {
    // A `toJSON` that gives a bigint, or a cycle, of which the runtime says where it is.
    return stringifyWithoutRaw(value, indent);
  }
}

/** The value with each bigint as raw JSON; only what changes is copied. What has a JSON form of its own is left to the runtime. */
function withRawIntegers(value: unknown): unknown {
  if (typeof value === "bigint") return runtime.rawJSON?.(value.toString());
  if (typeof value !== "object" || value === null || "toJSON" in value) return value;
  let copy: Record<string, unknown> | undefined;
  for (const name of Object.keys(value)) {
    const member: unknown = value[name as never];
    const raw = withRawIntegers(member);
    if (raw === member) continue;
    copy ??= (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
    copy[name] = raw;
  }
  return copy ?? value;
}

/** Every string and every number of a valid JSON text; strings are matched so that digits in them are passed over. */
const stringOrNumber = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/**
 * For runtimes without source text access (Node 20, older browsers): each number that a double does not hold travels through the
 * native parser as a string that begins with a mark, which no string of the text does. The first parse proves the text to be JSON,
 * so that the expression above cannot misread it.
 */
function parseWithoutSource(text: string): JsonValue {
  let mark = "number:";
  JSON.parse(text, (_name, value: unknown) => {
    while (typeof value === "string" && value.startsWith(mark)) mark += ":";
    return value;
  });
  const marked = text.replace(stringOrNumber, (token) =>
    token.startsWith('"') || typeof exactNumber(token) === "number" ? token : `"${mark}${token}"`,
  );
  return JSON.parse(marked, (_name, value: unknown) =>
    typeof value === "string" && value.startsWith(mark) ? exactNumber(value.slice(mark.length)) : value,
  ) as JsonValue;
}

/** For runtimes without `JSON.rawJSON`, and for values that only a replacer sees: such a number is written as a marked string, and the mark is removed from the text. */
function stringifyWithoutRaw(value: unknown, indent?: number): string | undefined {
  const write = (mark: string): string | undefined =>
    JSON.stringify(
      value,
      // A Decimal has been changed by now (`toJSON`): what it was is still in its holder.
      function markNumber(this: Readonly<Record<string, unknown>>, name, item: unknown) {
        const held = isDecimal(this[name]) ? this[name] : item;
        return typeof held === "bigint" || isDecimal(held) ? `${mark}${held}` : item;
      },
      indent,
    );
  const plain = write("");
  let mark = "number:";
  while (plain?.includes(mark)) mark += ":";
  return write(mark)?.replace(new RegExp(`"${mark}([-+.\\deE]+)"`, "g"), "$1");
}
