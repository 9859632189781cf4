import { afterEach, describe, expect, it } from "vitest";
import { createClient, type KonaClient, type KonaClientOptions } from "../../src/index.ts";
import { answering, type Behaviour, credentials, envelope, type RawServer, startRawServer } from "./raw-server.ts";

const body = {
  userId: 9_007_199_254_740_993n,
  par: "KONA00000000000000000000001",
  limits: { once: 1, day: 2, month: 3 },
};
const succeed = answering(200, envelope("000_000", "Success"));
let server: RawServer | undefined;
afterEach(async () => server?.close());

async function clientOf(behave: Behaviour, options: Partial<KonaClientOptions> = {}): Promise<KonaClient> {
  server = await startRawServer(behave);
  return createClient({ baseUrl: server.baseUrl, ...credentials, ...options });
}

describe("events", () => {
  it("of one call carry its number, so that calls side by side can be told apart", async () => {
    const told: string[] = [];
    const note =
      (name: string) =>
      ({ callNumber }: { readonly callNumber: number }): void =>
        void told.push(`${callNumber} ${name}`);
    const hooks = {
      onCall: note("call"),
      onAttempt: note("attempt"),
      onAnswer: note("answer"),
      onError: note("error"),
    };
    const client = await clientOf(succeed, { hooks });
    const bodies = [body, { ...body, par: "short" }, body];
    await Promise.allSettled(bodies.map((own) => client.updateCardPaymentLimit(own)));
    expect(told.toSorted()).toEqual([
      "1 answer",
      "1 attempt",
      "1 call",
      "2 call",
      "2 error",
      "3 answer",
      "3 attempt",
      "3 call",
    ]);
  });
});

describe("a listener that fails changes no call", () => {
  it("as an async hook, whose rejection goes to the logger and is handled", async () => {
    const logged: unknown[] = [];
    const error = (message: string, fields: object): void => void logged.push([message, fields]);
    const hooks = { onAnswer: async (): Promise<void> => Promise.reject(new Error("exporter is down")) };
    const logger = { debug: () => undefined, warn: () => undefined, error };
    const client = await clientOf(succeed, { hooks, logger });
    expect(await client.updateCardPaymentLimit(body)).toMatchObject({ ok: true });
    await new Promise(setImmediate);
    expect(logged).toEqual([["the hook onAnswer threw", { error: new Error("exporter is down") }]]);
  });

  it.each<{ what: string; write: () => void }>([
    {
      what: "throws",
      write: () => {
        throw new Error("disk full");
      },
    },
    { what: "rejects", write: async () => Promise.reject(new Error("disk full")) },
  ])("as a logger that $what, at every level", async ({ write }) => {
    const hooks = {
      onCall: () => {
        throw new Error("hook");
      },
    };
    const logger = { debug: write, warn: write, error: write };
    const client = await clientOf(answering(200, envelope("000_000"), { "x-km-correlation-id": "other" }), {
      hooks,
      logger,
    });
    expect(await client.updateCardPaymentLimit(body)).toMatchObject({ ok: true, code: "000_000" });
  });
});
