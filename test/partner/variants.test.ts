import { Agent } from "node:http";
import { describe, expect, test } from "vitest";
import { bodyText, GOOD_BODY, goodRequest, type RawAnswer, type RawRequest, sendRaw } from "./raw-request.ts";
import { startPartner } from "./start-partner.ts";
import { VARIANTS } from "./variants.ts";

/** The page's four cases, as status and code. */
const CASES: readonly (readonly [RawRequest, string])[] = [
  [goodRequest(), "200 000_000"],
  [goodRequest({ body: bodyText({ par: '"KONA0000000000000000000001"' }) }), "400 000_002"],
  [goodRequest({ body: bodyText({ userId: "9007199254740992" }) }), "400 001_006"],
  [goodRequest({ body: bodyText({ userId: "9007199254740995" }) }), "400 003_024"],
];

/** Requests of which each variant answers at least one in its own way. */
const OPEN_QUESTIONS: readonly RawRequest[] = [
  ...CASES.map(([request]) => request),
  goodRequest({ body: GOOD_BODY.replace("{", '{"memo":"x",') }),
  goodRequest({ body: GOOD_BODY.replace("{", '{"userId":1,') }),
  goodRequest({ body: bodyText({ once: "5e2" }) }),
  goodRequest({ body: `\uFEFF${GOOD_BODY}` }),
  goodRequest({ chunked: true }),
  goodRequest({ headers: { "X-KM-User-AspId": "OTHERASP0000001" } }),
  goodRequest({ headers: { "X-KM-Correlation-Id": "malformed" } }),
  goodRequest({ headers: { "X-KM-Crypto-Key-Id": "0".repeat(32) } }),
  goodRequest({ body: bodyText({ par: '""' }), secretKey: "another" }),
  goodRequest({ body: bodyText({ par: '""' }), headers: { "X-KM-Time-Zone": null } }),
  goodRequest({ secretKey: "another", headers: { "X-KM-Time-Zone": null } }),
];

const outcome = ({ status, body }: RawAnswer): string => `${status} ${JSON.parse(body).response.code}`;

/** All that a client can notice, the time in steps of 50 ms. */
function noticed({ baseUrl }: { readonly baseUrl: string }, answers: readonly RawAnswer[]): unknown {
  return [
    new URL(baseUrl).pathname,
    ...answers.map(({ status, headers, headerNames, body, elapsedMs }) => ({
      status,
      headers: {
        ...headers,
        date: "",
        "x-km-correlation-id": headers["x-km-correlation-id"]?.replace(/^2\d.*/, "an id"),
      },
      headerNames,
      body,
      slow: elapsedMs > 50,
    })),
  ];
}

async function askAll(baseUrl: string): Promise<readonly RawAnswer[]> {
  const agent = new Agent({ keepAlive: true });
  const answers: RawAnswer[] = [];
  for (const request of OPEN_QUESTIONS) answers.push(await sendRaw(baseUrl, request, { agent }));
  agent.destroy();
  return answers;
}

describe("each variant answers the page's four cases as the page wants it", () => {
  test.each(VARIANTS.map(({ id, change }) => [id, change] as const))("%s", async (_id, change) => {
    const partner = await startPartner({ change });
    try {
      for (const [request, want] of CASES) {
        const answer = await sendRaw(partner.baseUrl, request);
        expect(outcome(answer)).toBe(want);
        expect(answer.headers["x-km-correlation-id"]).toBe("261122103000-0a1B2c3");
      }
    } finally {
      await partner.close();
    }
  });
});

describe("each variant is one: something of it can be noticed", () => {
  test.each(VARIANTS.map(({ id, change }) => [id, change] as const))("%s", async (_id, change) => {
    const [good, variant] = await Promise.all([startPartner(), startPartner({ change })]);
    const asked = [noticed(good, await askAll(good.baseUrl)), noticed(variant, await askAll(variant.baseUrl))];
    await Promise.all([good.close(), variant.close()]);
    expect(asked[1]).not.toEqual(asked[0]);
  });

  test("ids are unique, and there are at least 12", () => {
    const ids = VARIANTS.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.length).toBeGreaterThanOrEqual(12);
  });
});
