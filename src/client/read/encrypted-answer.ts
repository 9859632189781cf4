import { PlateError } from "../../contract/model/plate-error.ts";
import type { MessageEncryption } from "../../contract/model/platform.ts";
import type { WireAnswer } from "./exchange.ts";
import type { Fail, ReadAnswer } from "./known-answer.ts";

/** The clear text of an answer (`x-encrypted`); as it came without the encryption that it needs. Fails where it cannot be decrypted. */
export async function decrypt(text: string, encryption: MessageEncryption | undefined, fail: Fail): Promise<string> {
  if (encryption === undefined) return text;
  return encryption.decrypt(text).catch((cause: unknown) => {
    const reason = cause instanceof PlateError ? `: ${cause.message}` : "";
    return fail("encryption", `cannot be decrypted${reason}`, cause);
  });
}

/** What the encryption of an answer is checked by. */
export interface EncryptionRules {
  readonly encryption: MessageEncryption | undefined;
  readonly fail: Fail;
  readonly answer: WireAnswer;
  /** The clear text. */
  readonly text: string;
}

/** An answer that was to be encrypted, with whether it came in clear. Fails for one that needs an encryption which the client lacks. */
export function checkEncryption(read: ReadAnswer, { encryption, fail, answer, text }: EncryptionRules): ReadAnswer {
  if (read.kind === "unknown" && encryption === undefined)
    fail(
      "encryption",
      "is encrypted by contract, and the client has no message encryption: give it the option `encryption`",
    );
  if (read.kind === "unknown") return read;
  return { ...read, isClear: encryption !== undefined && text !== "" && text === answer.text && read.ok };
}
