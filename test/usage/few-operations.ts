import { updateCardPaymentLimit } from "../../generated/operations.ts";
import { createClientOf, type KonaClientOptions } from "../../src/index.ts";

/** Sets a member's limits to nothing; the program holds one operation, without validators. */
export async function closeCard(options: KonaClientOptions, userId: bigint, par: string): Promise<boolean> {
  const kona = createClientOf({ updateCardPaymentLimit }, options);
  const result = await kona.updateCardPaymentLimit({ userId, par, limits: { once: 0, day: 0, month: 0 } });
  return result.ok;
}
