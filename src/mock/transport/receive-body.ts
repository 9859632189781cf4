import type { IncomingMessage, ServerResponse } from "node:http";
import { collectBytes } from "../../contract/wire/byte-collector.ts";
import type { MemoryBudget } from "../../listen/memory-budget.ts";

/** The bytes of a request's body, or why there are none. */
export type ReceivedBody =
  | { readonly kind: "body"; readonly bytes: Uint8Array }
  | { readonly kind: "too-large" }
  /** Others needed the memory, and this body had been on its way for longest. */
  | { readonly kind: "given-up" }
  /** The caller went away before the end. */
  | { readonly kind: "aborted" };

/** Within what a body is received. */
export interface BodyLimits {
  readonly maxBodyBytes: number;
  /** Of all bodies of a server; the bytes of one count until its response is sent. */
  readonly budget: MemoryBudget;
}

/**
 * Receives a body up to `maxBodyBytes`; `declaredLength` is its Content-Length, if it has one. Of a body that is refused the rest is
 * read and dropped for a second, so that the refusal reaches a caller who is still sending; then the connection ends.
 */
export function receiveBody(
  { request, response }: Exchange,
  declaredLength: string | undefined,
  { maxBodyBytes, budget }: BodyLimits,
): Promise<ReceivedBody> {
  if (Number(declaredLength ?? 0) > maxBodyBytes) return Promise.resolve(dropRest(request, "too-large"));
  return new Promise((resolve) => {
    const collected = collectBytes(maxBodyBytes);
    let settled = false;
    const settle = (received: () => ReceivedBody): void => {
      if (settled) return;
      settled = true;
      resolve(received());
    };
    const share = budget.open(() => {
      collected.drop();
      settle(() => dropRest(request, "given-up"));
    });
    response.once("close", share.release);
    request.on("data", (chunk: Buffer) => {
      if (settled) return;
      collected.add(chunk);
      share.grow(chunk.length);
      if (collected.isOverLimit) settle(() => dropRest(request, "too-large"));
    });
    request.on("end", () => {
      share.keep();
      settle(() => ({ kind: "body", bytes: collected.bytes() }));
    });
    request.on("close", () => settle(() => ({ kind: "aborted" })));
    request.on("error", () => settle(() => ({ kind: "aborted" })));
  });
}

/** A request and the response to it. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

function dropRest(request: IncomingMessage, kind: "too-large" | "given-up"): ReceivedBody {
  request.resume();
  const timer = setTimeout(() => request.destroy(), 1_000);
  timer.unref();
  request.once("close", () => clearTimeout(timer));
  request.once("error", () => clearTimeout(timer));
  return { kind };
}
