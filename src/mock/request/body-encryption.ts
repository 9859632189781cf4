import type { OperationModel } from "../../contract/model/contract-model.ts";
import type { MessageEncryption } from "../../contract/model/platform.ts";
import type { JudgedBody } from "./judge-body.ts";
import type { RequestViolation } from "./request-violation.ts";

/** The body of a request in clear, or what is wrong with it. */
export type OpenedBody =
  | { readonly kind: "open"; readonly bytes: Uint8Array }
  | ({ readonly kind: "refused" } & JudgedBody);

/** Whether the bodies of an operation's requests come encrypted (`x-encrypted`), and there are keys to open them. */
export function needsOpening(
  operation: OperationModel,
  encryption: MessageEncryption | undefined,
): encryption is MessageEncryption {
  return operation.encrypted.request && encryption !== undefined;
}

/** Opens an encrypted body. */
export async function openBody(bytes: Uint8Array, encryption: MessageEncryption): Promise<OpenedBody> {
  if (bytes.length === 0) return { kind: "open", bytes };
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
  const violation: RequestViolation = { in: "body", at: "", keyword: "encryption", limit: "x-encrypted", message };
  return { kind: "refused", violations: [violation], scenario: undefined, notes: [] };
}
