import type { OperationBody } from "../../contract/model/operation.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { MessageEncryption } from "../../contract/model/platform.ts";
import type { ConvertNumbers } from "../../contract/schema/number-places.ts";
import type { CallViolation } from "../result/call-violation.ts";
import { isRounded, roundedViolation, unsafeViolation } from "./rounded-number.ts";

/** What the numbers of a body are widened by. */
export interface WideningRules {
  readonly row: OperationBody | undefined;
  /** The contract's media type that applies. */
  readonly key: string | undefined;
  readonly numbers: ConvertNumbers;
}

/**
 * The body with every big integer as a `bigint`, and a violation for each number that was rounded before it came here:
 * beyond 2^53 neighbouring integers are the same double, so nobody can know which one was meant.
 */
export function widenBody(
  body: unknown,
  { row, key, numbers }: WideningRules,
): { readonly value: unknown; readonly violations: readonly CallViolation[] } {
  const violations: CallViolation[] = [];
  if (row?.numbers === undefined) return { value: body, violations };
  const onUnheld = (item: unknown, at: string, isSafe: boolean): unknown => {
    if (isRounded(item)) violations.push({ ...(isSafe ? unsafeViolation : roundedViolation), in: "body", at });
    return item;
  };
  const index = Math.max(0, row.mediaTypes.indexOf(key ?? ""));
  const value = numbers(body, { places: row.numbers, index, isParsed: false, direction: "out", onUnheld });
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

/** Encrypts a body where the contract says so. Throws a PlateError without the encryption that it needs. */
export async function encryptBody(
  written: WrittenBody,
  encryption: MessageEncryption | undefined,
): Promise<WrittenBody> {
  if (encryption === undefined) {
    const message = "the contract wants this request encrypted, and the client has no message encryption";
    throw new PlateError("usage", message, { fix: "give the client the option `encryption`" });
  }
  const text = await encryption.encrypt(new TextDecoder().decode(written.bytes));
  return { ...written, bytes: new TextEncoder().encode(text) };
}
