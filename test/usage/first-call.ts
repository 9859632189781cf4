import { createClient } from "../../src/index.ts";

const kona = createClient({
  baseUrl: process.env.KONAPLATE_BASE_URL ?? "https://sandbox.konaplate.com/open-api",
  aspId: process.env.KONAPLATE_ASP_ID ?? "",
  accessKey: process.env.KONAPLATE_ACCESS_KEY ?? "",
  secretKey: process.env.KONAPLATE_SECRET_KEY ?? "",
});

const result = await kona.updateCardPaymentLimit({
  userId: 9007199254740993n,
  par: "KONA00000000000000000000001",
  limits: { once: 500_000, day: 1_000_000, month: 5_000_000 },
});

console.log(result.ok ? "the limits are set" : `refused: ${result.code} ${result.message}`);
