import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type EncryptionKeyPairs, readEncryptionKeys } from "../../src/cli/options/encryption-keys.ts";

let folder: string;
let made: EncryptionKeyPairs;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keys-"));
  made = await readEncryptionKeys("good", folder);
});
afterAll(() => rm(folder, { recursive: true }));

test("pairs that are not there are made, and are the same at the next start", async () => {
  const files = ["server-public.pem", "server-private.pem", "client-public.pem", "client-private.pem"];
  expect(made.made).toEqual(files);
  expect((await readdir(join(folder, "good"))).sort()).toEqual(files.sort());
  expect(await readEncryptionKeys("good", folder)).toEqual({ ...made, made: [] });
});

const elliptic = generateKeyPairSync("ec", { namedCurve: "P-256" });
const spki = elliptic.publicKey.export({ type: "spki", format: "pem" });

test.each<readonly [title: string, publicKey: () => string, privateKey: () => string, message: string]>([
  ["no keys at all", () => "hello", () => "hello", "server-public.pem in bad is no RSA public key or certificate"],
  ["a key of another kind", () => String(spki), () => made.server.privateKey, "server-public.pem in bad is no RSA"],
  ["a private key in its place", () => made.server.privateKey, () => made.server.privateKey, "is no RSA public key"],
  ["a public key for the private", () => made.server.publicKey, () => made.server.publicKey, "(PKCS #8)"],
  ["keys of two pairs", () => made.client.publicKey, () => made.server.privateKey, "do not belong together"],
])("%s: said at the start", async (...[, publicKey, privateKey, message]) => {
  await readEncryptionKeys("bad", folder);
  await writeFile(join(folder, "bad/server-public.pem"), publicKey());
  await writeFile(join(folder, "bad/server-private.pem"), privateKey());
  const reading = readEncryptionKeys("bad", folder);
  await expect(reading).rejects.toMatchObject({ code: "usage", message: expect.stringContaining(message) });
  await expect(reading).rejects.not.toThrow("PRIVATE KEY");
  await rm(join(folder, "bad"), { recursive: true });
});
