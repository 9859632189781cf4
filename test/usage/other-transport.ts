import type { KonaClient } from "../../src/index.ts";

/** Lets the client check, write and sign a request, and sends it by other means. */
export async function sendByHand(kona: KonaClient): Promise<number> {
  const { url, method, headers, body } = await kona.prepare("updateCardPaymentLimit", {
    body: {
      userId: 9007199254740993n,
      par: "KONA00000000000000000000001",
      limits: { once: 500_000, day: 1_000_000, month: 5_000_000 },
    },
  });
  const response = await fetch(url, { method, headers, body: new Uint8Array(body) });
  return response.status;
}
