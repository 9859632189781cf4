import { join } from "node:path";
import { loadTables } from "../../src/cli/options/load-tables.ts";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { loadContract } from "../../src/reader/load-contract.ts";

export const root = join(import.meta.dirname, "..", "..");

/** The own contract with its generated validators. */
export const own = await loadTables(undefined, { cwd: root });

export async function loadFixture(file: string) {
  const model = await loadContract(join(root, "test/fixtures/mock", file));
  return { model, validators: compileValidators(model) };
}

/** A contract with three ways to write a path, forms, ranges, big integers and encryption. */
export const shop = await loadFixture("shop.yaml");

export const path = "/api/v1/card/payment/limit/update";

/** Headers that the contract allows; the token has the official sample's form. */
export const headers = {
  "Content-Type": "application/json",
  "X-KM-User-AspId": "953365000000000",
  "X-KM-Correlation-Id": "221108120814-3fa85c0",
  "X-KM-Access-Key": "EXAMPLE-ACCESS-KEY-000000000000000000001",
  "X-KM-Tran-Token": "KMV1:20221108120814608:uLD+mU8mz9K95neGiSJTSsF3zzAQJglCggZAOSs5Fkg=",
  "X-KM-Tran-Time": "20221108120814",
  "X-KM-Time-Zone": "KST",
};

/** The request body of the page's test data, with this member id (as text, so that no digit is lost) and card. */
export function bodyText(userId: string, par = "KONA00000000000000000000001"): string {
  return `{"userId":${userId},"par":"${par}","limits":{"once":500000,"day":1000000,"month":5000000}}`;
}

export interface Sent {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export async function post(url: string, body: string | Uint8Array, extra: Record<string, string> = {}): Promise<Sent> {
  const answer = await fetch(url + path, {
    method: "POST",
    headers: { ...headers, ...extra },
    body: body as Uint8Array<ArrayBuffer>,
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}
