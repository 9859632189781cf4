import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readEncryptionKeys } from "../../src/cli/options/encryption-keys.ts";
import { type ContractTables, loadTables } from "../../src/cli/options/load-tables.ts";
import type { ContractReport as Report } from "../../src/contract/model/contract-report.ts";
import type { MessageEncryption } from "../../src/contract/model/platform.ts";
import { createTokenCheck } from "../../src/konaplate/check-token.ts";
import { createMessageEncryption } from "../../src/konaplate/message-encryption.ts";
import type { MockOptions } from "../../src/mock/mock-options.ts";
import { startMock } from "../../src/mock/transport/start-mock.ts";
import { startProxy } from "../../src/proxy/start-proxy.ts";
import { plate } from "./plate-io.ts";

const root = new URL("../..", import.meta.url).pathname;
const secretKey = "a secret of this test alone";
const env = {
  KONAPLATE_ASP_ID: "ASP000000000001",
  KONAPLATE_ACCESS_KEY: "EXAMPLE-ACCESS-KEY-000000000000000000001",
  KONAPLATE_SECRET_KEY: secretKey,
};
/** One operation encrypts its answer, the other its request. */
const encrypted = ["--operation", "listCards", "--operation", "getCardDeduction"];

let keys: string;
let tables: ContractTables;
let right: MessageEncryption;
beforeAll(async () => {
  keys = await mkdtemp(join(tmpdir(), "plate-keys-"));
  tables = await loadTables(undefined, { cwd: root });
  const { server, client } = await readEncryptionKeys(keys, root);
  right = createMessageEncryption({ serverPublicKey: client.publicKey, clientPrivateKey: server.privateKey });
});
afterAll(() => rm(keys, { recursive: true }));

/** Verifies a mock that is wrong in one thing. */
async function verifyMock(wrong: Partial<MockOptions>, ...words: readonly string[]): Promise<Report> {
  const checkSignature = createTokenCheck(secretKey);
  await using mock = await startMock({ ...tables, encryption: right, checkSignature, ...wrong });
  const patient = ["--timeout-ms", "120000"];
  const argv = ["verify", mock.url, "--keys", keys, ...encrypted, ...patient, "--report", "json", ...words];
  return JSON.parse((await plate(argv, { env })).out) as Report;
}

const found = ({ findings }: Report) => findings.map(({ rule, case: id, at }) => `${rule} ${id} ${at}`);

test("a server that encrypts as it must has no finding, and every constraint behind the encryption is held", async () => {
  const report = await verifyMock({});
  expect(found(report)).toEqual([]);
  expect(report.coverage).toMatchObject({ violated: 0, notTested: 0 });
  expect(report.skipped).toEqual([
    {
      case: "getCardDeduction:form:not-utf-8",
      reason: "its body is no text, and only text can be encrypted",
    },
  ]);
});

test("every operation of the contract, encrypted or not, is answered by the mock as its scenarios and links say", async () => {
  const checkSignature = createTokenCheck(secretKey);
  await using mock = await startMock({ ...tables, encryption: right, checkSignature });
  const families = ["--family", "scenarios", "--family", "links", "--timeout-ms", "120000"];
  const argv = ["verify", mock.url, "--keys", keys, ...families, "--report", "json"];
  const report = JSON.parse((await plate(argv, { env })).out) as Report;
  expect(found(report)).toEqual([]);
  expect(report.operations.filter(({ state }) => state !== "tested")).toEqual([]);
  expect(report.operations).toHaveLength(tables.model.operations.length);
});

test("without keys, operations with encrypted messages are skipped, and the reason names the option", async () => {
  await using mock = await startMock({ ...tables, encryption: right });
  const { code, out } = await plate(["verify", mock.url, ...encrypted]);
  expect(out.replaceAll("\n", " ")).toContain("(its messages are encrypted, and no keys were given (--keys))");
  expect(code).toBe(3);
  const json = (await plate(["verify", mock.url, ...encrypted, "--report", "json"])).out;
  const { coverage } = JSON.parse(json) as Report;
  expect(coverage.notTested).toBe(coverage.constraints.length);
  expect(new Set(coverage.constraints.map(({ reason }) => reason))).toEqual(
    new Set(["its messages are encrypted, and no keys were given (--keys)"]),
  );
});

test("an answer in clear is a finding of call and of the proxy too", async () => {
  await using mock = await startMock({ ...tables, encryption: { ...right, encrypt: async (text) => text } });
  const call = (url: string) =>
    plate(["call", "listCards", "--example", "success", "--keys", keys, "--base-url", url], { env });
  const { code, err } = await call(mock.url);
  expect({ code, err }).toEqual({
    code: 1,
    err: "the answer breaks the contract:\n  body as a whole must be encrypted, and came in clear\n",
  });
  await using encrypting = await startMock({ ...tables, encryption: right });
  for (const [upstream, rules] of [
    [mock.url, ["body-encrypted"]],
    [encrypting.url, []],
  ] as const) {
    await using proxy = await startProxy({ ...tables, upstream: new URL(upstream) });
    await call(proxy.url);
    await proxy.close();
    expect(proxy.report().findings.map(({ rule }) => rule)).toEqual(rules);
  }
});

describe("what only the encryption shows", () => {
  test("body-encrypted: a success in clear; a failure may come so", async () => {
    const report = await verifyMock({ encryption: { ...right, encrypt: async (text) => text } });
    expect(found(report)).toEqual(["body-encrypted listCards:known-good /response/body"]);
    expect(report.findings[0]).toMatchObject({ expected: "an encrypted body", actual: "a body in clear" });
    expect(report.findings[0]?.contract).toMatch(/^openapi\/paths\/user-card-list\.yaml:\d+$/);
    expect(report.findings[0]?.curl).toContain(`--keys '${keys}' --replay 'listCards:known-good'`);
  });

  test("body-encrypted: an answer for another key, without a word about what is inside", async () => {
    const other = await mkdtemp(join(tmpdir(), "plate-keys-"));
    const { client } = await readEncryptionKeys(other, root);
    await rm(other, { recursive: true });
    const wrong = createMessageEncryption({ serverPublicKey: client.publicKey });
    const report = await verifyMock({ encryption: { ...right, encrypt: wrong.encrypt } });
    expect(new Set(found(report).map((line) => line.split(" ")[0]))).toEqual(new Set(["body-encrypted"]));
  });

  test("refuses-invalid: a server that takes the clear body, or a damaged one", async () => {
    const clear = await verifyMock({
      encryption: { ...right, decrypt: async (text) => `${await right.decrypt(text)} ` },
    });
    expect(found(clear)).toEqual(["refuses-invalid getCardDeduction:body:in-clear /request/body"]);
    expect(clear.findings[0]?.contract).toMatch(/^openapi\/paths\/cards-deduction\.yaml:\d+$/);
    const anyway = '{"par":"KONA00000000000000000000001"}';
    const damaged = await verifyMock({
      encryption: { ...right, decrypt: (text) => right.decrypt(text).catch(() => anyway) },
    });
    expect(found(damaged)).toEqual(["refuses-invalid getCardDeduction:body:damaged /request/body"]);
  });

  test("checks-signature: a server that checks the token over the clear text as well", async () => {
    const check = createTokenCheck(secretKey);
    const checkSignature = async (signature: string, body: Uint8Array): Promise<boolean> => {
      if (await check(signature, body)) return true;
      const clear = await right.decrypt(new TextDecoder().decode(body)).catch(() => "");
      return check(signature, new TextEncoder().encode(clear));
    };
    expect(found(await verifyMock({ checkSignature }))).toEqual([
      "checks-signature getCardDeduction:signature:in-clear /request/headers/X-KM-Tran-Token",
    ]);
  });
});

test("evidence shows what was said in clear, and no key", async () => {
  const report = await verifyMock({
    encryption: { ...right, decrypt: async (text) => `${await right.decrypt(text)} ` },
  });
  const replayed = await startMock({ ...tables, encryption: right });
  const { out } = await plate(["verify", replayed.url, "--keys", keys, "--replay", "listCards:scenario:oneCard"], {
    env,
  });
  await replayed.close();
  expect(out).toMatch(/\(encrypted, \d+ bytes; in clear:\)\n\{.*"cardDataInfo"/s);
  expect(out).toContain("nothing is wrong with this answer");
  expect(JSON.stringify(report) + out).not.toMatch(/PRIVATE KEY/);
});

test("keys that cannot be read are wrong use", async () => {
  const { code, err } = await plate(["verify", "http://127.0.0.1:9", "--keys", "nowhere"]);
  expect(err).toContain("error: cannot read server-public.pem in nowhere: there is no such file\n");
  expect(code).toBe(2);
});
