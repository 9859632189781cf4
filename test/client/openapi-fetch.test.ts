import { afterEach, describe, expect, it } from "vitest";
import { createLooseClient } from "../../src/client/loose-client.ts";
import type { ClientOptions } from "../../src/client/settings/client-options.ts";
import type { Operation } from "../../src/contract/model/operation.ts";
import { createClient, retryPolicy } from "../../src/index.ts";
import {
  type Behaviour,
  credentials,
  envelope,
  ordinaryHeaders,
  type RawServer,
  startRawServer,
  tokenFits,
} from "./raw-server.ts";

let server: RawServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const body = {
  userId: 9_007_199_254_740_993n,
  par: "KONA00000000000000000000001",
  limits: { once: 1, day: 2, month: 3 },
};
const refuse: Behaviour = (request, response) =>
  response.writeHead(400, ordinaryHeaders(request)).end(envelope("001_006", "Wallet user not found"));
const answer: Behaviour = (request, response) =>
  response.writeHead(200, ordinaryHeaders(request)).end(envelope("000_000"));

async function kona(behave: Behaviour, options: Partial<ClientOptions> = {}) {
  server = await startRawServer(behave);
  return createClient({ baseUrl: server.baseUrl, ...credentials, ...options });
}

describe("middleware of openapi-fetch", () => {
  it("may change the request, whose token then covers the bytes that go out", async () => {
    const changed =
      '{"userId":9007199254740995,"par":"KONA00000000000000000000001","limits":{"once":9,"day":9,"month":9}}';
    const client = await kona(answer, {
      middleware: [{ onRequest: ({ request }) => new Request(request, { body: changed }) }],
    });
    expect(await client.updateCardPaymentLimit(body)).toMatchObject({ ok: true, violations: [] });
    const [seen] = server?.requests ?? [];
    expect(seen?.body).toBe(changed);
    expect(seen && tokenFits(seen)).toBe(true);
  });

  it("runs in order around every attempt: the client's before the call's, the answer the other way round", async () => {
    const told: string[] = [];
    const teller = (name: string) => ({
      onRequest: () => void told.push(`${name} out`),
      onResponse: () => void told.push(`${name} in`),
    });
    const client = await kona(answer, { middleware: [teller("client")] });
    await client.updateCardPaymentLimit(body, { middleware: [teller("call")] });
    expect(told).toEqual(["client out", "call out", "call in", "client in"]);
  });

  it("may answer in place of the server, a refusal too, and every digit is read", async () => {
    for (const [status, text] of [
      [200, envelope("000_000")],
      [400, envelope("001_006")],
    ] as const) {
      const client = await kona(answer, {
        middleware: [
          { onRequest: () => new Response(text, { status, headers: { "content-type": "application/json" } }) },
        ],
      });
      expect(await client.updateCardPaymentLimit(body)).toMatchObject({ ok: status === 200, status, rawBody: text });
      expect(server?.requests).toEqual([]);
      await server?.close();
    }
  });

  it("may change the answer", async () => {
    const client = await kona(refuse, {
      middleware: [{ onResponse: ({ response }) => new Response(envelope("000_000"), { headers: response.headers }) }],
    });
    expect(await client.updateCardPaymentLimit(body)).toMatchObject({ ok: true, code: "000_000" });
  });

  it("that returns what is none of that changes nothing", async () => {
    const client = await kona(answer, {
      middleware: [{ onRequest: (() => 1) as never, onResponse: (() => 1) as never }],
    });
    expect(await client.updateCardPaymentLimit(body)).toMatchObject({ ok: true });
  });

  it("that throws is a SetupError with what it threw, and is not tried again", async () => {
    const reason = new Error("no");
    for (const middleware of [
      { onRequest: () => Promise.reject(reason) },
      { onResponse: () => Promise.reject(reason) },
    ]) {
      const client = await kona(answer, {
        middleware: [middleware],
        retry: retryPolicy({ maxAttempts: 3, baseDelayMs: 1 }),
      });
      await expect(client.updateCardPaymentLimit(body)).rejects.toMatchObject({
        kind: "setup",
        attempts: 1,
        cause: reason,
      });
      await server?.close();
    }
  });

  it("sees the same request by `prepare`, which sends nothing", async () => {
    const client = await kona(answer, {
      middleware: [{ onRequest: ({ request }) => request.headers.set("Wallet", "1") as undefined }],
    });
    const prepared = await client.prepare("updateCardPaymentLimit", { body });
    expect(prepared.headers).toMatchObject({ wallet: "1", "x-km-user-aspid": credentials.aspId });
    expect(server?.requests).toEqual([]);
  });
});

describe("the answer as fetch gives it", () => {
  it.each([
    ["a success", answer, 200],
    ["a refusal", refuse, 400],
  ])("is unread for %s", async (_name, behave, status) => {
    const client = await kona(behave);
    const response = await client.fetch("updateCardPaymentLimit", { body });
    expect([response.status, response.bodyUsed]).toEqual([status, false]);
    expect(await response.text()).toContain('"response"');
    const [seen] = server?.requests ?? [];
    expect(seen && tokenFits(seen)).toBe(true);
  });

  it("comes piece by piece, and ends with the caller's signal", async () => {
    const controller = new AbortController();
    const client = await kona((_request, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" }).write("data: 1\n\n");
    });
    const response = await client.fetch("updateCardPaymentLimit", { body }, { signal: controller.signal });
    const reader = response.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("data: 1\n\n");
    controller.abort();
    await expect(reader?.read()).rejects.toThrow();
  });
});

describe("several tenants by one client", () => {
  it("differ by base URL, credentials and fetch of the call", async () => {
    const row = { mediaTypes: [], encrypted: false };
    const list: Operation = {
      id: "list",
      method: "GET",
      path: "/list",
      parameters: [],
      answers: { "204": { ...row, codes: {}, headers: [] } },
      security: [["query", "cookie"], ["oauth"], ["basic"]],
    };
    const securitySchemes = {
      query: { kind: "api-key", in: "query", name: "key" },
      cookie: { kind: "api-key", in: "cookie", name: "session" },
      oauth: { kind: "bearer" },
      basic: { kind: "basic" },
    } as const;
    const seen: string[] = [];
    const fetch = async (request: Request): Promise<Response> => {
      const { headers } = request;
      seen.push([request.url, headers.get("authorization"), headers.get("cookie"), request.credentials].join(" "));
      return new Response(null, { status: 204 });
    };
    const options = { baseUrl: "https://a.test/v1/", fetch, security: { oauth: async () => "t1" } };
    const client = createLooseClient({ operations: { list }, securitySchemes, options });
    await client.call("list");
    await client.call("list", {}, { baseUrl: "https://b.test", security: { oauth: "b" }, credentials: "include" });
    await client.call("list", {}, { security: { query: "k k", cookie: "s" } });
    await client.call("list", {}, { security: { oauth: undefined, basic: { username: "ü", password: "p:w" } } });
    expect(seen).toEqual([
      "https://a.test/v1/list Bearer t1  same-origin",
      "https://b.test/list Bearer b  include",
      "https://a.test/v1/list?key=k%20k  session=s same-origin",
      "https://a.test/v1/list Basic w7w6cDp3  same-origin",
    ]);
  });
});

describe("what the caller's own code fails at, or what is missing of it, is a SetupError that names the operation", () => {
  it.each<{ what: string; run: (client: Awaited<ReturnType<typeof kona>>) => Promise<unknown>; message: string }>([
    {
      what: "an operation that the contract does not have",
      run: (client) => client.call("nothing" as "updateCardPaymentLimit", { body }),
      message: 'nothing: the contract has no operation "nothing"',
    },
    {
      what: "a base URL that is none",
      run: (client) => client.updateCardPaymentLimit(body, { baseUrl: "kona" }),
      message: "updateCardPaymentLimit: the base URL is not a URL",
    },
    {
      what: "message encryption",
      run: (client) => client.getCardDeduction({ par: "KONA00000000000000000000001" }),
      message: "getCardDeduction: the contract wants this request encrypted, and the client has no message encryption",
    },
  ])("$what", async ({ run, message }) => {
    const client = await kona(answer);
    await expect(run(client)).rejects.toMatchObject({ kind: "setup", message, attempts: 0, fix: expect.any(String) });
    expect(server?.requests).toEqual([]);
  });

  it("a credential that cannot be had", async () => {
    const operation: Operation = {
      id: "get",
      method: "GET",
      path: "/",
      parameters: [],
      answers: {},
      security: [["oauth"]],
    };
    const reason = new Error("the token has expired");
    const options = { baseUrl: "http://127.0.0.1:9", security: { oauth: () => Promise.reject(reason) } };
    const parts = { operations: { get: operation }, securitySchemes: { oauth: { kind: "bearer" } } as const, options };
    await expect(createLooseClient(parts).call("get")).rejects.toMatchObject({ kind: "setup", cause: reason });
  });
});

describe("retries", () => {
  it("happen for a status that `default` alone covers", async () => {
    const row = { mediaTypes: ["application/json"], encrypted: false, codes: {}, headers: [] };
    const get: Operation = {
      id: "get",
      method: "GET",
      path: "/",
      parameters: [],
      answers: { "200": row, default: row },
    };
    const statuses = [503, 429, 200];
    server = await startRawServer((_request, response) => {
      response.writeHead(statuses.shift() ?? 500, { "content-type": "application/json" }).end("{}");
    });
    const options = { baseUrl: server.baseUrl, retry: retryPolicy({ maxAttempts: 3, baseDelayMs: 1 }) };
    const client = createLooseClient({ operations: { get }, options });
    expect(await client.call("get")).toMatchObject({ ok: true, attempts: 3 });
  });
});
