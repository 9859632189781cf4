import type { HeaderLine } from "../../contract/model/exchange.ts";
import { fieldValue } from "../../contract/wire/header-fields.ts";
import { type MockAnswer, promptDelivery } from "./mock-answer.ts";

/** Ten minutes: long enough for a session at the documentation, short enough to forget a mock of another contract on the same port. */
const maxAgeSeconds = 600;

/** The fields that let a page of another origin, which the transport has let through, read an answer, every field of it included (Fetch Standard, section 3.2.3). */
export function corsFields(origin: string, answerHeaders: readonly HeaderLine[]): readonly HeaderLine[] {
  const names = [...new Set(answerHeaders.map(([name]) => name))];
  return [
    ["Access-Control-Allow-Origin", origin],
    ["Access-Control-Allow-Credentials", "true"],
    ...(names.length === 0 ? [] : [["Access-Control-Expose-Headers", names.join(", ")] as const]),
    ["Vary", "Origin"],
  ];
}

/** The answer to a preflight: whatever method and fields the page asks for may be sent; the contract is checked at the request itself. */
export function preflightAnswer(requestHeaders: readonly HeaderLine[]): MockAnswer {
  const fields = fieldValue(requestHeaders, "access-control-request-headers");
  const local = fieldValue(requestHeaders, "access-control-request-private-network");
  const headers: HeaderLine[] = [
    ["Access-Control-Allow-Methods", fieldValue(requestHeaders, "access-control-request-method") ?? "*"],
    ["Access-Control-Max-Age", String(maxAgeSeconds)],
    ...(fields === undefined ? [] : [["Access-Control-Allow-Headers", fields] as const]),
    ...(local === "true" ? [["Access-Control-Allow-Private-Network", "true"] as const] : []),
  ];
  return { status: 204, headers, body: new Uint8Array(), echoes: [], delivery: promptDelivery };
}
