import { expect, test } from "vitest";
import { createMask } from "../../src/contract/show/mask-secrets.ts";

const mask = createMask({
  operations: [],
  document: { components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Shop-Key" } } } },
});

test.each([
  ['{"pin":"1234"}', '{"pin":"***"}'],
  [
    '{"newPin":1234,"PIN":"1","card_pin":"2","pinNumber":3}',
    '{"newPin":"***","PIN":"***","card_pin":"***","pinNumber":"***"}',
  ],
  ['{"token":{"value":"abc"},"secrets":["abc"]}', '{"token":"***","secrets":"***"}'],
  ['[{"card":{"cvc":"123","userId":9007199254740993}}]', '[{"card":{"cvc":"***","userId":9007199254740993}}]'],
  ['{"otp":"1"}', '{"otp":"***"}'],
  ['{ "shipping": "by sea" }', '{"shipping":"by sea"}'],
  ['{ "name": "as it was written" }', '{ "name": "as it was written" }'],
])("a JSON body %s is shown as %s", (text, shown) => {
  expect(mask.body(text)).toBe(shown);
});

test.each([
  ['{"a":1,"pin":"1234","b":"cut o', '{"a":1,"pin":"***","b":"cut o'],
  ['{"a":1,"password":"cut o', '{"a":1,"password":"***"'],
  ['{"a":1,"pin": 12', '{"a":1,"pin": "***"'],
  ["user=me&pin=1234&access_token=x y", "user=me&pin=***&access_token=***"],
  ["pin=1234", "pin=***"],
])("a body that is no whole JSON, %s, is shown as %s", (text, shown) => {
  expect(mask.body(text)).toBe(shown);
});

test("headers: those of API-key schemes and those that carry credentials everywhere, in any case of letters", () => {
  const fields = [
    ["x-shop-KEY", "k"],
    ["AUTHORIZATION", "Bearer k"],
    ["Set-Cookie", "k=1"],
    ["X-Other", "seen"],
  ] as const;
  expect(mask.headers(fields).map(([, value]) => value)).toEqual(["***", "***", "***", "seen"]);
});

test("a query keeps what is not secret", () => {
  expect(mask.target("/a?pin=1&page=2&X-Shop-Key=3&apiToken=4#x")).toBe(
    "/a?pin=***&page=2&X-Shop-Key=***&apiToken=***#x",
  );
});
