import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { type RunningMock, startMock } from "../../src/mock/transport/start-mock.ts";
import { loadContract } from "../../src/reader/load-contract.ts";
import { verifyTarget } from "../faults/verify-target.ts";
import { root } from "./mock-contracts.ts";

const model = await loadContract(join(root, "test/fixtures/openapi-3.2/openapi.yaml"));
const tables = { model, validators: compileValidators(model) };
let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock(tables);
});
afterAll(() => mock.close());

async function ask(target: string, init: RequestInit = {}) {
  const answer = await fetch(mock.url + target, init);
  return { status: answer.status, type: answer.headers.get("content-type"), text: await answer.text(), answer };
}

describe("the mock of a contract of OpenAPI 3.2", () => {
  test("answers the methods that it brought", async () => {
    const headers = { "content-type": "application/json" };
    const found = await ask("/goods", { method: "QUERY", headers, body: '{"words":"screws"}' });
    expect([found.status, found.text]).toEqual([200, '[{"kind":"part","id":9007199254740993}]']);
    expect((await ask("/goods", { method: "QUERY", headers, body: '{"words":""}' })).status).toBe(400);
    expect((await ask("/goods", { method: "COPY" })).status).toBe(204);
    const { answer } = await ask("/goods", { method: "DELETE" });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, QUERY, COPY"]);
  });

  test("reads a querystring as one value", async () => {
    expect((await ask("/goods?page=2&words=a+b&words=c")).status).toBe(200);
    const { answer } = await ask("/goods?page=0&words=a");
    const violations = JSON.parse(answer.headers.get("x-mock-violations") ?? "[]");
    expect(violations).toMatchObject([{ in: "query", name: "filter", at: "/page", keyword: "minimum" }]);
  });

  test("writes events, lines, records and parts as their media types have them", async () => {
    expect(await ask("/moves/events")).toMatchObject({
      type: "text/event-stream",
      text: 'event: moved\nid: 1\ndata: {"id":7}\n\n: a comment\ndata: a\ndata: b\n\n',
    });
    expect(await ask("/moves/lines")).toMatchObject({
      type: "application/jsonl",
      text: '{"id":9007199254740993,"from":"a"}\n{"id":2,"from":"b"}\n',
    });
    const records = await ask("/moves/records");
    expect(records.type).toBe("application/json-seq");
    const [before, ...texts] = records.text.split(String.fromCharCode(0x1e));
    expect([before, texts.length > 0, texts.every((text) => /^\{"id":\d+,"from":"[^"]*"\}\n$/.test(text))]).toEqual([
      "",
      true,
      true,
    ]);
    const parts = await ask("/moves/parts");
    const boundary = /^multipart\/mixed; boundary=(\S+)$/.exec(parts.type ?? "")?.[1];
    expect(parts.text.split(`--${boundary}`).slice(1, 3)).toEqual([
      "\r\nContent-Type: text/plain\r\n\r\nnote\r\n",
      expect.stringMatching(/^\r\nContent-Type: application\/json\r\n\r\n\{"id":\d+,"from":".*"\}\r\n$/),
    ]);
  });

  test.each([
    ['{"id":1,"from":"a"}\n{"id":9223372036854775807,"from":"b"}\n', 204, undefined],
    ['{"id":1,"from":"a"}\r\n\r\n', 204, undefined],
    ['{"id":1,"from":"a"}\n{"id":9223372036854775808,"from":"b"}\n', 400, "/1/id"],
    ['{"id":1,"from":"a"}\n{"id":2}\n', 400, "/1/from"],
    ['{"id":1,"from":"a"}\n{"id":2,\n', 400, ""],
  ])("judges each line of %s", async (body, status, at) => {
    const headers = { "content-type": "application/x-ndjson" };
    const { answer } = await ask("/moves/lines", { method: "POST", headers, body });
    const [violation] = JSON.parse(answer.headers.get("x-mock-violations") ?? "[]") as { at: string }[];
    expect([answer.status, violation?.at]).toEqual([status, at]);
  });

  test("conforms, as the contract test sees it", async () => {
    const { findings } = await verifyTarget(mock.url, tables);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
