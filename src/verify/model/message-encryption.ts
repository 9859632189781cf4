import type { OperationModel } from "../../contract/model/contract-model.ts";
import type { Answer, Opened } from "../../contract/model/exchange.ts";
import type { MessageEncryption } from "../../contract/model/platform.ts";

/** How the body of an encrypted request goes out: `whole` as it must, the others as a probe gets it wrong. */
export type BodyEncryption = "whole" | "left-out" | "damaged";

/** The part of an unsigned request that is encrypted. */
interface EncryptedParts {
  readonly body?: Uint8Array;
  readonly bodyEncryption?: BodyEncryption;
}

/** The bytes of an unsigned request's body as they go out. `undefined` where they are no text, which no message encryption takes. */
export async function encryptedBody(
  { body, bodyEncryption }: EncryptedParts,
  encryption: MessageEncryption | undefined,
): Promise<Uint8Array | undefined> {
  if (body === undefined || bodyEncryption === undefined || bodyEncryption === "left-out" || encryption === undefined)
    return body;
  const text = textOf(body);
  if (text === undefined) return undefined;
  const encrypted = await encryption.encrypt(text);
  return new TextEncoder().encode(bodyEncryption === "damaged" ? damaged(encrypted) : encrypted);
}

/** Opens an answer that the contract wants encrypted. A body that is no encrypted message counts as clear. */
export async function openedAnswer(answer: Answer, encryption: MessageEncryption): Promise<Opened> {
  const text = textOf(answer.body);
  if (text === undefined || text === "") return { kind: "clear" };
  const clear = await encryption.decrypt(text).catch(() => undefined);
  if (clear === undefined) return { kind: "shut" };
  return clear === text ? { kind: "clear" } : { kind: "open", body: new TextEncoder().encode(clear) };
}

/** Whether messages of an operation are encrypted in one direction at least. */
export function usesEncryption({ encrypted }: OperationModel): boolean {
  return encrypted.request || encrypted.response;
}

/** A byte order mark is kept, so that a probe of one is still that probe once encrypted. */
function textOf(body: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return undefined;
  }
}

/** The middle of a message is ciphertext or an encrypted key, whatever surrounds it. */
function damaged(encrypted: string): string {
  const at = Math.floor(encrypted.length / 2);
  return encrypted.slice(0, at) + (encrypted[at] === "A" ? "B" : "A") + encrypted.slice(at + 1);
}
