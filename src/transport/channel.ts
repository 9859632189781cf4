import type { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import type { Answer, HeaderLine, NoAnswer, NoAnswerReason, WireRequest } from "../contract/model/exchange.ts";
import { collectBytes } from "../contract/wire/byte-collector.ts";
import { decodeContent } from "./decode-content.ts";

/** Limits of one exchange. */
export interface ExchangeLimits {
  /** Milliseconds from the first byte out to the last byte in. */
  readonly timeoutMs: number;
  readonly maxAnswerBytes: number;
}

/** What one attempt gave, and whether its connection had served another request before. */
export interface Attempt {
  readonly result: Answer | NoAnswer;
  readonly reused: boolean;
  /** The request that the connection served before; HTTP/2 keeps requests apart, so there is none. */
  readonly previous?: WireRequest;
  /** What came after the end of the answer. */
  readonly trailing?: string;
}

/** Connections to one target by one version of HTTP. */
export interface Channel {
  readonly attempt: (request: WireRequest, signal: AbortSignal) => Promise<Attempt>;
  readonly close: () => void;
}

/** What `Content-Length` says of a request; `undefined` where it says nothing. */
export function bodyLength({ body, chunked }: WireRequest): number | undefined {
  return body === undefined || chunked ? undefined : body.length;
}

/** Reads an answer's body to its end, and undoes its content codings. A stream of more bytes than the limit is destroyed. */
export async function readBody(
  stream: Readable,
  head: Pick<Answer, "status" | "headers">,
  { maxAnswerBytes }: Pick<ExchangeLimits, "maxAnswerBytes">,
): Promise<Answer | NoAnswer> {
  const collected = collectBytes(maxAnswerBytes);
  // Not by iterating over it: that keeps a Buffer for each chunk that waits, and a target can send each byte in one of its own.
  stream.on("data", (chunk: Uint8Array) => {
    collected.add(chunk);
    if (collected.isOverLimit) stream.destroy();
  });
  try {
    await finished(stream, { writable: false });
  } catch (error) {
    if (!collected.isOverLimit) return failureOf(error as NodeJS.ErrnoException, true);
  }
  if (collected.isOverLimit) return tooLarge(maxAnswerBytes);
  const { buffer, byteOffset, length } = collected.bytes();
  const body = Buffer.from(buffer, byteOffset, length);
  return { kind: "answer", ...head, ...contentOf(body, head.headers, maxAnswerBytes) };
}

function contentOf(
  body: Uint8Array,
  headers: readonly HeaderLine[],
  maxBytes: number,
): Pick<Answer, "body" | "undecoded"> {
  const codings = headers.filter(([name]) => name.toLowerCase() === "content-encoding").map(([, value]) => value);
  const decoded = decodeContent(body, codings.join(","), maxBytes);
  if (decoded.kind === "decoded") return { body: decoded.body };
  const { coding, reason } = decoded;
  return { body, undecoded: { coding, reason } };
}

function tooLarge(maxBytes: number): NoAnswer {
  return { kind: "no-answer", reason: "too-large", begun: true, detail: `more than ${maxBytes} bytes` };
}

/** Node gives names and values in one row. */
export function headerLines(raw: readonly string[]): readonly HeaderLine[] {
  return raw.flatMap((name, index): HeaderLine[] => (index % 2 === 0 ? [[name, raw[index + 1] ?? ""]] : []));
}

const closedCodes: ReadonlySet<string> = new Set([
  "ECONNRESET",
  "EPIPE",
  "ECONNABORTED",
  "ERR_STREAM_PREMATURE_CLOSE",
  "ERR_HTTP2_STREAM_ERROR",
  "ERR_HTTP2_SESSION_ERROR",
  "ERR_HTTP2_GOAWAY_SESSION",
  "ERR_HTTP2_INVALID_SESSION",
]);

/** Why there is no answer, from what Node says. */
export function failureOf(error: NodeJS.ErrnoException, begun: boolean): NoAnswer {
  const code = error.code ?? "";
  const failed = (reason: NoAnswerReason, detail: string): NoAnswer => ({
    ...{ kind: "no-answer", reason, begun, detail },
    ...(code === "" ? {} : { code }),
  });
  if (code.startsWith("HPE_")) return failed(begun ? "closed" : "not-http", error.message);
  if (code === "ERR_HTTP2_ERROR") return failed(begun ? "closed" : "not-http", error.message);
  if (closedCodes.has(code)) {
    return failed("closed", `the connection was closed ${begun ? "in the middle of" : "without"} the answer`);
  }
  // Node's advice after a semicolon is for the one who starts Node.
  const message = withoutCredentials(readable(error.message.split(";", 1)[0] ?? ""));
  return failed("target", code === "" || message.includes(code) ? message : `${message} (${code})`);
}

/** OpenSSL writes its thread, its own codes, and the place in its sources around what is wrong. */
function readable(message: string): string {
  return /:error:[0-9A-F]+:[^:]*:[^:]*:([^:]+):/i.exec(message)?.[1] ?? message;
}

/** Node repeats the URL of a proxy as it was given. */
function withoutCredentials(message: string): string {
  return message.replace(/(https?:\/\/)[^\s/@]*@/g, "$1");
}
