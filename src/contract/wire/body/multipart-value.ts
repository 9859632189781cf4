import { applicableKey, isJsonMediaType, parseMediaType } from "../media-type.ts";
import { type DecodedForm, type FormRules, nestForm } from "./form-value.ts";
import type { NestedText } from "./nested-value.ts";

/** More parts than any form has; it bounds the work that a body can ask for. */
const mostParts = 1_000;

/**
 * Reads a `multipart/form-data` body (RFC 7578; RFC 2046, section 5.1) into the object that its schema describes: a name that occurs
 * more than once is an array, a part of JSON or one whose schema is an object is read as JSON, a file is the text of its bytes
 * (Latin-1, so that its length is that of the file). What comes before the first boundary and after the last is left out; lines
 * may end with LF alone. `contentType` is the Content-Type field, which holds the boundary.
 */
export function decodeMultipart(bytes: Uint8Array, contentType: string, rules: FormRules): DecodedForm {
  const boundary = parseMediaType(contentType)?.parameters.get("boundary") ?? "";
  if (boundary === "") return { kind: "malformed", reason: "has no boundary in its Content-Type" };
  const pieces = splitParts(latin1(bytes), latin1(new TextEncoder().encode(boundary)));
  if (pieces === undefined) return { kind: "malformed", reason: "does not end with its boundary" };
  if (pieces.length > mostParts) return { kind: "malformed", reason: `has more than ${mostParts} parts` };
  const entries = pieces.map(entryOf);
  if (entries.some((entry) => entry === undefined)) {
    return { kind: "malformed", reason: "has a part without a name (RFC 7578, section 4.2)" };
  }
  const parts = entries as readonly Part[];
  const other = parts.find((part) => !isOfDeclaredType(part, rules));
  if (other !== undefined) {
    const [name = ""] = other.steps;
    const wanted = rules.encodings?.[name]?.contentType ?? "";
    return { kind: "malformed", reason: `has the part ${name} as ${other.contentType}, which is not ${wanted}` };
  }
  return { kind: "value", value: nestForm(parts, rules) };
}

/** A part, and the media type that it names. */
interface Part extends NestedText {
  readonly contentType: string;
}

/**
 * Whether a part is of a type that its Encoding Object names (OpenAPI 3.1, section 4.8.15.1). A part without a type, and one of bytes of
 * a type that its sender does not know (RFC 2046, section 4.5.1), is taken for one.
 */
function isOfDeclaredType({ steps: [name = ""], contentType }: Part, { encodings = {} }: FormRules): boolean {
  const declared = Object.hasOwn(encodings, name) ? encodings[name]?.contentType : undefined;
  if (declared === undefined || contentType === "" || /^application\/octet-stream\b/i.test(contentType)) return true;
  return (
    applicableKey(
      declared.split(",").map((type) => type.trim()),
      contentType,
    ) !== undefined
  );
}

/** The text between the delimiter lines; `undefined` where the closing one is missing. RFC 2046, section 5.1.1. */
function splitParts(text: string, boundary: string): readonly string[] | undefined {
  const escaped = boundary.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  const delimiter = new RegExp(`(?:^|\\r?\\n)--${escaped}(--)?[ \\t]*(?=\\r?\\n|$)`, "g");
  const parts: string[] = [];
  let start: number | undefined;
  for (const match of text.matchAll(delimiter)) {
    if (start !== undefined) parts.push(text.slice(start, match.index).replace(/^\r?\n/, ""));
    if (match[1] !== undefined) return parts;
    start = match.index + match[0].length;
  }
  return undefined;
}

function entryOf(part: string): Part | undefined {
  const blank = /(?:^|\r?\n)\r?\n/.exec(part);
  const head = headOf(blank === null ? part : part.slice(0, blank.index));
  const content = blank === null ? "" : part.slice(blank.index + blank[0].length);
  const disposition = dispositionOf(head.get("content-disposition") ?? "");
  const name = disposition.get("name");
  if (name === undefined) return undefined;
  const isFile = disposition.has("filename") || disposition.has("filename*");
  const contentType = head.get("content-type") ?? "";
  return {
    steps: [name],
    contentType,
    text: isFile ? content : textOf(content, contentType),
    mayBeJson: !isFile,
    ...(!isFile && isJsonMediaType(contentType) ? { isJson: true } : {}),
  };
}

/** The fields of a part by name in lower case, a folded line joined to the one before (RFC 5322, section 2.2.3). */
function headOf(head: string): ReadonlyMap<string, string> {
  const lines = head.replaceAll(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  const fields = lines.flatMap((line): readonly [string, string][] => {
    const colon = line.indexOf(":");
    return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), utf8(line.slice(colon + 1).trim())]];
  });
  return new Map(fields);
}

const parameter = /;[ \t]*([^\s;=]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/g;

/** The parameters of a Content-Disposition: tokens or quoted strings (RFC 2183, section 2; RFC 2045, section 5.1). */
function dispositionOf(text: string): ReadonlyMap<string, string> {
  const found = [...text.matchAll(parameter)].map(([, name = "", quoted, token = ""]): readonly [string, string] => [
    name.toLowerCase(),
    quoted === undefined ? token.trim() : unquoted(quoted),
  ]);
  return new Map(found.reverse());
}

/** Mail escapes a quote by a backslash; browsers write it percent-encoded (HTML, section 4.10.21.8) and leave backslashes alone. */
function unquoted(text: string): string {
  return text
    .replaceAll(/\\(["\\])/g, "$1")
    .replaceAll("%22", '"')
    .replaceAll(/%0D/gi, "\r")
    .replaceAll(/%0A/gi, "\n");
}

function textOf(content: string, contentType: string): string {
  const charset = parseMediaType(contentType)?.parameters.get("charset");
  try {
    return new TextDecoder(charset ?? "utf-8").decode(bytesOf(content));
  } catch {
    return utf8(content);
  }
}

function latin1(bytes: Uint8Array): string {
  const pieceBytes = 8_192;
  let text = "";
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    text += String.fromCharCode(...bytes.subarray(at, at + pieceBytes));
  }
  return text;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function utf8(text: string): string {
  return new TextDecoder().decode(bytesOf(text));
}
