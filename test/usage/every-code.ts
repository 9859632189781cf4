import type { KonaClient, KonaResult } from "../../src/index.ts";

/** Says in words what became of a member's limits. */
export async function setLimits(kona: KonaClient, userId: bigint, once: number): Promise<string> {
  const limits = { once, day: 1_000_000, month: 5_000_000 };
  return inWords(await kona.updateCardPaymentLimit({ userId, par: "KONA00000000000000000000001", limits }));
}

function inWords(result: KonaResult<"updateCardPaymentLimit">): string {
  switch (result.code) {
    case "000_000":
      return "done";
    case "000_002":
      return `the platform refuses the request: ${result.message}`;
    case "001_006":
      return "there is no such member";
    case "003_024":
      return "the member has to link an account first";
    case "unknown":
      return `nobody knows: ${result.message} (status ${result.received.status}, call ${result.correlationId})`;
    default:
      return result satisfies never;
  }
}
