import { inspect } from "node:util";
import { expect, it } from "vitest";
import { createClient } from "../../src/index.ts";
import { startMock } from "../../src/mock-entry.ts";

const credentials = {
  aspId: "ASP000000000001",
  accessKey: "EXAMPLE-ACCESS-KEY-000000000000000000001",
  secretKey: "a secret that must never be printed",
};
const body = {
  userId: 9_007_199_254_740_993n,
  par: "KONA00000000000000000000001",
  limits: { once: 500_000, day: 1_000_000, month: 5_000_000 },
};

/** Short for faults that consist in waiting, ample for all others, so that a busy machine does not turn them into a time-out. */
it.each<{ fault: string; limitMs?: number; outcome: object }>([
  { fault: "latency=20000", limitMs: 500, outcome: { kind: "time-out", limit: "attemptTimeoutMs", afterMs: 500 } },
  { fault: "drip=400", limitMs: 500, outcome: { kind: "time-out", limit: "attemptTimeoutMs", afterMs: 500 } },
  { fault: "reset", outcome: { kind: "connection", code: expect.stringMatching(/^(ECONNRESET|UND_ERR_SOCKET)$/) } },
  { fault: "truncate", outcome: { kind: "connection", code: expect.stringMatching(/^(ECONNRESET|UND_ERR_SOCKET)$/) } },
  { fault: "malformed", outcome: { kind: "malformed-answer", reason: "json", status: 200 } },
  { fault: "content-type", outcome: { kind: "malformed-answer", reason: "media-type", status: 200 } },
  { fault: "status=503", outcome: { ok: false, status: "unknown", received: { status: 503, code: undefined } } },
  { fault: "drop-echo", outcome: { ok: true, code: "000_000", violations: [{ keyword: "required" }] } },
])(
  "the mock's fault $fault ends as it should, within the limit and with nothing leaked",
  async ({ fault, limitMs = 10_000, outcome }) => {
    await using mock = await startMock({ secretKey: credentials.secretKey, faults: [fault] });
    const kona = createClient({ baseUrl: mock.url, ...credentials, attemptTimeoutMs: limitMs });
    const ended: unknown = await kona.updateCardPaymentLimit(body).catch((error: unknown) => error);
    expect(ended).toMatchObject({ operationId: "updateCardPaymentLimit", attempts: 1, ...outcome });
    const printed = inspect(ended, { depth: 9, showHidden: true });
    for (const secret of [...Object.values(credentials), "KMV1:"]) expect(printed).not.toContain(secret);
  },
);
