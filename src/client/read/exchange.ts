/** An answer as it came, with its whole body as text (UTF-8), and as bytes too where its media type is not one of text. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly bytes?: Uint8Array;
}

/** A body that is larger than the caller is willing to hold. The exchange ends at the limit, not at the body's end. */
export class TooLargeError extends Error {
  readonly status: number;
  constructor(status: number, maxBytes: number) {
    super(`is longer than ${maxBytes} bytes`);
    this.status = status;
  }
}

/** How the body of an answer is read. */
export interface ReadingRules {
  readonly maxBytes: number;
  /** Whether the bytes of a body of this media type are a text; empty where the answer names none. */
  readonly isText: (contentType: string) => boolean;
}

/** Reads the whole body of an answer. Throws a TooLargeError for one of more bytes than `maxBytes`. */
export async function readWireAnswer(response: Response, { maxBytes, isText }: ReadingRules): Promise<WireAnswer> {
  const { status, headers } = response;
  if (Number(headers.get("content-length")) > maxBytes) throw refuse(status, { maxBytes, body: response.body });
  if (isText(headers.get("content-type") ?? "")) return { status, headers, text: await readText(response, maxBytes) };
  const bytes = await readBytes(response, maxBytes);
  return { status, headers, text: new TextDecoder().decode(bytes), bytes };
}

async function readText(response: Response, maxBytes: number): Promise<string> {
  const isMeasured =
    response.headers.get("content-length") !== null && response.headers.get("content-encoding") === null;
  if (isMeasured) return response.text();
  const decoder = new TextDecoder();
  let text = "";
  for await (const piece of piecesOf(response, maxBytes)) text += decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}

async function readBytes(response: Response, maxBytes: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of piecesOf(response, maxBytes)) pieces.push(piece);
  return new Uint8Array(await new Blob(pieces as Uint8Array<ArrayBuffer>[]).arrayBuffer());
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
async function* piecesOf({ body, status }: Response, maxBytes: number): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  const reader = body.getReader();
  let byteCount = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    byteCount += value.length;
    if (byteCount > maxBytes) throw refuse(status, { maxBytes, body: reader });
    yield value;
  }
}
