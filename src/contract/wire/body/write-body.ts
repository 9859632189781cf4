import { isDecimal } from "../../json/decimal.ts";
import { writeExactJson } from "../../json/exact-json.ts";
import type { JsonValue } from "../../json/json.ts";
import type { SequenceModel } from "../../model/contract-model.ts";
import type { PartEncodings, Unwritable } from "../../model/value-form.ts";
import {
  essenceOf,
  isJsonMediaType,
  isMultipartForm,
  isXmlMediaType,
  parseMediaType,
  urlencodedType,
} from "../media-type.ts";
import type { XmlText } from "../xml/write-xml.ts";
import { writeMixedParts } from "./mixed-parts.ts";
import { type SequenceForm, sequenceFormOf, writeSequence } from "./sequence.ts";
import { formParts, writeForm, writeMultipart } from "./write-form.ts";

/** A body as it goes out. */
export interface WrittenBody {
  readonly kind: "written";
  readonly bytes: Uint8Array;
  /** The Content-Type to send, with its boundary where it has one. */
  readonly contentType: string;
  /** What the contract leaves unsaid about this body, as sentences. */
  readonly notes: readonly string[];
}

/** What a body is written by. */
export interface WriteRules {
  /** A media type, never a range; with parameters where the contract or the caller gives some. */
  readonly contentType: string;
  readonly encodings?: PartEncodings | undefined;
  /** What the contract says of the items of a sequence. */
  readonly sequence?: SequenceModel | undefined;
  /** Makes what keeps the parts of a multipart body apart; it must occur in none of them. */
  readonly makeBoundary: () => string;
  /** Writes a value as XML; without it, XML has to be given as text. */
  readonly xml?: (value: unknown) => XmlText;
}

/**
 * Writes a body as its media type asks: JSON with exact integers, forms from an object, XML from a value, every other type from a
 * text; numbers and truth values are texts of `text/*`, and JSON is used there for an object or an array. Bytes stay as they are.
 * Its counterpart is `readBody`.
 */
export function writeBody(value: unknown, rules: WriteRules): WrittenBody | Unwritable {
  const { contentType } = rules;
  if (value instanceof Uint8Array) return written(value, contentType);
  if (isJsonMediaType(contentType)) return textBody(writeExactJson(value), contentType);
  if (typeof value === "string") return writeText(value, rules);
  const form = Array.isArray(value) ? sequenceFormOf(contentType) : undefined;
  if (form !== undefined) return writeItems(form, value as readonly JsonValue[], rules);
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  const essence = essenceOf(contentType);
  if (essence === urlencodedType && isObject) {
    const form = writeForm(value, rules.encodings);
    return typeof form === "string" ? textBody(form, contentType) : form;
  }
  if (isMultipartForm(contentType) && isObject) {
    const boundary = rules.makeBoundary();
    return written(writeMultipart(formParts(value, rules.encodings), boundary), `${essence}; boundary=${boundary}`);
  }
  if (isXmlMediaType(contentType) && rules.xml !== undefined) return writeXmlBody(rules.xml(value), contentType);
  if (essence.startsWith("text/") || isYaml(essence)) return plainBody(value, contentType);
  const wanted = isMultipartForm(contentType) || essence === urlencodedType ? "an object" : "text or bytes";
  return { kind: "unwritable", reason: `goes out as ${contentType}, for which it has to be given as ${wanted}` };
}

/** An array goes out as the items of a sequential media type. OpenAPI 3.2, section 4.14.3. */
function writeItems(form: SequenceForm, items: readonly JsonValue[], rules: WriteRules): WrittenBody | Unwritable {
  const { contentType, sequence } = rules;
  if (form === "multipart") {
    const boundary = rules.makeBoundary();
    return textBody(writeMixedParts(items, boundary, sequence), `${essenceOf(contentType)}; boundary=${boundary}`);
  }
  const text = writeSequence(form, items);
  return text.kind === "text"
    ? textBody(text.text, contentType)
    : { ...text, reason: `cannot be written: ${text.reason}` };
}

function writeText(text: string, { contentType, xml }: WriteRules): WrittenBody | Unwritable {
  if (essenceOf(contentType).startsWith("multipart/") && !hasBoundary(contentType)) {
    const reason = `goes out as ${contentType}: give it as an object, or as text with a Content-Type that names its boundary`;
    return { kind: "unwritable", reason };
  }
  const isMarkup = /^\s*</.test(text);
  if (isXmlMediaType(contentType) && xml !== undefined && !isMarkup) return writeXmlBody(xml(text), contentType);
  return textBody(text, contentType);
}

/** Every JSON text is YAML (YAML 1.2.2, section 1.2). RFC 9512, section 2. */
function isYaml(essence: string): boolean {
  return /[/+](?:x-)?yaml$/.test(essence);
}

function plainBody(value: unknown, contentType: string): WrittenBody {
  if (typeof value !== "object" && !isYaml(essenceOf(contentType))) return textBody(String(value), contentType);
  const body = textBody(writeExactJson(value), contentType);
  if (isYaml(essenceOf(contentType)) || value === null || isDecimal(value)) return body;
  const note = `the contract does not say how a value is written as ${contentType}, so JSON went out; give an example as text`;
  return { ...body, notes: [note] };
}

function hasBoundary(contentType: string): boolean {
  return parseMediaType(contentType)?.parameters.has("boundary") ?? false;
}

function writeXmlBody(xml: XmlText, contentType: string): WrittenBody | Unwritable {
  if (xml.kind === "unwritable") return { kind: "unwritable", reason: `cannot be written: ${xml.reason}` };
  return { ...textBody(xml.text, contentType), notes: xml.notes };
}

const encoder = /* @__PURE__ */ new TextEncoder();

function textBody(text: string, contentType: string): WrittenBody {
  return written(encoder.encode(text), contentType);
}

function written(bytes: Uint8Array, contentType: string): WrittenBody {
  return { kind: "written", bytes, contentType, notes: [] };
}
