import { writeExactJson } from "../../contract/json/exact-json.ts";
import type { OperationBody } from "../../contract/model/operation.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { MessageEncryption } from "../../contract/model/platform.ts";
import type { Unwritable } from "../../contract/model/value-form.ts";
import { convertNumbers } from "../../contract/schema/number-places.ts";
import { isJsonMediaType } from "../../contract/wire/media-type.ts";
import type { CallViolation } from "../result/call-violation.ts";
import type { BodyCodec } from "./body-codec.ts";
import { isRounded, roundedViolation, unsafeViolation } from "./rounded-number.ts";

/**
 * The body with every big integer as a `bigint`, and a violation for each number that was rounded before it came here:
 * beyond 2^53 neighbouring integers are the same double, so nobody can know which one was meant. `key` is the contract's media type
 * that applies.
 */
export function widenBody(
  body: unknown,
  row: OperationBody | undefined,
  key: string | undefined,
): { readonly value: unknown; readonly violations: readonly CallViolation[] } {
  if (row?.numbers === undefined) return { value: body, violations: none };
  const violations: CallViolation[] = [];
  const onUnheld = (item: unknown, at: string, isSafe: boolean): unknown => {
    if (isRounded(item)) violations.push({ ...(isSafe ? unsafeViolation : roundedViolation), in: "body", at });
    return item;
  };
  const index = Math.max(0, row.mediaTypes.indexOf(key ?? ""));
  const value = convertNumbers(body, { places: row.numbers, index, isParsed: false, direction: "out", onUnheld });
  return { value, violations };
}

const none: readonly CallViolation[] = [];

/** A body as it goes out. */
export interface WrittenBody {
  readonly kind: "written";
  /** The exact bytes to sign and to send; empty where there is no body. */
  readonly bytes: Uint8Array;
  readonly contentType?: string;
}

/** No body at all. */
export const noBody: WrittenBody = { kind: "written", bytes: new Uint8Array(0) };

/** What a body is written by. */
export interface BodyRules {
  readonly row: OperationBody;
  /** A media type, with parameters where the caller gives some. */
  readonly mediaType: string;
  readonly codec: BodyCodec | undefined;
  readonly encryption: MessageEncryption | undefined;
}

/** Writes a body as its media type asks, and encrypts it where the contract says so. Given as bytes it stays as it is. Throws a PlateError without the encryption that it needs. */
export function writeBody(
  body: unknown,
  { row, mediaType, codec, encryption }: BodyRules,
): WrittenBody | Unwritable | Promise<WrittenBody> {
  const rules = { contentType: mediaType, encodings: row.encodings, makeBoundary };
  const written = codec === undefined ? writeJson(body, mediaType) : codec.write(body, rules);
  if (!row.encrypted || written.kind === "unwritable") return written;
  if (encryption === undefined) throw noEncryption();
  return encrypt(written, encryption);
}

function makeBoundary(): string {
  return `plate-${crypto.randomUUID()}`;
}

async function encrypt(written: WrittenBody, encryption: MessageEncryption): Promise<WrittenBody> {
  return { ...written, bytes: encoder.encode(await encryption.encrypt(new TextDecoder().decode(written.bytes))) };
}

const encoder = new TextEncoder();

function noEncryption(): PlateError {
  const message = "the contract wants this request encrypted, and the client has no message encryption";
  return new PlateError("usage", message, { fix: "give the client the option `encryption`" });
}

/** JSON from a value; every other type from a text or bytes. */
function writeJson(body: unknown, contentType: string): WrittenBody | Unwritable {
  if (body instanceof Uint8Array) return { kind: "written", bytes: body, contentType };
  const isJson = isJsonMediaType(contentType);
  if (isJson || typeof body === "string")
    return { kind: "written", bytes: encoder.encode(isJson ? writeExactJson(body) : String(body)), contentType };
  return { kind: "unwritable", reason: `goes out as ${contentType}, for which it has to be given as text or bytes` };
}
