import { parseExactJson, writeExactJson } from "../../json/exact-json.ts";
import type { JsonValue } from "../../json/json.ts";
import type { SequenceModel } from "../../model/contract-model.ts";
import type { PartEncoding } from "../../model/value-form.ts";
import { isJsonMediaType, parseMediaType } from "../media-type.ts";
import { coerceText, itemSchema, shapeOfSchema } from "../text-coercion.ts";
import type { FormRules } from "./form-value.ts";
import type { DecodedSequence } from "./sequence.ts";

const mostParts = 1_000;

/**
 * Reads a multipart body whose parts have a position and no name, such as `multipart/mixed` (RFC 2046, section 5.1; OpenAPI 3.2,
 * section 4.15.4): a part of JSON is its value, any other the text of its bytes (UTF-8; Latin-1 where they are none), turned into
 * the type that the schema asks for at its position.
 */
export function readMixedParts(bytes: Uint8Array, contentType: string, rules: FormRules): DecodedSequence {
  const delimiter = parseMediaType(contentType)?.parameters.get("boundary");
  if (delimiter === undefined) return { kind: "malformed", reason: "has no boundary in its Content-Type" };
  const [, ...pieces] = `\r\n${latin1(bytes)}`.split(`\r\n--${latin1(new TextEncoder().encode(delimiter))}`);
  if (pieces.length > mostParts) return { kind: "malformed", reason: `has more than ${mostParts} parts` };
  if (pieces.pop()?.startsWith("--") !== true) return { kind: "malformed", reason: "does not end with its boundary" };
  const value: JsonValue[] = [];
  for (const [index, piece] of pieces.entries()) {
    const end = piece.indexOf("\r\n\r\n");
    const head = end === -1 ? piece : piece.slice(0, end);
    const content = end === -1 ? "" : piece.slice(end + 4);
    const item = partValue(content, /^content-type:[ \t]*([^\r\n]+)/im.exec(head)?.[1]?.trim() ?? "text/plain");
    if (item === undefined) return { kind: "malformed", reason: `has a part that is not JSON (number ${index + 1})` };
    const schema = itemSchema(shapeOfSchema(rules.schema ?? true, rules.document), index);
    value.push(typeof item === "string" ? coerceText(item, schema, rules.document) : item);
  }
  return { kind: "value", value };
}

function partValue(content: string, mediaType: string): JsonValue | undefined {
  const text = utf8(content) ?? content;
  if (!isJsonMediaType(mediaType)) return text;
  try {
    return parseExactJson(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Writes such a body; each part has the media type of its encoding, else JSON for an object or an array and text for anything else. */
export function writeMixedParts(items: readonly JsonValue[], boundary: string, sequence?: SequenceModel): string {
  const parts = items.map((item, index) => {
    const type = contentTypeOf(item, sequence?.prefixEncodings[index] ?? sequence?.itemEncoding);
    const isText = !isJsonMediaType(type) && (typeof item !== "object" || item === null);
    const text = isText ? String(item) : writeExactJson(item);
    return `--${boundary}\r\nContent-Type: ${type}\r\n\r\n${text}\r\n`;
  });
  return `${parts.join("")}--${boundary}--\r\n`;
}

/** The default of an encoding's contentType. OpenAPI 3.2, section 4.15.1.1. */
function contentTypeOf(item: JsonValue, encoding: PartEncoding | undefined): string {
  const declared = encoding?.contentType?.split(",")[0]?.trim();
  if (declared !== undefined && !declared.includes("*")) return declared.replaceAll(/[\r\n]/g, "");
  return typeof item === "object" && item !== null ? "application/json" : "text/plain";
}

function latin1(bytes: Uint8Array): string {
  const pieceBytes = 8_192;
  let text = "";
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    text += String.fromCharCode(...bytes.subarray(at, at + pieceBytes));
  }
  return text;
}

function utf8(text: string): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(
      Uint8Array.from(text, (character) => character.charCodeAt(0)),
    );
  } catch {
    return undefined;
  }
}
