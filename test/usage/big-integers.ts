import { type KonaClient, parseExactJson } from "../../src/index.ts";

const limits = { once: 0, day: 0, month: 0 };
const par = "KONA00000000000000000000001";

/** Ids come as text from forms and files, and as JSON from elsewhere. Neither way may pass through `Number` or `JSON.parse`. */
export async function setForIds(kona: KonaClient): Promise<readonly boolean[]> {
  const fromText = BigInt("9007199254740993");
  const { userId: fromJson } = parseExactJson('{"userId":9007199254740993}') as { userId: bigint | number };
  const results = [
    await kona.updateCardPaymentLimit({ userId: fromText, par, limits }),
    await kona.updateCardPaymentLimit({ userId: fromJson, par, limits }),
  ];
  return results.map(({ ok }) => ok);
}
