import type { MessageEncryption } from "../../../contract/model/platform.ts";
import type { Answer } from "../send-request.ts";

/** An answer as it can be read: it came in clear, it was opened, or it came encrypted and stays so (`encrypted`). */
export interface OpenedAnswer {
  readonly answer: Answer;
  readonly secrecy: "clear" | "opened" | "encrypted";
}

/** Opens an answer with the reader's keys, where there are any. An encrypted body without keys stays as it came. Never throws: without the right key the answer stays as it came. */
export async function openAnswer(answer: Answer, encryption: MessageEncryption | undefined): Promise<OpenedAnswer> {
  if (encryption === undefined) return { answer, secrecy: "clear" };
  try {
    const body = await encryption.decrypt(answer.body);
    return body === answer.body ? { answer, secrecy: "clear" } : { answer: { ...answer, body }, secrecy: "opened" };
  } catch {
    return { answer, secrecy: "encrypted" };
  }
}
