import type { OperationModel } from "../../contract/model/contract-model.ts";
import type { Answer, Opened } from "../../contract/model/exchange.ts";
import type { MessageEncryption } from "../../contract/model/platform.ts";

/** How the body of an encrypted request goes out: `whole` as it must, the others as a probe gets it wrong. */
export type Seal = "whole" | "left-out" | "damaged";

/** The part of a draft that is encrypted. */
interface SealedParts {
  readonly body?: Uint8Array;
  readonly seal?: Seal;
}

/** The bytes of a draft's body as they go out. `undefined` where they are no text, which no message encryption takes. */
export async function sealedBody(
  { body, seal }: SealedParts,
  encryption: MessageEncryption | undefined,
): Promise<Uint8Array | undefined> {
  if (body === undefined || seal === undefined || seal === "left-out" || encryption === undefined) return body;
  const text = textOf(body);
  if (text === undefined) return undefined;
  const sealed = await encryption.encrypt(text);
  return new TextEncoder().encode(seal === "damaged" ? damaged(sealed) : sealed);
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

/** A byte order mark is kept, so that a probe of one is still that probe behind the encryption. */
function textOf(body: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return undefined;
  }
}

/** The middle of a message is ciphertext or an encrypted key, whatever stands around it. */
function damaged(sealed: string): string {
  const at = Math.floor(sealed.length / 2);
  return sealed.slice(0, at) + (sealed[at] === "A" ? "B" : "A") + sealed.slice(at + 1);
}
