import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { createTokenCheck } from "../../src/konaplate/check-token.ts";
import { createMessageEncryption } from "../../src/konaplate/message-encryption.ts";
import { createMockFetch } from "../../src/mock/transport/mock-fetch.ts";
import { startMock } from "../../src/mock/transport/start-mock.ts";
import { bodyText, headers, own, path, post, shop } from "./mock-contracts.ts";

const body = bodyText("9007199254740993");

test("`await using` stops the mock at the end of its block", async () => {
  let url = "";
  {
    await using mock = await startMock(own);
    url = mock.url;
    expect((await post(url, body)).status).toBe(200);
  }
  await expect(post(url, body)).rejects.toThrow("fetch failed");
});

test("stopping lets what is in flight finish, and takes nothing new", async () => {
  const mock = await startMock(own);
  const slow = post(mock.url, body, { Prefer: "delay=300", Connection: "close" });
  while (mock.requests().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const closed = mock.close();
  await expect(post(mock.url, body)).rejects.toThrow("fetch failed");
  expect((await slow).status).toBe(200);
  await closed;
});

test("a taken port is said plainly, with what to do", async () => {
  await using mock = await startMock(own);
  await expect(startMock({ ...own, port: mock.port })).rejects.toMatchObject({
    name: "PlateError",
    message: `another program listens on 127.0.0.1:${mock.port}`,
    fix: "end that program, or choose another port: --port 0 takes a free one",
  });
});

test("without a socket: a Request in, a Response out", async () => {
  const mockFetch = createMockFetch(own);
  const answer = await mockFetch(
    new Request(`http://mock${path}`, { method: "POST", headers, body: bodyText("9007199254740992") }),
  );
  expect([answer.status, await answer.text()]).toEqual([
    400,
    '{"response":{"code":"001_006","description":"Wallet user not found"}}',
  ]);
  expect(answer.headers.get("X-KM-Correlation-Id")).toBe("221108120814-3fa85c0");
  expect((await mockFetch(new Request("http://mock/nothing"))).status).toBe(404);
});

test("the last requests are listed with their verdicts, secrets masked", async () => {
  await using mock = await startMock(own);
  await post(mock.url, bodyText("9007199254740992"));
  await post(mock.url, '{"password":"hunter2","userId":0}', { Authorization: "Bearer hunter3" });
  await fetch(`${mock.url}/nothing?api_token=hunter4`);
  const text = await (await fetch(`${mock.url}/__mock/requests`)).text();
  const { requests } = JSON.parse(text) as { requests: Record<string, unknown>[] };
  expect(requests.map(({ number, status, verdict, scenario }) => [number, status, verdict, scenario])).toEqual([
    [1, 400, "scenario", "userNotFound"],
    [2, 400, "invalid-request", undefined],
    [3, 404, "no-path", undefined],
  ]);
  expect(requests[0]?.body).toBe(bodyText("9007199254740992"));
  expect(requests[0]?.headers).toContainEqual(["X-KM-Correlation-Id", headers["X-KM-Correlation-Id"]]);
  for (const secret of [headers["X-KM-Access-Key"], headers["X-KM-Tran-Token"], "hunter"])
    expect(text).not.toContain(secret);
  expect(requests[1]?.body).toBe('{"password":"***","userId":0}');
  const other = await fetch(`${mock.url}/__mock/requests`, { headers: { Origin: "http://localhost:4011" } });
  expect(other.headers.get("Access-Control-Allow-Origin")).toBeNull();
});

test("health names the contract", async () => {
  await using mock = await startMock(own);
  expect(await (await fetch(`${mock.url}/__mock/health`)).json()).toEqual({
    status: "ok",
    contract: { title: own.model.title, version: own.model.version, sha256: own.model.sha256() },
    requests: 0,
  });
  const probe = await fetch(`${mock.url}/__mock/health`, { method: "HEAD" });
  expect([probe.status, await probe.text()]).toEqual([200, ""]);
  expect((await fetch(`${mock.url}/__mock/health`, { method: "POST" })).headers.get("Allow")).toBe("GET, HEAD");
});

test("only the last 200 requests are kept", async () => {
  const mockFetch = createMockFetch(shop);
  for (let call = 0; call < 205; call += 1) await mockFetch(new Request("http://mock/items"));
  const { requests } = (await (await mockFetch(new Request("http://mock/__mock/requests"))).json()) as {
    requests: { number: number }[];
  };
  expect([requests.length, requests[0]?.number, requests.at(-1)?.number]).toEqual([200, 6, 205]);
});

const secretKey = "example secret key";
const tokenFor = (text: string, key = secretKey) =>
  `KMV1:20221108120814608:${createHmac("sha256", key).update(text).digest("base64")}`;

test.each([
  ["the padded form", tokenFor(body), 200],
  ["the form without padding", tokenFor(body).slice(0, -1), 200],
  ["the same JSON in other bytes", tokenFor(body.replace(",", ", ")), 400],
  ["another key", tokenFor(body, "another key"), 400],
  ["the official sample's", headers["X-KM-Tran-Token"], 400],
])("with the secret key given, a token of %s is answered with %i", async (_name, token, status) => {
  await using mock = await startMock({ ...own, checkSignature: createTokenCheck(secretKey) });
  const answer = await post(mock.url, body, { "X-KM-Tran-Token": token });
  expect(answer.status).toBe(status);
  if (status === 400) expect(answer.headers.get("X-Mock-Violations")).toContain('"keyword":"signature"');
});

test("the token check agrees with a token worked out by hand", async () => {
  const check = createTokenCheck("key");
  const text = new TextEncoder().encode("The quick brown fox jumps over the lazy dog");
  expect(await check("KMV1:20221108120814608:97yD9DBThCSxMpjmqm+xQ+9NWaFJRhdZl0edvC0aPNg=", text)).toBe(true);
  expect(await check("KMV2:20221108120814608:97yD9DBThCSxMpjmqm+xQ+9NWaFJRhdZl0edvC0aPNg=", text)).toBe(false);
});

test("operations marked as encrypted take and give encrypted bodies", async () => {
  const pair = async () => {
    const keys = await crypto.subtle.generateKey(
      { name: "RSA-OAEP", modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: "SHA-256" },
      true,
      ["encrypt", "decrypt"],
    );
    return keys as CryptoKeyPair;
  };
  const [server, client] = [await pair(), await pair()];
  const ofServer = createMessageEncryption({ serverPublicKey: client.publicKey, clientPrivateKey: server.privateKey });
  const ofClient = createMessageEncryption({ serverPublicKey: server.publicKey, clientPrivateKey: client.privateKey });
  await using mock = await startMock({ ...shop, encryption: ofServer });
  const send = async (text: string) => {
    const answer = await fetch(`${mock.url}/secrets`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: text,
    });
    return [answer.status, await answer.text()] as const;
  };
  const [status, text] = await send(await ofClient.encrypt('{"secret":"hush"}'));
  expect(text).not.toContain("kept");
  expect([status, await ofClient.decrypt(text)]).toEqual([200, '{"kept":true}']);
  expect(mock.requests().at(-1)?.verdict).toMatchObject({ kind: "scenario", scenario: "kept" });
  expect((await send(await ofClient.encrypt('{"secret":"much too long"}')))[0]).toBe(400);
  expect((await send('{"secret":"hush"}'))[0]).toBe(400);
  expect((await send(await ofServer.encrypt('{"secret":"hush"}')))[0]).toBe(400);
});
