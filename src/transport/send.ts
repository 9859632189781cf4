import type { Exchange, NoAnswer, Send, SendHow, WireRequest } from "../contract/model/exchange.ts";
import type { Attempt, Channel, ExchangeLimits } from "./channel.ts";
import { chooseProtocol, type HttpVersion, speaksHttp2 } from "./choose-protocol.ts";
import { type ConnectionSettings, openSocket, type Pool, type Route, routeTo } from "./connection.ts";
import { openHttp1 } from "./http1.ts";
import { openHttp2 } from "./http2.ts";

/** How a sender talks to its target. */
export interface SenderOptions {
  /** Absolute `http:` or `https:` URL; its path goes in front of every request's path. */
  readonly baseUrl: string;
  /** Milliseconds from the first byte out to the last byte in. */
  readonly timeoutMs: number;
  /** How many connections may be open at once. */
  readonly connections: number;
  readonly maxAnswerBytes?: number;
  readonly settings?: ConnectionSettings;
}

/** A sender that keeps its connections open until it is closed. */
export interface Sender {
  readonly send: Send;
  /** Whether the target takes a connection now. */
  readonly isReachable: () => Promise<boolean>;
  readonly close: () => void;
}

const defaultMaxAnswerBytes = 10_000_000;

/**
 * Sends requests as they are, by HTTP/1.1, or by HTTP/2 to a target that speaks nothing else. Throws a PlateError (`usage`) for an
 * environment that names no proxy that can be used.
 */
export function createSender(options: SenderOptions): Sender {
  const { baseUrl, timeoutMs, maxAnswerBytes = defaultMaxAnswerBytes, connections, settings } = options;
  const line: Line = {
    route: routeTo(baseUrl, settings),
    limits: { timeoutMs, maxAnswerBytes },
    pool: { keepAlive: true, maxSockets: connections },
    hasAnswered: false,
  };
  return {
    send: (request, signal, how) =>
      how === undefined ? exchange(line, request, signal) : apart(line, request, { signal, how }),
    isReachable: () => isReachable(line),
    close: () => void line.main?.then((channel) => channel.close()),
  };
}

interface Line {
  readonly route: Route;
  readonly limits: ExchangeLimits;
  readonly pool: Pool;
  /** Found out at the first request. */
  version?: Promise<HttpVersion>;
  main?: Promise<Channel>;
  hasAnswered: boolean;
}

async function open(line: Line, pool: Pool): Promise<Channel> {
  line.version ??= chooseProtocol(line.route);
  const version = await line.version;
  return version === "2" ? openHttp2(line.route, line.limits) : openHttp1(line.route, line.limits, pool);
}

/** On the kept connections. A target in clear that speaks HTTP/2 alone shows it by its first answer. */
async function onKept(line: Line, request: WireRequest, signal: AbortSignal): Promise<Attempt> {
  line.main ??= open(line, line.pool);
  const main = await line.main;
  const first = await main.attempt(request, signal);
  if (first.result.kind === "answer") line.hasAnswered = true;
  else if (await turnsOutHttp2(line, first.result)) {
    main.close();
    line.main = open(line, line.pool);
    return (await line.main).attempt(request, signal);
  }
  return first;
}

async function turnsOutHttp2(line: Line, { reason, begun }: NoAnswer): Promise<boolean> {
  const isOpen = !line.hasAnswered && !begun && !line.route.secure && line.route.proxy === undefined;
  if (!isOpen || (reason !== "not-http" && reason !== "closed")) return false;
  if ((await line.version) === "2" || !(await speaksHttp2(line.route))) return false;
  line.version = Promise.resolve("2");
  return true;
}

/** On a connection of its own. */
async function onNew(line: Line, request: WireRequest, signal: AbortSignal): Promise<Attempt> {
  const channel = await open(line, { keepAlive: false, maxSockets: 1 });
  try {
    return await channel.attempt(request, signal);
  } finally {
    channel.close();
  }
}

/**
 * A kept connection may be closed by the server at any time, so a request that failed on one is sent again on a new one
 * (RFC 9112, section 9.3.1). Where it failed by more than being closed, the exchange says so.
 */
async function exchange(line: Line, request: WireRequest, signal: AbortSignal): Promise<Exchange> {
  line.main ??= open(line, line.pool);
  await line.main;
  const start = performance.now();
  const first = await onKept(line, request, signal);
  if (first.result.kind === "answer" || signal.aborted) return exchangeOf(request, first, start);
  if (!first.reused || first.result.reason === "timeout") {
    const isCut = first.result.reason === "closed" && !(await isReachable(line));
    const result = isCut ? goneAfter(first.result, "no connection") : first.result;
    return exchangeOf(request, { ...first, result }, start);
  }
  const restart = performance.now();
  const second = await onNew(line, request, signal);
  // A process that ends takes a last connection now and then, and cuts it.
  if (second.result.kind === "no-answer" && (await isRefusal(second.result, line))) {
    return exchangeOf(request, { ...first, result: goneAfter(first.result, second.result.detail) }, start, 2);
  }
  const durationMs = performance.now() - restart;
  const isBroken = second.result.kind === "answer" && first.result.reason !== "closed";
  const after = first.previous === undefined ? {} : { after: first.previous };
  return {
    request,
    result: second.result,
    durationMs,
    sentAt: Date.now() - durationMs,
    requests: 2,
    ...(isBroken ? { brokenConnection: { detail: first.result.detail, ...after } } : {}),
  };
}

/** Whether a new connection was refused, or was cut and no other is taken since. */
async function isRefusal({ reason }: NoAnswer, line: Line): Promise<boolean> {
  return reason === "target" || (reason === "closed" && !(await isReachable(line)));
}

/** What one attempt says, as an exchange. */
function exchangeOf(
  request: WireRequest,
  { result, reused, previous, trailing }: Attempt,
  start: number,
  requests = 1,
): Exchange {
  const durationMs = performance.now() - start;
  return {
    request,
    result,
    durationMs,
    sentAt: Date.now() - durationMs,
    requests,
    ...(trailing === undefined ? {} : { brokenConnection: { detail: trailing } }),
    ...(reused && previous !== undefined ? { previous } : {}),
  };
}

/** The request was under way when its connection was cut, and since then there is nothing to connect to. */
function goneAfter(first: NoAnswer, since: string): NoAnswer {
  return { ...first, gone: true, detail: `${first.detail}, and nothing takes connections since (${since})` };
}

interface Apart {
  readonly signal: AbortSignal;
  readonly how: SendHow;
}

/** On a connection of its own, which may serve another request first. */
async function apart(line: Line, request: WireRequest, { signal, how: { after } }: Apart): Promise<Exchange> {
  const channel = await open(line, { keepAlive: true, maxSockets: 1 });
  try {
    if (after !== "nothing") await channel.attempt(after, signal);
    const start = performance.now();
    return exchangeOf(request, await channel.attempt(request, signal), start, after === "nothing" ? 1 : 2);
  } finally {
    channel.close();
  }
}

/** How long a target may take to take a connection. */
const mostConnectMs = 1_000;

/** Of a target behind a proxy, this says whether the proxy reaches it. */
async function isReachable({ route }: Line): Promise<boolean> {
  try {
    const socket = await openSocket({ ...route, secure: route.secure && route.proxy !== undefined }, [], mostConnectMs);
    socket.on("error", () => undefined).destroy();
    return true;
  } catch {
    return false;
  }
}
