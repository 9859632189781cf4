import { createClient } from "../../src/index.ts";
import { createMockFetch } from "../../src/mock-entry.ts";

/** What a test of your own program may look like: no socket, no server, and a token that is checked. */
export async function testMemberNotFound(): Promise<void> {
  const secretKey = "a key for tests";
  const kona = createClient({
    baseUrl: "https://kona.test",
    aspId: "ASP000000000001",
    accessKey: "EXAMPLE-ACCESS-KEY-000000000000000000001",
    secretKey,
    fetch: await createMockFetch({ secretKey }),
  });
  const result = await kona.updateCardPaymentLimit({
    userId: 9007199254740992n,
    par: "KONA00000000000000000000001",
    limits: { once: 500_000, day: 1_000_000, month: 5_000_000 },
  });
  if (result.code !== "001_006") throw new Error(`the mock answered ${result.code}`);
}
