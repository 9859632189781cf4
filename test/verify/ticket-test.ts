import type { ContractReport as Report } from "../../src/contract/model/contract-report.ts";
import { compileValidators } from "../../src/generate/validators/compile-validators.ts";
import { loadContract } from "../../src/reader/load-contract.ts";
import type { Platform } from "../../src/verify/model/platform.ts";
import { createSender } from "../../src/verify/run/send.ts";
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
export async function verifyTickets(baseUrl: string, changes: Partial<VerifyInput> = {}): Promise<Report> {
  const tables = await fixtureTables("tickets");
  const sender = createSender({ baseUrl, timeoutMs: 10_000, connections: 8 });
  try {
    return await verify({
      ...tables,
      baseUrl,
      platform: ticketPlatform,
      send: sender.send,
      concurrency: 8,
      maxRequests: 1000,
      replayOptions: "",
      signal: new AbortController().signal,
      ...changes,
    });
  } finally {
    sender.close();
  }
}
