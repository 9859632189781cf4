import { constants, createDecipheriv, createPrivateKey, generateKeyPairSync, privateDecrypt } from "node:crypto";
import { CompactEncrypt } from "jose";
import { describe, expect, it } from "vitest";
import { createMessageEncryption } from "../../src/konaplate/message-encryption.ts";

function makeKeyPair(): { readonly publicKey: string; readonly privateKey: string } {
  return generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
}
const server = makeKeyPair();
const client = makeKeyPair();
const encryption = createMessageEncryption({ serverPublicKey: server.publicKey, clientPrivateKey: client.privateKey });

/** Decrypts a compact JWE with node:crypto alone (RFC 7516, section 5.2). */
function openJwe(jwe: string, privateKey: string): string {
  const [header = "", key = "", iv = "", cipherText = "", tag = ""] = jwe.split(".");
  const decode = (text: string): Buffer => Buffer.from(text, "base64url");
  const contentKey = privateDecrypt(
    { key: createPrivateKey(privateKey), oaepHash: "sha256", padding: constants.RSA_PKCS1_OAEP_PADDING },
    decode(key),
  );
  const decipher = createDecipheriv("aes-128-gcm", contentKey, decode(iv));
  decipher.setAAD(Buffer.from(header, "ascii")).setAuthTag(decode(tag));
  return Buffer.concat([decipher.update(decode(cipherText)), decipher.final()]).toString("utf8");
}

/** The bytes between the two lines of a PEM text. */
function derOf(pemText: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(pemText.replace(/-----.*-----|\n/g, ""), "base64"));
}

async function answerOf({ enc, alg = "RSA-OAEP-256" }: { enc: string; alg?: string }, text: string): Promise<string> {
  const algorithm = { name: "RSA-OAEP", hash: alg === "RSA-OAEP" ? "SHA-1" : "SHA-256" };
  const key = await crypto.subtle.importKey("spki", derOf(client.publicKey), algorithm, false, ["encrypt", "wrapKey"]);
  const jwe = new CompactEncrypt(new TextEncoder().encode(text)).setProtectedHeader({ alg, enc });
  return JSON.stringify({ encData: await jwe.encrypt(key) });
}

describe("a request", () => {
  it("goes out as encData, which an independent implementation opens", async () => {
    const sent = JSON.parse(await encryption.encrypt('{"userId":9007199254740993}')) as { encData: string };
    expect(Object.keys(sent)).toEqual(["encData"]);
    const header: unknown = JSON.parse(Buffer.from(sent.encData.split(".")[0] ?? "", "base64url").toString());
    expect(header).toEqual({ enc: "A128GCM", alg: "RSA-OAEP-256" });
    expect(openJwe(sent.encData, server.privateKey)).toBe('{"userId":9007199254740993}');
  });

  it("takes a key as a JSON Web Key and as a CryptoKey too", async () => {
    const algorithm = { name: "RSA-OAEP", hash: "SHA-256" };
    const cryptoKey = await crypto.subtle.importKey("spki", derOf(server.publicKey), algorithm, true, ["encrypt"]);
    const jwk = await crypto.subtle.exportKey("jwk", cryptoKey);
    for (const serverPublicKey of [cryptoKey, jwk]) {
      const sent = JSON.parse(await createMessageEncryption({ serverPublicKey }).encrypt("x")) as { encData: string };
      expect(openJwe(sent.encData, server.privateKey)).toBe("x");
    }
  });

  it("without the server's key is refused by name", async () => {
    await expect(createMessageEncryption({}).encrypt("x")).rejects.toThrow("the key serverPublicKey is missing");
  });
});

describe("an answer", () => {
  it.each(["A128GCM", "A256GCM"])("encrypted with %s is opened", async (enc) => {
    expect(await encryption.decrypt(await answerOf({ enc }, '{"response":{}}'))).toBe('{"response":{}}');
  });

  it.each(['{"response":{"code":"1"}}', "<html>", "", '{"encData":5}', "[]"])(
    "in clear comes back unchanged: %s",
    async (text) => {
      expect(await encryption.decrypt(text)).toBe(text);
    },
  );

  it("under a weaker algorithm than the platform's is refused", async () => {
    await expect(encryption.decrypt(await answerOf({ enc: "A128GCM", alg: "RSA-OAEP" }, "x"))).rejects.toThrow(/alg/);
  });

  it("that was changed on the way is refused", async () => {
    const answer = await answerOf({ enc: "A128GCM" }, "x");
    await expect(encryption.decrypt(answer.replace(/.{3}"}$/, 'AAA"}'))).rejects.toThrow(/decrypt/);
  });

  it("without the client's key is refused by name", async () => {
    const answer = await answerOf({ enc: "A128GCM" }, "x");
    await expect(createMessageEncryption({}).decrypt(answer)).rejects.toThrow("the key clientPrivateKey is missing");
  });
});

describe("a key that cannot be used is refused by its name, with the form that would do", () => {
  const traditional = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "pkcs1", format: "pem" },
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
  });
  const { publicKey: elliptic } = generateKeyPairSync("ec", {
    namedCurve: "P-256",
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });

  it.each<{ what: string; key: string }>([
    { what: "no PEM", key: "nonsense" },
    { what: "an elliptic curve's", key: elliptic },
    { what: "the traditional RSA form", key: traditional.publicKey },
    { what: "a private one", key: server.privateKey },
  ])("for requests: $what", async ({ key }) => {
    const failure = createMessageEncryption({ serverPublicKey: key }).encrypt("x");
    await expect(failure).rejects.toMatchObject({
      name: "PlateError",
      message: "the key serverPublicKey cannot be used",
      fix: expect.stringContaining("CERTIFICATE or a PUBLIC KEY"),
    });
  });

  it("for answers: the traditional RSA form", async () => {
    const answer = await answerOf({ enc: "A128GCM" }, "x");
    const failure = createMessageEncryption({ clientPrivateKey: traditional.privateKey }).decrypt(answer);
    await expect(failure).rejects.toMatchObject({
      message: "the key clientPrivateKey cannot be used",
      fix: expect.stringContaining("openssl pkcs8 -topk8 -nocrypt"),
    });
    await expect(failure).rejects.not.toThrow(traditional.privateKey.slice(40, 80));
  });
});
