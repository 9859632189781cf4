import { generateKeyPairSync } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { ContractReport as Report } from "../../src/contract/model/contract-report.ts";
import { createMessageEncryption } from "../../src/konaplate/message-encryption.ts";
import type { PartsChange } from "../partner/parts.ts";
import { startPartner } from "../partner/start-partner.ts";
import type { CardLimits, LimitOrder } from "../partner/store.ts";
import { PARTNER_CREDENTIALS, type Tables, tablesOf, verifyTarget } from "./verify-target.ts";

const client = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});
const encryption = createMessageEncryption({ serverPublicKey: client.publicKey, clientPrivateKey: client.privateKey });

let tables: Tables;
beforeAll(async () => {
  tables = await tablesOf("openapi/openapi.yaml");
});

/** Verifies a partner that has the card list and the limits. */
async function verifyBoth(change?: PartsChange): Promise<Report> {
  const partner = await startPartner({
    clientPublicKey: client.publicKey,
    ...(change === undefined ? {} : { change }),
  });
  try {
    return await verifyTarget(partner.baseUrl, {
      ...tables,
      operationIds: ["updateCardPaymentLimit", "listCards"],
      credentials: PARTNER_CREDENTIALS,
      encryption,
      timeoutMs: 10_000,
    });
  } finally {
    await partner.close();
  }
}

/** Another order is carried out than the one that was given; the answer says success all the same. */
const storing =
  (order: (given: LimitOrder) => LimitOrder): PartsChange =>
  (good) => ({ ...good, settle: (store, given) => good.settle(store, order(given)) });

const limits = (change: (given: CardLimits) => CardLimits): PartsChange =>
  storing((given) => ({ ...given, limits: change(given.limits) }));

const asSingle = (value: bigint): bigint => {
  const rounded = BigInt(Math.fround(Number(value)));
  return rounded > 9999999999n ? 9999999999n : rounded;
};

interface FaultOfStorage {
  readonly what: string;
  readonly change: PartsChange;
  /** How many of the three limits are not what was sent. */
  readonly wrong: number;
  readonly says: string;
}

/** What no other case shows: each answers every single request as it should. */
const FAULTS: readonly FaultOfStorage[] = [
  {
    what: "limits written but not stored",
    change: (good) => ({
      ...good,
      settle: (store, { userId, par }) => {
        if (!store.isMember(userId)) return "noMember";
        return store.hasAccount(userId, par) ? "success" : "noAccount";
      },
    }),
    wrong: 3,
    says: "expected 9999999998, as sent with updateCardPaymentLimit:link:limitsRead:set-other-values, got nothing",
  },
  {
    what: "limits stored once and never again",
    change: (good) => ({
      ...good,
      settle: (store, order) => {
        const isFirst = store.limitsOf(order.userId, order.par) === undefined;
        return isFirst ? good.settle(store, order) : "success";
      },
    }),
    wrong: 3,
    says: "expected 9999999998, as sent with",
  },
  {
    what: "limits stored rounded, through a floating-point number of single precision",
    change: limits(({ once, day, month }) => ({ once: asSingle(once), day: asSingle(day), month: asSingle(month) })),
    wrong: 3,
    says: "expected 9999999998, as sent with updateCardPaymentLimit:link:limitsRead:set-other-values, got 9999999999",
  },
  {
    what: "day and month swapped",
    change: limits(({ once, day, month }) => ({ once, day: month, month: day })),
    wrong: 2,
    says: "expected 9999999995, as sent with updateCardPaymentLimit:link:limitsRead:set-other-values, got 9999999992",
  },
];

describe("limits that are set are read back through the list of cards, by the contract's link", () => {
  test("the good partner agrees with itself, and ends with the limits of the scenario", async () => {
    const partner = await startPartner({ clientPublicKey: client.publicKey });
    const report = await verifyTarget(partner.baseUrl, {
      ...tables,
      operationIds: ["updateCardPaymentLimit", "listCards"],
      credentials: PARTNER_CREDENTIALS,
      encryption,
      timeoutMs: 10_000,
    });
    expect(partner.store.limitsOf(9007199254740993n, "KONA00000000000000000000001")).toEqual({
      once: 500000n,
      day: 1000000n,
      month: 5000000n,
    });
    await partner.close();
    expect(report.findings.map(({ rule, case: id, message }) => [rule, id, message])).toEqual([]);
    expect(report.coverage).toMatchObject({ violated: 0, notTested: 0 });
  });

  test.each(FAULTS)("$what: found by link-holds alone", async ({ change, wrong, says }) => {
    const { findings } = await verifyBoth(change);
    expect(findings.map(({ rule, case: id }) => `${rule} ${id.split(":").at(-1)}`)).toEqual(
      Array.from({ length: wrong }, () => "link-holds read-other-values"),
    );
    expect(findings[0]?.message).toContain(says);
    expect(findings[0]?.operationId).toBe("listCards");
    expect(findings[0]?.contract).toMatch(/^openapi\/paths\/card-payment-limit-update\.yaml:\d+$/);
    // Both exchanges stand in the evidence, in clear.
    expect(findings[0]?.request).toMatch(/limit\/update HTTP[\s\S]*"once":9999999998[\s\S]*200[\s\S]*card\/list HTTP/);
    expect(findings[0]?.answer).toContain("cardDataInfo");
  });
});
