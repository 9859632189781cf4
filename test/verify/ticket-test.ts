import type { ContractReport as Report } from "../../src/contract/model/contract-report.ts";
import type { Send, WireRequest } from "../../src/contract/model/exchange.ts";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { loadContract } from "../../src/reader/load-contract.ts";
import { createSender } from "../../src/transport/send.ts";
import type { Platform } from "../../src/verify/model/platform.ts";
import type { VerifyInput } from "../../src/verify/run/verify-input.ts";
import { verify } from "../../src/verify/verify.ts";
import { sumOf } from "./ticket-server.ts";

const root = new URL("../..", import.meta.url).pathname;

/** A fixture contract and its validators. */
export async function fixtureTables(name: "tickets" | "shop" | "shelf") {
  const model = await loadContract(`test/fixtures/verify/${name}.yaml`, root);
  return { model, validators: compileValidators(model) };
}

/** Signs tickets with the sum of their bytes. */
export const ticketPlatform: Platform = {
  supply: async (supply, { body }) => (supply.from === "signature" ? sumOf(body) : "A-SECRET-KEY"),
  forge: async (forgery, { body }) => (forgery === "other-key" ? "sum:7" : sumOf(body)),
  secrets: [{ variable: "TICKET_KEY", value: "A-SECRET-KEY", kind: "key" }],
  credentials: "Give TICKET_KEY.",
  synthetic: false,
};

/** Tests a server against the ticket contract. */
export async function verifyTickets(
  baseUrl: string,
  changes: Partial<VerifyInput> = {},
  unanswered?: (request: WireRequest) => boolean,
): Promise<Report> {
  const tables = await fixtureTables("tickets");
  const sender = createSender({ baseUrl, timeoutMs: 10_000, connections: 8 });
  // For what a test never answers: however busy the machine is, nothing else is asked by it.
  const impatient = createSender({ baseUrl, timeoutMs: 200, connections: 8 });
  const send: Send = (request, signal, how) =>
    (unanswered?.(request) === true ? impatient : sender).send(request, signal, how);
  try {
    return await verify({
      ...tables,
      baseUrl,
      platform: ticketPlatform,
      send,
      concurrency: 8,
      maxRequests: 1000,
      replayOptions: "",
      signal: new AbortController().signal,
      ...changes,
    });
  } finally {
    sender.close();
    impatient.close();
  }
}
