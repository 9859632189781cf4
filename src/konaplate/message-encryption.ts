import type { CryptoKey, JWK } from "jose";
import { isJsonObject } from "../contract/json/json.ts";
import { PlateError } from "../contract/model/plate-error.ts";
import type { MessageEncryption } from "../contract/model/platform.ts";

/** A key as Web Crypto holds it, as a JSON Web Key (RFC 7517), or as PEM text. */
export type EncryptionKey = CryptoKey | JWK | string;

/** The two key pairs of message encryption, as far as a service provider holds them. RSA, 2048 bits. */
export interface EncryptionKeys {
  /** Public key of KONA PLATE: PEM of the key (`PUBLIC KEY`) or of the server certificate (`CERTIFICATE`). */
  readonly serverPublicKey: EncryptionKey;
  /** Private key of the service provider: PEM in PKCS #8 form (`PRIVATE KEY`). */
  readonly clientPrivateKey: EncryptionKey;
}

const keyAlgorithm = "RSA-OAEP-256";
const sentContentAlgorithm = "A128GCM";
const readContentAlgorithms = [sentContentAlgorithm, "A256GCM"];

/**
 * Message encryption as JWE in compact form (RFC 7516): RSA-OAEP-256 with A128GCM, on the wire as `{"encData": "…"}`.
 * Answers may use A256GCM too. The library `jose` is loaded at the first use, so that clear operations never pay for it.
 * Both functions throw a PlateError that names a key which is missing or cannot be used; a key is read once.
 */
export function createMessageEncryption(keys: Partial<EncryptionKeys>): MessageEncryption {
  const serverKey = readOnce(keys.serverPublicKey, "serverPublicKey");
  const clientKey = readOnce(keys.clientPrivateKey, "clientPrivateKey");
  return {
    encrypt: async (clearText) => {
      const { CompactEncrypt } = await import("jose");
      const encData = await new CompactEncrypt(new TextEncoder().encode(clearText))
        .setProtectedHeader({ enc: sentContentAlgorithm, alg: keyAlgorithm })
        .encrypt(await serverKey());
      return JSON.stringify({ encData });
    },
    decrypt: async (text) => {
      const encData = readEncryptedData(text);
      if (encData === undefined) return text;
      const { compactDecrypt } = await import("jose");
      const { plaintext } = await compactDecrypt(encData, await clientKey(), {
        keyManagementAlgorithms: [keyAlgorithm],
        contentEncryptionAlgorithms: readContentAlgorithms,
      });
      return new TextDecoder().decode(plaintext);
    },
  };
}

/** The JWE of an encrypted answer; `undefined` for an answer in clear, and for a text that is no JSON (the reader reports it). */
function readEncryptedData(text: string): string | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return isJsonObject(body) && typeof body.encData === "string" ? body.encData : undefined;
  } catch {
    return undefined;
  }
}

/** Reading a key costs more than using it. */
function readOnce(key: EncryptionKey | undefined, name: keyof EncryptionKeys): () => Promise<CryptoKey> {
  let reading: Promise<CryptoKey> | undefined;
  return () => {
    reading ??= readKey(key, name);
    return reading;
  };
}

async function readKey(key: EncryptionKey | undefined, name: keyof EncryptionKeys): Promise<CryptoKey> {
  if (key === undefined) {
    throw new PlateError("usage", `this operation encrypts messages, and the key ${name} is missing`, {
      fix: `give ${name} to createMessageEncryption: PEM text, a JSON Web Key or a CryptoKey`,
    });
  }
  const { type, form } = keyForms[name];
  try {
    const read = await importKey(key);
    if (!("type" in read) || read.type !== type) throw new TypeError(`the key is not a ${type} one`);
    const { name: algorithm, modulusLength = 0 } = read.algorithm as { name: string; modulusLength?: number };
    if (algorithm !== "RSA-OAEP") throw new TypeError(`it is for ${algorithm}`);
    if (modulusLength < shortestKeyBits)
      throw new TypeError(`it has ${modulusLength} bits of ${shortestKeyBits} at least`);
    return read;
  } catch (cause) {
    const why = cause instanceof TypeError && cause.message.startsWith("it ") ? `: ${cause.message}` : "";
    const fix = `give a ${type} RSA key of ${shortestKeyBits} bits or more: ${form}`;
    throw new PlateError("usage", `the key ${name} cannot be used${why}`, { fix, cause });
  }
}

/** RFC 7518, section 4.3: a key of 2048 bits or larger must be used with RSA-OAEP. */
const shortestKeyBits = 2048;

const keyForms: Readonly<Record<keyof EncryptionKeys, { readonly type: CryptoKey["type"]; readonly form: string }>> = {
  serverPublicKey: {
    type: "public",
    form: "PEM text of a CERTIFICATE or a PUBLIC KEY, a JSON Web Key or a CryptoKey",
  },
  clientPrivateKey: {
    type: "private",
    form: "PEM text of a PRIVATE KEY (`openssl pkcs8 -topk8 -nocrypt` makes one of other forms), a JSON Web Key or a CryptoKey",
  },
};

async function importKey(key: EncryptionKey): Promise<CryptoKey | Uint8Array> {
  const { importJWK, importPKCS8, importSPKI, importX509 } = await import("jose");
  if (typeof key !== "string") return isCryptoKey(key) ? key : importJWK({ ...key }, keyAlgorithm);
  if (key.includes("BEGIN CERTIFICATE")) return importX509(key, keyAlgorithm);
  return key.includes("BEGIN PUBLIC KEY") ? importSPKI(key, keyAlgorithm) : importPKCS8(key, keyAlgorithm);
}

/** A JSON Web Key always says what kind of key it is (RFC 7517, section 4.1). */
function isCryptoKey(key: CryptoKey | JWK): key is CryptoKey {
  return !("kty" in key);
}
