import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, connect, createServer as createSocketServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { loadTables } from "../../src/cli/options/load-tables.ts";
import { type RunningProxy, startProxy } from "../../src/proxy/start-proxy.ts";
import { isInstalled } from "../installed.ts";

const root = join(import.meta.dirname, "..", "..");
const tables = await loadTables(join(root, "test/fixtures/proxy/files.yaml"), { cwd: root });

const servers: Server[] = [];
const proxies: RunningProxy[] = [];
afterEach(async () => {
  for (const proxy of proxies.splice(0)) await proxy.close();
  for (const server of servers.splice(0)) server.close();
});

async function listening(server: Server): Promise<URL> {
  servers.push(server.listen(0, "127.0.0.1"));
  await once(server, "listening");
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}

type Behave = (request: IncomingMessage, response: ServerResponse) => void;

async function proxyBefore(behave: Behave, options: { enforce?: boolean; timeoutMs?: number } = {}) {
  const upstream = await listening(createServer(behave));
  const proxy = await startProxy({ ...tables, upstream, ...options });
  proxies.push(proxy);
  return { proxy, port: Number(new URL(proxy.url).port) };
}

/** Sends bytes and gathers what comes back until the other side ends the connection. */
async function overSocket(port: number, parts: readonly (string | Buffer)[]): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  for (const part of parts) socket.write(part);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("latin1");
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function findingsOf(proxy: RunningProxy) {
  await proxy.close();
  return proxy.report().findings.map(({ rule, actual }) => `${rule}: ${actual}`);
}

const json = { "Content-Type": "application/json" };
const good = '{"size":9007199254740993}';
const sha256 = (bytes: string | Buffer) => createHash("sha256").update(bytes).digest("hex");

describe("what goes through stays what it is, on the wire", () => {
  test.each(["POST", "DELETE"])("a chunked body of %s arrives as it was sent", async (method) => {
    const seen: string[] = [];
    const { port } = await proxyBefore(async (incoming, response) => {
      seen.push(incoming.headers["transfer-encoding"] ?? "", (await bodyOf(incoming)).toString("latin1"));
      response.writeHead(204).end();
    });
    const head = `${method} /files/1 HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n`;
    const answer = await overSocket(port, [
      head,
      "3\r\n\x00ab\r\n",
      "5;x=y\r\ncd\r\n\xff\r\n".replace("\xff", "e"),
      "0\r\n\r\n",
    ]);
    expect(answer).toMatch(/^HTTP\/1\.1 204 No Content\r\n/);
    expect(seen).toEqual(["chunked", "\x00abcd\r\ne"]);
  });

  test("an answer is passed on while it comes, not at its end", async () => {
    let finish = (): void => undefined;
    const { proxy } = await proxyBefore((_incoming, response) => {
      response.writeHead(200, json).write(good.slice(0, 5));
      finish = () => void response.end(good.slice(5));
    });
    const answer = await fetch(`${proxy.url}/files/1`);
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe(good.slice(0, 5));
    finish();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe(good.slice(5));
    expect((await reader.read()).done).toBe(true);
    expect(await findingsOf(proxy)).toEqual([]);
  });

  test("HEAD has the length and no body; 204 and 304 have neither", async () => {
    const { port } = await proxyBefore((incoming, response) => {
      if (incoming.method === "HEAD") response.writeHead(200, { ...json, "Content-Length": "25" }).end();
      else response.writeHead(incoming.url?.endsWith("2") ? 304 : 204, { ETag: '"1"' }).end();
    });
    const ask = (line: string) =>
      overSocket(port, [`${line} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`]);
    const head = await ask("HEAD /files/1");
    expect([/content-length: 25/i.test(head), head.endsWith("\r\n\r\n")]).toEqual([true, true]);
    for (const line of ["DELETE /files/1", "GET /files/2"]) {
      const answer = await ask(line);
      expect(answer).toMatch(/^HTTP\/1\.1 (?:204|304) (?:.*\r\n)+\r\n$/);
      expect(answer).not.toMatch(/content-length|transfer-encoding/i);
    }
  });

  test("informational answers before the answer do not disturb it", async () => {
    const { proxy } = await proxyBefore((_incoming, response) => {
      response.writeContinue();
      response.writeEarlyHints({ link: "</style.css>; rel=preload" });
      response.writeHead(200, json).end(good);
    });
    expect(await (await fetch(`${proxy.url}/files/1`)).text()).toBe(good);
    expect(await findingsOf(proxy)).toEqual([]);
  });

  test("a body that waits for 100 Continue is sent on", async () => {
    const { port } = await proxyBefore(async (incoming, response) => {
      response.writeHead(200, json).end(`{"size":${(await bodyOf(incoming)).length}}`);
    });
    const head =
      "POST /files HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n";
    const answer = await overSocket(port, [head, "abc"]);
    expect(answer).toContain("HTTP/1.1 100 Continue\r\n\r\n");
    expect(answer).toContain('{"size":3}');
  });

  test("bodies of 40 MB go through both ways, and are not judged", async () => {
    const large = Buffer.alloc(40 * 2 ** 20, "large ");
    let arrived = "";
    const { proxy } = await proxyBefore(async (incoming, response) => {
      arrived = sha256(await bodyOf(incoming));
      response.writeHead(200, json).end(large);
    });
    const answer = await fetch(`${proxy.url}/files`, { method: "POST", headers: json, body: large });
    expect(sha256(Buffer.from(await answer.arrayBuffer()))).toBe(sha256(large));
    expect(arrived).toBe(sha256(large));
    expect(await findingsOf(proxy)).toEqual([]);
  });

  test("a caller that takes it for a proxy, and names the whole URL, is answered", async () => {
    let url: string | undefined;
    const { port } = await proxyBefore((incoming, response) => {
      url = incoming.url;
      response.writeHead(200, json).end(good);
    });
    const answer = await overSocket(port, [
      "GET http://api.example/files/1 HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
    ]);
    expect([url, answer.includes(good)]).toEqual(["/files/1", true]);
  });
});

describe("content codings", () => {
  test.each<readonly [coding: string, encode: (text: string) => Buffer]>([
    ["gzip", gzipSync],
    ["X-GZIP", gzipSync],
    ["br", brotliCompressSync],
    ["zstd", zstdCompressSync],
    ["gzip, br", (text) => brotliCompressSync(gzipSync(text))],
  ])("%s is undone to be judged, and kept on the wire", async (coding, encode) => {
    const bytes = encode('{"size":"25"}');
    const { port, proxy } = await proxyBefore((_incoming, response) => {
      response.writeHead(200, { ...json, "Content-Encoding": coding, "Content-Length": bytes.length }).end(bytes);
    });
    const answer = await overSocket(port, ["GET /files/1 HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"]);
    expect(answer.endsWith(bytes.toString("latin1"))).toBe(true);
    expect(await findingsOf(proxy)).toEqual([expect.stringContaining("body-matches-schema: ")]);
  });

  test.each(["sdch", "gzip"])("a body in a coding that cannot be undone (%s) is accused of nothing", async (coding) => {
    const { port, proxy } = await proxyBefore((_incoming, response) => {
      response.writeHead(200, { ...json, "Content-Encoding": coding }).end("not of this coding");
    });
    await overSocket(port, ["GET /files/1 HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"]);
    expect(await findingsOf(proxy)).toEqual([]);
  });
});

describe("an upstream in trouble", () => {
  test.each([false, true])("one that is silent is given up (enforce: %s)", async (enforce) => {
    const { proxy } = await proxyBefore(() => undefined, { timeoutMs: 100, enforce });
    const answer = await fetch(`${proxy.url}/files/1`);
    expect([answer.status, await answer.text()]).toEqual([502, expect.stringContaining("nothing came for 100 ms")]);
    expect(await findingsOf(proxy)).toEqual(["answer-arrives: nothing came for 100 ms"]);
  });

  test("one that ends the connection in the middle of its answer: the caller sees just that", async () => {
    const { proxy } = await proxyBefore((_incoming, response) => {
      response.writeHead(200, { ...json, "Content-Length": "100" });
      response.write(good, () => response.destroy());
    });
    const answer = await fetch(`${proxy.url}/files/1`);
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow("terminated");
    expect(await findingsOf(proxy)).toEqual([
      "answer-arrives: the upstream ended the connection in the middle of its answer",
    ]);
  });

  test("the same, enforced: nothing of it is passed on", async () => {
    const behave: Behave = (_incoming, response) => {
      response.writeHead(200, { ...json, "Content-Length": "100" });
      response.write(good, () => response.destroy());
    };
    const { proxy } = await proxyBefore(behave, { enforce: true });
    expect((await fetch(`${proxy.url}/files/1`)).status).toBe(502);
  });

  test("one that speaks something else", async () => {
    const upstream = await listening(createSocketServer((socket) => socket.end("220 mail.example ESMTP\r\n")));
    const proxy = await startProxy({ ...tables, upstream });
    proxies.push(proxy);
    expect(await (await fetch(`${proxy.url}/files/1`)).text()).toContain("the upstream does not speak HTTP");
  });

  test("a caller who goes away ends the request to the upstream, and nobody is accused", async () => {
    const ended = Promise.withResolvers<void>();
    const { proxy } = await proxyBefore((incoming) => void incoming.socket.on("close", () => ended.resolve()));
    const waiting = request(`${proxy.url}/files/1`).on("error", () => undefined);
    waiting.end(() => setTimeout(() => waiting.destroy(), 50));
    await ended.promise;
    await proxy.close();
    expect(proxy.report()).toMatchObject({ outcome: "nothing-tested", findings: [] });
  });
});

interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `plate proxy …` until `use` has done with its URL, then as by Ctrl-C. */
async function plateProxy(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  use: (url: string) => Promise<void>,
): Promise<Ran> {
  const program = [
    join(root, "src/cli/main.ts"),
    "proxy",
    "--port",
    "0",
    "--spec",
    join(root, "test/fixtures/proxy/files.yaml"),
  ];
  const child = spawn(process.execPath, [...program, ...args], { env: { PATH: process.env.PATH, ...env } });
  const said = { out: "", err: "" };
  child.stderr.on("data", (chunk) => {
    said.err += chunk;
  });
  const url = Promise.withResolvers<string>();
  child.stdout.on("data", (chunk) => {
    said.out += chunk;
    if (said.out.includes("\n")) url.resolve(said.out.split("\n")[0] ?? "");
  });
  const exit = once(child, "exit");
  await use(await url.promise);
  child.kill("SIGINT");
  const [exitCode] = await exit;
  return { exitCode: exitCode as number, ...said };
}

test("reports in every form, of an exchange with a fault", async () => {
  const folder = await mkdtemp(join(tmpdir(), "proxy-"));
  const upstream = await listening(createServer((_incoming, response) => void response.writeHead(200, json).end("{}")));
  try {
    const file = (form: string) => join(folder, `report.${form}`);
    const forms = ["text", "json", "junit", "github", "html"];
    const reports = forms.flatMap((form) => ["--report", `${form}=${file(form)}`]);
    const { exitCode, out } = await plateProxy([upstream.href, ...reports], {}, async (url) => {
      await fetch(`${url}/files/1`);
      await fetch(`${url}/elsewhere`);
    });
    expect(exitCode).toBe(1);
    expect(out.split("\n")[1]).toMatch(/^2 cases: 0 passed, 1 failed, 1 skipped/);
    for (const form of forms) expect(await readFile(file(form), "utf8"), form).toContain("body-matches-schema");
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("only what the contract has no operation for went through: no pass", async () => {
  const upstream = await listening(createServer((_incoming, response) => void response.end("fine")));
  const { exitCode } = await plateProxy([upstream.href], {}, async (url) => void (await fetch(`${url}/elsewhere`)));
  expect(exitCode).toBe(3);
});

test.skipIf(!isInstalled("openssl"))("an upstream behind TLS, once its certificate is trusted", async () => {
  const folder = await mkdtemp(join(tmpdir(), "proxy-"));
  try {
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"];
    const make = [
      "req",
      "-x509",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-days",
      "2",
      "-keyout",
      key,
      "-out",
      cert,
      ...subject,
    ];
    execFileSync("openssl", make, { stdio: "ignore" });
    const credentials = { key: await readFile(key), cert: await readFile(cert) };
    const secure = createTlsServer(credentials, (_incoming, response) => void response.writeHead(200, json).end(good));
    const upstream = `https://localhost:${(await listening(secure)).port}`;
    const texts: string[] = [];
    const use = async (url: string) => void texts.push(await (await fetch(`${url}/files/1`)).text());
    const distrusting = await plateProxy([upstream], {}, use);
    const trusting = await plateProxy([upstream], { NODE_EXTRA_CA_CERTS: cert }, use);
    expect(texts).toEqual([expect.stringContaining("--ca FILE makes it trusted"), good]);
    expect([distrusting.exitCode, trusting.exitCode]).toEqual([1, 0]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
