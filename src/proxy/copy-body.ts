import type { Readable } from "node:stream";
import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from "node:zlib";
import { collectBytes } from "../listen/byte-collector.ts";
import type { JudgedBody } from "./exchange.ts";

/** Larger bodies go through like any other, but are not kept, and so not judged. */
export const mostJudgedBytes = 32 * 1024 * 1024;

/** Keeps a copy of what goes through a stream from now on; what came so far is to be had at any time. */
export function copyBody(stream: Readable): () => JudgedBody {
  const collected = collectBytes(mostJudgedBytes);
  stream.on("data", (chunk: Buffer) => collected.add(chunk));
  return () => (collected.isOverLimit ? undefined : collected.bytes());
}

/** Each coding can multiply what it undoes; nobody needs more. */
const mostCodings = 3;

const limit = { maxOutputLength: mostJudgedBytes };
const decoders: Readonly<Record<string, (body: Uint8Array) => Uint8Array>> = {
  identity: (body) => body,
  gzip: (body) => gunzipSync(body, limit),
  "x-gzip": (body) => gunzipSync(body, limit),
  deflate: (body) => inflateSync(body, limit),
  br: (body) => brotliDecompressSync(body, limit),
  zstd: (body) => zstdDecompressSync(body, limit),
};

/** Undoes the content codings of a body, the last one first (RFC 9110, section 8.4). */
export function decodeBody(body: JudgedBody, contentEncoding: string | undefined): JudgedBody {
  if (body === undefined || body.length === 0 || contentEncoding === undefined) return body;
  const codings = contentEncoding.split(",").map((coding) => coding.trim().toLowerCase());
  if (codings.length > mostCodings) return undefined;
  try {
    return codings.reduceRight<JudgedBody>((bytes, coding) => bytes && decoders[coding]?.(bytes), body);
  } catch {
    return undefined;
  }
}
