import { least, most, type Parts, valuesOf } from "./goal.ts";
import { textsOfPattern } from "./pattern-text.ts";

/** Texts of each format; those of a list that needs more are made from a number. */
const ofFormat: Readonly<Record<string, (index: number) => string>> = {
  date: (index) => `2026-01-${two(1 + ((30 + index) % 31))}`,
  "date-time": (index) => `2026-01-31T12:30:${two(index % 60)}Z`,
  time: (index) => `12:30:${two(index % 60)}Z`,
  duration: (index) => `P${index + 1}D`,
  email: (index) => `someone${suffix(index)}@example.com`,
  "idn-email": (index) => `someone${suffix(index)}@example.com`,
  hostname: (index) => `${index === 0 ? "" : `host${index}.`}example.com`,
  "idn-hostname": (index) => `${index === 0 ? "" : `host${index}.`}example.com`,
  ipv4: (index) => `192.0.2.${1 + (index % 254)}`,
  ipv6: (index) => `2001:db8::${(index + 1).toString(16)}`,
  uri: (index) => `https://example.com/${suffix(index)}`,
  iri: (index) => `https://example.com/${suffix(index)}`,
  url: (index) => `https://example.com/${suffix(index)}`,
  "uri-reference": (index) => `/a${suffix(index)}`,
  "iri-reference": (index) => `/a${suffix(index)}`,
  "uri-template": (index) => `/a${suffix(index)}/{id}`,
  uuid: (index) => `123e4567-e89b-42d3-a456-${(0x426614174000 + index).toString(16)}`,
  byte: (index) => base64(`abc${suffix(index)}`),
  base64url: (index) => base64(`abc${suffix(index)}`).replaceAll("=", ""),
  regex: (index) => `a${suffix(index)}`,
  "json-pointer": (index) => `/a${suffix(index)}`,
  "relative-json-pointer": (index) => `${index}`,
  decimal: (index) => `${index + 1}`,
};

/** So many texts are offered, for lists whose items must differ. */
const mostOffered = 1_000;
/** Longer texts than this are not made, whatever a contract asks. */
const longest = 100_000;

/** Texts that fit pattern, format and length, the plainest first; whether they fit all of them is for the caller to check. */
export function* sampleTexts(parts: Parts): Generator<string> {
  const [low, high] = [Math.min(least(parts, "minLength"), longest), most(parts, "maxLength")];
  const formats = valuesOf<string>(parts, "format");
  const patterns = valuesOf<string>(parts, "pattern");
  for (let index = 0; index < mostOffered; index += 1) {
    for (const format of formats) {
      const make = Object.hasOwn(ofFormat, format) ? ofFormat[format] : undefined;
      const text = make?.(index);
      if (text === undefined) continue;
      yield text;
      if (text.length < low) yield lengthened(text, format, low);
    }
    if (patterns.length > 0 && index === 0) yield* textsOfPattern(patterns, { low, high });
    if (patterns.length === 0) yield fitted(`text${suffix(index)}`, { low, high, index });
    else if (index > 50) return;
  }
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function suffix(index: number): string {
  return index === 0 ? "" : String(index + 1);
}

function fitted(
  text: string,
  { low, high, index }: { readonly low: number; readonly high: number; readonly index: number },
): string {
  if (text.length <= high) return text.padEnd(low, "a");
  return index < 62 && high === 1
    ? (alphabet[index] ?? "a")
    : String(index)
        .padStart(high, "a")
        .slice(-Math.max(high, 0) || text.length)
        .slice(0, high);
}

const alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/** A text of a format that has no length of its own, made longer where that is allowed. */
function lengthened(text: string, format: string, low: number): string {
  const missing = low - text.length;
  if (format === "email") return `${"a".repeat(missing)}${text}`;
  if (format === "byte") return base64("a".repeat(Math.ceil(low / 4) * 3));
  if (format === "hostname") return `${"a.".repeat(Math.ceil(missing / 2))}${text}`;
  return text + "a".repeat(missing);
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Padded base64 of a text of ASCII. RFC 4648, section 4. */
function base64(text: string): string {
  let made = "";
  for (let at = 0; at < text.length; at += 3) {
    const [one = 0, two_ = 0, three = 0] = [0, 1, 2].map((offset) => text.charCodeAt(at + offset) || 0);
    const bits = (one << 16) | (two_ << 8) | three;
    const group = [18, 12, 6, 0].map((shift) => digits[(bits >> shift) & 63] ?? "").join("");
    const used = Math.min(3, text.length - at);
    made += group.slice(0, used + 1).padEnd(4, "=");
  }
  return made;
}
