import {
  type ClientHttp2Session,
  type ClientHttp2Stream,
  connect,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
} from "node:http2";
import type { Answer, NoAnswer, NoAnswerReason, WireRequest } from "../contract/model/exchange.ts";
import {
  type Attempt,
  bodyLength,
  type Channel,
  type ExchangeLimits,
  failureOf,
  headerLines,
  readBody,
} from "./channel.ts";
import { openSocket, type Route } from "./connection.ts";

/** Requests by HTTP/2 (RFC 9113), on one session for as long as the server keeps it. */
export function openHttp2(route: Route, limits: ExchangeLimits): Channel {
  const line: Line = { route, limits, served: false };
  return {
    attempt: (request, signal) => attempt(line, request, signal),
    close: () => {
      line.closed = true;
      void line.session?.then(
        (session) => session.destroy(),
        () => undefined,
      );
    },
  };
}

/** Opens a session, and resolves once the server's SETTINGS show that it speaks HTTP/2. */
export async function openSession(route: Route, limitMs: number): Promise<ClientHttp2Session> {
  const socket = await openSocket(route, ["h2"], limitMs);
  const session = connect(route.base.origin, { createConnection: () => socket });
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => session.destroy(new Error(`no HTTP/2 within ${limitMs} ms`)), limitMs);
    session.on("error", reject);
    session.once("close", () => {
      clearTimeout(limit);
      reject(Object.assign(new Error("the session was closed"), { code: "ECONNRESET" }));
    });
    session.once("remoteSettings", () => {
      clearTimeout(limit);
      resolve(session);
    });
  });
}

interface Line {
  readonly route: Route;
  readonly limits: ExchangeLimits;
  session?: Promise<ClientHttp2Session>;
  /** Whether the session has served a request. */
  served: boolean;
  closed?: boolean;
}

function sessionOf(line: Line): Promise<ClientHttp2Session> {
  if (line.session !== undefined) return line.session;
  const opened = openSession(line.route, line.limits.timeoutMs);
  const drop = (): void => {
    if (line.session === opened) delete line.session;
  };
  line.session = opened;
  line.served = false;
  opened.then((session) => {
    session.once("close", drop).once("goaway", drop);
    if (line.closed === true) session.destroy();
  }, drop);
  return opened;
}

async function attempt(line: Line, wire: WireRequest, signal: AbortSignal): Promise<Attempt> {
  let session: ClientHttp2Session;
  try {
    session = await sessionOf(line);
  } catch (error) {
    return { result: failureOf(error as NodeJS.ErrnoException, false), reused: false };
  }
  const reused = line.served;
  line.served = true;
  return { reused, result: await exchangeOn(session, wire, { ...line, signal }) };
}

function exchangeOn(
  session: ClientHttp2Session,
  wire: WireRequest,
  { route, limits, signal }: Line & { readonly signal: AbortSignal },
): Promise<Answer | NoAnswer> {
  return new Promise((resolve) => {
    let begun = false;
    let stream: ClientHttp2Stream | undefined;
    const settle = (result: Answer | NoAnswer): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", abort);
      resolve(result);
    };
    const fail = (reason: NoAnswerReason, detail: string): void => {
      settle({ kind: "no-answer", reason, begun, detail });
      stream?.close();
    };
    const { timeoutMs } = limits;
    const timer = setTimeout(() => fail("timeout", `no complete answer within ${timeoutMs} ms`), timeoutMs);
    const abort = (): void => fail("aborted", "the run was stopped");
    signal.addEventListener("abort", abort);
    try {
      stream = session.request(headersOf(route, wire), { endStream: wire.body === undefined });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      const isOver = code?.startsWith("ERR_HTTP2_") === true && /SESSION/.test(code);
      if (isOver) settle(failureOf(error as NodeJS.ErrnoException, false));
      else fail("aborted", message);
      return;
    }
    const opened = stream;
    opened.on("error", (error: NodeJS.ErrnoException) => settle(failureOf(error, begun)));
    opened.on("close", () => {
      // Of an answer that has begun, its reader says how it ended.
      if (!begun) settle(failureOf(Object.assign(new Error(), { code: "ECONNRESET" }), begun));
    });
    opened.on("response", ((headers: IncomingHttpHeaders, _flags: number, raw: readonly string[]) => {
      begun = true;
      const lines = headerLines(raw).filter(([name]) => !name.startsWith(":"));
      const head = { status: Number(headers[":status"] ?? 0), headers: lines };
      void readBody(opened, head, limits).then(settle);
    }) as (headers: IncomingHttpHeaders, flags: number) => void);
    if (wire.body !== undefined) opened.end(wire.body);
  });
}

/** These belong to a connection of HTTP/1.1 (RFC 9113, section 8.2.2). */
const ofConnection: ReadonlySet<string> = new Set([
  "connection",
  "host",
  "keep-alive",
  "proxy-connection",
  "te",
  "transfer-encoding",
  "upgrade",
]);

function headersOf({ base, secure }: Route, wire: WireRequest): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = {
    ":method": wire.method,
    ":scheme": secure ? "https" : "http",
    ":authority": base.host,
    ":path": base.pathname.replace(/\/$/, "") + wire.path,
  };
  for (const [name, value] of wire.headers) {
    const lower = name.toLowerCase();
    if (ofConnection.has(lower)) continue;
    const before = headers[lower];
    headers[lower] = before === undefined ? value : [before, value].flat().map(String);
  }
  const length = bodyLength(wire);
  if (length !== undefined) headers["content-length"] = String(length);
  return headers;
}
