import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { startMock } from "../../src/mock/transport/start-mock.ts";
import { startProxy } from "../../src/proxy/start-proxy.ts";
import { verdictText } from "../../src/verify/report/verdict-text.ts";
import { loadFixture } from "../mock/mock-contracts.ts";

const secured = await loadFixture("secured.yaml");
const weather = await loadFixture("cases-by-parameters.yaml");

/** What a proxy before this upstream reports on these requests. */
async function reportOn(tables: typeof secured, upstream: string, requests: readonly [string, RequestInit?][]) {
  const proxy = await startProxy({
    ...tables,
    upstream: new URL(upstream),
    enforce: false,
    port: 0,
    timeoutMs: 30_000,
  });
  for (const [target, init] of requests) await (await fetch(proxy.url + target, init)).arrayBuffer();
  await proxy.close();
  return proxy.report();
}

test("callers that alone break the contract do not accuse the target", async () => {
  await using mock = await startMock(weather);
  const report = await reportOn(weather, mock.url, [["/cities/bern?days=x"], ["/cities/bern?days=3"]]);
  expect(report.findings.map(({ rule, at, actual }) => [rule, at, actual])).toEqual([
    ["request-matches-contract", "/request/query/days", '"x"'],
  ]);
  expect(verdictText(report)).toContain("1 request broke the contract; the target's answers conform.");
});

test("a caller without credentials is told of, and a server that refuses it is right", async () => {
  await using mock = await startMock(secured);
  const report = await reportOn(secured, mock.url, [
    ["/bearer"],
    ["/bearer", { headers: { authorization: "Bearer t" } }],
  ]);
  expect(report.findings.map(({ rule, at }) => [rule, at])).toEqual([
    ["request-matches-contract", "/request/headers/Authorization"],
  ]);
  expect(verdictText(report)).toContain("the target's answers conform");
});

test("a server that answers a caller without credentials is accused", async () => {
  const open = createServer((_request, response) => response.end());
  await new Promise<void>((resolve) => open.listen(0, "127.0.0.1", resolve));
  const { port } = open.address() as AddressInfo;
  const report = await reportOn(secured, `http://127.0.0.1:${port}`, [["/basic"]]);
  open.close();
  expect(report.findings.map(({ rule }) => rule)).toEqual(["request-matches-contract", "refuses-invalid"]);
  expect(verdictText(report)).toContain("The target does not conform to the contract.");
});

test("a mock that answers invalid requests too says what is wrong with them", async () => {
  await using mock = await startMock({ ...weather, answerInvalid: true });
  const answer = await fetch(`${mock.url}/cities/bern?days=x`);
  expect([answer.status, await answer.json()]).toEqual([200, { sky: "rain" }]);
  expect(JSON.parse(answer.headers.get("x-mock-violations") ?? "[]")).toMatchObject([
    { name: "days", keyword: "type" },
  ]);
});

test("a server need not refuse what the contract has no refusal for", async () => {
  const open = createServer((_request, response) => response.writeHead(204).end());
  await new Promise<void>((resolve) => open.listen(0, "127.0.0.1", resolve));
  const { port } = open.address() as AddressInfo;
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: "[]" };
  const report = await reportOn(weather, `http://127.0.0.1:${port}`, [["/cities/bern", init]]);
  open.close();
  expect(report.findings.map(({ rule }) => rule)).toEqual(["request-matches-contract"]);
  expect(verdictText(report)).toContain("1 request broke the contract; the target's answers conform.");
});
