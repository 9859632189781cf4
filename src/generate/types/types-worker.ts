import { type MessagePort, parentPort } from "node:worker_threads";
import { parseExactJson } from "../../contract/json/exact-json.ts";
import type { JsonObject } from "../../contract/json/json.ts";
import { keepCompiledCode, saveCompiledCode } from "../../files/code-cache.ts";
import type { Integers } from "../integers.ts";

/** What the thread is asked: a bundled document as JSON text, and where its reply goes. */
export interface TypesQuestion {
  readonly documentText: string;
  readonly integers: Integers;
  readonly replyTo: MessagePort;
}

/** Its reply: the types, or why there are none. */
export type TypesReply =
  | { readonly kind: "types"; readonly text: string }
  | { readonly kind: "refused"; readonly reason: string };

keepCompiledCode();
const { typesText } = await import("./types-text.ts");
saveCompiledCode();

parentPort?.on("message", ({ documentText, integers, replyTo }: TypesQuestion) => {
  replyTo.postMessage(replyOn(documentText, integers));
  replyTo.close();
});

function replyOn(documentText: string, integers: Integers): TypesReply {
  try {
    return { kind: "types", text: typesText(parseExactJson(documentText) as JsonObject, integers) };
  } catch (error) {
    return { kind: "refused", reason: (error as Error).message };
  }
}
