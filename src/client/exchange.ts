import type { FetchFunction } from "./client-options.ts";

/** An answer as it came, with its whole body as text (UTF-8). */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A body that is larger than the caller is willing to hold. The exchange ends at the limit, not at the body's end. */
export class TooLargeError extends Error {
  readonly status: number;
  constructor(status: number, maxBytes: number) {
    super(`is longer than ${maxBytes} bytes`);
    this.status = status;
  }
}

/** One request and its answer. */
export async function exchange(
  fetch: FetchFunction,
  request: { readonly url: string; readonly init: RequestInit },
  maxBytes: number,
): Promise<WireAnswer> {
  const response = await fetch(request.url, request.init);
  return { status: response.status, headers: response.headers, text: await readText(response, maxBytes) };
}

async function readText(response: Response, maxBytes: number): Promise<string> {
  const length = response.headers.get("content-length");
  if (Number(length) > maxBytes) throw refuse(response.status, { maxBytes, body: response.body });
  if (length !== null && response.headers.get("content-encoding") === null) return response.text();
  return response.body === null ? "" : readStream(response.body, { status: response.status, maxBytes });
}

/** Lets go of a body that is not read to its end, so that its connection is freed. */
function refuse(
  status: number,
  { maxBytes, body }: { readonly maxBytes: number; readonly body: Cancellable | null },
): Error {
  body?.cancel().catch(() => undefined);
  return new TooLargeError(status, maxBytes);
}

interface Cancellable {
  cancel(): Promise<void>;
}

/** For answers that do not say how long they are, or not how long they are when unpacked. */
async function readStream(
  body: ReadableStream<Uint8Array>,
  { status, maxBytes }: { readonly status: number; readonly maxBytes: number },
): Promise<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let byteCount = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    byteCount += value.length;
    if (byteCount > maxBytes) throw refuse(status, { maxBytes, body: reader });
    text += decoder.decode(value, { stream: true });
  }
}
