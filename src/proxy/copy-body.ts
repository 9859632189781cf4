import type { Readable } from "node:stream";
import { collectBytes } from "../contract/wire/byte-collector.ts";
import type { MemoryShare } from "../listen/memory-budget.ts";
import { decodeContent } from "../transport/decode-content.ts";
import type { JudgedBody } from "./exchange.ts";

/** Opens a share of the memory that all copies take; `giveUp` is called when it is needed elsewhere. */
export type OpenShare = (giveUp: () => void) => MemoryShare;

/** Larger bodies go through like any other, but are not kept, and so not judged. */
export const mostJudgedBytes = 32 * 1024 * 1024;

/** All copies of a proxy at a time: the oldest ones are given up, and go through unjudged. */
export const mostCopiedBytes = 256 * 1024 * 1024;

/**
 * Keeps a copy of what goes through a stream from now on, as a share of all copies; what came so far is to be had at any time, or
 * `undefined` where it is more than one copy, or all copies together, may take.
 */
export function copyBody(stream: Readable, openShare: OpenShare): () => JudgedBody {
  const collected = collectBytes(mostJudgedBytes);
  const share = openShare(collected.drop);
  stream.on("data", (chunk: Buffer) => {
    collected.add(chunk);
    if (collected.isOverLimit) share.release();
    else share.grow(chunk.length);
  });
  return () => (collected.isOverLimit ? undefined : collected.bytes());
}

/** A body without its content codings (RFC 9110, section 8.4); `undefined` where one cannot be undone. */
export function decodeBody(body: JudgedBody, contentEncoding: string | undefined): JudgedBody {
  if (body === undefined) return undefined;
  const decoded = decodeContent(body, contentEncoding, mostJudgedBytes);
  return decoded.kind === "decoded" ? decoded.body : undefined;
}
