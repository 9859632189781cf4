import { expect, test } from "vitest";
import { createClient } from "../../src/index.ts";
import { createMockFetch, startMock } from "../../src/mock-entry.ts";
import { shop } from "./mock-contracts.ts";

const credentials = { aspId: "ASP000000000001", accessKey: "EXAMPLE-ACCESS-KEY-000000000000000000001" };
const body = (userId: bigint) => ({
  userId,
  par: "KONA00000000000000000000001",
  limits: { once: 500_000, day: 1_000_000, month: 5_000_000 },
});

test("a client's test needs one line for its server, and one for its data", async () => {
  const testData =
    "operations: { updateCardPaymentLimit: { noAccountInfo: { request: { userId: 9223372036854775808 } } } }";
  await using mock = await startMock({ secretKey: "one", testData });
  const client = createClient({ ...credentials, secretKey: "one", baseUrl: mock.url });
  expect(await client.updateCardPaymentLimit(body(9_007_199_254_740_992n))).toMatchObject({
    ok: false,
    code: "001_006",
  });
  expect(await client.updateCardPaymentLimit(body(9_223_372_036_854_775_808n))).toMatchObject({
    ok: false,
    code: "003_024",
  });
  const wronglySigned = createClient({ ...credentials, secretKey: "another", baseUrl: mock.url });
  expect(await wronglySigned.updateCardPaymentLimit(body(1n))).toMatchObject({ ok: false, code: "000_002" });
  expect(mock.requests().map(({ verdict }) => verdict.kind)).toEqual(["scenario", "scenario", "invalid-request"]);
});

test("without a socket, the mock stands in for fetch", async () => {
  const mockFetch = await createMockFetch({ faults: ["drop-echo@0"] });
  const fetch = (input: string | URL | Request, init?: RequestInit) => mockFetch(new Request(input, init));
  const client = createClient({ ...credentials, secretKey: "one", baseUrl: "http://mock", fetch });
  expect(await client.updateCardPaymentLimit(body(1n))).toMatchObject({ ok: true, code: "000_000" });
});

test("another contract, and options that cannot be used", async () => {
  await using mock = await startMock({ spec: "test/fixtures/mock/shop.yaml" });
  expect((await fetch(`${mock.url}/items`)).status).toBe(200);
  expect(shop.model.operations.length).toBeGreaterThan(5);
  await expect(startMock({ faults: ["flood"] })).rejects.toThrow('"flood" is no fault');
  await expect(startMock({ testData: "cases: 1" })).rejects.toThrow("testData:1: ");
});

test.each([
  ["reset", "ConnectionError"],
  ["truncate", "ConnectionError"],
  ["malformed", "MalformedAnswerError"],
  ["content-type", "MalformedAnswerError"],
  ["status=503", "unknown"],
  ["latency=3000", "TimeoutError"],
  ["drip=100", "TimeoutError"],
  ["drop-echo", "ContractViolationError"],
])("the fault %s, as our client tells it: %s", async (fault, name) => {
  await using mock = await startMock({ faults: [fault] });
  const settings = { attemptTimeoutMs: 1_500, validateResponses: "error" as const };
  const client = createClient({ ...credentials, secretKey: "one", baseUrl: mock.url, ...settings });
  const outcome = await client.updateCardPaymentLimit(body(1n)).then(
    ({ code }) => code,
    (error: Error) => error.name,
  );
  expect(outcome).toBe(name);
});
