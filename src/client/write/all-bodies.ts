import { readSequence, sequenceFormOf } from "../../contract/wire/body/sequence.ts";
import { writeBody } from "../../contract/wire/body/write-body.ts";
import { bodyFormOf, essenceOf, isJsonMediaType } from "../../contract/wire/media-type.ts";
import { allowsText, valueOfText } from "../../contract/wire/text-coercion.ts";
import type { CallViolation } from "../result/call-violation.ts";
import type { BodyCodec, ReadText, TextRules } from "./body-codec.ts";
import { mediaBodies } from "./media-bodies.ts";
import { readNativeBody } from "./native-body.ts";
import { bytesMessage } from "./plain-value.ts";

/** Forms, multipart, sequences, texts with values in them, and files. A client needs it whose contract has such bodies. */
export const bodies: BodyCodec = /* @__PURE__ */ makeBodies();

/** A call, since bundlers keep an object that is spread. */
function makeBodies(): BodyCodec {
  return {
    ...mediaBodies,
    files: { read: readNativeBody, refused: bytesInJson },
    write: (value, { row, contentType }) => writeBody(value, { contentType, encodings: row.encodings, makeBoundary }),
    judged: judgedForm,
    read: readText,
  };
}

/** Makes what keeps the parts of a multipart body apart. */
export function makeBoundary(): string {
  return `plate-${crypto.randomUUID()}`;
}

function bytesInJson(bytesAt: readonly string[], contentType: string): readonly CallViolation[] {
  if (!isJsonMediaType(contentType)) return [];
  return bytesAt.map((at) => ({ in: "body", at, keyword: "type", limit: "", message: bytesMessage }));
}

function judgedForm(value: unknown, contentType: string): { readonly value: unknown } | undefined {
  if (isJsonMediaType(contentType)) return { value };
  // Written out by the caller: what the schema speaks of is inside.
  const isWritten =
    value instanceof Uint8Array || (typeof value === "string" && !essenceOf(contentType).startsWith("text/"));
  return isWritten ? undefined : { value: withFilesAsText(value) };
}

/** A file is a string of bytes to a schema (`format: binary`). OpenAPI 3.1, section 4.8.14.3. */
function withFilesAsText(value: unknown): unknown {
  if (value instanceof Uint8Array) return " ".repeat(value.length);
  if (Array.isArray(value)) return value.map(withFilesAsText);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withFilesAsText(member)]));
}

function readText(text: string, { row, mediaType, contentType }: TextRules): ReadText {
  const form = bodyFormOf(contentType, mediaType);
  if (form === "json") return { kind: "json" };
  if (row.sequences?.includes(mediaType) === true) return readItems(text, contentType ?? mediaType);
  const schema = row.texts?.[mediaType];
  if (schema === undefined) return opaque;
  if (form === "text") {
    const value = valueOfText(text, schema, {});
    return value === undefined ? opaque : { kind: "value", value };
  }
  return form === "unnamed" && !allowsText(schema, {}) ? { kind: "maybe-json" } : opaque;
}

const opaque = { kind: "opaque" } as const;

/** The items of a sequence; the parts of a multipart body stay as they came. */
function readItems(text: string, contentType: string): ReadText {
  const form = sequenceFormOf(contentType);
  return form === undefined || form === "multipart" ? opaque : readSequence(form, text);
}
