import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";

/** A body without its content codings, or which coding could not be undone and why. */
export type DecodedContent =
  | { readonly kind: "decoded"; readonly body: Uint8Array }
  | { readonly kind: "failed"; readonly coding: string; readonly reason: string };

type Decoder = (body: Uint8Array, limit: { readonly maxOutputLength: number }) => Uint8Array;

/** RFC 9110, section 8.4.1, RFC 7932 and RFC 8878. `deflate` is zlib's format; many servers send it without zlib's frame. */
const decoders: Readonly<Record<string, Decoder>> = {
  identity: (body) => body,
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: (body, limit) => (isZlibFrame(body) ? inflateSync(body, limit) : inflateRawSync(body, limit)),
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
};

/** More codings than these on one body serve no purpose but to keep a reader busy. */
const mostCodings = 4;

/** Undoes the content codings of a body, the last one first (RFC 9110, section 8.4). At most `maxBytes` come out. */
export function decodeContent(body: Uint8Array, contentEncoding: string | undefined, maxBytes: number): DecodedContent {
  const codings = (contentEncoding ?? "").split(",").flatMap((each) => each.trim().toLowerCase() || []);
  if (codings.length > mostCodings) {
    return { kind: "failed", coding: codings.slice(0, mostCodings).join(", "), reason: `${codings.length} codings` };
  }
  let decoded = body;
  for (const coding of codings.reverse()) {
    const decoder = Object.hasOwn(decoders, coding) ? decoders[coding] : undefined;
    if (decoder === undefined) return { kind: "failed", coding, reason: "not a coding that is registered and in use" };
    if (decoded.length === 0) continue;
    try {
      decoded = decoder(decoded, { maxOutputLength: maxBytes });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      const isTooLarge = code === "ERR_BUFFER_TOO_LARGE";
      return { kind: "failed", coding, reason: isTooLarge ? `more than ${maxBytes} bytes come out` : message };
    }
  }
  return { kind: "decoded", body: decoded };
}

/** RFC 1950, section 2.2: method 8, and a check over the first two bytes. */
function isZlibFrame(body: Uint8Array): boolean {
  const [first = 0, second = 0] = body;
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}
