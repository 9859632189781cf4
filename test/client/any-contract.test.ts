import { generateKeyPairSync } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import type { LooseClient } from "../../src/client/contract-client.ts";
import type { Platform } from "../../src/contract/model/platform.ts";
import { createKonaPlate } from "../../src/konaplate/kona-plate.ts";
import { createMessageEncryption } from "../../src/konaplate/message-encryption.ts";
import { createLedgerClient } from "./ledger.ts";
import { type Behaviour, credentials, type RawServer, startRawServer, tokenFits } from "./raw-server.ts";

let server: RawServer | undefined;
afterEach(async () => server?.close());

async function ledger(behave: Behaviour, platform?: Platform): Promise<LooseClient> {
  server = await startRawServer(behave);
  return createLedgerClient({ baseUrl: server.baseUrl }, platform);
}

function json(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return (_request, response) =>
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);
}

const integers: readonly (readonly [string, bigint])[] = [
  ["2^31", 2_147_483_648n],
  ["2^53 - 1", 9_007_199_254_740_991n],
  ["2^53", 9_007_199_254_740_992n],
  ["2^53 + 1", 9_007_199_254_740_993n],
  ["-(2^53 + 1)", -9_007_199_254_740_993n],
  ["2^63 - 1", 9_223_372_036_854_775_807n],
  ["2^63 + 1", 9_223_372_036_854_775_809n],
  ["10^19 - 1", 9_999_999_999_999_999_999n],
];

describe("integers", () => {
  it.each(integers)("%s goes out with all its digits", async (_name, id) => {
    const client = await ledger((_request, response) => response.writeHead(204).end());
    expect(await client.call("putEntry", { body: { id } })).toMatchObject({ ok: true, status: 204 });
    expect(server?.requests[0]?.body).toBe(`{"id":${id}}`);
  });

  it.each(integers)("%s comes in as that bigint, beside it and in lists", async (_name, id) => {
    const client = await ledger(json(200, `{"id":${id},"parts":[{"amount":7},{}],"free":3}`, { Version: "1" }));
    const result = await client.call("getEntry", { path: { entryId: 7n } });
    expect(result).toMatchObject({ ok: true, data: { id, parts: [{ amount: 7n }, {}], free: 3 }, violations: [] });
  });

  it("given as a number are widened where the number is exact, and refused with the reason where it is not", async () => {
    const client = await ledger((_request, response) => response.writeHead(204).end());
    await client.call("putEntry", { body: { id: Number.MAX_SAFE_INTEGER } });
    expect(server?.requests[0]?.body).toBe('{"id":9007199254740991}');
    await expect(client.call("putEntry", { body: { id: 2 ** 53 } })).rejects.toMatchObject({
      kind: "contract-violation",
      side: "request",
      violations: [
        {
          in: "body",
          at: "/id",
          keyword: "type",
          limit: "bigint",
          message: expect.stringContaining("9007199254740993n"),
        },
      ],
    });
    expect(server?.requests).toHaveLength(1);
  });

  it("do not change the caller's object", async () => {
    const client = await ledger((_request, response) => response.writeHead(204).end());
    const body = Object.freeze({ id: 5 });
    await client.call("putEntry", { body });
    expect(body).toEqual({ id: 5 });
  });
});

describe("parameters", () => {
  it("stand in path, query and headers, encoded", async () => {
    const client = await ledger(json(200, '{"id":1,"parts":[]}', { Version: "1" }));
    const query = { fields: ["a b", "c&d"], after: 0 };
    await client.call("GET /entries/{entryId}", {
      path: { entryId: 9_999_999_999_999_999_999n },
      query,
      headers: { Trace: "t1" },
    });
    expect(server?.requests[0]).toMatchObject({
      method: "GET",
      url: "/base/entries/9999999999999999999?fields=a%20b&fields=c%26d&after=0",
      body: "",
      headers: { trace: "t1", accept: "application/json, application/problem+json" },
    });
    expect(server?.requests[0]?.headers["content-type"]).toBeUndefined();
  });

  it("that break the contract are all named before anything is sent", async () => {
    const client = await ledger(json(200, "{}"));
    const failure = client.call("getEntry", { path: {}, query: { after: -1 }, headers: { Trace: "far too long" } });
    await expect(failure).rejects.toMatchObject({
      violations: [
        { in: "path", name: "entryId", keyword: "required" },
        { in: "query", name: "after", keyword: "minimum", limit: "0" },
        { in: "header", name: "Trace", keyword: "maxLength", limit: "8" },
      ],
    });
    expect(server?.requests).toEqual([]);
  });

  it.each(["", ".", ".."])("of the path that would lead elsewhere are refused: %j", async (entryId) => {
    const client = await ledger(json(200, "{}"));
    await expect(client.call("getEntry", { path: { entryId } })).rejects.toMatchObject({ kind: "contract-violation" });
    expect(server?.requests).toEqual([]);
  });

  it("with line breaks never become further headers, and are not repeated by the error", async () => {
    const client = await ledger(json(200, "{}"));
    const failure = client.call("getEntry", { path: { entryId: 1 } }, { headers: { "X-Note": "hidden\r\nX-Evil: 1" } });
    await expect(failure).rejects.toMatchObject({ violations: [{ in: "header", name: "X-Note", keyword: "pattern" }] });
    await expect(failure).rejects.not.toThrow(/hidden/);
    expect(server?.requests).toEqual([]);
  });
});

describe("answers without result codes", () => {
  it.each<{ what: string; behave: Behaviour; want: object }>([
    {
      what: "404 without a body",
      behave: (_request, response) => response.writeHead(404).end(),
      want: { ok: false, status: 404, code: undefined, error: undefined },
    },
    {
      what: "a status that only `default` covers",
      behave: (_request, response) =>
        response.writeHead(502, { "content-type": "application/problem+json; charset=utf-8" }).end('{"title":"down"}'),
      want: { ok: false, status: 502, error: { title: "down" } },
    },
    {
      what: "a body and a header that break the contract",
      behave: json(200, '{"parts":3}'),
      want: {
        ok: true,
        violations: [
          { in: "body", at: "/id", keyword: "required" },
          { in: "body", at: "/parts", keyword: "type", limit: "array" },
          { in: "header", name: "Version", keyword: "required" },
        ],
      },
    },
  ])("are told apart by their status: $what", async ({ behave, want }) => {
    const client = await ledger(behave);
    expect(await client.call("getEntry", { path: { entryId: 1 } })).toMatchObject(want);
  });
});

describe("message encryption", () => {
  function makeKeys(): { readonly publicKey: string; readonly privateKey: string } {
    return generateKeyPairSync("rsa", {
      modulusLength: 2048,
      publicKeyEncoding: { type: "spki", format: "pem" },
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
    });
  }
  const serverKeys = makeKeys();
  const clientKeys = makeKeys();
  const serverSide = createMessageEncryption({
    serverPublicKey: clientKeys.publicKey,
    clientPrivateKey: serverKeys.privateKey,
  });
  const platform = createKonaPlate({
    ...credentials,
    encryption: createMessageEncryption({
      serverPublicKey: serverKeys.publicKey,
      clientPrivateKey: clientKeys.privateKey,
    }),
  });
  const answerText = '{"result":{"code":"A","text":"Kept"},"account":9007199254740993}';

  it.each([true, false])(
    "wraps the request, signs what goes out, and reads the answer (encrypted: %s)",
    async (encrypted) => {
      const clear: string[] = [];
      const client = await ledger((request, response) => {
        void serverSide.decrypt(request.body).then(async (text) => {
          clear.push(text);
          const body = encrypted ? await serverSide.encrypt(answerText) : answerText;
          response.writeHead(200, { "content-type": "application/json" }).end(body);
        });
      }, platform);
      const result = await client.call("postSecret", { body: { account: 9_007_199_254_740_993n } });
      expect(result).toMatchObject({ ok: true, code: "A", data: { account: 9_007_199_254_740_993n } });
      // What came in clear is read, and told.
      expect(result.violations.map(({ keyword }) => keyword)).toEqual(encrypted ? [] : ["x-encrypted"]);
      const seen = server?.requests[0];
      expect(seen?.body).toMatch(/^\{"encData":"[\w.-]+"\}$/);
      expect(clear).toEqual(['{"account":9007199254740993}']);
      expect(seen !== undefined && tokenFits({ ...seen, headers: { "x-km-tran-token": seen.headers.signed } })).toBe(
        true,
      );
    },
  );

  it("wraps a body given as bytes too", async () => {
    const client = await ledger(json(200, answerText), platform);
    const body = new TextEncoder().encode('{"account":1}');
    await client.call("postSecret", { body }, { validateRequests: false });
    const sent = server?.requests[0]?.body ?? "";
    expect(sent).toMatch(/^\{"encData":/);
    expect(await serverSide.decrypt(sent)).toBe('{"account":1}');
  });

  it("that cannot be undone is a MalformedAnswerError", async () => {
    const client = await ledger(json(200, '{"encData":"a.b.c.d.e"}'), platform);
    await expect(client.call("postSecret", { body: { account: 1n } })).rejects.toMatchObject({
      kind: "malformed-answer",
      reason: "encryption",
    });
  });

  it("that the client cannot do is refused before anything is sent", async () => {
    const client = await ledger(json(200, answerText), createKonaPlate(credentials));
    await expect(client.call("postSecret", { body: { account: 1n } })).rejects.toThrow("no message encryption");
    expect(server?.requests).toEqual([]);
  });

  it("of an answer that the client has no option for is named as the reason, and an answer in clear is read", async () => {
    const encrypted = await serverSide.encrypt('{"result":{"code":"A"}}');
    const client = await ledger(json(200, encrypted), createKonaPlate(credentials));
    await expect(client.call("getSealed")).rejects.toMatchObject({
      kind: "malformed-answer",
      reason: "encryption",
      message: expect.stringContaining("give it the option `encryption`"),
    });
    await server?.close();
    const clear = await ledger(json(200, '{"result":{"code":"A"}}'), createKonaPlate(credentials));
    expect(await clear.call("getSealed")).toMatchObject({ ok: true, code: "A" });
  });

  it("of an answer for which the key is missing says so", async () => {
    const encryption = createMessageEncryption({ serverPublicKey: serverKeys.publicKey });
    const encrypted = await serverSide.encrypt('{"result":{"code":"A"}}');
    const client = await ledger(json(200, encrypted), createKonaPlate({ ...credentials, encryption }));
    await expect(client.call("getSealed")).rejects.toThrow(
      "cannot be decrypted: this operation encrypts messages, and",
    );
  });

  it.each<{ what: string; operation: string; attempts: number }>([
    { what: "of a request", operation: "postSecret", attempts: 0 },
    { what: "of an answer", operation: "getSealed", attempts: 1 },
  ])("$what that never ends is a TimeoutError within the call's limit, or ends with its signal", async (row) => {
    const never = (): Promise<string> => new Promise(() => undefined);
    const platform = createKonaPlate({ ...credentials, encryption: { encrypt: never, decrypt: never } });
    server = await startRawServer(json(200, "{}"));
    const client = createLedgerClient({ baseUrl: server.baseUrl, totalTimeoutMs: 200 }, platform);
    const { operation, attempts } = row;
    const timedOut = client.call(operation, { body: { account: 1n } });
    await expect(timedOut).rejects.toMatchObject({ kind: "time-out", limit: "totalTimeoutMs", afterMs: 200, attempts });
    const signal = AbortSignal.timeout(50);
    const aborted = client.call(operation, { body: { account: 1n } }, { signal, totalTimeoutMs: 5000 });
    await expect(aborted).rejects.toMatchObject({ kind: "aborted", attempts });
  });
});
