/** Base64 (RFC 4648, section 4, padded: 44 characters) of the HMAC-SHA256 (RFC 2104) of a message. */
export type HmacSha256 = (message: Uint8Array) => string | Promise<string>;

/** The part of node:crypto that is used, described here so that no Node types enter this module's graph. */
interface NodeCrypto {
  createHmac(algorithm: "sha256", key: string): { update(data: Uint8Array): { digest(encoding: "base64"): string } };
}
interface NodeLikeGlobal {
  readonly process?: { readonly getBuiltinModule?: (id: string) => unknown };
}

/** HMAC-SHA256 with the UTF-8 bytes of this key: by node:crypto where it is there (at once), by Web Crypto elsewhere (a promise). */
export function createHmacSha256(key: string): HmacSha256 {
  const nodeCrypto = (globalThis as NodeLikeGlobal).process?.getBuiltinModule?.("node:crypto");
  return nodeCrypto === undefined ? createWebHmacSha256(key) : createNodeHmacSha256(nodeCrypto as NodeCrypto, key);
}

function createNodeHmacSha256(nodeCrypto: NodeCrypto, key: string): HmacSha256 {
  return (message) => nodeCrypto.createHmac("sha256", key).update(message).digest("base64");
}

/** The same by Web Crypto alone, which needs a secure context (https, or localhost) in browsers. */
export function createWebHmacSha256(key: string): (message: Uint8Array) => Promise<string> {
  let imported: Promise<CryptoKey> | undefined;
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
