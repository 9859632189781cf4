/** A media type or a range of them, taken apart. RFC 9110, section 8.3.1. */
export interface MediaType {
  /** In lower case; `*` in a range. */
  readonly type: string;
  /** In lower case; `*` in a range, `*+json` for every type of that suffix. */
  readonly subtype: string;
  /** Type and subtype in lower case, without parameters. */
  readonly essence: string;
  /** By name in lower case; values unquoted, their case kept. Of a name that occurs twice, the first counts. */
  readonly parameters: ReadonlyMap<string, string>;
}

const token = "[!#$%&'*+\\-.^_`|~\\w]+";
const essenceForm = /* @__PURE__ */ new RegExp(`^(${token})/(${token})[ \\t]*(?=;|$)`);
const parameterForm = /* @__PURE__ */ new RegExp(
  `;[ \\t]*(${token})=(?:"((?:[^"\\\\]|\\\\.)*)"|(${token}))[ \\t]*(?=;|$)`,
  "g",
);

/**
 * Takes a Content-Type field's value, or a key of `content`, apart. `undefined` for a text that is no media type, such as two of
 * them joined by a comma. Parameters that are malformed are left out. RFC 9110, sections 5.6.6 and 8.3.1.
 */
export function parseMediaType(text: string): MediaType | undefined {
  const known = lastParsed.get(text);
  if (known !== undefined) return known;
  const parsed = takeApart(text);
  if (lastParsed.size >= mostRemembered) lastParsed.clear();
  if (parsed !== undefined && text.length <= longestRemembered) lastParsed.set(text, parsed);
  return parsed;
}

/** The same few texts come with every message. Bounded in number and length, since other texts come from outside. */
const lastParsed = new Map<string, MediaType>();
const mostRemembered = 100;
const longestRemembered = 100;

function takeApart(text: string): MediaType | undefined {
  const trimmed = text.trim();
  const match = essenceForm.exec(trimmed);
  if (match === null) return undefined;
  const type = (match[1] ?? "").toLowerCase();
  const subtype = (match[2] ?? "").toLowerCase();
  const parameters = new Map<string, string>();
  for (const [, name = "", quoted, plain] of trimmed.slice(match[0].length).matchAll(parameterForm)) {
    const key = name.toLowerCase();
    if (!parameters.has(key)) parameters.set(key, quoted?.replaceAll(/\\(.)/g, "$1") ?? plain ?? "");
  }
  return { type, subtype, essence: `${type}/${subtype}`, parameters };
}

/** Type and subtype in lower case, without parameters, of whatever text a Content-Type field holds. RFC 9110, section 8.3.1. */
export function essenceOf(contentType: string): string {
  return (contentType.split(";", 1)[0] ?? "").trim().toLowerCase();
}

/**
 * Whether a media type is JSON: `application/json` (RFC 8259), any `+json` (RFC 6839, section 3.1), and `text/json`, which was
 * never registered and is widely sent (WHATWG MIME Sniffing, section 4.6).
 */
export function isJsonMediaType(mediaType: string): boolean {
  return /^(?:application|text)\/json$|.\+json$/.test(essenceOf(mediaType));
}

/** Whether a media type is XML: `application/xml`, `text/xml` and any `+xml`. RFC 7303, sections 3 and 4.2. */
export function isXmlMediaType(mediaType: string): boolean {
  return /^(?:application|text)\/xml$|.\+xml$/.test(essenceOf(mediaType));
}

/** The media type of an HTML form. */
export const urlencodedType = "application/x-www-form-urlencoded";

/** Whether a media type is `multipart/form-data`, whatever its parameters. RFC 7578. */
export function isMultipartForm(mediaType: string): boolean {
  return essenceOf(mediaType) === "multipart/form-data";
}

/** Whether a key of `content` is a range: it stands for several media types and never goes out as a Content-Type. */
export function isMediaRange(mediaType: string): boolean {
  return mediaType.includes("*") && essenceOf(mediaType).includes("*");
}

/**
 * The one key of `content` that applies to a message with this Content-Type: the most specific that covers it (OpenAPI 3.1,
 * sections 4.8.13, 4.8.14 and 4.8.17), in the order of RFC 9110, section 12.5.1: with parameters before without, then `type/*+suffix`,
 * `type/*`, and `*` for both. A message without a Content-Type can only be meant by the last. `undefined`: none applies.
 */
export function applicableKey(keys: readonly string[], contentType: string | undefined): string | undefined {
  if (contentType === undefined) return keys.find((key) => essenceOf(key) === "*/*");
  const sent = parseMediaType(contentType);
  if (sent === undefined) return undefined;
  let best: { readonly key: string; readonly rank: number } | undefined;
  for (const key of keys) {
    const rank = specificity(key, sent);
    if (rank !== undefined && (best === undefined || rank > best.rank)) best = { key, rank };
  }
  return best?.key;
}

/** As `applicableKey`, for entries that carry their key. */
export function applicableContent<Content extends { readonly mediaType: string }>(
  content: readonly Content[],
  contentType: string | undefined,
): Content | undefined {
  const key = applicableKey(
    content.map(({ mediaType }) => mediaType),
    contentType,
  );
  return key === undefined ? undefined : content.find(({ mediaType }) => mediaType === key);
}

/** More parameters than a media type has: a rank of essence outweighs any number of them. */
const essenceWeight = 100;

/** How specific a key is that covers a media type; `undefined` where it does not cover it. */
function specificity(key: string, sent: MediaType): number | undefined {
  const range = parseMediaType(key);
  if (range === undefined) return undefined;
  const rank = essenceRank(range, sent);
  if (rank === undefined) return undefined;
  const asked = [...range.parameters].filter(([name]) => isMeaningful(name, sent));
  if (!asked.every(([name, value]) => hasParameter(sent, name, value))) return undefined;
  return rank * essenceWeight + asked.length;
}

function essenceRank(range: MediaType, sent: MediaType): number | undefined {
  if (range.essence === sent.essence) return 3;
  if (range.essence === "*/*") return 0;
  if (range.type !== sent.type) return undefined;
  if (range.subtype === "*") return 1;
  const isSuffix = range.subtype.startsWith("*+") && sent.subtype.endsWith(range.subtype.slice(1));
  return isSuffix ? 2 : undefined;
}

/** A boundary belongs to one message; to JSON a charset says nothing (RFC 8259, section 11). */
function isMeaningful(name: string, { essence }: MediaType): boolean {
  return name !== "boundary" && name !== "q" && !(name === "charset" && isJsonMediaType(essence));
}

/** Charsets are compared in any case (RFC 9110, section 8.3.2), and UTF-8 need not be said. */
function hasParameter({ parameters }: MediaType, name: string, value: string): boolean {
  const sent = parameters.get(name);
  if (name !== "charset") return sent === value;
  return charsetOf(sent ?? "utf-8") === charsetOf(value);
}

function charsetOf(name: string): string {
  const lower = name.toLowerCase();
  return lower === "utf8" ? "utf-8" : lower;
}

/** How a body is read. `unnamed`: only the text itself shows it. `opaque`: it is not read, such as a file. */
export type BodyForm = "json" | "urlencoded" | "multipart" | "text" | "xml" | "unnamed" | "opaque";

/**
 * How a body is read: as its own Content-Type says (RFC 9110, section 8.3), without one as the key of `content` says that applies.
 * Where neither names a type, and where the type is `application/octet-stream` under a range, the text itself decides.
 */
export function bodyFormOf(contentType: string | undefined, key: string): BodyForm {
  const named = contentType ?? key;
  if (isMediaRange(named) || (isMediaRange(key) && essenceOf(named) === "application/octet-stream")) return "unnamed";
  if (isJsonMediaType(named)) return "json";
  if (isXmlMediaType(named)) return "xml";
  const essence = essenceOf(named);
  if (essence === urlencodedType) return "urlencoded";
  if (isMultipartForm(named)) return "multipart";
  return essence.startsWith("text/") ? "text" : "opaque";
}

/** What a body is before it is written: a text, bytes, or a value that JSON or a form can hold. */
export type BodyKind = "text" | "bytes" | "value";

/** Which kind of body a value is. */
export function bodyKindOf(value: unknown): BodyKind {
  if (value instanceof Uint8Array) return "bytes";
  return typeof value === "string" ? "text" : "value";
}

/** The key of `content` that a body is sent under, and the Content-Type that goes out. */
export type SentMediaType =
  | { readonly kind: "media-type"; readonly key: string; readonly contentType: string }
  /** Only ranges are declared, and none of them says which type this body has: `key` is the first. */
  | { readonly kind: "unknown"; readonly key: string };

/**
 * Chooses the media type to send a body in: JSON where the contract has it, otherwise its first concrete type. A range never goes
 * out as a Content-Type (RFC 9110, section 8.3); of ranges alone, the body decides: values go as JSON, texts as text, bytes as
 * bytes, where the range covers that. `undefined` for no keys.
 */
export function mediaTypeToSend(keys: readonly string[], kind: BodyKind): SentMediaType | undefined {
  const concrete = keys.filter((key) => !isMediaRange(key));
  const chosen = concrete.find(isJsonMediaType) ?? concrete[0];
  if (chosen !== undefined) return { kind: "media-type", key: chosen, contentType: chosen };
  for (const key of keys) {
    const contentType = usualTypes[kind].find((type) => applicableKey([key], type) !== undefined);
    if (contentType !== undefined) return { kind: "media-type", key, contentType };
  }
  const [key] = keys;
  return key === undefined ? undefined : { kind: "unknown", key };
}

const usualTypes: Readonly<Record<BodyKind, readonly string[]>> = {
  value: ["application/json", "multipart/form-data", "text/plain"],
  text: ["text/plain"],
  bytes: ["application/octet-stream"],
};

/** The Accept field for what the contract declares; everything where it declares nothing. RFC 9110, section 12.5.1. */
export function acceptFor(mediaTypes: readonly string[]): string {
  return mediaTypes.length === 0 ? "*/*" : [...new Set(mediaTypes)].join(", ");
}

/** Splits at commas outside quoted strings. */
const listItem = /(?:[^,"]|"(?:[^"\\]|\\.)*"?)+/g;

/**
 * How much an Accept field's value wants a media type, from 0 to 1: the weight of the most specific range that covers it, 0 where
 * none does. RFC 9110, sections 12.4.2 and 12.5.1.
 */
export function acceptQuality(accept: string, mediaType: string): number {
  const sent = parseMediaType(mediaType);
  if (sent === undefined) return 0;
  let best = { rank: -1, quality: 0 };
  for (const [item] of accept.matchAll(listItem)) {
    const range = parseMediaType(item);
    const rank = range === undefined ? undefined : specificity(item, sent);
    if (range === undefined || rank === undefined || rank <= best.rank) continue;
    best = { rank, quality: qualityOf(range.parameters.get("q")) };
  }
  return best.quality;
}

/**
 * The key of `content` to answer with: what the Accept field wants most, or anything where it is missing or wants none of them
 * (RFC 9110, section 12.5.1 allows both). Among equals, JSON before other concrete types before ranges, each in their order.
 */
export function negotiatedKey(keys: readonly string[], accept: string | undefined): string | undefined {
  const rankOf = (key: string): number => (isMediaRange(key) ? 2 : isJsonMediaType(key) ? 0 : 1);
  const ranked = keys.toSorted((left, right) => rankOf(left) - rankOf(right));
  if (accept === undefined) return ranked[0];
  const qualities = ranked.map((key) => acceptQuality(accept, key));
  return ranked[qualities.indexOf(Math.max(...qualities))];
}

function qualityOf(weight: string | undefined): number {
  return weight === undefined ? 1 : Math.min(Math.max(Number(weight) || 0, 0), 1);
}
