/** Base64 (RFC 4648, section 4, padded: 44 characters) of the HMAC-SHA256 (RFC 2104) of a message. */
export type HmacSha256 = (message: Uint8Array) => string | Promise<string>;

/** The part of node:crypto that is used, described here so that no Node types enter this module's graph. */
interface NodeCrypto {
  readonly createHmac?: CreateHmac;
  readonly createSecretKey: (key: Uint8Array) => SecretKey;
}
/** A key as node:crypto holds it; nothing of it can be read by printing it. */
type SecretKey = object;
type CreateHmac = (
  algorithm: "sha256",
  key: SecretKey,
) => { readonly update: (data: Uint8Array) => { readonly digest: (encoding: "base64") => string } };
interface NodeLikeGlobal {
  readonly process?: { readonly getBuiltinModule?: (id: string) => unknown };
}

/** HMAC-SHA256 with the UTF-8 bytes of this key: by node:crypto where it is there (at once), by Web Crypto elsewhere (a promise). */
export function createHmacSha256(key: string): HmacSha256 {
  const nodeCrypto = (globalThis as NodeLikeGlobal).process?.getBuiltinModule?.("node:crypto") as
    | NodeCrypto
    | undefined;
  const createHmac = nodeCrypto?.createHmac;
  if (nodeCrypto === undefined || createHmac === undefined) return createWebHmacSha256(key);
  // Made once: of bytes, Node makes a key for each signature, which takes seven times as long as the signature.
  const secret = nodeCrypto.createSecretKey(new TextEncoder().encode(key));
  return (message) => createHmac("sha256", secret).update(message).digest("base64");
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

/** Whether two texts are the same, in a time that says nothing of where they differ. Their lengths are no secret. */
export function equalInConstantTime(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let index = 0; index < one.length; index += 1) difference |= one.charCodeAt(index) ^ other.charCodeAt(index);
  return difference === 0;
}
