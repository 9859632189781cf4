import { describe, expect, test } from "vitest";
import { startProxy } from "../../src/proxy/start-proxy.ts";
import { verifyTarget } from "../faults/verify-target.ts";
import { serveContract } from "./serve-contract.ts";

const { tables, served, client } = await serveContract("test/fixtures/any/messages.yaml");

/** What fetch is asked for: the path as it is on the wire, and the Content-Type. */
async function called(operation: string, request: object = {}) {
  const sent: { path?: string; type?: string | null } = {};
  const result = await client({
    fetch: (request) => {
      sent.path = request.url.slice(served.mock.url.length);
      sent.type = request.headers.get("content-type");
      return fetch(request);
    },
  }).call(operation, request);
  return { ...sent, ok: result.ok, data: "data" in result ? result.data : undefined, violations: result.violations };
}

/** RFC 3986, sections 2.1 and 3.3: what is no character of a path goes out percent-encoded, and is found so. */
describe("paths reach the same operation by client and mock", () => {
  test.each([
    ["umlaut", "/gr%C3%B6%C3%9Fe/7", "one"],
    ["emoji", "/%F0%9F%8E%89/7", "one"],
    ["encodedSlash", "/a%2Fb/7", "one"],
    ["reserved", "/1+1=2%20(ok)/7", "one"],
    ["percent", "/100%25/7", "one"],
    ["verb", "/things/7:close", "one"],
    ["suffix", "/things/7.json", "two"],
    ["thing", "/things/7", "three"],
  ])("%s", async (operation, path, data) => {
    expect(await called(operation, { path: { id: 7 } })).toMatchObject({ path, ok: true, data, violations: [] });
  });

  test("a concrete path before a template", async () => {
    expect(await called("concrete")).toMatchObject({ path: "/things/all", data: "four" });
  });

  test("a server's base path stands before it or not", async () => {
    const answers = await Promise.all(["", "/api/v1"].map((base) => fetch(`${served.mock.url}${base}/things/7`)));
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(['"three"', '"three"']);
  });
});

/** OpenAPI 3.1, sections 4.8.13, 4.8.14 and 4.8.17; RFC 9110, sections 8.3 and 12.5.1. */
describe("media types", () => {
  test.each([
    ["wildcard", { body: { text: "a" } }, "application/json"],
    ["ranges", { body: { text: "a" } }, "text/json"],
    ["versions", { body: { one: 1 } }, "application/json; version=1"],
    [
      "upload",
      { body: { count: 1, file: new Uint8Array([0, 255]) } },
      expect.stringMatching(/^multipart\/form-data; boundary=/),
    ],
  ])("%s goes out in one that the contract has", async (operation, request, type) => {
    expect(await called(operation, request)).toMatchObject({ type, ok: true, violations: [] });
  });

  test.each([
    ["/ranges", "text/json", '{"text":"a"}', 200],
    ["/ranges", "text/json", '"ab"', 400],
    ["/ranges", "application/problem+json", "[]", 200],
    ["/ranges", "application/problem+json", '{"text":"a"}', 400],
    ["/ranges", "text/plain", "abc", 200],
    ["/ranges", "text/plain", "abcd", 400],
    ["/ranges", "image/svg+xml", "<svg/>", 200],
    ["/versions", "application/json; version=2", '{"two":1}', 200],
    ["/versions", "application/json;version=2; charset=utf-8", '{"one":1}', 400],
    ["/versions", "application/json", '{"one":1}', 400],
    ["/wildcard", "application/vnd.x+json", '{"text":"a"}', 200],
    ["/wildcard", "application/json", "{}", 400],
    ["/wildcard", "text/plain", '{"text":"a"}', 200],
  ])("the mock judges %s sent as %s: %s is answered %i", async (path, type, body, status) => {
    const answer = await fetch(served.mock.url + path, { method: "POST", headers: { "Content-Type": type }, body });
    expect([answer.status, answer.headers.get("X-Mock-Violations") === null]).toEqual([status, status === 200]);
  });

  test.each([
    ["application/json; version=2", "application/json; version=2"],
    ["application/json; version=1;q=0.5, application/json; version=2", "application/json; version=2"],
    ["*/*", "application/json; version=1"],
  ])("an Accept field of %s is answered as %s", async (accept, type) => {
    const headers = { "Content-Type": "application/json; version=1", Accept: accept };
    const answer = await fetch(`${served.mock.url}/versions`, { method: "POST", headers, body: '{"one":1}' });
    expect(answer.headers.get("Content-Type")).toBe(type);
    expect(Object.keys((await answer.json()) as object)).toEqual([type.endsWith("2") ? "two" : "one"]);
  });
});

describe("values", () => {
  test.each([
    ["number", 9007199254740993n],
    ["flag", expect.any(Boolean)],
    ["headers", { text: expect.any(String) }],
    ["head", undefined],
    ["gone", undefined],
  ])("%s comes in as the contract says", async (operation, data) => {
    expect(await called(operation)).toMatchObject({ ok: true, violations: [] });
    expect((await called(operation)).data).toEqual(data);
  });

  test("headers by style and by content, from their examples", async () => {
    const { headers } = await fetch(`${served.mock.url}/headers`);
    expect(["X-List", "X-Map", "X-Meta"].map((name) => headers.get(name))).toEqual([
      "1,2",
      "a=1",
      '{"a":1,"b":["x","y"]}',
    ]);
  });

  test("an operation without responses is answered without content", async () => {
    const answer = await fetch(`${served.mock.url}/nothing`);
    expect([answer.status, await answer.text()]).toEqual([200, ""]);
  });
});

test("the contract test accuses the mock of nothing, and the proxy between them neither", async () => {
  await using proxy = await startProxy({ ...tables, upstream: new URL(served.mock.url) });
  const report = await verifyTarget(proxy.url, tables);
  expect(report.findings.map(({ rule, case: id, actual }) => [rule, id, actual])).toEqual([]);
  const accused = proxy.report().findings.filter(({ at }) => at.startsWith("/response"));
  expect(accused.map(({ rule, at, actual, request }) => [rule, at, actual, request])).toEqual([]);
});
