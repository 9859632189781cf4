import type { IncomingMessage } from "node:http";
import { collectBytes } from "../../listen/byte-collector.ts";

/** The bytes of a request's body, or why there are none. */
export type ReceivedBody =
  | { readonly kind: "body"; readonly bytes: Uint8Array }
  | { readonly kind: "too-large" }
  /** The caller went away before the end. */
  | { readonly kind: "aborted" };

/**
 * Receives a body up to `maxBytes`; `declaredLength` is its Content-Length, if it has one. Of a larger body the rest is read
 * and dropped for a second, so that the refusal reaches a caller who is still sending; then the connection ends.
 */
export function receiveBody(
  request: IncomingMessage,
  maxBytes: number,
  declaredLength: string | undefined,
): Promise<ReceivedBody> {
  if (Number(declaredLength ?? 0) > maxBytes) return Promise.resolve(dropRest(request));
  return new Promise((resolve) => {
    const collected = collectBytes(maxBytes);
    let settled = false;
    const settle = (received: () => ReceivedBody): void => {
      if (settled) return;
      settled = true;
      resolve(received());
    };
    request.on("data", (chunk: Buffer) => {
      collected.add(chunk);
      if (collected.isOverLimit) settle(() => dropRest(request));
    });
    request.on("end", () => settle(() => ({ kind: "body", bytes: collected.bytes() })));
    request.on("close", () => settle(() => ({ kind: "aborted" })));
    request.on("error", () => settle(() => ({ kind: "aborted" })));
  });
}

function dropRest(request: IncomingMessage): ReceivedBody {
  request.resume();
  const timer = setTimeout(() => request.destroy(), 1_000);
  timer.unref();
  request.once("close", () => clearTimeout(timer));
  request.once("error", () => clearTimeout(timer));
  return { kind: "too-large" };
}
