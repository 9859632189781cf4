import { type IncomingMessage, request as requestHttp, type ServerResponse } from "node:http";
import { request as requestHttps } from "node:https";
import type { HeaderLine } from "../contract/model/exchange.ts";
import { gatherChunks } from "../listen/gather-chunks.ts";
import { headerLines } from "../transport/channel.ts";
import { addressOf, createAgent, type Route } from "../transport/connection.ts";
import { proxyAuthorization } from "../transport/proxy-of.ts";
import { countForward } from "./max-forwards.ts";

/** Where requests go, and how long the upstream may be silent. */
export interface Upstream {
  readonly route: Route;
  readonly timeoutMs: number;
}

/** The upstream did not answer. */
export interface NoAnswer {
  readonly kind: "none";
  readonly reason: string;
}

/** An answer whose body is yet to come. */
export interface Arriving {
  readonly kind: "arriving";
  readonly message: IncomingMessage;
}

/**
 * Sends a request on while it comes in, byte for byte but for Host and what belongs to one connection; `response` is the
 * caller's, who may go away.
 */
export function forward(
  incoming: IncomingMessage,
  response: ServerResponse,
  { route, timeoutMs }: Upstream,
): Promise<Arriving | NoAnswer> {
  const { base: url, secure, proxy } = route;
  const send = secure ? requestHttps : requestHttp;
  const framing = incoming.headers["transfer-encoding"] === undefined ? [] : ["Transfer-Encoding", "chunked"];
  const method = incoming.method ?? "GET";
  const endToEndFields = endToEnd(headerLines(incoming.rawHeaders)).filter(([name]) => name.toLowerCase() !== "host");
  const fields = countForward(method, endToEndFields);
  const via = ["Via", `${incoming.httpVersion} plate`];
  const authorization = secure || proxy === undefined ? undefined : proxyAuthorization(proxy);
  const toProxy = authorization === undefined ? [] : ["Proxy-Authorization", authorization];
  return new Promise((resolve) => {
    const outgoing = send({
      ...addressOf(route),
      method,
      path: targetBelow(url, method, incoming.url ?? "/"),
      headers: [...fields.flat(), ...framing, ...via, ...toProxy, "Host", url.host],
      agent: createAgent(route, { keepAlive: false, maxSockets: 1 }),
      timeout: timeoutMs,
    });
    // Interim answers keep a connection busy, so silence alone is no limit.
    let what = "nothing came for";
    outgoing.on("information", () => {
      what = "only interim answers came within";
    });
    const limit = setTimeout(() => outgoing.destroy(new Error(`${what} ${timeoutMs} ms`)), timeoutMs);
    incoming.on("data", () => limit.refresh());
    outgoing.on("close", () => {
      clearTimeout(limit);
      // An upstream that answers early, or dies, reads no more: the rest is dropped, or the caller's connection would wait for it.
      incoming.unpipe(outgoing).resume();
    });
    outgoing.on("response", (message) => {
      gatherChunks(message);
      clearTimeout(limit);
      if (isReadable(message)) return resolve({ kind: "arriving", message });
      outgoing.destroy();
      resolve({ kind: "none", reason: "the upstream's answer has a transfer coding other than chunked" });
    });
    outgoing.on("upgrade", (_message, socket) => {
      socket.destroy();
      resolve({ kind: "none", reason: "the upstream switched protocols (101), which nobody asked for" });
    });
    outgoing.on("timeout", () => outgoing.destroy(new Error(`nothing came for ${timeoutMs} ms`)));
    outgoing.on("error", (error) => resolve({ kind: "none", reason: reasonOf(error) }));
    response.on("close", () => outgoing.destroy());
    incoming.pipe(outgoing);
  });
}

/** The only transfer coding that is undone here is chunked (RFC 9112, section 6.1). */
function isReadable({ headers }: IncomingMessage): boolean {
  const coding = headers["transfer-encoding"];
  return coding === undefined || coding.trim().toLowerCase() === "chunked";
}

/** The target for the upstream; `OPTIONS *` asks about the server, not about a path below its address (RFC 9112, section 3.2.4). */
function targetBelow({ pathname }: URL, method: string, target: string): string {
  const isServerWide = method === "OPTIONS" && /^(?:\*|https?:\/\/[^/?#]*)$/i.test(target);
  return isServerWide ? "*" : pathname.replace(/\/$/, "") + originForm(target);
}

/** A caller that was told of this proxy as one names the whole URL (RFC 9112, section 3.2.2). */
export function originForm(target: string): string {
  const local = target.replace(/^https?:\/\/[^/?#]*/i, "");
  return local.startsWith("/") ? local : `/${local}`;
}

/** These belong to one connection, not to the message (RFC 9110, section 7.6.1). */
const hopByHop = ["connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade"];

/** Connection cannot name these: without them, the next server would read another message (RFC 9112, section 6). */
const framingFields = ["content-length", "host"];

/** Without the fields that belong to one connection, those that Connection names among them. */
export function endToEnd(headers: readonly HeaderLine[]): readonly HeaderLine[] {
  const named = headers
    .filter(([name]) => name.toLowerCase() === "connection")
    .flatMap(([, value]) => value.split(","));
  const dropped = new Set([...hopByHop, ...named.map((name) => name.trim().toLowerCase())]);
  for (const name of framingFields) dropped.delete(name);
  return headers.filter(([name]) => !dropped.has(name.toLowerCase()));
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens at the upstream's address",
  ENOTFOUND: "the upstream's host name is not known",
  ECONNRESET: "the upstream ended the connection",
  HPE_INVALID_CONSTANT: "the upstream does not speak HTTP",
  EPROTO: "the upstream does not speak TLS, or another version of it",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the upstream's certificate is signed by itself; --ca FILE makes it trusted",
  SELF_SIGNED_CERT_IN_CHAIN: "the upstream's certificate is from an unknown authority; --ca FILE makes it trusted",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    "the upstream's certificate is from an unknown authority; --ca FILE makes it trusted",
};

/** Why an upstream did not answer, in words. */
export function reasonOf(error: Error & { readonly code?: string }): string {
  return reasons[error.code ?? ""] ?? error.message;
}
