import { writeExactJson } from "../contract/exact-json.ts";
import type { OperationBody } from "../contract/operation.ts";
import { PlateError } from "../contract/plate-error.ts";
import type { MessageEncryption } from "../contract/platform.ts";
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

/** The exact bytes to sign and to send: JSON with exact integers, or the text or bytes given for any other media type. */
export async function writeBody(
  body: unknown,
  { mediaTypes, encrypted }: OperationBody,
  encryption: MessageEncryption | undefined,
): Promise<Uint8Array> {
  const bytes = body instanceof Uint8Array ? body : encoder.encode(writeText(body, mediaTypes[0] ?? ""));
  if (!encrypted) return bytes;
  if (encryption === undefined) throw noEncryption();
  return encoder.encode(await encryption.encrypt(new TextDecoder().decode(bytes)));
}

const encoder = new TextEncoder();

function writeText(body: unknown, mediaType: string): string {
  return typeof body === "string" && !isJsonMediaType(mediaType) ? body : writeExactJson(body);
}

function noEncryption(): PlateError {
  const message = "the contract wants this request encrypted, and the client has no message encryption";
  return new PlateError("usage", message, { fix: "give the client the option `encryption`" });
}
