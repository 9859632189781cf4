import { createHmac } from "node:crypto";
import createFetchClient from "openapi-fetch";
import type { paths } from "../../generated/types.ts";
import { createClient, createUncheckedClient } from "../../src/index.ts";

const answerText = '{"response":{"code":"000_000","description":"Success"}}';
const secretKey = "a".repeat(40);
const accessKey = "EXAMPLE-ACCESS-KEY-000000000000000000001";
const aspId = "ASP000000000001";
/** Nothing listens there. */
export const baseUrl = "http://127.0.0.1:1";
const path = "/api/v1/card/payment/limit/update";
const body = {
  userId: 9_007_199_254_740_993n,
  par: "KONA00000000000000000000001",
  limits: { once: 1, day: 2, month: 3 },
};
/** The body of the hand-written clients, which cannot hold the id exactly; that is part of the comparison. */
export const roundedBody = { ...body, userId: Number(body.userId) };

/** Answers at once, as a server does: with a length, and with the correlation id of the request. */
function answer(correlationId: string): Response {
  const headers = {
    "content-type": "application/json",
    "content-length": String(answerText.length),
    "x-km-correlation-id": correlationId,
  };
  return new Response(answerText, { status: 200, headers });
}
/** A fetch that takes an address and what `fetch` takes with it, headers as a record, and answers at once. */
export const stubByInit = async (_url: string, init: RequestInit): Promise<Response> =>
  answer((init.headers as Record<string, string>)["X-KM-Correlation-Id"] ?? "");
/** A fetch that takes a Request and answers at once. */
export const stubByRequest = async (request: Request): Promise<Response> =>
  answer(request.headers.get("x-km-correlation-id") ?? "");

/** What somebody would write by hand: one correlation id, times, and a synchronous HMAC over the text sent. */
export function handWrittenHeaders(text: string): Record<string, string> {
  const time = new Date(Date.now() + 32_400_000).toISOString().replace(/\D/g, "");
  const hmac = createHmac("sha256", secretKey).update(text).digest("base64");
  return {
    accept: "application/json",
    "content-type": "application/json",
    "X-KM-User-AspId": aspId,
    "X-KM-Correlation-Id": `${time.slice(2, 14)}-${Math.floor(Math.random() * 2 ** 28)
      .toString(16)
      .padStart(7, "0")}`,
    "X-KM-Access-Key": accessKey,
    "X-KM-Tran-Token": `KMV1:${time}:${hmac}`,
    "X-KM-Tran-Time": time.slice(0, 14),
    "X-KM-Time-Zone": "KST",
  };
}

async function callRaw(): Promise<unknown> {
  const text = JSON.stringify(roundedBody);
  const init = { method: "POST", headers: handWrittenHeaders(text), body: text, signal: null };
  const response = await stubByInit(baseUrl + path, init);
  return { status: response.status, body: JSON.parse(await response.text()) as unknown };
}

const bare = createFetchClient<paths>({ baseUrl, fetch: stubByRequest });
const fixedHeader = handWrittenHeaders("{}") as never;
async function callBare(): Promise<unknown> {
  const header = fixedHeader;
  return bare.POST(path, { params: { header }, body: roundedBody as never });
}

async function callBareSigned(): Promise<unknown> {
  const text = JSON.stringify(roundedBody);
  const header = handWrittenHeaders(text) as never;
  return bare.POST(path, { params: { header }, body: text as never, bodySerializer: (given) => given });
}

const options = { baseUrl, aspId, accessKey, secretKey, fetch: stubByRequest };
const unchecked = createUncheckedClient({ ...options, validateResponses: "off" });
const checked = createClient(options);

const contenders = {
  "raw fetch, hand-written sync HMAC": callRaw,
  "openapi-fetch bare, unsigned": callBare,
  "openapi-fetch, hand-written sync HMAC": callBareSigned,
  "ours, unchecked": () => unchecked.call("updateCardPaymentLimit", { body }),
  "ours, request and answer checked": () => checked.call("updateCardPaymentLimit", { body }),
} as const;

/**
 * Microseconds per call over a stubbed fetch. The contenders take turns in short batches, so that other load on the machine
 * meets all of them, and the fastest tenth of the batches counts.
 */
export async function measureTimes(
  rounds: number,
  further: Readonly<Record<string, () => Promise<unknown>>> = {},
): Promise<Readonly<Record<string, number>>> {
  const all = { ...contenders, ...further };
  const batches = new Map<string, number[]>(Object.keys(all).map((name) => [name, []]));
  for (let round = -200; round < rounds; round += 1) {
    for (const [name, call] of Object.entries(all)) {
      const micros = await timeBatch(call);
      if (round >= 0) batches.get(name)?.push(micros);
    }
  }
  return Object.fromEntries([...batches].map(([name, times]) => [name, tenthPercentile(times)]));
}

async function timeBatch(call: () => Promise<unknown>): Promise<number> {
  const callsPerBatch = 20;
  const started = performance.now();
  for (let count = 0; count < callsPerBatch; count += 1) await call();
  return ((performance.now() - started) * 1000) / callsPerBatch;
}

function tenthPercentile(times: readonly number[]): number {
  return times.toSorted((left, right) => left - right)[Math.floor(times.length / 10)] ?? Number.NaN;
}
