import { inspect } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import {
  CallError,
  ConnectionError,
  type ContractViolationError,
  createClient,
  type KonaClient,
  type KonaClientOptions,
  MalformedAnswerError,
  RefusedError,
  TimeoutError,
} from "../../src/index.ts";
import { answering, type Behaviour, credentials, envelope, type RawServer, startRawServer } from "./raw-server.ts";

const body = {
  userId: 9_007_199_254_740_993n,
  par: "KONA00000000000000000000001",
  limits: { once: 1, day: 2, month: 3 },
};
let server: RawServer | undefined;
afterEach(async () => server?.close());

async function clientOf(behave: Behaviour, options: Partial<KonaClientOptions> = {}): Promise<KonaClient> {
  server = await startRawServer(behave);
  return createClient({ baseUrl: server.baseUrl, ...credentials, ...options });
}

async function failureOf(call: Promise<unknown>): Promise<CallError> {
  const error: unknown = await call.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CallError);
  return error as CallError;
}

/** Everything that a log or a debugger's console might show of an error. */
function printed(error: Error): string {
  return [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), error.stack].join("\n");
}

describe("an error's message", () => {
  it("names the server and the runtime's reason where there is no connection", async () => {
    const client = await clientOf(() => undefined);
    await server?.close();
    const error = await failureOf(client.updateCardPaymentLimit(body));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ code: "ECONNREFUSED" });
    const place = `the connection to ${server?.baseUrl} failed`;
    expect(error.message).toBe(`updateCardPaymentLimit: ${place} before the whole answer was there (ECONNREFUSED)`);
  });

  it("keeps out whatever a transport of one's own says in place of a reason", async () => {
    const fetch = (): Promise<never> =>
      Promise.reject(Object.assign(new Error("refused"), { code: `header ${credentials.accessKey}` }));
    const client = await clientOf(() => undefined, { fetch });
    const error = await failureOf(client.updateCardPaymentLimit(body));
    expect(error).toMatchObject({ kind: "connection", code: undefined });
    expect(error.message).not.toContain(credentials.accessKey);
  });

  it.each<{ limits: Partial<KonaClientOptions>; limit: string; afterMs: number; words: string }>([
    {
      limits: { attemptTimeoutMs: 50 },
      limit: "attemptTimeoutMs",
      afterMs: 50,
      words: "50 ms, the limit of the attempt",
    },
    { limits: { totalTimeoutMs: 60 }, limit: "totalTimeoutMs", afterMs: 60, words: "60 ms, the limit of the call" },
  ])("says which limit passed: $limit", async ({ limits, limit, afterMs, words }) => {
    const error = await failureOf((await clientOf(() => undefined, limits)).updateCardPaymentLimit(body));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ limit, afterMs });
    expect(error.message).toBe(`updateCardPaymentLimit: no whole answer within ${words}`);
  });

  it.each<{ what: string; behave: Behaviour; status: number; code: string | undefined; message: string }>([
    {
      what: "a refusal",
      behave: answering(400, envelope("001_006", "no such member")),
      status: 400,
      code: "001_006",
      message: "refused with 001_006: no such member",
    },
    {
      what: "a code that the contract does not list",
      behave: answering(400, envelope("777_777")),
      status: 400,
      code: "777_777",
      message: "the answer (status 400) has the code 777_777, which the contract does not list for it",
    },
    {
      what: "a status that the contract does not know",
      behave: answering(503, "<h1>"),
      status: 503,
      code: undefined,
      message: "the contract does not know the status 503",
    },
  ])("of orThrow() is about $what, with status and code as they came", async ({ behave, status, code, message }) => {
    const error = await failureOf((await clientOf(behave)).updateCardPaymentLimit(body).orThrow());
    expect(error).toBeInstanceOf(RefusedError);
    expect(error).toMatchObject({ kind: "refused", status, code, message: `updateCardPaymentLimit: ${message}` });
  });
});

describe("an error's stack leads to the line of the caller's that made the call", () => {
  it.each<{ what: string; behave: Behaviour; options?: Partial<KonaClientOptions>; own?: object; kind: string }>([
    {
      what: "a request that was refused unsent",
      behave: () => undefined,
      own: { par: "x" },
      kind: "contract-violation",
    },
    { what: "a broken connection", behave: ({ socket }) => socket.destroy(), kind: "connection" },
    { what: "a time-out", behave: () => undefined, options: { attemptTimeoutMs: 50 }, kind: "time-out" },
    { what: "a malformed answer", behave: answering(400, ""), kind: "malformed-answer" },
    { what: "a refusal", behave: answering(400, envelope("001_006")), kind: "refused" },
  ])("$what", async ({ behave, options = {}, own = {}, kind }) => {
    const client = await clientOf(behave, options);
    const businessCode = async (): Promise<unknown> => {
      return await client.updateCardPaymentLimit({ ...body, ...own }).orThrow();
    };
    const error = await failureOf(businessCode());
    expect(error.kind).toBe(kind);
    expect(error.stack).toContain("businessCode");
  });
});

describe("what the server answered", () => {
  const mark = "personal data of a member";

  it("can be read from a MalformedAnswerError, and is not printed with it", async () => {
    const behave = answering(400, `<html>${mark}</html>`, { "content-type": "text/html", "x-proxy": mark });
    const error = (await failureOf((await clientOf(behave)).updateCardPaymentLimit(body))) as MalformedAnswerError;
    expect(error).toBeInstanceOf(MalformedAnswerError);
    expect(error.rawBody).toBe(`<html>${mark}</html>`);
    expect(error.rawHeaders?.get("x-proxy")).toBe(mark);
    expect(printed(error)).not.toContain(mark);
  });

  it("is gone where it was too large to be held", async () => {
    const client = await clientOf(answering(200, envelope("000_000")), { maxAnswerBytes: 10 });
    const error = (await failureOf(client.updateCardPaymentLimit(body))) as MalformedAnswerError;
    expect(error).toMatchObject({ reason: "too-large", rawBody: undefined, rawHeaders: undefined });
  });

  it("can be read from a RefusedError, and is not printed with it", async () => {
    const text = JSON.stringify({ response: { code: "001_006", description: "no" }, detail: mark });
    const client = await clientOf(answering(400, text));
    const error = (await failureOf(client.updateCardPaymentLimit(body).orThrow())) as RefusedError;
    expect(error.result).toMatchObject({ ok: false, status: 400, code: "001_006", rawBody: text });
    expect(printed(error)).not.toContain(mark);
  });

  it("can be read from a ContractViolationError: it says whether the request was carried out", async () => {
    const strict = { validateResponses: "error" } as const;
    const client = await clientOf(answering(200, envelope("000_000"), { "x-km-correlation-id": mark }), strict);
    const error = (await failureOf(client.updateCardPaymentLimit(body))) as ContractViolationError;
    expect(error).toMatchObject({ side: "answer", result: { ok: true, status: 200, code: "000_000" } });
    expect(error.result?.violations).toEqual(error.violations);
    expect(printed(error)).not.toContain(mark);
    const before = await failureOf(client.updateCardPaymentLimit({ ...body, par: "short" }));
    expect(before).toMatchObject({ side: "request", result: undefined });
  });
});

it("an error's JSON form has its message and its members, and big integers in the answer do not break it", async () => {
  const client = await clientOf(
    answering(400, '{"response":{"code":"001_006","description":"no"},"id":9007199254740993}'),
  );
  const error = await failureOf(
    client.updateCardPaymentLimit(body, { correlationId: "221108120814-3fa85c0" }).orThrow(),
  );
  expect(JSON.parse(JSON.stringify({ error }))).toEqual({
    error: {
      name: "RefusedError",
      message: "updateCardPaymentLimit: refused with 001_006: no",
      kind: "refused",
      operationId: "updateCardPaymentLimit",
      correlationId: "221108120814-3fa85c0",
      attempts: 1,
      status: 400,
      code: "001_006",
    },
  });
});
