import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import type { HeaderField, ProxiedAnswer, ProxiedExchange } from "./exchange.ts";

/** An answer with its bytes as they came, beside those that are judged. */
export interface ForwardedAnswer extends ProxiedAnswer {
  readonly statusText: string;
  /** As on the wire, its content coding kept. */
  readonly rawBody: Uint8Array;
}

/** What came back from the upstream. */
export type Forwarded = ForwardedAnswer | { readonly kind: "none"; readonly reason: string };

/** Where requests go, and how long an answer may take. */
export interface Upstream {
  readonly url: URL;
  readonly timeoutMs: number;
}

/** These belong to one connection, not to the message (RFC 9110, section 7.6.1). */
const hopByHop = ["connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade"];

/** Sends a request on as it came, byte for byte but for Host and what belongs to one connection, and gathers the answer. */
export function forward(request: ProxiedExchange["request"], { url, timeoutMs }: Upstream): Promise<Forwarded> {
  const send = url.protocol === "https:" ? requestHttps : requestHttp;
  const headers = [
    ...endToEnd(request.headers).filter(([name]) => name.toLowerCase() !== "host"),
    ["Host", url.host] as const,
  ];
  return new Promise((resolve) => {
    const path = url.pathname.replace(/\/$/, "") + request.target;
    const fail = (reason: string): void => resolve({ kind: "none", reason });
    const outgoing = send(url, {
      method: request.method,
      path,
      headers: headers.flat(),
      agent: false,
      timeout: timeoutMs,
    });
    outgoing.on("response", (answer) =>
      gather(answer).then(resolve, (error: NodeJS.ErrnoException) => fail(reasonOf(error))),
    );
    outgoing.on("timeout", () => outgoing.destroy(new Error(`no answer within ${timeoutMs} ms`)));
    outgoing.on("error", (error: NodeJS.ErrnoException) => fail(reasonOf(error)));
    outgoing.end(request.body);
  });
}

/** Without the fields that belong to one connection, those that Connection names among them. */
export function endToEnd(headers: readonly HeaderField[]): readonly HeaderField[] {
  const named = headers
    .filter(([name]) => name.toLowerCase() === "connection")
    .flatMap(([, value]) => value.split(","));
  const dropped = new Set([...hopByHop, ...named.map((name) => name.trim().toLowerCase())]);
  return headers.filter(([name]) => !dropped.has(name.toLowerCase()));
}

/** Node gives names and values in one row. */
export function pairFields(rawHeaders: readonly string[]): readonly HeaderField[] {
  return rawHeaders.flatMap((name, index) => (index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ""] as const] : []));
}

async function gather(answer: IncomingMessage): Promise<ForwardedAnswer> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  const rawBody = Buffer.concat(chunks);
  return {
    kind: "answer",
    status: answer.statusCode ?? 0,
    statusText: answer.statusMessage ?? "",
    headers: endToEnd(pairFields(answer.rawHeaders)),
    rawBody,
    body: decoded(rawBody, answer.headers["content-encoding"]),
  };
}

const longestDecoded = 64 * 1024 * 1024;

/** A body whose coding is unknown or broken is judged as it is. */
function decoded(body: Buffer, coding: string | undefined): Uint8Array {
  const limit = { maxOutputLength: longestDecoded };
  try {
    if (coding === "gzip" || coding === "x-gzip") return gunzipSync(body, limit);
    if (coding === "br") return brotliDecompressSync(body, limit);
    return coding === "deflate" ? inflateSync(body, limit) : body;
  } catch {
    return body;
  }
}

function reasonOf(error: NodeJS.ErrnoException): string {
  const known: Readonly<Record<string, string>> = {
    ECONNREFUSED: "nothing listens at the upstream's address",
    ENOTFOUND: "the upstream's host name is not known",
    ECONNRESET: "the upstream ended the connection",
  };
  return known[error.code ?? ""] ?? error.message;
}
