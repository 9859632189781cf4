import { afterEach, describe, expect, it } from "vitest";
import {
  type CallOptions,
  createClient,
  type KonaClientOptions,
  PlateError,
  type RetryRules,
  retryPolicy,
} from "../../src/index.ts";
import { answering, credentials, envelope, type RawServer, startRawServer } from "./raw-server.ts";

const body = {
  userId: 9_007_199_254_740_993n,
  par: "KONA00000000000000000000001",
  limits: { once: 1, day: 2, month: 3 },
};
const succeed = answering(200, envelope("000_000", "Success"));
let server: RawServer | undefined;
afterEach(async () => server?.close());

function attempt(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

describe("a setting that cannot be used is refused by its name", () => {
  it.each<{ settings: object; name: string; fix: string }>([
    { settings: { attemptTimeoutMs: Number.NaN }, name: "attemptTimeoutMs", fix: "use a number above 0" },
    { settings: { attemptTimeoutMs: "10000" }, name: "attemptTimeoutMs", fix: "use a number above 0" },
    { settings: { totalTimeoutMs: -1 }, name: "totalTimeoutMs", fix: "Infinity for no limit" },
    { settings: { totalTimeoutMs: 0 }, name: "totalTimeoutMs", fix: "Infinity for no limit" },
    { settings: { retry: { maxAttempts: 2 } }, name: "retry", fix: "make it by retryPolicy(" },
    { settings: { retry: true }, name: "retry", fix: "make it by retryPolicy(" },
    { settings: { validateResponses: "warning" }, name: "validateResponses", fix: 'use "off", "warn" or "error"' },
    { settings: { validateResponses: true }, name: "validateResponses", fix: 'use "off", "warn" or "error"' },
  ])("$settings", async ({ settings, name, fix }) => {
    const options = { baseUrl: "http://127.0.0.1:1", ...credentials };
    const message = `the setting ${name} cannot be used`;
    const made = attempt(() => createClient({ ...options, ...settings } as KonaClientOptions));
    expect(made).toBeInstanceOf(PlateError);
    expect(made).toMatchObject({ code: "usage", message, fix: expect.stringContaining(fix) });
    const call = createClient(options).updateCardPaymentLimit(body, settings as CallOptions);
    await expect(call).rejects.toMatchObject({
      kind: "setup",
      message: `updateCardPaymentLimit: ${message}`,
      fix: expect.stringContaining(fix),
    });
  });

  it("unless it is the largest answer, which is a client's alone", () => {
    const options = { baseUrl: "http://127.0.0.1:1", ...credentials, maxAnswerBytes: -1 };
    expect(() => createClient(options)).toThrow("the setting maxAnswerBytes cannot be used");
  });
});

it.each<{ rules: object; name: string; fix: string }>([
  { rules: {}, name: "maxAttempts", fix: "1 or more" },
  { rules: { maxAttempts: 0 }, name: "maxAttempts", fix: "1 or more" },
  { rules: { maxAttempts: 2, baseDelayMs: -5 }, name: "baseDelayMs or maxDelayMs", fix: "0 milliseconds or more" },
  {
    rules: { maxAttempts: 2, maxDelayMs: Number.NaN },
    name: "baseDelayMs or maxDelayMs",
    fix: "0 milliseconds or more",
  },
])("a retry policy of $rules is refused", ({ rules, name, fix }) => {
  const message = `the setting ${name} of a retry policy cannot be used`;
  const made = attempt(() => retryPolicy(rules as RetryRules));
  expect(made).toMatchObject({ code: "usage", message, fix: expect.stringContaining(fix) });
});

describe("a base URL", () => {
  it.each([" ", "\n", "/", "//", "?", "#"])("is taken with %j at its end", async (end) => {
    server = await startRawServer(succeed);
    const client = createClient({ baseUrl: `${server.baseUrl}${end}`, ...credentials });
    expect(await client.updateCardPaymentLimit(body)).toMatchObject({ ok: true });
    expect(server.requests[0]?.url).toBe("/base/api/v1/card/payment/limit/update");
  });
});

describe("a header of the caller's that cannot be sent", () => {
  it.each(["bad name", "", "X-Ünicode", "x:y"])("is refused by its name before anything is sent: %j", async (name) => {
    server = await startRawServer(succeed);
    const client = createClient({ baseUrl: server.baseUrl, ...credentials });
    const failure = client.updateCardPaymentLimit(body, { headers: { [name]: "hidden" } });
    await expect(failure).rejects.toMatchObject({
      kind: "contract-violation",
      side: "request",
      violations: [{ in: "header", name, message: "is no name that a header can have" }],
    });
    await expect(failure).rejects.not.toThrow(/hidden/);
    expect(server.requests).toEqual([]);
  });
});
