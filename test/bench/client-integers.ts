import createFetchClient from "openapi-fetch";
import { createLooseClient } from "../../src/client/loose-client.ts";
import type { Operation } from "../../src/contract/model/operation.ts";

const integers: readonly (readonly [name: string, value: bigint])[] = [
  ["2^31", 2n ** 31n],
  ["2^53 - 1", 2n ** 53n - 1n],
  ["2^53 + 1", 2n ** 53n + 1n],
  ["2^63 - 1", 2n ** 63n - 1n],
  ["2^63 + 1", 2n ** 63n + 1n],
  ["10^19 - 1", 10n ** 19n - 1n],
];

const row = {
  mediaTypes: ["application/json"],
  numbers: { of: [{ members: { id: "bigint" } }] },
  encrypted: false,
} as const;
const operation: Operation = {
  id: "echo",
  method: "POST",
  path: "/echo",
  parameters: [],
  request: { ...row, required: true },
  answers: { "200": { ...row, codes: {}, headers: [] } },
};

/** For each client and integer: whether it went out, and came in, with all its digits. */
export async function compareIntegers(): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> {
  const rows = integers.map(async ([name, value]) => {
    const { raw, bare, ours } = { raw: await viaRaw(value), bare: await viaBare(value), ours: await viaOurs(value) };
    return [name, { "raw fetch": raw, "openapi-fetch bare": bare, ours }] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}

/** A server in the shape of fetch: keeps what came, and answers with the exact integer. */
function echoServer(value: bigint) {
  const seen: string[] = [];
  const answer = (text: string): Response => {
    seen.push(text);
    return new Response(`{"id":${value}}`, { headers: { "content-type": "application/json" } });
  };
  return { seen, answer };
}

function verdict(value: bigint, sent: string | undefined, received: unknown): string {
  const out = sent === `{"id":${value}}` ? "exact" : "rounded";
  const inward = String(received) === String(value) ? "exact" : "rounded";
  return out === inward ? out : `out ${out}, in ${inward}`;
}

async function viaRaw(value: bigint): Promise<string> {
  const { seen, answer } = echoServer(value);
  const response = answer(JSON.stringify({ id: Number(value) }));
  return verdict(value, seen[0], ((await response.json()) as { id: number }).id);
}

async function viaBare(value: bigint): Promise<string> {
  const { seen, answer } = echoServer(value);
  const fetch = async (request: Request): Promise<Response> => answer(await request.text());
  const client = createFetchClient<{ "/echo": { post: EchoTypes } }>({ baseUrl: "http://127.0.0.1", fetch });
  const { data } = await client.POST("/echo", { body: { id: Number(value) } });
  return verdict(value, seen[0], data?.id);
}

interface EchoTypes {
  parameters: { query?: never };
  requestBody: { content: { "application/json": { id: number } } };
  responses: { 200: { headers: object; content: { "application/json": { id: number } } } };
}

async function viaOurs(value: bigint): Promise<string> {
  const { seen, answer } = echoServer(value);
  const fetch = async (request: Request): Promise<Response> => answer(await request.text());
  const client = createLooseClient({
    operations: { echo: operation },
    options: { baseUrl: "http://127.0.0.1", fetch },
  });
  const result = await client.call("echo", { body: { id: value } }).orThrow();
  return verdict(value, seen[0], (result.data as { id: bigint }).id);
}
