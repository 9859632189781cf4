import type { JsonObject, JsonValue } from "../../json/json.ts";
import type { SequenceModel } from "../../model/contract-model.ts";
import type { PartEncodings } from "../../model/value-form.ts";
import type { JsonSchema } from "../../schema/json-schema.ts";
import { bodyFormOf, isMediaRange, parseMediaType } from "../media-type.ts";
import { allowsText, valueOfText } from "../text-coercion.ts";
import { readXml, saysXml } from "../xml/read-xml.ts";
import { type DecodedForm, decodeForm } from "./form-value.ts";
import { type RefusedText, readJsonText } from "./json-text.ts";
import { readMixedParts } from "./mixed-parts.ts";
import { decodeMultipart } from "./multipart-value.ts";
import { type DecodedSequence, readSequence, type SequenceForm, sequenceOf } from "./sequence.ts";

/** An entry of `content`, as far as a body is read by it. */
export interface DeclaredContent {
  /** As the contract writes it; it may be a range. */
  readonly mediaType: string;
  readonly schema?: JsonSchema;
  readonly encodings?: PartEncodings;
  readonly sequence?: SequenceModel;
}

/** The bytes of a body that came, with any content coding and encryption undone. */
export interface ReceivedBody {
  readonly bytes: Uint8Array;
  /** The Content-Type field's value; `undefined` where it is missing. */
  readonly contentType: string | undefined;
}

/** What a body holds. */
export type ReadBody =
  | {
      readonly kind: "value";
      readonly value: JsonValue;
      readonly isJson: boolean;
      /** Whether an object of its JSON has the same name twice. */
      readonly repeatsName: boolean;
    }
  /** Of a media type that is not read, such as a file, or whose schema does not say how. */
  | { readonly kind: "opaque" }
  | RefusedText;

/**
 * Reads a body by its own Content-Type (RFC 9110, section 8.3) and by the entry of `content` that applies to it. Without a
 * Content-Type, the entry says what the body is; where that is a range as well, the body is JSON if its text is and its schema
 * allows no text. `document` is what `$ref`s of the schema point into.
 */
export function readBody(body: ReceivedBody, content: DeclaredContent, document: JsonObject): ReadBody {
  const { bytes, contentType = content.mediaType } = body;
  const rules: Rules = { ...content, document };
  const sequence = sequenceOf(content, contentType, document);
  if (sequence !== undefined) return readItems(sequence, bytes, contentType, rules);
  switch (bodyFormOf(body.contentType, content.mediaType)) {
    case "json":
      return isUtf8(contentType) ? readJson(bytes) : refuse("charset", "utf-8", otherCharset);
    case "urlencoded":
      return formBody(decodeForm(new TextDecoder().decode(bytes), rules));
    case "multipart":
      return formBody(decodeMultipart(bytes, contentType, rules));
    case "text":
      return readText(bytes, contentType, rules);
    case "xml":
      return readXmlBody(bytes, body.contentType, rules);
    case "unnamed":
      return readUnnamed(bytes, rules);
    case "opaque":
      return { kind: "opaque" };
  }
}

interface Rules extends DeclaredContent {
  readonly document: JsonObject;
}

const otherCharset = "the Content-Type field names another charset than UTF-8";

/** JSON is UTF-8 (RFC 8259, section 8.1), of which US-ASCII is a part. */
function isUtf8(contentType: string): boolean {
  const charset = parseMediaType(contentType)?.parameters.get("charset");
  return charset === undefined || /^(?:utf-?8|us-ascii)$/i.test(charset);
}

function readJson(bytes: Uint8Array): ReadBody {
  const json = readJsonText(bytes);
  return json.kind === "refused" ? json : { ...json, kind: "value", isJson: true };
}

/** A body of which only its text shows what it is. */
function readUnnamed(bytes: Uint8Array, { schema = true, document }: Rules): ReadBody {
  if (allowsText(schema, document)) return { kind: "opaque" };
  const json = readJson(bytes);
  return json.kind === "value" ? json : { kind: "opaque" };
}

function readText(bytes: Uint8Array, contentType: string, rules: Rules): ReadBody {
  const text = decodeText(bytes, parseMediaType(contentType)?.parameters.get("charset"));
  if (text === undefined) return refuse("charset", "a charset that is known", "the body is not in its charset");
  const value = valueOfText(text, rules.schema ?? true, rules.document);
  return value === undefined ? { kind: "opaque" } : textValue(value);
}

function textValue(value: JsonValue): ReadBody {
  return { kind: "value", value, isJson: false, repeatsName: false };
}

/** In its charset (RFC 9110, section 8.3.2), UTF-8 without one; `undefined` for a charset that is not known and bytes that are not in it. */
function decodeText(
  bytes: Uint8Array,
  charset: string | undefined,
  isStrict = charset !== undefined,
): string | undefined {
  try {
    return new TextDecoder(charset ?? "utf-8", { fatal: isStrict }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Only a media type that the contract names itself says that its schema describes elements; a range covers other forms too. */
function readXmlBody(
  bytes: Uint8Array,
  contentType: string | undefined,
  { mediaType, schema = true, document }: Rules,
): ReadBody {
  if (isMediaRange(mediaType) || !saysXml(schema, document)) return { kind: "opaque" };
  const charset = contentType === undefined ? undefined : parseMediaType(contentType)?.parameters.get("charset");
  const text = decodeText(bytes, encodingOf(bytes, charset), true);
  if (text === undefined) return refuse("charset", "a charset that is known", "the body is not in its charset");
  const read = readXml(text, schema, document);
  return read.kind === "value" ? textValue(read.value) : read;
}

/** A byte order mark, then the Content-Type, then the document's own declaration. RFC 7303, section 3.2; XML 1.0, appendix F. */
function encodingOf(bytes: Uint8Array, charset: string | undefined): string | undefined {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xef && second === 0xbb) return "utf-8";
  const declaration = String.fromCharCode(...bytes.subarray(0, 200));
  return charset ?? /^<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(declaration)?.[1];
}

/** The items of a sequential media type as one array. OpenAPI 3.2, section 4.14.3. */
function readItems(form: SequenceForm, bytes: Uint8Array, contentType: string, rules: Rules): ReadBody {
  if (form === "multipart") return sequenceBody(readMixedParts(bytes, contentType, rules));
  const text = decodeText(bytes, "utf-8");
  return text === undefined
    ? refuse("charset", "utf-8", "the body is not UTF-8")
    : sequenceBody(readSequence(form, text));
}

function sequenceBody(sequence: DecodedSequence): ReadBody {
  if (sequence.kind === "malformed") return refuse("format", "sequence", `the body ${sequence.reason}`);
  return textValue(sequence.value);
}

function formBody(form: DecodedForm): ReadBody {
  if (form.kind === "malformed") return refuse("format", "form", `the body ${form.reason}`);
  return textValue(form.value);
}

function refuse(keyword: string, limit: string, message: string): RefusedText {
  return { kind: "refused", keyword, limit, message };
}
