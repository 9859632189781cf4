/** Base64 (RFC 4648, section 4, padded: 44 characters) of the HMAC-SHA256 (RFC 2104) of a message. */
export type HmacSha256 = (message: Uint8Array) => string | Promise<string>;

/** The part of node:crypto that is used, described here so that no Node types enter this module's graph. */
interface NodeCrypto {
  /** One-shot hashing, Node 20.12 and newer. */
  readonly hash?: OneShotHash;
}
type OneShotHash = (algorithm: "sha256", data: Uint8Array, encoding: "latin1" | "base64") => string;
interface NodeLikeGlobal {
  readonly process?: { readonly getBuiltinModule?: (id: string) => unknown };
}

/** HMAC-SHA256 with the UTF-8 bytes of this key: by node:crypto where it is there (at once), by Web Crypto elsewhere (a promise). */
export function createHmacSha256(key: string): HmacSha256 {
  const nodeCrypto = (globalThis as NodeLikeGlobal).process?.getBuiltinModule?.("node:crypto") as
    | NodeCrypto
    | undefined;
  return nodeCrypto?.hash === undefined ? createWebHmacSha256(key) : createNodeHmacSha256(nodeCrypto.hash, key);
}

const blockBytes = 64;
const digestBytes = 32;

/**
 * RFC 2104 over one-shot hashing: hash(outer key, hash(inner key, message)). node:crypto's own createHmac makes a native object
 * per call, which costs the garbage collector ten times as much as the hashing itself; the two buffers here are used again and
 * again, which is safe since nothing waits in between.
 */
function createNodeHmacSha256(hash: OneShotHash, key: string): (message: Uint8Array) => string {
  const bytes = new TextEncoder().encode(key);
  const block = new Uint8Array(blockBytes);
  if (bytes.length > blockBytes) writeLatin1(block, hash("sha256", bytes, "latin1"), 0);
  else block.set(bytes);
  const innerKey = block.map((byte) => byte ^ 0x36);
  const outer = new Uint8Array(blockBytes + digestBytes);
  outer.set(block.map((byte) => byte ^ 0x5c));
  let inner = new Uint8Array(0);
  return (message) => {
    const length = blockBytes + message.length;
    if (inner.length < length) inner = new Uint8Array(2 * length);
    inner.set(innerKey);
    inner.set(message, blockBytes);
    writeLatin1(outer, hash("sha256", inner.subarray(0, length), "latin1"), blockBytes);
    return hash("sha256", outer, "base64");
  };
}

/** Writes a text of one byte a character. A digest as such a text needs no buffer of its own. */
function writeLatin1(target: Uint8Array, text: string, offset: number): void {
  for (let index = 0; index < text.length; index += 1) target[offset + index] = text.charCodeAt(index);
}

/** The same by Web Crypto alone, which needs a secure context (https, or localhost) in browsers. */
export function createWebHmacSha256(key: string): (message: Uint8Array) => Promise<string> {
  let imported: ReturnType<typeof crypto.subtle.importKey> | undefined;
  return async (message) => {
    imported ??= crypto.subtle.importKey(
      "raw",
      new TextEncoder().encode(key),
      { name: "HMAC", hash: "SHA-256" },
      false,
      ["sign"],
    );
    const digest = await crypto.subtle.sign("HMAC", await imported, message as Uint8Array<ArrayBuffer>);
    return btoa(String.fromCharCode(...new Uint8Array(digest)));
  };
}
