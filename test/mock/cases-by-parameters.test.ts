import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningMock, startMock } from "../../src/mock/transport/start-mock.ts";
import { loadFixture } from "./mock-contracts.ts";

const fixture = await loadFixture("cases-by-parameters.yaml");
let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock(fixture);
});
afterAll(() => mock.close());

test.each([
  ["/cities/oslo", 200, { sky: "clear" }],
  ["/cities/bern", 200, { sky: "rain" }],
  ["/cities/bern?days=2", 200, { sky: "rain" }],
  ["/cities/bern?days=3", 200, { sky: "snow" }],
  ["/cities/oslo?days=3", 200, { sky: "clear" }],
  ["/cities/z%C3%BCr%20ich", 404, { no: "city" }],
])("the parameters of GET %s tell the case", async (target, status, body) => {
  const answer = await fetch(mock.url + target);
  expect([answer.status, await answer.json()]).toEqual([status, body]);
});

test("what is preferred counts before the case that parameters tell", async () => {
  const answer = await fetch(`${mock.url}/cities/bern`, { headers: { prefer: "example=sun" } });
  expect(await answer.json()).toEqual({ sky: "clear" });
});

test("HEAD has the fields of GET and no body", async () => {
  const answer = await fetch(`${mock.url}/cities/bern`, { method: "HEAD" });
  expect([answer.status, answer.headers.get("content-length"), await answer.text()]).toEqual([200, "14", ""]);
  expect((await fetch(`${mock.url}/cities`, { method: "HEAD" })).status).toBe(404);
});

test.each(["gzip", "deflate, gzip", "br"])("a body in the content coding %s is named as that", async (coding) => {
  const headers = { "content-type": "application/json", "content-encoding": coding };
  const answer = await fetch(`${mock.url}/cities/bern`, { method: "POST", headers, body: gzipSync("{}") });
  expect([answer.status, answer.headers.get("accept-encoding")]).toEqual([415, "identity"]);
  expect(await answer.text()).toContain(`Content-Encoding ${coding} is not read`);
});
