import { expect, test } from "vitest";
import type { HeaderLine } from "../../src/contract/model/exchange.ts";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { BoundedCache } from "../../src/mock/bounded-cache.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { load, openApi } from "../reader/contract-folder.ts";
import { bodyText, headers, own, path } from "./mock-contracts.ts";

/** A mock that counts how often it checked a signature, and a way to ask it. */
function counted() {
  const checked: string[] = [];
  const mock = createMock({ ...own, checkSignature: (signature) => checked.push(signature) > 0 });
  const ask = async (extra: Readonly<Record<string, string>> = {}, body = bodyText("7"), query = "") => {
    const target = path + query;
    const fields = Object.entries({ ...headers, ...extra });
    const answer = await mock.handle({ method: "POST", target, headers: fields, body: utf8(body) });
    return {
      status: answer.status,
      headers: new Map(answer.headers.map(([name, value]) => [name.toLowerCase(), value])),
    };
  };
  return { checked, ask, mock };
}

const utf8 = (text: string) => new TextEncoder().encode(text);

test("an equal request is decided once, whatever fields the contract does not speak of", async () => {
  const { checked, ask, mock } = counted();
  for (const traceparent of ["00-1", "00-2", "00-3"]) expect((await ask({ traceparent })).status).toBe(200);
  expect(checked).toHaveLength(1);
  expect(mock.requests().map(({ verdict }) => verdict.kind)).toEqual(["success", "success", "success"]);
});

test.each<[string, Parameters<ReturnType<typeof counted>["ask"]>]>([
  ["a declared header", [{ "X-KM-Correlation-Id": "221108120814-3fa85c1" }]],
  ["the body", [{}, bodyText("8")]],
  ["the query", [{}, bodyText("7"), "?a=1"]],
  ["Accept", [{ Accept: "text/plain" }]],
  ["Prefer", [{ Prefer: "code=400" }]],
])("a request that differs in %s is decided anew", async (_what, other) => {
  const { checked, ask } = counted();
  await ask();
  await ask(...other);
  expect(checked).toHaveLength(2);
});

test("each caller gets its own value back", async () => {
  const { ask } = counted();
  for (const id of ["221108120814-3fa85c0", "221108120814-3fa85c1", "221108120814-3fa85c0"]) {
    const answer = await ask({ "X-KM-Correlation-Id": id });
    expect(answer.headers.get("x-km-correlation-id")).toBe(id);
  }
});

test("a link that names a request header makes that header decide", async () => {
  const model = await load({
    "a.yaml": openApi(`paths:
  /seen:
    post:
      operationId: see
      responses:
        "200":
          description: ok
          links: {last: {operationId: last, x-agrees: [{answer: /who, equals: $request.header.X-Who}]}}
  /last:
    get:
      operationId: last
      responses: {"200": {description: ok, content: {application/json: {schema: {type: object}, example: {who: nobody}}}}}
`),
  });
  const mock = createMock({ model, validators: compileValidators(model) });
  const ask = async (method: string, target: string, fields: readonly HeaderLine[] = []) =>
    new TextDecoder().decode((await mock.handle({ method, target, headers: fields, body: new Uint8Array() })).body);
  for (const who of ["a", "b", "a"]) {
    await ask("POST", "/seen", [["X-Who", who]]);
    expect(await ask("GET", "/last")).toBe(`{"who":"${who}"}`);
  }
});

test("a made-up answer is new each time", async () => {
  const { checked, ask } = counted();
  await ask({ Prefer: "dynamic=true" });
  await ask({ Prefer: "dynamic=true" });
  expect(checked).toHaveLength(2);
});

test("a cache forgets all once it is full, by entries or by characters, and keeps no key that is too long", () => {
  const cache = new BoundedCache<number>({ mostEntries: 2, mostCharacters: 10 });
  cache.set("a", 1);
  cache.set("b", 2);
  expect([cache.get("a"), cache.get("b")]).toEqual([1, 2]);
  cache.set("c", 3);
  expect([cache.get("a"), cache.get("b"), cache.get("c")]).toEqual([undefined, undefined, 3]);
  cache.set("1234567890", 4);
  expect([cache.get("c"), cache.get("1234567890")]).toEqual([undefined, 4]);
  cache.set("12345678901", 5);
  expect([cache.get("1234567890"), cache.get("12345678901")]).toEqual([4, undefined]);
});
