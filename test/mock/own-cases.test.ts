import { expect, test } from "vitest";
import { readOwnCases } from "../../src/mock/request/own-cases.ts";
import { startMock } from "../../src/mock/transport/start-mock.ts";
import { bodyText, own, post, shop } from "./mock-contracts.ts";

const read = (text: string) => readOwnCases(text, { file: "data.yaml", ...own });

test("a case of one's own is answered beside the contract's, integers exact", async () => {
  const cases = read(`operations:
  updateCardPaymentLimit:
    myMember:
      request: { userId: 9223372036854775807, par: KONA00000000000000000000002, limits: { once: 0, day: 0, month: 0 } }
      response: { status: 400, body: { response: { code: "003_024", description: No account, retry: 18446744073709551617 } } }
`);
  await using mock = await startMock({ ...own, cases });
  const answer = await post(
    mock.url,
    '{"userId":9223372036854775807,"par":"KONA00000000000000000000002","limits":{"once":0,"day":0,"month":0}}',
  );
  expect([answer.status, answer.text]).toEqual([
    400,
    '{"response":{"code":"003_024","description":"No account","retry":18446744073709551617}}',
  ]);
  expect(answer.headers.get("X-KM-Correlation-Id")).toBe("221108120814-3fa85c0");
  expect((await post(mock.url, bodyText("9007199254740992"))).text).toContain("001_006");
});

test("a scenario of the contract can be given other members, which are laid over its own request", async () => {
  const cases = read("operations: { updateCardPaymentLimit: { userNotFound: { request: { userId: 77 } } } }");
  await using mock = await startMock({ ...own, cases });
  expect((await post(mock.url, bodyText("77"))).text).toContain("001_006");
});

test("a case of one's own can be asked for by name, as the contract's examples can", async () => {
  const cases = read(`operations:
  updateCardPaymentLimit:
    busy:
      request: {}
      response: { status: 400, body: { response: { code: "003_024", description: Busy } } }
`);
  await using mock = await startMock({ ...own, cases });
  const prefer = (value: string) => post(mock.url, bodyText("7"), { Prefer: value });
  const busy = '{"response":{"code":"003_024","description":"Busy"}}';
  expect(await prefer("example=busy")).toMatchObject({ status: 400, text: busy });
  expect(await prefer("code=400, example=busy")).toMatchObject({ status: 400, text: busy });
  expect(mock.requests().at(-1)?.verdict).toMatchObject({ kind: "preferred", scenario: "busy" });
  expect((await prefer("code=200, example=busy")).text).toContain("it has success (200)");
  expect((await prefer("example=nobody")).text).toContain("noAccountInfo (400), busy (400)");
});

test("the same file may serve verify: what it skips is no case here", () => {
  expect(read("operations: { updateCardPaymentLimit: { userNotFound: { skip: not here } } }")).toEqual([]);
});

test.each([
  ["operations: [", "data.yaml:1: "],
  ["cases: {}", "data.yaml:1: the file must have exactly one member, operations"],
  ["operations:\n  nothing: {}", "data.yaml:2: the contract has no operation nothing"],
  ["operations:\n  updateCardPaymentLimit:\n    mine: {}", "data.yaml:3: the case mine has no request"],
  [
    "operations:\n  updateCardPaymentLimit:\n    mine:\n      request: 1",
    "data.yaml:3: the case mine has no response, and the contract has no scenario mine (success, ",
  ],
  [
    "operations:\n  updateCardPaymentLimit:\n    mine:\n      request: 1\n      answer: 2",
    "data.yaml:5: a case has request and response, or skip, not answer",
  ],
  [
    "operations:\n  updateCardPaymentLimit:\n    mine:\n      request: 1\n      response: { status: 418, body: 1 }",
    "data.yaml:5: updateCardPaymentLimit has no answer 418 in the contract",
  ],
  [
    'operations:\n  updateCardPaymentLimit:\n    mine:\n      request: 1\n      response:\n        status: 400\n        body: { response: { code: "000_000", description: "" } }',
    "data.yaml:7: the body of mine breaks the contract: /response/code",
  ],
  [
    "operations:\n  updateCardPaymentLimit:\n    mine:\n      request: 1\n      response: { status: 400 }",
    "must have a status",
  ],
  ["operations: {}\n---\n{}", "data.yaml:2: the file must hold one YAML document"],
  ["operations:\n  nothing: {}\n  nothing: {}", /^data.yaml:3: Map keys must be unique$/],
  [
    "operations:\n  updateCardPaymentLimit:\n    mine:\n      request: &a { b: *a }",
    "data.yaml:4: this holds what JSON",
  ],
  [
    "operations:\n  updateCardPaymentLimit:\n    mine:\n      request: { a: 1e400 }",
    "data.yaml:4: this holds what JSON",
  ],
])("a file that says %j is refused with its line", (text, message) => {
  expect(() => read(text)).toThrow(message);
});

test("cases belong to their operation alone", () => {
  const text =
    "operations: { addItem: { odd: { request: { odd: true }, response: { status: 409, body: { code: SOLD } } } } }";
  expect(readOwnCases(text, { file: "data.yaml", ...shop })).toEqual([
    {
      operationId: "addItem",
      name: "odd",
      request: { odd: true },
      status: 409,
      answer: { kind: "own", body: { code: "SOLD" } },
    },
  ]);
});
