import { writeExactJson } from "../contract/json/exact-json.ts";
import type { OperationBody } from "../contract/model/operation.ts";
import { PlateError } from "../contract/model/plate-error.ts";
import type { MessageEncryption } from "../contract/model/platform.ts";
import { formParts, isMultipartForm, urlencodedType, writeForm, writeMultipart } from "../contract/wire/write-form.ts";
import type { Unwritable } from "../contract/wire/write-parameter.ts";
import { convertAt } from "./big-integers-at.ts";
import type { CallViolation } from "./call-violation.ts";
import { isRounded, roundedViolation } from "./rounded-number.ts";

/** A media type is JSON by RFC 8259 or by the `+json` suffix (RFC 6839, section 3.1). */
export function isJsonMediaType(mediaType: string): boolean {
  return /^application\/json$|\+json$/.test(mediaType);
}

/**
 * The body with every big integer as a `bigint`, and a violation for each number that was rounded before it came here:
 * beyond 2^53 neighbouring integers are the same double, so nobody can know which one was meant.
 */
export function widenBody(
  body: unknown,
  bigIntegers: readonly string[],
): { readonly value: unknown; readonly violations: readonly CallViolation[] } {
  const violations: CallViolation[] = [];
  const value = convertAt(body, bigIntegers, (item, at) => {
    if (isRounded(item)) violations.push({ ...roundedViolation, in: "body", at });
    return typeof item === "number" && Number.isSafeInteger(item) ? BigInt(item) : item;
  });
  return { value, violations };
}

/** A body as it goes out. */
export interface WrittenBody {
  readonly kind: "written";
  /** The exact bytes to sign and to send; empty where there is no body. */
  readonly bytes: Uint8Array;
  readonly contentType?: string;
}

/** No body at all. */
export const noBody: WrittenBody = { kind: "written", bytes: new Uint8Array(0) };

/**
 * The media type to send a body in: the one that the caller gives, otherwise JSON where the contract offers it, otherwise its
 * first one. Undefined where that is a range (`image/*`), of which only the caller knows the type.
 */
export function sentMediaType({ mediaTypes }: OperationBody, given: string | undefined): string | undefined {
  const chosen = given ?? mediaTypes.find((each) => isJsonMediaType(essenceOf(each))) ?? mediaTypes[0] ?? "";
  const sent = chosen.replace("*/*", "application/octet-stream").replace("text/*", "text/plain");
  return sent.includes("*") ? undefined : sent;
}

/** A media type in lower case without its parameters. RFC 9110, section 8.3.1. */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

/** What a body is written by. */
export interface BodyRules {
  readonly row: OperationBody;
  /** A media type, with parameters where the caller gives some. */
  readonly mediaType: string;
  readonly encryption: MessageEncryption | undefined;
}

/**
 * Writes a body as its media type asks: JSON with exact integers, forms from an object, any other type from text or bytes; given
 * as bytes it stays as it is.
 */
export async function writeBody(
  body: unknown,
  { row, mediaType, encryption }: BodyRules,
): Promise<WrittenBody | Unwritable> {
  const written = body instanceof Uint8Array ? asBytes(body, mediaType) : writeValue(body, row, mediaType);
  if (!row.encrypted || written.kind === "unwritable") return written;
  if (encryption === undefined) throw noEncryption();
  return { ...written, bytes: encoder.encode(await encryption.encrypt(new TextDecoder().decode(written.bytes))) };
}

const encoder = new TextEncoder();

function asBytes(bytes: Uint8Array, contentType: string): WrittenBody {
  return { kind: "written", bytes, contentType };
}

function writeValue(body: unknown, row: OperationBody, mediaType: string): WrittenBody | Unwritable {
  const essence = essenceOf(mediaType);
  if (isJsonMediaType(essence)) return asBytes(encoder.encode(writeExactJson(body)), mediaType);
  if (typeof body === "string") {
    if (essence.startsWith("multipart/") && !/boundary=/i.test(mediaType)) return needsObject(mediaType);
    return asBytes(encoder.encode(body), mediaType);
  }
  const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
  if (essence === urlencodedType && isObject) {
    const form = writeForm(body, row.encodings);
    return typeof form === "string" ? asBytes(encoder.encode(form), mediaType) : form;
  }
  if (isMultipartForm(essence) && isObject) {
    const boundary = `plate-${crypto.randomUUID()}`;
    return asBytes(writeMultipart(formParts(body, row.encodings), boundary), `${essence}; boundary=${boundary}`);
  }
  if (essence.startsWith("text/") && typeof body !== "object") return asBytes(encoder.encode(String(body)), mediaType);
  const wanted = isMultipartForm(essence) || essence === urlencodedType ? "an object" : "text or bytes";
  return { kind: "unwritable", reason: `goes out as ${mediaType}, for which it has to be given as ${wanted}` };
}

function needsObject(mediaType: string): Unwritable {
  const reason = `goes out as ${mediaType}: give it as an object, or as text with a Content-Type that names its boundary`;
  return { kind: "unwritable", reason };
}

function noEncryption(): PlateError {
  const message = "the contract wants this request encrypted, and the client has no message encryption";
  return new PlateError("usage", message, { fix: "give the client the option `encryption`" });
}
