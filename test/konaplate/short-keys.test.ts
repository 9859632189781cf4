import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCallerKeys, readEncryptionKeys } from "../../src/cli/options/encryption-keys.ts";
import { createTokenCheck } from "../../src/konaplate/check-token.ts";
import { createHmacSha256, equalInConstantTime } from "../../src/konaplate/hmac-sha256.ts";
import { createMessageEncryption } from "../../src/konaplate/message-encryption.ts";
import { contractFolder } from "../reader/contract-folder.ts";

interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

const asPem = ({ publicKey, privateKey }: KeyPair) => ({
  publicKey: publicKey.export({ type: "spki", format: "pem" }).toString(),
  privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
});
const short = asPem(generateKeyPairSync("rsa", { modulusLength: 1024 }));
const curve = asPem(generateKeyPairSync("ec", { namedCurve: "P-256" }));

test.each([
  ["an RSA key of 1024 bits", short],
  ["a key of an elliptic curve", curve],
])("%s is refused at the start", async (_what, { publicKey, privateKey }) => {
  const files = { "server-public.pem": publicKey, "server-private.pem": privateKey, "client-private.pem": privateKey };
  const folder = contractFolder({ ...files, "client-public.pem": publicKey });
  await expect(readEncryptionKeys(folder, "/")).rejects.toThrow(/no RSA .* of 2048 bits or more/);
  await expect(readCallerKeys(folder, "/")).rejects.toThrow(/no RSA .* of 2048 bits or more/);
});

test("the library refuses an RSA key of 1024 bits by name", async () => {
  const { encrypt } = createMessageEncryption({ serverPublicKey: short.publicKey });
  await expect(encrypt("{}")).rejects.toThrow(
    "the key serverPublicKey cannot be used: it has 1024 bits of 2048 at least",
  );
});

test.skipIf(process.platform === "win32")(
  "keys that are made are for their owner alone, and never below node_modules",
  async () => {
    const folder = contractFolder({ x: "" });
    const { made } = await readEncryptionKeys("keys", folder);
    expect(made.map((name) => statSync(join(folder, "keys", name)).mode & 0o777)).toEqual([0o600, 0o600, 0o600, 0o600]);
    expect(statSync(join(folder, "keys")).mode & 0o777).toBe(0o700);
    await expect(readEncryptionKeys("node_modules/x/keys", folder)).rejects.toThrow(
      /keys are not made in .*node_modules/,
    );
  },
);

test("HMAC-SHA256 of RFC 4231, test case 2", async () => {
  const digest = Buffer.from("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843", "hex").toString(
    "base64",
  );
  expect(await createHmacSha256("Jefe")(new TextEncoder().encode("what do ya want for nothing?"))).toBe(digest);
});

test("a token is compared whole", async () => {
  expect(equalInConstantTime("abc", "abc")).toBe(true);
  for (const other of ["abd", "bbc", "ab", "abcd", ""]) expect(equalInConstantTime("abc", other)).toBe(false);
  const body = new TextEncoder().encode("{}");
  const digest = (await createHmacSha256("key")(body)).slice(0, 43);
  const check = createTokenCheck("key");
  expect(await check(`KMV1:20260101000000000:${digest}`, body)).toBe(true);
  expect(await check(`KMV1:20260101000000000:${digest.slice(0, 42)}${digest.endsWith("A") ? "B" : "A"}`, body)).toBe(
    false,
  );
});
