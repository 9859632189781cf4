import type { OperationModel } from "../contract/contract-model.ts";
import type { MessageEncryption } from "../contract/platform.ts";
import type { Violation } from "../contract/validator.ts";

/** The body of a request in clear. */
export type OpenedBody =
  | { readonly kind: "open"; readonly bytes: Uint8Array }
  | { readonly kind: "refused"; readonly violation: Violation };

/** Opens the body of an operation whose requests are encrypted (`x-encrypted`); every other body is handed on as it is. */
export async function openBody(
  operation: OperationModel,
  bytes: Uint8Array,
  encryption: MessageEncryption | undefined,
): Promise<OpenedBody> {
  if (!operation.encrypted.request || encryption === undefined || bytes.length === 0) return { kind: "open", bytes };
  const text = new TextDecoder().decode(bytes);
  const clearText = await encryption.decrypt(text).catch(() => undefined);
  if (clearText === undefined) return refuse("the body cannot be decrypted with the mock's private key");
  if (clearText === text) return refuse("the body is not encrypted");
  return { kind: "open", bytes: new TextEncoder().encode(clearText) };
}

/** The body of an answer as it goes out: encrypted where the contract says so and there are keys. */
export async function closeBody(
  operation: OperationModel,
  bytes: Uint8Array,
  encryption: MessageEncryption | undefined,
): Promise<Uint8Array> {
  if (!operation.encrypted.response || encryption === undefined || bytes.length === 0) return bytes;
  return new TextEncoder().encode(await encryption.encrypt(new TextDecoder().decode(bytes)));
}

function refuse(message: string): OpenedBody {
  return { kind: "refused", violation: { at: "", keyword: "encryption", limit: "x-encrypted", message } };
}
