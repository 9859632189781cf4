import { inspect } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import {
  ContractViolationError,
  createClient,
  createUncheckedClient,
  type KonaClient,
  type KonaClientOptions,
  RefusedError,
  retryPolicy,
} from "../../src/index.ts";
import {
  answering,
  type Behaviour,
  credentials,
  envelope,
  ordinaryHeaders,
  type RawServer,
  startRawServer,
  tokenFits,
} from "./raw-server.ts";

const body = {
  userId: 9_007_199_254_740_993n,
  par: "KONA00000000000000000000001",
  limits: { once: 1, day: 2, month: 3 },
};
const bodyText =
  '{"userId":9007199254740993,"par":"KONA00000000000000000000001","limits":{"once":1,"day":2,"month":3}}';
const succeed = answering(200, envelope("000_000", "Success"));
let server: RawServer | undefined;
afterEach(async () => server?.close());

async function clientOf(behave: Behaviour, options: Partial<KonaClientOptions> = {}): Promise<KonaClient> {
  server = await startRawServer(behave);
  return createClient({ baseUrl: server.baseUrl, ...credentials, ...options });
}

/** Refuses what an independent reading of the platform's rules would refuse. */
const strict: Behaviour = (request, response) => {
  const { headers } = request;
  const faults = [
    headers["x-km-user-aspid"] === "ASP000000000001" ? [] : ["aspId"],
    headers["x-km-access-key"] === "EXAMPLE-ACCESS-KEY-000000000000000000001" ? [] : ["accessKey"],
    headers["x-km-crypto-key-id"] === "EXAMPLE-CRYPTO-KEY-0000000000001" ? [] : ["cryptoKeyId"],
    /^\d{12}-[0-9a-f]{7}$/.test(headers["x-km-correlation-id"] ?? "") ? [] : ["correlationId"],
    headers["x-km-time-zone"] === "KST" ? [] : ["timeZone"],
    headers["x-km-tran-time"] === headers["x-km-tran-token"]?.slice(5, 19) ? [] : ["time"],
    headers["content-type"] === "application/json" && headers.accept === "application/json" ? [] : ["media types"],
    tokenFits(request) ? [] : ["token"],
    request.body === bodyText ? [] : ["body"],
  ].flat();
  const ok = faults.length === 0;
  answering(ok ? 200 : 400, envelope(ok ? "000_000" : "000_002", faults.join(" ")))(request, response);
};

describe("a call", () => {
  it("fills all seven headers, signs the bytes it sends, and ends in a typed success", async () => {
    const client = await clientOf(strict, { cryptoKeyId: "EXAMPLE-CRYPTO-KEY-0000000000001" });
    const result = await client.call("updateCardPaymentLimit", { body });
    const id = server?.requests[0]?.headers["x-km-correlation-id"];
    expect(result).toMatchObject({
      ok: true,
      operationId: "updateCardPaymentLimit",
      status: 200,
      code: "000_000",
      data: { response: { code: "000_000" } },
      correlationId: id,
      headers: { "X-KM-Correlation-Id": id, "X-KM-Crypto-Key-Id": undefined },
      violations: [],
      attempts: 1,
    });
    expect(server?.requests[0]).toMatchObject({ method: "POST", url: "/base/api/v1/card/payment/limit/update" });
  });

  it("has a method of its operation's name, which takes the body", async () => {
    const client = await clientOf(succeed);
    const result = await client.updateCardPaymentLimit(body, { correlationId: "221108120814-3fa85c0" });
    expect(result).toMatchObject({
      ok: true,
      operationId: "updateCardPaymentLimit",
      correlationId: "221108120814-3fa85c0",
    });
    expect(server?.requests[0]?.body).toBe(bodyText);
    expect(await Promise.resolve(client)).toBe(client);
  });

  it("may be named by method and path", async () => {
    const client = await clientOf(succeed);
    const result = await client.call("POST /api/v1/card/payment/limit/update", { body });
    expect(result).toMatchObject({ ok: true, operationId: "updateCardPaymentLimit" });
  });

  it.each(["000_002", "001_006", "003_024"])("that is refused with %s says so", async (code) => {
    const client = await clientOf(answering(400, envelope(code, "why")));
    const result = await client.call("updateCardPaymentLimit", { body });
    expect(result).toMatchObject({ ok: false, status: 400, code, message: "why", error: { response: { code } } });
    const refusal = await client
      .call("updateCardPaymentLimit", { body })
      .orThrow()
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RefusedError);
    expect(refusal).toMatchObject({
      kind: "refused",
      message: `updateCardPaymentLimit: refused with ${code}: why`,
      result: { code },
    });
  });

  it("with orThrow gives the success itself", async () => {
    const client = await clientOf(succeed);
    const { data } = await client.call("updateCardPaymentLimit", { body }).orThrow();
    expect(data.response.description).toBe("Success");
  });

  it("takes a correlation id, a clock and further headers from the caller", async () => {
    const client = await clientOf(succeed, { now: () => Date.UTC(2022, 10, 8, 3, 8, 14, 608), timeZone: "UTC" });
    const options = { correlationId: "221108120814-3fa85c0", headers: { traceparent: "00-1-1-00" } };
    const result = await client.call("updateCardPaymentLimit", { body }, options);
    expect(result.correlationId).toBe("221108120814-3fa85c0");
    expect(server?.requests[0]?.headers).toMatchObject({
      "x-km-correlation-id": "221108120814-3fa85c0",
      "x-km-tran-time": "20221108030814",
      traceparent: "00-1-1-00",
    });
  });

  it("keeps 200 calls side by side apart", async () => {
    const client = await clientOf(succeed);
    const calls = Array.from({ length: 200 }, (_, index) =>
      client.call("updateCardPaymentLimit", { body: { ...body, userId: BigInt(index + 1) } }),
    );
    const results = await Promise.all(calls);
    expect(new Set(results.map(({ correlationId }) => correlationId)).size).toBe(200);
    expect(results.every(({ ok, violations }) => ok && violations.length === 0)).toBe(true);
    expect(server?.requests.every(tokenFits)).toBe(true);
  });

  it("leaves its connection open for later ones, whatever the answer was", async () => {
    const answers = [succeed, answering(400, envelope("000_002")), answering(500, "<h1>"), answering(400, "")];
    let count = 0;
    const client = await clientOf((request, response) => {
      answers[count % answers.length]?.(request, response);
      count += 1;
    });
    for (let call = 0; call < 12; call += 1) {
      await client.call("updateCardPaymentLimit", { body }).catch(() => undefined);
    }
    // Node's fetch takes turns between two connections, with or without this client.
    expect(new Set(server?.requests.map(({ socket }) => socket.remotePort)).size).toBeLessThanOrEqual(2);
  });
});

describe("a request that breaks the contract", () => {
  const broken = { userId: 0n, par: "KONA", limits: { once: -1, day: 10_000_000_000, month: 1.5 } };

  it("is refused before it is sent, with every violation, its place and its limit, and none of its values", async () => {
    const client = await clientOf(succeed);
    const error: unknown = await client
      .call("updateCardPaymentLimit", { body: broken })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ContractViolationError);
    const { violations } = error as ContractViolationError;
    const found = violations.map(({ in: place, at, keyword, limit }) => [place, at, keyword, limit].join(" ")).sort();
    expect(found).toEqual([
      "body /limits/day maximum 9999999999",
      "body /limits/month type integer",
      "body /limits/once minimum 0",
      "body /par minLength 27",
      "body /userId minimum 1",
    ]);
    expect(String(error)).not.toContain("KONA");
    expect(server?.requests).toEqual([]);
  });

  it.each<{ what: string; options: Partial<KonaClientOptions>; name: string; keyword: string }>([
    { what: "ASP id", options: { aspId: "short" }, name: "X-KM-User-AspId", keyword: "minLength" },
    { what: "access key", options: { accessKey: "short" }, name: "X-KM-Access-Key", keyword: "minLength" },
    { what: "crypto key id", options: { cryptoKeyId: "short" }, name: "X-KM-Crypto-Key-Id", keyword: "minLength" },
  ])("by the $what is refused by the header's name", async ({ options, name, keyword }) => {
    const client = await clientOf(succeed, options);
    const failure = client.call("updateCardPaymentLimit", { body });
    await expect(failure).rejects.toMatchObject({ side: "request", violations: [{ in: "header", name, keyword }] });
    await expect(failure).rejects.not.toThrow(/short/);
  });

  it("goes out as it is where checking is off", async () => {
    const client = await clientOf(succeed, { validateRequests: false });
    await client.call("updateCardPaymentLimit", { body: broken });
    expect(server?.requests[0]?.body).toContain('"userId":0,"par":"KONA"');
  });

  it("by a number that was rounded is refused even then", async () => {
    const client = await clientOf(succeed, { validateRequests: false });
    const failure = client.call("updateCardPaymentLimit", { body: { ...body, userId: 9_007_199_254_740_992 } });
    await expect(failure).rejects.toThrow("body/userId: is a number beyond 2^53");
  });
});

describe("an answer that breaks the contract", () => {
  const withoutId: Behaviour = (_request, response) =>
    response.writeHead(200, { "content-type": "application/json" }).end(envelope("000_000"));
  const withOtherId = answering(200, envelope("000_000"), { "x-km-correlation-id": "221108120814-3fa85c0" });
  const withoutText = answering(200, '{"response":{"code":"000_000"}}');

  it.each<{ what: string; behave: Behaviour; want: object }>([
    {
      what: "no correlation id",
      behave: withoutId,
      want: { in: "header", name: "X-KM-Correlation-Id", keyword: "required" },
    },
    { what: "another correlation id", behave: withOtherId, want: { name: "X-KM-Correlation-Id", keyword: "x-echoes" } },
    {
      what: "no description",
      behave: withoutText,
      want: { in: "body", at: "/response/description", keyword: "required" },
    },
  ])("is a success with a warning, an error by option, or nothing by option: $what", async ({ behave, want }) => {
    const warned: object[] = [];
    const logger = {
      debug: () => undefined,
      warn: (_message: string, fields: object) => void warned.push(fields),
      error: () => undefined,
    };
    const client = await clientOf(behave, { logger });
    const lenient = await client.call("updateCardPaymentLimit", { body });
    expect(lenient).toMatchObject({ ok: true, violations: [want] });
    expect(warned).toMatchObject([{ operationId: "updateCardPaymentLimit", violations: [want] }]);
    const demanding = client.call("updateCardPaymentLimit", { body }, { validateResponses: "error" });
    await expect(demanding).rejects.toMatchObject({ kind: "contract-violation", side: "answer", violations: [want] });
    const indifferent = await client.call("updateCardPaymentLimit", { body }, { validateResponses: "off" });
    expect(indifferent).toMatchObject({ ok: true, violations: [] });
  });

  it("in its correlation id is reported by the unchecked client too", async () => {
    server = await startRawServer(withOtherId);
    const client = createUncheckedClient({ baseUrl: server.baseUrl, ...credentials });
    const result = await client.call("updateCardPaymentLimit", { body: { ...body, par: "unchecked" } });
    expect(result).toMatchObject({ ok: true, violations: [{ keyword: "x-echoes" }] });
  });
});

describe("retries", () => {
  /** Fails the first `count` times, then succeeds. */
  function failing(count: number, behave: Behaviour): Behaviour {
    let seen = 0;
    return (request, response) => {
      seen += 1;
      (seen <= count ? behave : succeed)(request, response);
    };
  }
  const quick = retryPolicy({ maxAttempts: 3, baseDelayMs: 1 });

  it("are none by default", async () => {
    const client = await clientOf(failing(1, answering(503, "")));
    expect(await client.call("updateCardPaymentLimit", { body })).toMatchObject({ ok: false, status: "unknown" });
    expect(server?.requests).toHaveLength(1);
  });

  it.each<{ what: string; behave: Behaviour }>([
    { what: "503", behave: answering(503, "") },
    { what: "429", behave: answering(429, "slow down") },
    { what: "a broken connection", behave: ({ socket }) => socket.destroy() },
    { what: "a time-out", behave: () => undefined },
  ])("after $what send the same bytes with new times, token and correlation id", async ({ behave }) => {
    let timeMs = Date.UTC(2022, 10, 8, 3, 8, 14, 608);
    const now = (): number => (timeMs += 1000);
    const client = await clientOf(failing(2, behave), { retry: quick, attemptTimeoutMs: 500, now });
    const result = await client.call("updateCardPaymentLimit", { body });
    expect(result).toMatchObject({ ok: true, attempts: 3, violations: [] });
    const seen = server?.requests ?? [];
    expect(seen.map((request) => request.body)).toEqual([bodyText, bodyText, bodyText]);
    for (const name of ["x-km-correlation-id", "x-km-tran-token", "x-km-tran-time"]) {
      expect(new Set(seen.map(({ headers }) => headers[name])).size).toBe(3);
    }
    expect(seen.every(tokenFits)).toBe(true);
    expect(result.correlationId).toBe(seen[2]?.headers["x-km-correlation-id"]);
  });

  it("keep a correlation id that the caller gave", async () => {
    const client = await clientOf(failing(1, answering(503, "")), { retry: quick });
    await client.call("updateCardPaymentLimit", { body }, { correlationId: "221108120814-3fa85c0" });
    expect(server?.requests.map(({ headers }) => headers["x-km-correlation-id"])).toEqual(
      Array(2).fill("221108120814-3fa85c0"),
    );
  });

  it.each<{ what: string; behave: Behaviour; attempts: number }>([
    { what: "a documented refusal", behave: answering(400, envelope("000_002")), attempts: 1 },
    { what: "an unknown code of a documented status", behave: answering(400, envelope("777_777")), attempts: 1 },
    { what: "404", behave: answering(404, ""), attempts: 1 },
    { what: "an endless 503", behave: answering(503, ""), attempts: 3 },
  ])("end with $what after $attempts", async ({ behave, attempts }) => {
    const client = await clientOf(behave, { retry: quick });
    expect(await client.call("updateCardPaymentLimit", { body })).toMatchObject({ ok: false, attempts });
    expect(server?.requests).toHaveLength(attempts);
  });

  it("wait as long as Retry-After says, or give the answer back where the call's time does not allow it", async () => {
    const client = await clientOf(failing(1, answering(503, "", { "retry-after": "1" })), { retry: quick });
    const patient = await client.call("updateCardPaymentLimit", { body });
    expect(patient).toMatchObject({ ok: true, attempts: 2 });
    expect(patient.durationMs).toBeGreaterThanOrEqual(1000);
    await server?.close();
    const hasty = await clientOf(answering(503, "", { "retry-after": "3600" }), { retry: quick });
    const result = await hasty.call("updateCardPaymentLimit", { body });
    expect(result).toMatchObject({ attempts: 1, received: { status: 503 } });
  });

  it("are told to the hook with their pauses", async () => {
    const pauses: unknown[] = [];
    const hooks = { onAttempt: (event: object) => void pauses.push(event) };
    const client = await clientOf(failing(1, answering(503, "")), {
      retry: retryPolicy({ maxAttempts: 2, baseDelayMs: 40 }),
      random: () => 0.5,
      hooks,
    });
    await client.call("updateCardPaymentLimit", { body });
    expect(pauses).toMatchObject([
      { attempt: 1, status: 503, retryInMs: 20 },
      { attempt: 2, status: 200, retryInMs: undefined },
    ]);
  });

  it("end at once when the caller aborts the pause", async () => {
    const controller = new AbortController();
    const hooks = { onAttempt: () => void setTimeout(() => controller.abort(new Error("enough")), 20) };
    const client = await clientOf(answering(503, ""), {
      retry: retryPolicy({ maxAttempts: 2, baseDelayMs: 5000 }),
      random: () => 1,
      hooks,
    });
    const failure = client.call("updateCardPaymentLimit", { body }, { signal: controller.signal });
    await expect(failure).rejects.toMatchObject({ kind: "aborted", attempts: 1, cause: { message: "enough" } });
  });
});

describe("limits", () => {
  it("may be switched off with Infinity", async () => {
    const client = await clientOf(succeed, {
      attemptTimeoutMs: Number.POSITIVE_INFINITY,
      totalTimeoutMs: Number.POSITIVE_INFINITY,
    });
    expect(await client.updateCardPaymentLimit(body)).toMatchObject({ ok: true });
  });
});

describe("an AbortSignal", () => {
  it("that is aborted already lets nothing out", async () => {
    const client = await clientOf(succeed);
    const failure = client.call("updateCardPaymentLimit", { body }, { signal: AbortSignal.abort("no") });
    await expect(failure).rejects.toMatchObject({
      kind: "aborted",
      attempts: 0,
      correlationId: undefined,
      cause: "no",
    });
    expect(server?.requests).toEqual([]);
  });

  it("ends a call that waits for its answer, and closes the connection", async () => {
    const controller = new AbortController();
    const closed = Promise.withResolvers<void>();
    const client = await clientOf(({ socket }) => {
      socket.on("close", () => closed.resolve());
      controller.abort();
    });
    const failure = client.call("updateCardPaymentLimit", { body }, { signal: controller.signal });
    await expect(failure).rejects.toMatchObject({ kind: "aborted", attempts: 1 });
    await closed.promise;
  });

  it("that many calls share keeps no listener of those that ended", async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...given: Parameters<typeof add>) => {
      listeners += 1;
      add(...given);
    };
    signal.removeEventListener = (...given: Parameters<typeof remove>) => {
      listeners -= 1;
      remove(...given);
    };
    const client = await clientOf(succeed);
    for (let count = 0; count < 5; count += 1) await client.call("updateCardPaymentLimit", { body }, { signal });
    expect(listeners).toBe(0);
  });
});

describe("what can be printed", () => {
  it("of client, prepared request, result and options holds no secret", async () => {
    const client = await clientOf(succeed);
    const prepared = await client.prepare("updateCardPaymentLimit", { body });
    const result = await client.call("updateCardPaymentLimit", { body });
    const printed = [client, prepared, result]
      .map((value) => `${inspect(value, { depth: 9 })} ${writeLoosely(value)}`)
      .join();
    for (const secret of [...Object.values(credentials), "KMV1:"]) expect(printed).not.toContain(secret);
    expect(printed).toContain(prepared.correlationId);
  });

  it("of a prepared request is masked, yet the request itself can be sent by other means", async () => {
    const client = await clientOf(strict, { cryptoKeyId: "EXAMPLE-CRYPTO-KEY-0000000000001" });
    const { url, method, headers, body: bytes } = await client.prepare("updateCardPaymentLimit", { body });
    const response = await fetch(url, { method, headers, body: bytes as BodyInit });
    expect(response.status).toBe(200);
  });

  it("is all that hooks see, and a hook that throws changes nothing", async () => {
    const logged: string[] = [];
    const logger = {
      debug: () => undefined,
      warn: () => undefined,
      error: (message: string) => void logged.push(message),
    };
    const hooks = {
      onCall: () => {
        throw new Error("hook");
      },
      onAnswer: () => {
        throw new Error("hook");
      },
    };
    const client = await clientOf(succeed, { hooks, logger });
    expect(await client.call("updateCardPaymentLimit", { body })).toMatchObject({ ok: true });
    expect(logged).toEqual(["the hook onCall threw", "the hook onAnswer threw"]);
  });
});

describe("a client", () => {
  it.each([
    { baseUrl: "nonsense", message: "the base URL is not a URL" },
    { baseUrl: "ftp://x.test", message: "the base URL is neither http nor https" },
    { baseUrl: "https://me:hidden@x.test", message: "the base URL holds credentials, a query or a fragment" },
    { baseUrl: "https://x.test/?a=hidden", message: "the base URL holds credentials, a query or a fragment" },
  ])("is refused for the base URL $baseUrl", ({ baseUrl, message }) => {
    expect(() => createClient({ baseUrl, ...credentials })).toThrow(message);
    expect(() => createClient({ baseUrl, ...credentials })).not.toThrow(/hidden/);
  });

  it("takes a base URL with a slash at its end", async () => {
    server = await startRawServer(succeed);
    await createClient({ baseUrl: `${server.baseUrl}/`, ...credentials }).call("updateCardPaymentLimit", { body });
    expect(server.requests[0]?.url).toBe("/base/api/v1/card/payment/limit/update");
  });

  it("refuses an operation that is not in the contract, whatever its name", async () => {
    const client = await clientOf(succeed);
    for (const name of ["nope", "constructor", "GET /nope"]) {
      await expect(client.call(name as "updateCardPaymentLimit", { body })).rejects.toThrow(
        `the contract has no operation "${name}"`,
      );
    }
  });

  it("answers an echo of everything it sent without taking it for its own", async () => {
    const client = await clientOf((request, response) => {
      response.writeHead(200, ordinaryHeaders(request)).end(request.body);
    });
    expect(await client.call("updateCardPaymentLimit", { body })).toMatchObject({ ok: false, status: "unknown" });
  });
});

function writeLoosely(value: unknown): string {
  return JSON.stringify(value, (_name, item: unknown) => (typeof item === "bigint" ? String(item) : item));
}
