import type { JsonValue } from "../../contract/json/json.ts";
import type { OperationAnswer } from "../../contract/model/operation.ts";
import type { PartEncodings, Unwritable } from "../../contract/model/value-form.ts";
import { readSequence, sequenceFormOf } from "../../contract/wire/body/sequence.ts";
import { writeBody } from "../../contract/wire/body/write-body.ts";
import { bodyFormOf } from "../../contract/wire/media-type.ts";
import { allowsText, valueOfText } from "../../contract/wire/text-coercion.ts";
import { type NativeBody, readNativeBody } from "./native-body.ts";

/** How bodies are written and read that are not JSON. */
export interface BodyCodec {
  /** Reads what `fetch` takes as a body, and Blobs among members, into bytes; anything else stays as it is. */
  readonly readNative: (body: unknown) => NativeBody | Promise<NativeBody>;
  readonly write: (value: unknown, rules: WriteRules) => WrittenBytes | Unwritable;
  /** The value that a text represents, where the contract describes one; `undefined` where the text is left to the caller. */
  readonly read: (text: string, rules: TextRules) => ReadText | undefined;
}

/** What a body is written by. */
export interface WriteRules {
  /** A media type, with parameters where the contract or the caller gives some. */
  readonly contentType: string;
  readonly encodings: PartEncodings | undefined;
  /** Makes what keeps the parts of a multipart body apart. */
  readonly makeBoundary: () => string;
}

/** A body as it goes out. */
export interface WrittenBytes {
  readonly kind: "written";
  readonly bytes: Uint8Array;
  /** With its boundary where it has one. */
  readonly contentType: string;
}

/** What a text is read by. */
export interface TextRules {
  readonly row: OperationAnswer;
  /** The contract's media type that applies. */
  readonly mediaType: string;
  readonly contentType: string | undefined;
}

/** A text that was read. `json`: only the text itself shows it, and it may be JSON. */
export type ReadText =
  | { readonly kind: "value"; readonly value: JsonValue }
  | { readonly kind: "json" }
  | { readonly kind: "malformed"; readonly reason: string };

/** Forms, multipart, sequences, texts with values in them, and files. A client needs it whose contract has such bodies. */
export const bodies: BodyCodec = { readNative: readNativeBody, write: writeBody, read: readText };

function readText(text: string, { row, mediaType, contentType }: TextRules): ReadText | undefined {
  if (row.sequences?.includes(mediaType) === true) return readItems(text, contentType ?? mediaType);
  const schema = row.texts?.[mediaType];
  if (schema === undefined) return undefined;
  const form = bodyFormOf(contentType, mediaType);
  if (form === "text") {
    const value = valueOfText(text, schema, {});
    return value === undefined ? undefined : { kind: "value", value };
  }
  return form === "unnamed" && !allowsText(schema, {}) ? { kind: "json" } : undefined;
}

/** The items of a sequence; the parts of a multipart body stay as they came. */
function readItems(text: string, contentType: string): ReadText | undefined {
  const form = sequenceFormOf(contentType);
  return form === undefined || form === "multipart" ? undefined : readSequence(form, text);
}
