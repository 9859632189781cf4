import { type KonaClient, retryPolicy } from "../../src/index.ts";

/** Three attempts within five seconds; the caller may give up earlier. */
export async function setPatiently(kona: KonaClient, signal: AbortSignal): Promise<boolean> {
  const body = {
    userId: 9007199254740993n,
    par: "KONA00000000000000000000001",
    limits: { once: 500_000, day: 1_000_000, month: 5_000_000 },
  };
  const result = await kona.updateCardPaymentLimit(body, {
    retry: retryPolicy({ maxAttempts: 3, baseDelayMs: 200 }),
    attemptTimeoutMs: 2_000,
    totalTimeoutMs: 5_000,
    signal,
  });
  return result.ok;
}
