import type { textTests } from "./text-formats.ts";

/** What a format says of numbers: their least and largest value, as JSON text. */
export interface FormatRange {
  readonly minimum: string;
  readonly maximum: string;
}

/** A format: asserted by the range of numbers or by the test of texts of that name, or an annotation. */
export type FormatFact =
  | { readonly kind: "range"; readonly range: FormatRange; readonly why: string }
  | { readonly kind: "text"; readonly test: TextFormatTest; readonly why: string }
  | { readonly kind: "annotation"; readonly why: string };

/** The names of the functions of `text-formats.ts`. */
export type TextFormatTest = keyof typeof textTests;

/**
 * What a contract's formats mean: `asserted` as the table says; `annotations`, as JSON Schema 2020-12 has it where nothing else is
 * agreed (Validation, section 7.2.1), so that no value is refused by its format.
 */
export type Formats = "asserted" | "annotations";

/** Both meanings, the usual one first. */
export const formatMeanings: readonly Formats[] = ["asserted", "annotations"];

/** The extension by which the reader says of a schema that its format is an annotation. */
export const formatKey = "x-plate-format";

const registry = "OpenAPI format registry: the range of values is what the format says";

function range(minimum: string, maximum: string): FormatFact {
  return { kind: "range", range: { minimum, maximum }, why: registry };
}

function text(test: TextFormatTest, why: string): FormatFact {
  return { kind: "text", test, why };
}

/** A range of integers, from one value to another. */
function integers(least: bigint, most: bigint): FormatFact {
  return range(String(least), String(most));
}

const largestFloat = "3.4028234663852886e38";
const largestDouble = "1.7976931348623157e308";

/**
 * The one table of formats: which are asserted, and why. What is not in it is an annotation, since nobody says what it means.
 * Formats of texts say nothing of other types, and those of numbers nothing of texts (section 7.1).
 */
const formats = {
  int8: integers(-(2n ** 7n), 2n ** 7n - 1n),
  int16: integers(-(2n ** 15n), 2n ** 15n - 1n),
  int32: integers(-(2n ** 31n), 2n ** 31n - 1n),
  int64: integers(-(2n ** 63n), 2n ** 63n - 1n),
  "double-int": integers(1n - 2n ** 53n, 2n ** 53n - 1n),
  uint8: integers(0n, 2n ** 8n - 1n),
  uint16: integers(0n, 2n ** 16n - 1n),
  uint32: integers(0n, 2n ** 32n - 1n),
  uint64: integers(0n, 2n ** 64n - 1n),
  float: range(`-${largestFloat}`, largestFloat),
  double: range(`-${largestDouble}`, largestDouble),
  date: text("isDate", "RFC 3339, section 5.6"),
  "date-time": text("isDateTime", "RFC 3339, section 5.6: with a T"),
  time: text("isTime", "RFC 3339, section 5.6: with an offset"),
  duration: text("isDuration", "RFC 3339, appendix A"),
  uuid: text("isUuid", "RFC 9562, section 4"),
  email: text("isEmail", "RFC 5321, section 4.1.2"),
  "idn-email": text("isIdnEmail", "RFC 6531, section 3.3"),
  hostname: text("isHostname", "RFC 1123, section 2.1"),
  ipv4: text("isIpv4", "RFC 2673, section 3.2"),
  ipv6: text("isIpv6", "RFC 4291, section 2.2"),
  uri: text("isUri", "RFC 3986, section 3"),
  "uri-reference": text("isUriReference", "RFC 3986, section 4.1"),
  iri: text("isIri", "RFC 3987, section 2.2"),
  "iri-reference": text("isIriReference", "RFC 3987, section 2.2"),
  "uri-template": text("isUriTemplate", "RFC 6570, section 2"),
  "json-pointer": text("isJsonPointer", "RFC 6901, section 3"),
  "relative-json-pointer": text("isRelativeJsonPointer", "draft-bhutton-relative-json-pointer, section 3"),
  regex: text("isRegex", "JSON Schema 2020-12 Validation, section 7.3.8"),
  byte: text("isBase64", "OpenAPI 3.0, section 4.4: base64; RFC 4648, section 4"),
  base64url: text("isBase64Url", "OpenAPI format registry; RFC 4648, section 5"),
  "idn-hostname": { kind: "annotation", why: "RFC 5890 needs tables of Unicode that no runtime has" },
  binary: { kind: "annotation", why: "OpenAPI 3.0, section 4.4: any sequence of octets" },
  password: { kind: "annotation", why: "OpenAPI 3.1, section 4.4: a hint to obscure the value" },
} as const satisfies Readonly<Record<string, FormatFact>>;

/** What the format of a schema says; an annotation where it is not in the table, or where the reader marked it as one. */
export function formatFact(schema: { readonly format?: unknown; readonly [formatKey]?: unknown }): FormatFact {
  if (schema[formatKey] === "annotation") return { kind: "annotation", why: "the configuration says so" };
  return tableFact(schema.format) ?? { kind: "annotation", why: "no specification that OpenAPI names has it" };
}

function tableFact(format: unknown): FormatFact | undefined {
  const isKnown = typeof format === "string" && Object.hasOwn(formats, format);
  return isKnown ? formats[format as keyof typeof formats] : undefined;
}

/** The least and the largest integer of a format of integers, asserted or not; `undefined` for every other format. */
export function integerRange(format: unknown): readonly [bigint, bigint] | undefined {
  const fact = tableFact(format);
  if (fact?.kind !== "range" || !isDigits(fact.range.minimum)) return undefined;
  return [BigInt(fact.range.minimum), BigInt(fact.range.maximum)];
}

function isDigits(text: string): boolean {
  return /^-?\d+$/.test(text);
}

/** Every format of the table, in its order. */
export const formatNames: readonly string[] = Object.keys(formats);
