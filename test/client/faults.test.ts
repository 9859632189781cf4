import { inspect } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import {
  type CallError,
  type CallHooks,
  ConnectionError,
  createClient,
  type KonaClient,
  type KonaClientOptions,
  MalformedAnswerError,
  TimeoutError,
} from "../../src/index.ts";
import {
  answering,
  type Behaviour,
  credentials,
  envelope,
  ordinaryHeaders,
  type RawServer,
  startRawServer,
} from "./raw-server.ts";

const body = {
  userId: 9_007_199_254_740_993n,
  par: "KONA00000000000000000000001",
  limits: { once: 1, day: 2, month: 3 },
};
const success = envelope("000_000", "Success");
/** Ample for a fault that shows at once, so that a busy machine does not turn it into a time-out. */
const ampleMs = 10_000;
/** For faults that consist in waiting. */
const shortMs = 400;
let server: RawServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function clientOf(behave: Behaviour, options: Partial<KonaClientOptions> = {}): Promise<KonaClient> {
  server = await startRawServer(behave);
  return createClient({ baseUrl: server.baseUrl, ...credentials, attemptTimeoutMs: ampleMs, ...options });
}

async function failureOf(client: KonaClient): Promise<CallError> {
  const outcome = await client.call("updateCardPaymentLimit", { body }).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(Error);
  const printed = `${inspect(outcome, { depth: 9 })} ${JSON.stringify(outcome)} ${(outcome as Error).stack}`;
  for (const secret of Object.values(credentials)) expect(printed).not.toContain(secret);
  expect(printed).not.toContain("KMV1:");
  expect(printed).not.toContain("9007199254740993");
  return outcome as CallError;
}

describe("an answer that does not come whole", () => {
  it.each<{ what: string; behave: Behaviour }>([
    { what: "no answer: the connection is closed", behave: ({ socket }) => socket.destroy() },
    { what: "no answer: the connection is reset", behave: ({ socket }) => socket.resetAndDestroy() },
    {
      what: "a reset in the middle of the body",
      behave: (request, response) => {
        response.writeHead(200, { ...ordinaryHeaders(request), "content-length": String(success.length) });
        response.write(success.slice(0, 20));
        setTimeout(() => request.socket.resetAndDestroy(), 20);
      },
    },
    {
      what: "a reset in the middle of a chunked body",
      behave: (request, response) => {
        response.writeHead(200, ordinaryHeaders(request));
        response.write(success.slice(0, 20));
        setTimeout(() => request.socket.resetAndDestroy(), 20);
      },
    },
    {
      what: "fewer bytes than the length says",
      behave: ({ socket }) => {
        socket.end(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n${success}`);
      },
    },
    { what: "no HTTP at all", behave: ({ socket }) => socket.end("220 mail.example ESMTP\r\n") },
  ])("is a ConnectionError: $what", async ({ behave }) => {
    const error = await failureOf(await clientOf(behave));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ kind: "connection", operationId: "updateCardPaymentLimit", attempts: 1 });
    expect(error.correlationId).toBe(server?.requests[0]?.headers["x-km-correlation-id"]);
    expect(error.cause).toBeInstanceOf(Error);
  });

  it("is a ConnectionError where nobody listens", async () => {
    const client = await clientOf(() => undefined);
    await server?.close();
    expect(await failureOf(client)).toMatchObject({ kind: "connection", cause: { cause: { code: "ECONNREFUSED" } } });
  });

  it.each<{ what: string; behave: Behaviour }>([
    { what: "slow headers", behave: () => undefined },
    {
      what: "a slow body",
      behave: (request, response) => {
        response.writeHead(200, ordinaryHeaders(request));
        const timer = setInterval(() => response.write(" "), 30);
        response.on("close", () => clearInterval(timer));
      },
    },
    {
      what: "a slow body of known length",
      behave: (request, response) => {
        response.writeHead(200, { ...ordinaryHeaders(request), "content-length": "5000" });
        const timer = setInterval(() => response.write(" "), 30);
        response.on("close", () => clearInterval(timer));
      },
    },
  ])("is a TimeoutError after the attempt's limit: $what", async ({ behave }) => {
    const error = await failureOf(await clientOf(behave, { attemptTimeoutMs: shortMs }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ kind: "time-out", afterMs: shortMs, attempts: 1 });
  });

  it("is a TimeoutError after the whole call's limit where that is shorter", async () => {
    const client = await clientOf(() => undefined, { totalTimeoutMs: 100 });
    expect(await failureOf(client)).toMatchObject({ kind: "time-out", afterMs: 100 });
  });

  it("is a TimeoutError even where fetch does not listen to its signal", async () => {
    const deaf = { fetch: () => new Promise<Response>(() => undefined), attemptTimeoutMs: shortMs };
    const client = await clientOf(() => undefined, deaf);
    expect(await failureOf(client)).toMatchObject({ kind: "time-out", afterMs: shortMs });
  });
});

describe("an answer of a known status that cannot be read", () => {
  it.each<{ what: string; behave: Behaviour; reason: string; status: number }>([
    { what: "truncated JSON", behave: answering(200, success.slice(0, -5)), reason: "json", status: 200 },
    {
      what: "truncated JSON with a big integer",
      behave: answering(200, '{"id":9007199254740993'),
      reason: "json",
      status: 200,
    },
    { what: "an empty 200", behave: answering(200, ""), reason: "empty", status: 200 },
    { what: "an empty 400", behave: answering(400, ""), reason: "empty", status: 400 },
    {
      what: "JSON called text",
      behave: answering(200, success, { "content-type": "text/plain" }),
      reason: "media-type",
      status: 200,
    },
    {
      what: "a 400 of a proxy",
      behave: answering(400, "<html>Bad Request</html>", { "content-type": "text/html" }),
      reason: "media-type",
      status: 400,
    },
    {
      what: "no media type",
      behave: ({ socket }) => socket.end(`HTTP/1.1 200 OK\r\ncontent-length: ${success.length}\r\n\r\n${success}`),
      reason: "media-type",
      status: 200,
    },
    { what: "10 MB", behave: answering(200, `"${"x".repeat(10_000_000)}"`), reason: "too-large", status: 200 },
    {
      what: "10 MB in chunks",
      behave: (request, response) => {
        response.writeHead(200, ordinaryHeaders(request));
        for (let count = 0; count < 10; count += 1) response.write("x".repeat(1_000_000));
        response.end();
      },
      reason: "too-large",
      status: 200,
    },
  ])("is a MalformedAnswerError: $what", async ({ behave, reason, status }) => {
    const error = await failureOf(await clientOf(behave));
    expect(error).toBeInstanceOf(MalformedAnswerError);
    expect(error).toMatchObject({ kind: "malformed-answer", reason, status, attempts: 1 });
    expect(error.correlationId).toBe(server?.requests[0]?.headers["x-km-correlation-id"]);
  });

  it("is read all the same where the limit allows it", async () => {
    const large = JSON.stringify({ response: { code: "000_000", description: "x".repeat(10_000_000) } });
    const client = await clientOf(answering(200, large), { maxAnswerBytes: 11_000_000 });
    const result = await client.call("updateCardPaymentLimit", { body });
    expect(result).toMatchObject({ ok: true, code: "000_000" });
  });
});

describe("an answer that the contract does not know", () => {
  it.each<{ what: string; behave: Behaviour; received: object }>([
    {
      what: "500 with HTML",
      behave: answering(500, "<h1>Error</h1>", { "content-type": "text/html" }),
      received: { status: 500, code: undefined, mediaType: "text/html" },
    },
    { what: "503 without a body", behave: answering(503, ""), received: { status: 503, code: undefined } },
    { what: "a success code with 201", behave: answering(201, success), received: { status: 201, code: "000_000" } },
    {
      what: "a failure's code with 200",
      behave: answering(200, envelope("001_006")),
      received: { status: 200, code: "001_006" },
    },
    { what: "success with 400", behave: answering(400, success), received: { status: 400, code: "000_000" } },
    { what: "a new code", behave: answering(400, envelope("777_777")), received: { status: 400, code: "777_777" } },
    { what: "no code", behave: answering(200, "{}"), received: { status: 200, code: undefined } },
    {
      what: "a code that is a name of Object",
      behave: answering(200, envelope("constructor")),
      received: { code: "constructor" },
    },
    { what: "a code of the wrong type", behave: answering(200, '{"response":{"code":0}}'), received: { status: 200 } },
    { what: "null", behave: answering(200, "null"), received: { status: 200, code: undefined } },
  ])("is never a success and never a crash: $what", async ({ behave, received }) => {
    const client = await clientOf(behave);
    const result = await client.call("updateCardPaymentLimit", { body });
    expect(result).toMatchObject({ ok: false, status: "unknown", code: "unknown", received });
    await expect(client.call("updateCardPaymentLimit", { body }).orThrow()).rejects.toMatchObject({ kind: "refused" });
  });

  it("is a redirect, which is not followed: the other server gets nothing", async () => {
    const other = await startRawServer(answering(200, success));
    try {
      for (const status of [301, 302, 303, 307, 308]) {
        const client = await clientOf(answering(status, "", { location: `${other.baseUrl}/stolen` }));
        const result = await client.call("updateCardPaymentLimit", { body });
        expect(result).toMatchObject({ ok: false, status: "unknown", received: { status } });
        await server?.close();
      }
      expect(other.requests).toEqual([]);
    } finally {
      await other.close();
    }
  });
});

describe("duplicate headers", () => {
  it("of the correlation id are reported, since the value is not the one that was sent", async () => {
    const client = await clientOf((request, response) => {
      const id = request.headers["x-km-correlation-id"] ?? "";
      response.writeHead(200, [
        ..."content-type,application/json".split(","),
        "x-km-correlation-id",
        id,
        "x-km-correlation-id",
        id,
      ]);
      response.end(success);
    });
    const result = await client.call("updateCardPaymentLimit", { body });
    expect(result.ok).toBe(true);
    expect(result.violations.map(({ name, keyword }) => [name, keyword])).toContainEqual([
      "X-KM-Correlation-Id",
      "x-echoes",
    ]);
  });

  it("of the media type do no harm where they agree", async () => {
    const client = await clientOf((request, response) => {
      const id = request.headers["x-km-correlation-id"] ?? "";
      const types = ["content-type", "application/json", "content-type", "application/json"];
      response.writeHead(200, [...types, "x-km-correlation-id", id]);
      response.end(success);
    });
    expect(await client.call("updateCardPaymentLimit", { body })).toMatchObject({ ok: true, violations: [] });
  });
});

describe("after a failure", () => {
  it("the client goes on: the next call on the same client succeeds", async () => {
    let count = 0;
    const client = await clientOf((request, response) => {
      count += 1;
      if (count === 1) request.socket.resetAndDestroy();
      else answering(200, success)(request, response);
    });
    expect(await failureOf(client)).toBeInstanceOf(ConnectionError);
    expect(await client.call("updateCardPaymentLimit", { body })).toMatchObject({ ok: true });
  });

  it("hooks and logger were told of it, with durations and the correlation id and without a secret", async () => {
    const told: unknown[] = [];
    const note = (name: string) => (event: unknown) => void told.push([name, event]);
    const hooks: CallHooks = {
      onCall: note("call"),
      onAttempt: note("attempt"),
      onAnswer: note("answer"),
      onError: note("error"),
    };
    const log = (message: string, fields: object): void => void told.push([message, fields]);
    const client = await clientOf(({ socket }) => socket.destroy(), {
      hooks,
      logger: { debug: log, warn: log, error: log },
    });
    const error = await failureOf(client);
    const names = told.map((entry) => (entry as [string])[0]);
    expect(names).toEqual(["onCall", "call", "onAttempt", "attempt", "onError", "error"]);
    expect(told.at(-1)).toEqual([
      "error",
      {
        operationId: "updateCardPaymentLimit",
        callNumber: 1,
        correlationId: error.correlationId,
        attempts: 1,
        durationMs: expect.any(Number),
        error,
      },
    ]);
    const printed = inspect(told, { depth: 9 });
    for (const secret of [credentials.secretKey, credentials.accessKey, "KMV1:"]) expect(printed).not.toContain(secret);
  });
});
