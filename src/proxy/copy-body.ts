import type { Readable } from "node:stream";
import { collectBytes } from "../listen/byte-collector.ts";
import { decodeContent } from "../transport/decode-content.ts";
import type { JudgedBody } from "./exchange.ts";

/** Larger bodies go through like any other, but are not kept, and so not judged. */
export const mostJudgedBytes = 32 * 1024 * 1024;

/** Keeps a copy of what goes through a stream from now on; what came so far is to be had at any time. */
export function copyBody(stream: Readable): () => JudgedBody {
  const collected = collectBytes(mostJudgedBytes);
  stream.on("data", (chunk: Buffer) => collected.add(chunk));
  return () => (collected.isOverLimit ? undefined : collected.bytes());
}

/** A body without its content codings (RFC 9110, section 8.4); `undefined` where one cannot be undone. */
export function decodeBody(body: JudgedBody, contentEncoding: string | undefined): JudgedBody {
  if (body === undefined) return undefined;
  const decoded = decodeContent(body, contentEncoding, mostJudgedBytes);
  return decoded.kind === "decoded" ? decoded.body : undefined;
}
