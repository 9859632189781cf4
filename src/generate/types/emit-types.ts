import { once } from "node:events";
import { extname } from "node:path";
import { MessageChannel, Worker } from "node:worker_threads";
import { PlateError } from "../../contract/model/plate-error.ts";
import { type GeneratedFile, notice } from "../generated-file.ts";
import type { Integers } from "../integers.ts";
import type { TypesQuestion, TypesReply } from "./types-worker.ts";

/**
 * types.ts: what openapi-typescript makes of a bundled document, given as JSON text. A thread of its own makes it, since it takes
 * about as long as all the other files together.
 * Rejects with a PlateError for a document that openapi-typescript makes no types of.
 */
export async function emitTypes(documentText: string, integers: Integers = "bigint"): Promise<GeneratedFile> {
  const reply = await ask(documentText, integers);
  if (reply.kind === "types") return { path: "types.ts", text: `${notice}\n${reply.text}` };
  throw new PlateError("usage", `openapi-typescript makes no types of this contract: ${reply.reason}`, {
    fix: "look for what is not as OpenAPI 3.1 asks, such as a title or description that is no text",
  });
}

/** Kept for the next time (`--watch`): openapi-typescript takes longer to load than to run. Keeps no process alive. */
let kept: Worker | undefined;

/** Loads openapi-typescript meanwhile: to be called as soon as it is known that types will be asked for. */
export function prepareTypes(): Worker {
  if (kept !== undefined) return kept;
  const worker = new Worker(new URL(`./types-worker${extname(import.meta.url)}`, import.meta.url));
  worker.unref();
  worker.once("exit", () => {
    kept = undefined;
  });
  kept = worker;
  return worker;
}

async function ask(documentText: string, integers: Integers): Promise<TypesReply> {
  const worker = prepareTypes();
  const { port1: replies, port2: replyTo } = new MessageChannel();
  const ended = new AbortController();
  try {
    worker.postMessage({ documentText, integers, replyTo } satisfies TypesQuestion, [replyTo]);
    const reply = once(replies, "message", { signal: ended.signal }) as Promise<[TypesReply]>;
    const failure = once(worker, "error", { signal: ended.signal }).then(([error]) => Promise.reject(error));
    return (await Promise.race([reply, failure]))[0];
  } finally {
    ended.abort();
    replies.close();
  }
}
