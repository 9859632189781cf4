import { PlateError } from "../../contract/model/plate-error.ts";
import type { MessageEncryption } from "../../contract/model/platform.ts";
import type { WrittenBytes } from "./body-codec.ts";

/** A body that the contract wants encrypted (`x-encrypted`), encrypted. Throws a PlateError without the encryption that it needs. */
export async function encryptBody(
  written: WrittenBytes,
  encryption: MessageEncryption | undefined,
): Promise<WrittenBytes> {
  if (encryption === undefined) {
    const message = "the contract wants this request encrypted, and the client has no message encryption";
    throw new PlateError("usage", message, { fix: "give the client the option `encryption`" });
  }
  const text = await encryption.encrypt(new TextDecoder().decode(written.bytes));
  return { ...written, bytes: new TextEncoder().encode(text) };
}
