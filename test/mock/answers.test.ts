import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseExactJson } from "../../src/contract/json/exact-json.ts";
import { type RunningMock, startMock } from "../../src/mock/transport/start-mock.ts";
import { bodyText, headers, own, path, post, shop } from "./mock-contracts.ts";

let mock: RunningMock;
let shopMock: RunningMock;
beforeAll(async () => {
  mock = await startMock(own);
  shopMock = await startMock(shop);
});
afterAll(async () => {
  await mock.close();
  await shopMock.close();
});

const success = '{"response":{"code":"000_000","description":"Success"}}';
const invalid = '{"response":{"code":"000_002","description":"Invalid input parameter"}}';
const notFound = '{"response":{"code":"001_006","description":"Wallet user not found"}}';
const noAccount = '{"response":{"code":"003_024","description":"Don\'t have account info"}}';

describe("scenarios by request body", () => {
  test.each([
    ["success", bodyText("9007199254740993"), 200, success],
    ["invalidParameter", bodyText("9007199254740993", "KONA0000000000000000000001"), 400, invalid],
    ["userNotFound", bodyText("9007199254740992"), 400, notFound],
    ["noAccountInfo", bodyText("9007199254740995"), 400, noAccount],
  ] as const)("%s", async (...[name, body, status, text]) => {
    const answer = await post(mock.url, body);
    expect([answer.status, answer.text]).toEqual([status, text]);
    expect(mock.requests().at(-1)?.verdict).toMatchObject({ kind: "scenario", scenario: name });
  });

  test("a scenario whose body is invalid on purpose says why as well", async () => {
    const answer = await post(mock.url, bodyText("9007199254740993", "KONA0000000000000000000001"));
    expect(JSON.parse(answer.headers.get("X-Mock-Violations") ?? "")).toMatchObject([
      { in: "body", at: "/par", limit: "27" },
    ]);
  });

  test("the order of members and white space do not matter, nor how an integer is spelled", async () => {
    const body = `{ "limits": {"month":5000000.0,"day":1e6,"once":500000},
      "par":"KONA00000000000000000000001", "userId": 9007199254740992.0 }`;
    expect((await post(mock.url, body)).text).toBe(notFound);
  });

  test("a body with one more member equals no scenario, and is valid", async () => {
    const body = bodyText("9007199254740992").replace("{", '{"more":1,');
    expect((await post(mock.url, body)).text).toBe(success);
    expect(mock.requests().at(-1)?.verdict.kind).toBe("success");
  });

  test("a scenario counts only when the headers are valid", async () => {
    const answer = await post(mock.url, bodyText("9007199254740992"), { "X-KM-Time-Zone": "kst" });
    expect(answer.text).toBe(invalid);
  });

  test("big integers of examples go in and out exactly", async () => {
    const answer = await fetch(`${shopMock.url}/items`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: '{"id":18446744073709551616,"name":"Lamp"}',
    });
    expect([answer.status, await answer.text()]).toEqual([201, '{"id":18446744073709551616,"name":"Lamp"}']);
    const newest = await fetch(`${shopMock.url}/items/newest`);
    expect(await newest.text()).toBe('{"id":9007199254740993,"name":"Newest"}');
  });
});

describe("validation", () => {
  test.each([
    ["9999999999999999999", 200],
    ["10000000000000000000", 400],
    ["9223372036854775808", 200],
    ["1", 200],
    ["0", 400],
    ["-1", 400],
    ["1.5", 400],
    ['"1"', 400],
    ["null", 400],
  ])("userId %s is answered with %i", async (userId, status) => {
    expect((await post(mock.url, bodyText(userId))).status).toBe(status);
  });

  test.each(Object.keys(headers).filter((name) => name !== "Content-Type"))("without %s: 000_002", async (name) => {
    const { [name as keyof typeof headers]: _left, ...others } = headers;
    const answer = await fetch(mock.url + path, { method: "POST", headers: others, body: bodyText("1") });
    expect([answer.status, await answer.text()]).toEqual([400, invalid]);
    expect(JSON.parse(answer.headers.get("X-Mock-Violations") ?? "")).toEqual([
      { in: "header", name, at: "", keyword: "required", limit: "required", message: "is required and missing" },
    ]);
  });

  test("every reason is named with pointer and limit, in a header and in the record, never in the body", async () => {
    const answer = await post(mock.url, '{"userId":10000000000000000000,"par":"KONA","limits":{"once":-1,"day":1}}');
    expect(answer.text).toBe(invalid);
    const violations = JSON.parse(answer.headers.get("X-Mock-Violations") ?? "") as Record<string, unknown>[];
    expect(violations.map(({ at, keyword, limit }) => [at, keyword, limit]).sort()).toEqual([
      ["/limits/month", "required", "month"],
      ["/limits/once", "minimum", "0"],
      ["/par", "minLength", "27"],
      ["/userId", "maximum", "9999999999999999999"],
    ]);
    expect(mock.requests().at(-1)?.verdict.violations).toHaveLength(4);
  });

  test("a header that stands twice is one value, joined", async () => {
    const answer = await fetch(mock.url + path, {
      method: "POST",
      headers: [...Object.entries(headers), ["X-KM-Time-Zone", "UTC"]],
      body: bodyText("1"),
    });
    expect(answer.status).toBe(400);
  });
});

describe("answer headers", () => {
  test("the correlation id is carried back, even from a request that is refused", async () => {
    const id = "250101000000-ABCDEF0";
    expect(
      (await post(mock.url, bodyText("1"), { "X-KM-Correlation-Id": id })).headers.get("X-KM-Correlation-Id"),
    ).toBe(id);
    const malformed = await post(mock.url, bodyText("1"), { "X-KM-Correlation-Id": "not an id" });
    expect([malformed.status, malformed.headers.get("X-KM-Correlation-Id")]).toEqual([400, "not an id"]);
  });

  test("without one in the request, the contract's example stands in", async () => {
    const { "X-KM-Correlation-Id": _left, ...others } = headers;
    const answer = await fetch(mock.url + path, { method: "POST", headers: others, body: "{}" });
    expect(answer.headers.get("X-KM-Correlation-Id")).toBe("221108120814-3fa85c0");
  });

  test("others come from examples; one made up against its own schema is repaired", async () => {
    const answer = await fetch(`${shopMock.url}/items`);
    expect(answer.headers.get("X-Total")).toBe("41");
    expect(answer.headers.get("X-Page-Sizes")).toBe("10,20");
    expect(answer.headers.get("X-Trace")).toBe("0000");
  });
});

describe("any contract", () => {
  test.each([
    ["GET", "/items", 200],
    ["GET", "/items?page=100&tags=a,b&price[min]=1&price[max]=9", 200],
    ["GET", "/items?page=0", 400],
    ["GET", "/items?page=x", 400],
    ["GET", "/items?tags=a,b,c", 400],
    ["GET", "/items?price[min]=cheap", 400],
    ["GET", "/items?page=%ZZ", 400],
    ["GET", "/items/18446744073709551615", 200],
    ["GET", "/items/18446744073709551616", 400],
    ["GET", "/items/newest", 200],
    ["DELETE", "/items/7", 204],
    ["GET", "/reports/2026-11.csv", 200],
    ["GET", "/reports/2026-13.csv", 400],
    ["GET", "/reports/2026-11.pdf", 400],
    ["GET", "/v2/items", 200],
    ["GET", "/nothing", 404],
    ["GET", "/items/", 404],
    ["PUT", "/items", 405],
  ])("%s %s is answered with %i", async (method, target, status) => {
    expect((await fetch(shopMock.url + target, { method })).status).toBe(status);
  });

  test("405 names the methods that there are", async () => {
    expect((await fetch(`${shopMock.url}/items/7`, { method: "PUT" })).headers.get("Allow")).toBe("GET, DELETE");
  });

  test("a cookie is checked against its schema", async () => {
    const send = (cookie: string) => fetch(`${shopMock.url}/items`, { headers: { Cookie: cookie } });
    expect((await send("a=1; session=long")).status).toBe(200);
    expect((await send("session=abc")).status).toBe(400);
  });

  test("a body from a schema without examples fits that schema, integers that no double holds among it", async () => {
    const answer = await fetch(`${shopMock.url}/items/1`);
    const text = await answer.text();
    expect(text).toContain('"serial":18446744073709551617');
    expect(shop.validators.getItem?.responses["200"]?.body["application/json"]?.(parseExactJson(text))).toEqual([]);
    expect(answer.headers.get("Deprecation")).toBe("true");
  });

  test("the caller's Accept chooses among media types, and one that nothing fits is disregarded", async () => {
    const typeFor = async (accept: string) =>
      (await fetch(`${shopMock.url}/items`, { headers: { Accept: accept } })).headers.get("Content-Type");
    expect(await typeFor("text/csv")).toBe("text/csv");
    expect(await typeFor("application/json")).toBe("application/json");
    expect(await typeFor("image/png")).toBe("application/json");
  });

  test("forms are read by their schema", async () => {
    const send = async (body: string) =>
      (
        await fetch(`${shopMock.url}/items`, {
          method: "POST",
          headers: { "Content-Type": "application/x-www-form-urlencoded" },
          body,
        })
      ).status;
    expect(await send("name=Lamp&count=5&tags[]=a&tags[]=b")).toBe(201);
    expect(await send("name=Lamp&count=6")).toBe(400);
    expect(await send("count=5")).toBe(400);
  });

  test("where the contract has no answer for invalid requests, problem details say so", async () => {
    const answer = await fetch(`${shopMock.url}/items/0`);
    expect([answer.status, answer.headers.get("Content-Type")]).toEqual([400, "application/problem+json"]);
    expect(answer.headers.get("X-Mock-Violations")).toContain('"limit":"1"');
  });
});

describe("Prefer", () => {
  const prefer = async (value: string, body = bodyText("9007199254740993")) => post(mock.url, body, { Prefer: value });

  test.each([
    ["code=400, example=userNotFound", 400, notFound],
    ["example=noAccountInfo", 400, noAccount],
    ["code=400", 400, invalid],
    ['example="userNotFound"; code=400', 400, notFound],
    ['Example="user\\NotFound"', 400, notFound],
    ["code=400, code=200", 400, invalid],
    ["respond-async, code=200", 200, success],
  ])("%s", async (value, status, text) => {
    const answer = await prefer(value);
    expect([answer.status, answer.text]).toEqual([status, text]);
  });

  test("an invalid request stays invalid, whatever it prefers; among the answers of that status it may choose", async () => {
    expect((await prefer("code=200", bodyText("0"))).text).toBe(invalid);
    expect((await prefer("code=400, example=userNotFound", bodyText("0"))).text).toBe(notFound);
  });

  test.each([
    [
      "example=nobody",
      "updateCardPaymentLimit has no such example; it has success (200), invalidParameter (400), userNotFound (400), noAccountInfo (400)",
    ],
    ["code=418", "updateCardPaymentLimit has no such answer; it has 200, 400"],
    [
      "code=400, example=success",
      "updateCardPaymentLimit has no such example; it has invalidParameter (400), userNotFound (400), noAccountInfo (400)",
    ],
    ["code=abc", "Prefer: code must be three digits"],
    ["dynamic=perhaps", "Prefer: dynamic must be true or false"],
    ["delay=99999999", "Prefer: delay must be milliseconds, at most 60000"],
    ["example=USERNOTFOUND", "updateCardPaymentLimit has no such example"],
    ["fault=reset@0.5", "without a rate"],
  ])("%s is refused with what there is", async (value, detail) => {
    const answer = await prefer(value);
    expect([answer.status, answer.headers.get("Content-Type")]).toEqual([404, "application/problem+json"]);
    expect(JSON.parse(answer.text).detail).toContain(detail);
  });

  test("dynamic=true makes a body up that fits the schema, the same one for the same seed", async () => {
    const texts: string[] = [];
    for (const _run of [1, 2]) {
      await using seeded = await startMock({ ...own, seed: "7" });
      texts.push((await post(seeded.url, bodyText("1"), { Prefer: "dynamic=true" })).text);
      texts.push((await post(seeded.url, bodyText("1"), { Prefer: "dynamic" })).text);
    }
    expect(new Set(texts).size).toBe(1);
    const check = own.validators.updateCardPaymentLimit?.responses["200"]?.body["application/json"];
    expect(check?.(JSON.parse(texts[0] ?? ""))).toEqual([]);
  });

  test("delay=150 waits", async () => {
    const startMs = performance.now();
    await prefer("delay=150");
    expect(performance.now() - startMs).toBeGreaterThanOrEqual(149);
  });
});
