import { type ClientRequest, request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import type { Answer, HeaderLine, NoAnswer, NoAnswerReason, WireRequest } from "../contract/model/exchange.ts";
import {
  type Attempt,
  bodyLength,
  type Channel,
  type ExchangeLimits,
  failureOf,
  headerLines,
  readBody,
} from "./channel.ts";
import { addressOf, type ConnectionAgent, createAgent, type Pool, type Route } from "./connection.ts";
import { proxyAuthorization, shownProxy } from "./proxy-of.ts";

/**
 * Requests by HTTP/1.1 as they are: header names in their case and order, no header added but `Host` and the one for the body's
 * length, any method, any body, no redirect followed. Over node:http, since fetch can do none of that.
 */
export function openHttp1(route: Route, limits: ExchangeLimits, pool: Pool): Channel {
  const line: Line = { served: new WeakMap(), route, agent: createAgent(route, pool), limits };
  return { attempt: (request, signal) => attempt(line, request, signal), close: () => line.agent.destroy() };
}

interface Line {
  /** The last request on each connection. */
  readonly served: WeakMap<object, WireRequest>;
  readonly route: Route;
  readonly agent: ConnectionAgent;
  readonly limits: ExchangeLimits;
}

function attempt(line: Line, wire: WireRequest, signal: AbortSignal): Promise<Attempt> {
  return new Promise((resolve) => {
    const seen: { reused: boolean; previous?: WireRequest; trailing?: string; incoming?: IncomingMessage } = {
      reused: false,
    };
    const settle = (result: Answer | NoAnswer): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", abort);
      const { incoming: _incoming, ...rest } = seen;
      resolve({ result, ...rest });
    };
    const fail = (reason: NoAnswerReason, detail: string): void => {
      settle({ kind: "no-answer", reason, begun: seen.incoming !== undefined, detail });
      outgoing?.destroy();
    };
    const limitMs = line.limits.timeoutMs;
    const timer = setTimeout(() => fail("timeout", `no complete answer within ${limitMs} ms`), limitMs);
    const abort = (): void => fail("aborted", "the run was stopped");
    signal.addEventListener("abort", abort);
    const outgoing = open(line, wire, fail);
    if (outgoing === undefined) return;
    outgoing.on("socket", (socket) => {
      const previous = line.served.get(socket);
      seen.reused = outgoing.reusedSocket;
      if (previous !== undefined) seen.previous = previous;
      line.served.set(socket, wire);
    });
    outgoing.on("error", (error: NodeJS.ErrnoException) => {
      // Bytes after a whole answer break the connection, not the answer.
      if (seen.incoming?.complete === true) seen.trailing = `after the answer: ${error.message}`;
      else settle(throughProxy(line.route, failureOf(error, seen.incoming !== undefined)));
    });
    outgoing.on("response", (incoming) => {
      seen.incoming = incoming;
      const head = { status: incoming.statusCode ?? 0, headers: headerLines(incoming.rawHeaders) };
      void readBody(incoming, head, line.limits).then(settle);
    });
    write(outgoing, wire);
  });
}

/** No connection to a proxy says nothing of the target. */
function throughProxy({ proxy }: Route, failure: NoAnswer): NoAnswer {
  if (proxy === undefined || failure.reason !== "target") return failure;
  return { ...failure, detail: `${failure.detail}, through the proxy ${shownProxy(proxy)} (${proxy.variable})` };
}

/** Node refuses some headers by throwing (characters that no header can carry); that is no answer either. */
function open(
  { route, agent }: Line,
  wire: WireRequest,
  fail: (reason: NoAnswerReason, detail: string) => void,
): ClientRequest | undefined {
  const send = route.secure ? httpsRequest : httpRequest;
  try {
    return send({
      ...addressOf(route),
      method: wire.method,
      path: route.base.pathname.replace(/\/$/, "") + wire.path,
      headers: headerList(route, wire),
      agent,
    });
  } catch (error) {
    fail("aborted", (error as Error).message);
    return undefined;
  }
}

/** A flat list of names and values is what node:http sends unchanged. */
function headerList({ base, secure, proxy }: Route, wire: WireRequest): readonly string[] {
  const length = bodyLength(wire);
  const framing: readonly HeaderLine[] = wire.chunked
    ? [["Transfer-Encoding", "chunked"]]
    : length !== undefined
      ? [["Content-Length", String(length)]]
      : [];
  const authorization = secure || proxy === undefined ? undefined : proxyAuthorization(proxy);
  const toProxy: readonly HeaderLine[] = authorization === undefined ? [] : [["Proxy-Authorization", authorization]];
  return [["Host", base.host] as const, ...wire.headers, ...framing, ...toProxy].flat();
}

function write(outgoing: ClientRequest, wire: WireRequest): void {
  if (wire.body === undefined) outgoing.end();
  else if (wire.chunked) {
    const half = Math.ceil(wire.body.length / 2);
    outgoing.write(wire.body.subarray(0, half));
    outgoing.end(wire.body.subarray(half));
  } else outgoing.end(wire.body);
}
