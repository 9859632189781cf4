import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningMock, startMock } from "../../src/mock/transport/start-mock.ts";
import { verifyTarget } from "../faults/verify-target.ts";
import { loadFixture } from "./mock-contracts.ts";

const fixture = await loadFixture("secured.yaml");
let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock(fixture);
});
afterAll(() => mock.close());

const realm = 'realm="A \\"secured\\" vault"';
const basic = `Basic ${Buffer.from("user:pass word").toString("base64")}`;

/** RFC 9110, sections 11.4, 11.6.1 and 15.5.2; RFC 7617; RFC 6750, section 2.1; OpenAPI 3.1.1, sections 4.8.10 and 4.8.30. */
test.each<[string, string, Record<string, string>, number, string | null]>([
  ["GET", "/bearer", {}, 401, `Bearer ${realm}`],
  ["GET", "/bearer", { authorization: "bearer abc.def-1~+/==" }, 200, null],
  ["GET", "/bearer", { authorization: "Bearer" }, 401, `Bearer ${realm}`],
  ["GET", "/bearer", { authorization: "Bearer two words" }, 401, `Bearer ${realm}`],
  ["GET", "/bearer", { authorization: basic }, 401, `Bearer ${realm}`],
  ["GET", "/basic", { authorization: basic }, 200, null],
  ["GET", "/basic", { authorization: "Basic bm9jb2xvbg==" }, 401, `Basic ${realm}`],
  ["GET", "/basic", {}, 401, `Basic ${realm}`],
  ["GET", "/digest", { authorization: 'Digest username="a", response="b"' }, 200, null],
  ["GET", "/digest", {}, 401, `Digest ${realm}`],
  ["GET", "/key/header", { "x-key": "k" }, 200, null],
  ["GET", "/key/header", {}, 403, null],
  ["PUT", "/key/query?api+key=k", {}, 200, null],
  ["PUT", "/key/query?api%20key=", {}, 401, null],
  ["POST", "/key/cookie", { cookie: "a=b; sid=1" }, 200, null],
  ["POST", "/key/cookie", { cookie: "asid=1" }, 401, null],
  ["GET", "/both", { "x-key": "k" }, 401, `Bearer ${realm}`],
  ["GET", "/both", { "x-key": "k", authorization: "Bearer t" }, 200, null],
  ["GET", "/either", { authorization: "Bearer t" }, 200, null],
  ["GET", "/either", { "x-key": "k" }, 200, null],
  ["GET", "/either", {}, 401, `Bearer ${realm}`],
  ["GET", "/optional", {}, 200, null],
  ["GET", "/open", {}, 200, null],
  ["GET", "/certificate", {}, 200, null],
])("%s %s with %o: %i, WWW-Authenticate %s", async (method, target, headers, status, challenge) => {
  const answer = await fetch(mock.url + target, { method, headers });
  expect([answer.status, answer.headers.get("www-authenticate")]).toEqual([status, challenge]);
});

test("the refusal is the contract's own answer, and says what is missing", async () => {
  const answer = await fetch(`${mock.url}/bearer`);
  expect(await answer.json()).toEqual({ why: "no token" });
  const violations = JSON.parse(answer.headers.get("x-mock-violations") ?? "[]");
  expect(violations).toMatchObject([{ in: "header", name: "Authorization", keyword: "security", limit: "token" }]);
  expect(await (await fetch(`${mock.url}/key/header`)).text()).toBe("forbidden");
});

test("without security, every request is answered", async () => {
  await using open = await startMock({ ...fixture, security: false });
  expect((await fetch(`${open.url}/both`)).status).toBe(200);
});

test("the contract test signs in where the contract asks for it", async () => {
  const { findings } = await verifyTarget(mock.url, fixture);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
});
