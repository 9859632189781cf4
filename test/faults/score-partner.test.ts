import { beforeAll, describe, expect, test } from "vitest";
import { startPartner } from "../partner/start-partner.ts";
import { VARIANTS } from "../partner/variants.ts";
import { answers, withHeader } from "./change.ts";
import { FAULTS } from "./hand-written/faults.ts";
import { KNOWN_MISSES } from "./known-misses.ts";
import { scoreFault, scoreLegal } from "./score-faults.ts";
import { PARTNER_CREDENTIALS, PARTNER_OPERATION, type Tables, tablesOf, verifyTarget } from "./verify-target.ts";

let tables: Tables;
beforeAll(async () => {
  tables = await tablesOf("openapi/openapi.yaml");
});

describe("nothing is found in what the page allows", () => {
  test("the good partner, in at most 400 requests where nothing is wrong", async () => {
    const { verdict, rules, requests } = await scoreLegal("good", undefined, tables);
    expect({ verdict, rules }).toEqual({ verdict: "quiet", rules: [] });
    expect(requests).toBeGreaterThan(150);
    expect(requests).toBeLessThanOrEqual(400);
  });

  test.each(VARIANTS.map(({ id, change }) => [id, change] as const))("%s", async (id, change) => {
    expect(await scoreLegal(id, change, tables)).toMatchObject({ verdict: "quiet", rules: [] });
  });
});

test("nothing is found where a header of the answer carries the caller's crypto key id, as the page allows", async () => {
  const partner = await startPartner({
    change: answers((answer, { call }) => {
      const own = call.headers["x-km-crypto-key-id"] ?? "";
      return withHeader(answer, "X-KM-Crypto-Key-Id", own.length === 32 ? own : "0".repeat(32));
    }),
  });
  try {
    const credentials = { ...PARTNER_CREDENTIALS, cryptoKeyId: "KEY-OF-THE-TEST-0000000000000001" };
    const { findings } = await verifyTarget(partner.baseUrl, {
      ...tables,
      operationIds: [PARTNER_OPERATION],
      credentials,
      timeoutMs: 10_000,
    });
    expect(findings).toEqual([]);
  } finally {
    await partner.close();
  }
});

/** Every tenth fault of the table, which takes some of each kind; `node test/faults/score.ts` takes all. */
const SOME = FAULTS.filter(({ id }, index) => index % 10 === 0 && !(id in KNOWN_MISSES));

describe("faults of the partner are found by the rule that is meant for them", () => {
  test.each(SOME.map((fault) => [fault.id, fault] as const))("%s", async (_id, fault) => {
    const { verdict, rules } = await scoreFault(fault, tables);
    expect(verdict, `found by ${rules.join(", ") || "nothing"}, meant: ${fault.rule.join(", ")}`).toBe("found");
  });

  test("the faults tried are of every kind", () => {
    expect(new Set(SOME.map(({ kind }) => kind))).toEqual(new Set(FAULTS.map(({ kind }) => kind)));
  });
});
