import { expect, test } from "vitest";
import { createVerifyPlatform } from "../../src/cli/options/verify/verify-platform.ts";
import { platform as definition } from "../../src/konaplate/platform.ts";
import { loadContract } from "../../src/reader/load-contract.ts";

test("every correlation id that verify sends has a letter, so that a target which changes its case is seen", async () => {
  const platform = createVerifyPlatform(await loadContract("openapi/openapi.yaml"), {}, { definition });
  const message = { operationId: "any", body: new Uint8Array(), timeMs: Date.UTC(2026, 0, 31) };
  const ids = Array.from({ length: 500 }, () => platform.supply({ from: "correlation-id" }, message));
  const withoutLetter = (await Promise.all(ids)).filter((id) => !/[a-f]/.test(id ?? ""));
  expect(withoutLetter).toEqual([]);
});
