import { once } from "node:events";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { collectBytes } from "../../src/contract/wire/byte-collector.ts";
import { serveDocs } from "../../src/docs/serve.ts";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { type StartMockOptions, startMock } from "../../src/mock/transport/start-mock.ts";
import { startProxy } from "../../src/proxy/start-proxy.ts";
import { sendRaw } from "../mock/raw-socket.ts";
import { load, openApi } from "../reader/contract-folder.ts";

const contract = openApi(`paths:
  /a:
    get: {operationId: a, responses: {'200': {description: ok, content: {text/plain: {schema: {type: string}}}}}}
    post:
      operationId: b
      requestBody: {content: {text/plain: {schema: {type: string}}}}
      responses: {'200': {description: ok, content: {text/plain: {schema: {type: string}}}}}
`);

async function tables() {
  const model = await load({ "openapi.yaml": contract });
  return { model, validators: compileValidators(model) };
}

async function mockPort(options: Partial<StartMockOptions> = {}): Promise<number> {
  const mock = await startMock({ ...(await tables()), ...options });
  onTestFinished(() => mock.close());
  return mock.port;
}

/** An upstream that keeps what it gets, and the port of a proxy before it. */
async function proxied(server: Server = createServer((_request, response) => response.end("ok"))) {
  const got: string[] = [];
  server.on("connection", (socket) => socket.on("data", (chunk: Buffer) => got.push(chunk.toString("latin1"))));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const upstream = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const proxy = await startProxy({ ...(await tables()), upstream, timeoutMs: 1_000 });
  onTestFinished(async () => {
    await proxy.close();
    server.closeAllConnections();
    server.close();
  });
  return { port: Number(new URL(proxy.url).port), proxy, got };
}

async function docsPort(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "plate-serve-"));
  writeFileSync(join(folder, "index.html"), "page");
  symlinkSync("/etc/passwd", join(folder, "link.html"));
  const server = await serveDocs(folder, { host: "127.0.0.1", port: 0 });
  onTestFinished(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  return Number(new URL(server.url).port);
}

const servers = [
  ["mock", mockPort],
  ["proxy", async () => (await proxied()).port],
  ["documentation", docsPort],
] as const;

const statusOf = async (port: number, head: string): Promise<string> =>
  (await sendRaw(port, `${head}\r\nConnection: close\r\n\r\n`)).text.slice(9, 12);

const countAnswers = (text: string): number => text.split("HTTP/1.1 ").length - 1;

describe.each(servers)("the server of %s", (_name, start) => {
  test.each<[string, string]>([
    ["evil.example", "421"],
    ["evil.example:4010", "421"],
    ["127.0.0.1.evil.example", "421"],
    ["localhost.evil.example", "421"],
    ["notlocalhost", "421"],
    ["a b", "400"],
    ["user@localhost", "400"],
  ])("does not answer for the host %s", async (host, status) => {
    expect(await statusOf(await start(), `GET / HTTP/1.1\r\nHost: ${host}`)).toBe(status);
  });

  test("answers for addresses and names of this machine", async () => {
    const port = await start();
    const hosts = ["localhost", "LOCALHOST:1", "127.0.0.1", "127.1.2.3:80", "[::1]:4010", "10.0.0.7", "a.localhost"];
    for (const host of hosts) expect(await statusOf(port, `GET / HTTP/1.1\r\nHost: ${host}`)).toMatch(/^(200|404)$/);
  });

  test("answers some hundred requests sent at once, and closes a connection that sends more without reading", async () => {
    const port = await start();
    const ask = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
    expect(countAnswers((await sendRaw(port, ask.repeat(200), { answers: 200 })).text)).toBe(200);
    expect((await sendRaw(port, ask.repeat(2_000), { answers: 2_000 })).ended).toBe(true);
    expect(await statusOf(port, "GET / HTTP/1.1\r\nHost: localhost")).toMatch(/^(200|404)$/);
  });

  test("refuses two Hosts and transfer codings that it cannot undo", async () => {
    const port = await start();
    expect(await statusOf(port, "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example")).toBe("400");
    expect(await statusOf(port, "POST /a HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip, chunked")).toBe("501");
  });
});

test("hosts and origins that were allowed are answered", async () => {
  const port = await mockPort({ allowedHosts: ["mock.test"], allowedOrigins: ["https://docs.example"] });
  expect(await statusOf(port, "GET /a HTTP/1.1\r\nHost: MOCK.test:80")).toBe("200");
  expect(await statusOf(port, "GET /a HTTP/1.1\r\nHost: mock.test\r\nOrigin: https://docs.example")).toBe("200");
  expect(await statusOf(port, "GET /a HTTP/1.1\r\nHost: mock.test\r\nOrigin: https://docs.example.evil")).toBe("403");
});

test("recorded requests are shown under loopback names alone", async () => {
  const port = await mockPort({ allowedHosts: ["mock.test"] });
  const ask = (host: string, path = "requests") => statusOf(port, `GET /__mock/${path} HTTP/1.1\r\nHost: ${host}`);
  expect(await ask("localhost")).toBe("200");
  expect(await ask("mock.test")).toBe("403");
  expect(await ask("10.0.0.7")).toBe("403");
  expect(await ask("mock.test", "health")).toBe("200");
  expect(await statusOf(port, "GET http://10.0.0.7/__mock/requests HTTP/1.1\r\nHost: localhost")).toBe("403");
});

test("the documentation follows no link", async () => {
  const port = await docsPort();
  expect(await statusOf(port, "GET /index.html HTTP/1.1\r\nHost: localhost")).toBe("200");
  expect(await statusOf(port, "GET /link.html HTTP/1.1\r\nHost: localhost")).toBe("404");
});

test("a connection beyond the limit is closed at once, and the others are answered", async () => {
  const port = await mockPort({ limits: { connections: { maxConnections: 3, idleMs: 60_000 } } });
  const idle = await Promise.all(
    Array.from({ length: 3 }, async () => {
      const { connect } = await import("node:net");
      const socket = connect(port, "127.0.0.1");
      await once(socket, "connect");
      return socket;
    }),
  );
  const { text, ended } = await sendRaw(port, "GET /a HTTP/1.1\r\nHost: localhost\r\n\r\n");
  expect({ text, ended }).toEqual({ text: "", ended: true });
  for (const socket of idle) socket.destroy();
});

test("an idle connection is ended", async () => {
  const port = await mockPort({ limits: { connections: { maxConnections: 9, idleMs: 50 } } });
  expect((await sendRaw(port, "")).ended).toBe(true);
});

test("bytes that come one by one take one buffer; beyond the limit none are kept", () => {
  const collected = collectBytes(2_000);
  for (let index = 0; index < 2_000; index += 1) collected.add(Uint8Array.of(index % 256));
  expect(collected.bytes().length).toBe(2_000);
  expect(collected.bytes().buffer.byteLength).toBe(2_000);
  expect([...collected.bytes().subarray(254, 258)]).toEqual([254, 255, 0, 1]);
  collected.add(Uint8Array.of(1));
  expect(collected.isOverLimit).toBe(true);
  expect(collected.bytes().length).toBe(0);
});

test.each<[string, readonly number[]]>([
  ["chunks that fill blocks exactly", [65_536, 65_536]],
  ["a chunk of more than a block after a byte", [1, 200_000, 1]],
  ["a chunk across the end of a block", [65_000, 1_000, 65_000]],
  ["no byte", [0, 0]],
])("%s are collected in their order", (_what, lengths) => {
  const collected = collectBytes(1_000_000);
  for (const [index, length] of lengths.entries()) collected.add(new Uint8Array(length).fill(index + 1));
  const want = Buffer.concat(lengths.map((length, index) => Buffer.alloc(length, index + 1)));
  expect(Buffer.compare(collected.bytes(), want)).toBe(0);
  collected.add(Uint8Array.of(9));
  expect(Buffer.compare(collected.bytes(), Buffer.concat([want, Buffer.of(9)]))).toBe(0);
});

describe("the proxy frames every message itself", () => {
  test.each<[string, string, RegExp]>([
    [
      "Content-Length that Connection names",
      "Connection: close, content-length\r\nContent-Length: 3\r\n\r\nabc",
      /\r\nContent-Length: 3\r\n[\s\S]*\r\n\r\nabc$/i,
    ],
    [
      "chunks",
      "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      /\r\nTransfer-Encoding: chunked\r\n[\s\S]*\r\n\r\n3\r\nabc\r\n0\r\n\r\n$/,
    ],
    [
      "fields of one connection",
      "Connection: close, X-Hop\r\nX-Hop: 1\r\nKeep-Alive: 1\r\nTE: trailers\r\nX-End: 2\r\nContent-Length: 0\r\n\r\n",
      /^(?![\s\S]*(X-Hop|\r\nKeep-Alive:|\r\nTE:))[\s\S]*X-End: 2/i,
    ],
    ["its name in Via", "Content-Length: 0\r\n\r\n", /\r\nVia: 1\.1 plate\r\n/],
    [
      "one Host, the upstream's",
      "Content-Length: 0\r\n\r\n",
      /^(?![\s\S]*Host: localhost)[\s\S]*\r\nHost: 127\.0\.0\.1:\d+\r\n/,
    ],
  ])("%s", async (_what, rest, want) => {
    const { port, got } = await proxied();
    await sendRaw(port, `POST /a HTTP/1.1\r\nHost: localhost\r\n${rest}`);
    expect(got.join("")).toMatch(want);
  });

  test.each<[string, string]>([
    ["both lengths", "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"],
    ["two lengths", "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd"],
    ["a length that is none", "Content-Length: +3\r\n\r\nabc"],
  ])("a request with %s reaches nobody", async (_what, rest) => {
    const { port, got } = await proxied();
    const { text } = await sendRaw(port, `POST /a HTTP/1.1\r\nHost: localhost\r\n${rest}`);
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(got).toEqual([]);
  });
});

describe("whatever the upstream does, the caller gets 502 and the report holds the exchange", () => {
  test.each<[string, string, boolean]>([
    [
      "101 that nobody asked for",
      "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n",
      false,
    ],
    ["interim answers without end", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", true],
    [
      "a transfer coding that is not chunked",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
      false,
    ],
    ["no HTTP", "SSH-2.0-x\r\n", false],
  ])("%s", async (_what, text, isRepeated) => {
    const upstream = createTcpServer((socket) => {
      socket.on("error", () => undefined);
      const timer = setInterval(() => isRepeated && socket.writable && socket.write(text), 20);
      socket.on("close", () => clearInterval(timer));
      socket.once("data", () => socket.write(text));
    }).listen(0, "127.0.0.1");
    await once(upstream, "listening");
    const url = new URL(`http://127.0.0.1:${(upstream.address() as AddressInfo).port}`);
    const proxy = await startProxy({ ...(await tables()), upstream: url, timeoutMs: 300 });
    const answer = await fetch(`${proxy.url}/a`);
    expect(answer.status).toBe(502);
    await answer.text();
    await proxy.close();
    upstream.close();
    expect(JSON.stringify(proxy.report())).toContain("no answer");
  });
});
