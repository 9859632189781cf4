import { randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";
import { FIELD_READERS, memberOf } from "./body-fields.ts";
import { HEADER_RULES, isCorrelationId } from "./header-rules.ts";
import { parseKeepingNumbers } from "./json-numbers.ts";
import type { Answer, Call, Parts } from "./parts.ts";
import { tokenFits } from "./token.ts";

/** The partner as the page wants it. */
export const goodParts: Parts = {
  basePath: "/open-api",
  order: ["headers", "mediaType", "token", "body"],
  headerOf: (call, name) => call.headers[name],
  headerRules: HEADER_RULES,
  acceptsMediaType: (contentType) =>
    /^application\/json[ \t]*(;[ \t]*charset="?utf-8"?[ \t]*)?$/i.test(contentType ?? ""),
  secretOf: (store, accessKey) => (accessKey === undefined ? undefined : store.secretOf(accessKey)),
  tokenFits,
  decode: (body) => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body),
  parse: parseKeepingNumbers,
  fields: FIELD_READERS,
  memberOf,
  settle: (store, order) => store.settle(order),
  correlationId: (call) => ownCorrelationId(call) ?? freshCorrelationId(new Date()),
  results: {
    success: { status: 200, code: "000_000", message: "Success" },
    invalid: { status: 400, code: "000_002", message: "Invalid input parameter" },
    noMember: { status: 400, code: "001_006", message: "Wallet user not found" },
    noAccount: { status: 400, code: "003_024", message: "Don't have account info" },
  },
  envelope: ({ code, message }) => ({ response: { code, description: message } }),
  write: (value) => JSON.stringify(value),
  mediaType: "application/json",
  finish: (answer) => answer,
  send: sendWhole,
};

/**
 * The request's correlation id, where it is one. The answer's header must have the form too, so that a malformed one is
 * not carried back.
 */
export function ownCorrelationId(call: Call): string | undefined {
  const own = call.headers["x-km-correlation-id"];
  return own !== undefined && isCorrelationId(own) ? own : undefined;
}

/** A correlation id of the partner's own, for a request that came without a usable one. */
export function freshCorrelationId(now: Date): string {
  const time = now.toISOString().replace(/\D/g, "").slice(2, 14);
  return `${time}-${randomBytes(4).toString("hex").slice(0, 7)}`;
}

/** Sends an answer in one piece, with its length. */
export function sendWhole(response: ServerResponse, answer: Answer): void {
  const body = Buffer.from(answer.body);
  response.writeHead(answer.status, { ...headerFields(answer), "Content-Length": String(body.length) });
  response.end(body);
}

/** The headers of an answer as node:http takes them. */
export function headerFields({ headers }: Answer): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, typeof value === "string" ? value : [...value]]),
  );
}
