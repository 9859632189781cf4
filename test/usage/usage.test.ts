import { spawn, spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { createClient, createMessageEncryption, type KonaClient, SetupError } from "../../src/index.ts";
import { startMock } from "../../src/mock/transport/start-mock.ts";
import { startMock as startContractMock } from "../../src/mock-entry.ts";
import { loadContract } from "../../src/reader/load-contract.ts";
import { setForIds } from "./big-integers.ts";
import { createEncryptingClient } from "./encryption.ts";
import { setLimitsOrSayWhy } from "./errors.ts";
import { setLimits } from "./every-code.ts";
import { closeCard } from "./few-operations.ts";
import { setPatiently } from "./limits-and-retries.ts";
import { createCountingClient } from "./middleware.ts";
import { createObservedClient } from "./observe.ts";
import { sendByHand } from "./other-transport.ts";
import { testMemberNotFound } from "./own-tests.ts";

const folder = import.meta.dirname;
const readme = readFileSync(join(folder, "README.md"), "utf8");
const credentials = { aspId: "ASP000000000001", accessKey: "EXAMPLE-ACCESS-KEY-000000000000000000001", secretKey: "s" };
let mock: Awaited<ReturnType<typeof startMock>>;
let kona: KonaClient;

beforeAll(async () => {
  const model = await loadContract("openapi/openapi.yaml");
  mock = await startMock({ model, validators: compileValidators(model) });
  kona = createClient({ baseUrl: mock.url, ...credentials });
});
afterAll(() => mock.close());

/** A source text with the imports that it has where the package is installed. */
function asInstalled(source: string): string {
  return source
    .replace('"../../src/index.ts"', '"konaplate-contract"')
    .replace('"../../generated/operations.ts"', '"konaplate-contract/operations"')
    .replace('"../../src/mock-entry.ts"', '"konaplate-contract/mock"');
}

test("each example of the page is a file of this folder, word for word, and each file is on the page", () => {
  const shown = [...readme.matchAll(/<!-- test\/usage\/([\w-]+\.ts) -->\n```ts\n(.*?)\n```/gs)];
  for (const [, file = "", code = ""] of shown) {
    const source = readFileSync(join(folder, file), "utf8").trimEnd();
    expect(code, file).toBe(asInstalled(source));
  }
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  expect(shown.map(([, file]) => file).sort()).toEqual(files.sort());
  expect(readme.match(/```ts/g)).toHaveLength(files.length);
});

test("first-call.ts sets the limits with the credentials of the environment", async () => {
  const env = {
    ...process.env,
    KONAPLATE_BASE_URL: mock.url,
    KONAPLATE_ASP_ID: credentials.aspId,
    KONAPLATE_ACCESS_KEY: credentials.accessKey,
    KONAPLATE_SECRET_KEY: credentials.secretKey,
  };
  const child = spawn(process.execPath, [join(folder, "first-call.ts")], { env, stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  for await (const chunk of child.stdout) printed += String(chunk);
  expect(printed).toBe("the limits are set\n");
});

test("first-call.ts without credentials says which one is missing, before it calls anybody", () => {
  const env = { PATH: process.env.PATH, KONAPLATE_BASE_URL: mock.url };
  const { stderr, status } = spawnSync(process.execPath, [join(folder, "first-call.ts")], { env, encoding: "utf8" });
  expect(stderr).toContain("the credential aspId is missing");
  expect(status).toBe(1);
});

test.each([
  { userId: 9_007_199_254_740_993n, said: "done" },
  { userId: 9_007_199_254_740_992n, said: "there is no such member" },
  { userId: 9_007_199_254_740_995n, said: "the member has to link an account first" },
])("every-code.ts says for $userId: $said", async ({ userId, said }) => {
  expect(await setLimits(kona, userId, 500_000)).toBe(said);
});

test("errors.ts says why not", async () => {
  expect(await setLimitsOrSayWhy(kona, "KONA00000000000000000000001")).toMatch(/^done, call \d{12}-[0-9a-f]{7}$/);
  expect(await setLimitsOrSayWhy(kona, "KONA")).toBe("/par must have 27 or more characters");
  const unchecked = createClient({ baseUrl: mock.url, ...credentials, validateRequests: false });
  expect(await setLimitsOrSayWhy(unchecked, "KONA")).toBe("refused with 000_002");
  const nobody = createClient({ baseUrl: "http://127.0.0.1:9", ...credentials });
  expect(await setLimitsOrSayWhy(nobody, "KONA00000000000000000000001")).toBe("connection after 1 attempt(s)");
});

test("big-integers.ts keeps all digits from text and from JSON", async () => {
  expect(await setForIds(kona)).toEqual([true, true]);
});

test("limits-and-retries.ts succeeds, and ends when the caller does", async () => {
  expect(await setPatiently(kona, new AbortController().signal)).toBe(true);
  await expect(setPatiently(kona, AbortSignal.abort())).rejects.toMatchObject({ kind: "aborted" });
});

test("observe.ts tells each attempt and no secret", async () => {
  const lines: string[] = [];
  const observed = createObservedClient({ baseUrl: mock.url, ...credentials }, (line) => lines.push(line));
  await setPatiently(observed, new AbortController().signal);
  expect(lines).toEqual([
    expect.stringMatching(/^call 1: updateCardPaymentLimit \d{12}-[0-9a-f]{7} attempt 1: 200 in \d+ ms$/),
  ]);
});

test("own-tests.ts runs without a server", async () => {
  await testMemberNotFound();
});

test("other-transport.ts sends what the client signed", async () => {
  expect(await sendByHand(kona)).toBe(200);
});

test("middleware.ts says who calls, under a token that still fits, and counts the answer", async () => {
  const counted: number[] = [];
  const counting = createCountingClient({ baseUrl: mock.url, ...credentials }, (status) => counted.push(status));
  expect(await setPatiently(counting, new AbortController().signal)).toBe(true);
  expect(counted).toEqual([200]);
  expect(mock.requests().at(-1)?.headers).toContainEqual(["User-Agent", "wallet/1.0"]);
});

test("few-operations.ts calls one operation", async () => {
  const options = { baseUrl: mock.url, ...credentials };
  expect(await closeCard(options, 9_007_199_254_740_993n, "KONA00000000000000000000001")).toBe(true);
});

test("encryption.ts makes a client for encrypted operations, whose requests and answers the mock encrypts too", async () => {
  const makeKeys = () =>
    generateKeyPairSync("rsa", {
      modulusLength: 2048,
      publicKeyEncoding: { type: "spki", format: "pem" },
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
    });
  const [server, client] = [makeKeys(), makeKeys()];
  const encryption = createMessageEncryption({
    serverPublicKey: client.publicKey,
    clientPrivateKey: server.privateKey,
  });
  await using encrypted = await startContractMock({ encryption });
  const cryptoKeyId = "EXAMPLE-CRYPTO-KEY-0000000000001";
  const options = { baseUrl: encrypted.url, ...credentials, cryptoKeyId };
  const pem = { serverCertificate: server.publicKey, clientPrivateKey: client.privateKey };
  const encrypting = createEncryptingClient(options, pem);
  const card = { par: "KONA00000000000000000000001" };
  const deduction = await encrypting.getCardDeduction(card).orThrow();
  expect(deduction.data.response.code).toBe("000_000");
  expect(new TextDecoder().decode(encrypted.requests().at(-1)?.body)).toMatch(/^\{"encData":/);
  const cards = await encrypting.listCards({ userId: 9_007_199_254_740_993n }).orThrow();
  expect(cards.rawBody).toMatch(/^\{"encData":/);
  expect(cards.data.cardDataInfo?.[0]?.par).toBe("KONA00000000000000000000001");
  await expect(createClient(options).listCards({ userId: 9_007_199_254_740_993n })).rejects.toMatchObject({
    kind: "malformed-answer",
    reason: "encryption",
  });
  await expect(createClient(options).getCardDeduction(card)).rejects.toThrow(SetupError);
  expect(await setPatiently(encrypting, new AbortController().signal)).toBe(true);
});
