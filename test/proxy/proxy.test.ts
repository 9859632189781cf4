import { type ChildProcess, spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, describe, expect, test } from "vitest";
import { loadTables } from "../../src/cli/options/load-tables.ts";
import { createTokenCheck } from "../../src/konaplate/check-token.ts";
import { startMock } from "../../src/mock/transport/start-mock.ts";
import { startProxy } from "../../src/proxy/start-proxy.ts";

const root = join(import.meta.dirname, "..", "..");
const own = await loadTables(undefined, { cwd: root });
const path = "/api/v1/card/payment/limit/update";
const secretKey = "example secret key";
/** White space, key order and escapes of its own: another body as soon as somebody writes it anew. */
const body = `{ "par":"KONA0000000000000000000000\\u0031",\n "userId": 9007199254740993.0, "limits":{"day":1000000,"once":5e5,"month":5000000} }`;
const headers = {
  "Content-Type": "application/json",
  "X-KM-User-AspId": "953365000000000",
  "X-KM-Correlation-Id": "221108120814-3fa85c0",
  "X-KM-Access-Key": "EXAMPLE-ACCESS-KEY-000000000000000000001",
  "X-KM-Tran-Token": `KMV1:20221108120814608:${createHmac("sha256", secretKey).update(body).digest("base64")}`,
  "X-KM-Tran-Time": "20221108120814",
  "X-KM-Time-Zone": "KST",
};
const good = '{"response":{"code":"000_000","description":"Success"}}';
const answerHeaders = { "Content-Type": "application/json", "X-KM-Correlation-Id": "221108120814-3fa85c0" };

const servers: Server[] = [];
const children: ChildProcess[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
  for (const child of children.splice(0)) {
    if (child.exitCode !== null) continue;
    child.kill("SIGKILL");
    await once(child, "exit");
  }
});

async function upstreamWith(
  answer: (request: IncomingMessage, response: ServerResponse, body: Buffer) => void,
): Promise<URL> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    answer(request, response, Buffer.concat(chunks));
  });
  servers.push(server.listen(0, "127.0.0.1"));
  await once(server, "listening");
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/base`);
}

const send = (url: string, extra: Record<string, string> = {}, text = body) =>
  fetch(url + path, { method: "POST", headers: { ...headers, ...extra }, body: text });

describe("what goes through stays what it is", () => {
  test("a token over the exact body is still valid behind the proxy, and the exchange conforms", async () => {
    await using mock = await startMock({ ...own, checkSignature: createTokenCheck(secretKey) });
    await using proxy = await startProxy({ ...own, upstream: new URL(mock.url) });
    const answer = await send(proxy.url);
    expect([answer.status, await answer.text()]).toEqual([200, good]);
    await proxy.close();
    expect(proxy.report()).toMatchObject({ outcome: "conforms", summary: { cases: 1, failed: 0 }, findings: [] });
  });

  test("bytes, header names and repeated headers, both ways", async () => {
    let seen: { text: string; names: readonly string[]; url: string | undefined } | undefined;
    const upstream = await upstreamWith((request, response, received) => {
      seen = { text: received.toString("latin1"), names: request.rawHeaders, url: request.url };
      response.writeHead(200, "Fine", [
        "content-TYPE",
        "application/json",
        "Set-Cookie",
        "a=1",
        "Set-Cookie",
        "b=2",
        "Content-Encoding",
        "gzip",
      ]);
      response.end(gzipSync(good));
    });
    await using proxy = await startProxy({ ...own, upstream });
    const answer = await send(proxy.url, { "x-ODD-Name": "caf\u00e9" });
    expect(seen?.text).toBe(body);
    expect(seen?.url).toBe(`/base${path}`);
    expect(seen?.names).toEqual(
      expect.arrayContaining(["x-ODD-Name", "caf\u00e9", "X-KM-Tran-Token", headers["X-KM-Tran-Token"]]),
    );
    expect([answer.status, answer.statusText, await answer.text()]).toEqual([200, "Fine", good]);
    expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    await proxy.close();
    expect(proxy.report().findings.map(({ rule }) => rule)).toEqual(["header-present"]);
  });
});

type Answering = (response: ServerResponse) => void;
const reply =
  (status: number, fields: Record<string, string>, text: string): Answering =>
  (response) =>
    response.writeHead(status, fields).end(text);

describe("what breaks the contract is found by its rule", () => {
  test.each<readonly [rule: string, at: string, answering: Answering]>([
    ["status-declared", "/response/status", reply(500, answerHeaders, good)],
    [
      "media-type-declared",
      "/response/headers/Content-Type",
      reply(200, { ...answerHeaders, "Content-Type": "text/html" }, good),
    ],
    ["body-readable", "/response/body", reply(200, answerHeaders, good.slice(0, -1))],
    [
      "body-matches-schema",
      "/response/body/response/description",
      reply(200, answerHeaders, '{"response":{"code":"000_000"}}'),
    ],
    ["code-allowed", "/response/body/response/code", reply(200, answerHeaders, good.replace("000_000", "001_006"))],
    [
      "header-present",
      "/response/headers/X-KM-Correlation-Id",
      reply(200, { "Content-Type": "application/json" }, good),
    ],
    [
      "header-echoed",
      "/response/headers/X-KM-Correlation-Id",
      reply(200, { ...answerHeaders, "X-KM-Correlation-Id": "221108120814-3FA85C0" }, good),
    ],
    [
      "header-matches-schema",
      "/response/headers/X-KM-Crypto-Key-Id",
      reply(200, { ...answerHeaders, "X-KM-Crypto-Key-Id": "short" }, good),
    ],
    ["answer-arrives", "/response", (response) => response.destroy()],
  ])("%s at %s, and --enforce holds the answer back", async (rule, at, answering) => {
    const upstream = await upstreamWith((_request, response) => answering(response));
    {
      await using proxy = await startProxy({ ...own, upstream });
      const answer = await send(proxy.url);
      if (rule !== "answer-arrives") expect(answer.status).not.toBe(502);
      await proxy.close();
      const { findings, outcome } = proxy.report();
      expect(findings.map((finding) => [finding.rule, finding.at, finding.severity])).toEqual([[rule, at, "error"]]);
      expect(outcome).toBe("violations");
      expect(findings[0]?.contract).toMatch(/^openapi\/.+\.yaml:\d+$/);
    }
    await using strict = await startProxy({ ...own, upstream, enforce: true });
    const held = await send(strict.url);
    expect([held.status, held.headers.get("Content-Type")]).toEqual([502, "application/problem+json"]);
    expect(await held.text()).toContain(rule === "answer-arrives" ? "no answer from the upstream" : rule);
  });

  test("a request that breaks the contract, and an upstream that takes it", async () => {
    const upstream = await upstreamWith((_request, response) => reply(200, answerHeaders, good)(response));
    await using proxy = await startProxy({ ...own, upstream });
    await send(proxy.url, {}, body.replace("9007199254740993.0", "10000000000000000000"));
    await send(proxy.url, {}, body.replace("9007199254740993.0", "10000000000000000000"));
    await proxy.close();
    const found = proxy.report().findings.map(({ rule, at, expected, count }) => [rule, at, expected, count]);
    expect(found).toEqual([
      ["request-matches-contract", "/request/body/userId", "maximum 9999999999999999999", 2],
      ["refuses-invalid", "/response/body/response/code", "the answer for invalid requests", 2],
    ]);
  });

  test("a path that the contract does not have is a warning, goes through, and proves nothing", async () => {
    const upstream = await upstreamWith((_request, response) => reply(200, {}, "fine")(response));
    await using proxy = await startProxy({ ...own, upstream, enforce: true });
    expect(await (await fetch(`${proxy.url}/health`)).text()).toBe("fine");
    expect(proxy.report()).toMatchObject({
      outcome: "nothing-tested",
      summary: { cases: 1, passed: 0, skipped: 1 },
      findings: [{ rule: "operation-declared", severity: "warning" }],
      skipped: [{ case: "exchange 1", reason: "the contract has no operation GET /health" }],
    });
    await send(proxy.url);
    await fetch(`${proxy.url}/health`);
    await proxy.close();
    expect(proxy.report().summary).toMatchObject({ cases: 3, passed: 0, failed: 1, skipped: 2 });
  });
});

test("the report has the form of the contract test's, and shows no secret", async () => {
  const upstream = await upstreamWith((_request, response) => reply(500, {}, "")(response));
  await using proxy = await startProxy({ ...own, upstream });
  await send(proxy.url, { Authorization: "Bearer hunter2" }, '{"pin":"hunter3","userId":1}');
  await proxy.close();
  const report = proxy.report();
  const published = await readFile(join(root, "src/verify/report/verify-report.schema.json"), "utf8");
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(published));
  expect([validate(report), validate.errors]).toEqual([true, null]);
  const text = JSON.stringify(report);
  for (const secret of [headers["X-KM-Tran-Token"], headers["X-KM-Access-Key"], "hunter"])
    expect(text).not.toContain(secret);
  expect(text).toContain("221108120814-3fa85c0");
});

async function plateProxy(args: readonly string[], cwd: string) {
  const child = spawn(process.execPath, [join(root, "src/cli/main.ts"), "proxy", "--port", "0", ...args], { cwd });
  children.push(child);
  const output = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    output.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output.err += chunk;
  });
  const exit = once(child, "exit").then(([code]) => code as number);
  while (!output.out.includes("\n") && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 10));
  return { child, output, exit, url: output.out.split("\n")[0] ?? "" };
}

test("plate proxy: the base URL first, one line an exchange, reports at the end, exit code 1 for findings", async () => {
  const folder = await mkdtemp(join(tmpdir(), "proxy-"));
  try {
    const upstream = await upstreamWith((_request, response) =>
      reply(200, { "Content-Type": "application/json" }, good)(response),
    );
    const proxy = await plateProxy([upstream.href, "--report", "json=out/report.json", "--report", "text"], folder);
    expect(await (await send(proxy.url)).text()).toBe(good);
    proxy.child.kill("SIGINT");
    expect(await proxy.exit).toBe(1);
    expect(proxy.output.err).toContain(
      `1  POST ${path} 200  1 finding\n   error  header-present  /response/headers/X-KM-Correlation-Id`,
    );
    expect(proxy.output.out).toContain("header-present");
    const report = JSON.parse(await readFile(join(folder, "out/report.json"), "utf8"));
    expect(report).toMatchObject({ outcome: "violations", summary: { requests: 1 } });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("plate proxy: nothing went through is no pass, and an upstream that is no URL is wrong use", async () => {
  const idle = await plateProxy(["http://127.0.0.1:9"], tmpdir());
  idle.child.kill("SIGINT");
  expect(await idle.exit).toBe(3);
  const wrong = await plateProxy(["here"], tmpdir());
  expect(await wrong.exit).toBe(2);
  expect(wrong.output.err).toContain("here is no http or https URL");
});
