import { writeExactJson } from "../../contract/json/exact-json.ts";
import type { JsonValue } from "../../contract/json/json.ts";
import type { OperationAnswer, OperationBody } from "../../contract/model/operation.ts";
import type { Unwritable } from "../../contract/model/value-form.ts";
import { essenceOf, isJsonMediaType, type SentMediaType } from "../../contract/wire/media-type.ts";
import type { CallViolation } from "../result/call-violation.ts";

/** How bodies are written and read, and which of the contract's media types a body has. */
export interface BodyCodec {
  /** Present where what `fetch` takes as a body can go out, and files among the members of an object. */
  readonly files?: FileCodec;
  /** The media type to send a body in, where the caller does not say it. */
  readonly choose: (keys: readonly string[], body: unknown) => SentMediaType | undefined;
  /** The one key of `content` that applies to a message with this Content-Type. OpenAPI 3.1, section 4.8.14. */
  readonly applicable: (keys: readonly string[], contentType: string | undefined) => string | undefined;
  readonly write: (value: unknown, rules: WriteRules) => WrittenBytes | Unwritable;
  /** What a validator is to check of a body that goes out; nothing where the caller wrote it out. */
  readonly judged: (value: unknown, contentType: string) => { readonly value: unknown } | undefined;
  /** Whether the bytes of an answer of this media type are a text. */
  readonly isText: (contentType: string) => boolean;
  readonly read: (text: string, rules: TextRules) => ReadText;
}

/** How files and what else `fetch` takes as a body become bytes. */
export interface FileCodec {
  /** Reads what `fetch` takes as a body, and Blobs among members, into bytes; anything else stays as it is. */
  readonly read: (body: unknown) => NativeBody | Promise<NativeBody>;
  /** The bytes inside a body, by JSON Pointer, that its media type has no form for. */
  readonly refused: (bytesAt: readonly string[], contentType: string) => readonly CallViolation[];
}

/** A body as bytes, with the media type that it has by itself. */
export interface NativeBody {
  readonly value: unknown;
  readonly contentType?: string | undefined;
}

/** What a body is written by. */
export interface WriteRules {
  readonly row: OperationBody;
  /** The contract's media type that applies; `undefined` for one that the contract does not name. */
  readonly key: string | undefined;
  /** A media type, with parameters where the contract or the caller gives some. */
  readonly contentType: string;
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
  /** The bytes as they came, where the codec does not take the media type for a text. */
  readonly bytes: Uint8Array | undefined;
}

/**
 * A text that was read, or that is to be read as JSON: by its media type (`json`), or because only the text itself shows what it is
 * (`maybe-json`). `opaque`: it stays as it came, `text`: it stays a text. `malformed`: not the JSON, or not the XML or the form, that it
 * has to be.
 */
export type ReadText =
  | { readonly kind: "value"; readonly value: JsonValue }
  | { readonly kind: "json" | "maybe-json" | "opaque" | "text" }
  | { readonly kind: "malformed"; readonly reason: string; readonly as?: "format" };

/** Bodies of a contract in which each is of one media type, and that is JSON. All that most contracts need. */
export const jsonBodies: BodyCodec = {
  choose: ([key]) => (key === undefined ? undefined : { kind: "media-type", key, contentType: key }),
  applicable: ([key], contentType = "") =>
    key !== undefined && essenceOf(key) === essenceOf(contentType) ? key : undefined,
  write: writeJson,
  judged: (value, contentType) =>
    isJsonMediaType(contentType) || (typeof value === "object" && !(value instanceof Uint8Array))
      ? { value }
      : undefined,
  isText: () => true,
  read: () => ({ kind: "json" }),
};

const encoder = /* @__PURE__ */ new TextEncoder();

/** JSON from a value; every other type from a text or bytes. */
export function writeJson(body: unknown, { contentType }: WriteRules): WrittenBytes | Unwritable {
  if (body instanceof Uint8Array) return { kind: "written", bytes: body, contentType };
  const isJson = isJsonMediaType(contentType);
  if (isJson || typeof body === "string")
    return { kind: "written", bytes: encoder.encode(isJson ? writeExactJson(body) : String(body)), contentType };
  return { kind: "unwritable", reason: `goes out as ${contentType}, for which it has to be given as text or bytes` };
}
