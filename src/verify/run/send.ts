import { type ClientRequest, Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { connect } from "node:net";
import type {
  Answer,
  Exchange,
  HeaderLine,
  NoAnswer,
  NoAnswerReason,
  Send,
  SendHow,
  WireRequest,
} from "../../contract/model/exchange.ts";
import { decodeContent } from "./decode-content.ts";

/** How a sender talks to its target. */
export interface SenderOptions {
  /** Absolute `http:` or `https:` URL; its path goes in front of every request's path. */
  readonly baseUrl: string;
  /** Milliseconds from the first byte out to the last byte in. */
  readonly timeoutMs: number;
  /** How many connections may be open at once. */
  readonly connections: number;
  readonly maxAnswerBytes?: number;
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
 * Sends requests as they are: header names in their case and order, no header added but `Host` and the one for the body's length,
 * any method, any body, no redirect followed. HTTP/1.1 over node:http, since fetch can do none of that.
 */
export function createSender(options: SenderOptions): Sender {
  const base = new URL(options.baseUrl);
  const secure = base.protocol === "https:";
  const settings = { keepAlive: true, maxSockets: options.connections, scheduling: "lifo" as const };
  const agent = secure ? new HttpsAgent(settings) : new HttpAgent(settings);
  const line: Line = { served: new WeakMap(), base, secure, agent, options };
  return {
    send: (request, signal, how) =>
      how === undefined ? exchange(line, request, signal) : apart(line, request, { signal, how }),
    isReachable: () => isReachable(line),
    close: () => agent.destroy(),
  };
}

interface Line {
  /** The last request on each connection. */
  readonly served: WeakMap<object, WireRequest>;
  readonly base: URL;
  readonly secure: boolean;
  readonly agent: HttpAgent | HttpsAgent;
  readonly options: SenderOptions;
}

/** What one attempt came to, and whether its connection had served another request before. */
interface Attempt {
  readonly result: Answer | NoAnswer;
  readonly reused: boolean;
  /** The request that the connection served before. */
  readonly previous?: WireRequest;
  /** What came behind the end of the answer. */
  readonly trailing?: string;
}

/**
 * A kept connection may be closed by the server at any time, so a request that failed on one is sent again on a new one
 * (RFC 9112, section 9.3.1). Where it failed by more than being closed, the exchange says so.
 */
async function exchange(line: Line, request: WireRequest, signal: AbortSignal): Promise<Exchange> {
  const start = performance.now();
  const first = await attempt(line, request, { signal, agent: line.agent });
  if (first.result.kind === "answer" || signal.aborted) return exchangeOf(request, first, start);
  if (!first.reused || first.result.reason === "timeout") {
    const isCut = first.result.reason === "closed" && !(await isReachable(line));
    const result = isCut ? goneAfter(first.result, "no connection") : first.result;
    return exchangeOf(request, { ...first, result }, start);
  }
  const restart = performance.now();
  const second = await attempt(line, request, { signal, agent: false });
  if (second.result.kind === "no-answer" && second.result.reason === "target") {
    return exchangeOf(request, { ...first, result: goneAfter(first.result, second.result.detail) }, start, 2);
  }
  const isBroken = second.result.kind === "answer" && first.result.reason !== "closed";
  const after = first.previous === undefined ? {} : { after: first.previous };
  return {
    request,
    result: second.result,
    durationMs: performance.now() - restart,
    requests: 2,
    ...(isBroken ? { brokenConnection: { detail: first.result.detail, ...after } } : {}),
  };
}

/** What one attempt says, as an exchange. */
function exchangeOf(
  request: WireRequest,
  { result, reused, previous, trailing }: Attempt,
  start: number,
  requests = 1,
): Exchange {
  return {
    request,
    result,
    durationMs: performance.now() - start,
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
  const settings = { keepAlive: true, maxSockets: 1 };
  const agent = line.secure ? new HttpsAgent(settings) : new HttpAgent(settings);
  try {
    if (after !== "nothing") await attempt(line, after, { signal, agent });
    const start = performance.now();
    return exchangeOf(request, await attempt(line, request, { signal, agent }), start, after === "nothing" ? 1 : 2);
  } finally {
    agent.destroy();
  }
}

function isReachable({ base, secure }: Line): Promise<boolean> {
  const port = base.port === "" ? (secure ? 443 : 80) : Number(base.port);
  return new Promise((resolve) => {
    const socket = connect({ host: hostOf(base), port });
    const settle = (reachable: boolean): void => {
      socket.destroy();
      resolve(reachable);
    };
    socket.setTimeout(1_000, () => settle(false));
    socket.once("connect", () => settle(true)).once("error", () => settle(false));
  });
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, "");
}

interface AttemptOptions {
  readonly signal: AbortSignal;
  /** `false`: a connection of its own. */
  readonly agent: HttpAgent | HttpsAgent | false;
}

function attempt(line: Line, wire: WireRequest, { signal, agent }: AttemptOptions): Promise<Attempt> {
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
    const limitMs = line.options.timeoutMs;
    const timer = setTimeout(() => fail("timeout", `no complete answer within ${limitMs} ms`), limitMs);
    const abort = (): void => fail("aborted", "the run was stopped");
    signal.addEventListener("abort", abort);
    const outgoing = open(line, wire, { agent, fail });
    if (outgoing === undefined) return;
    outgoing.on("socket", (socket) => {
      const previous = line.served.get(socket);
      seen.reused = outgoing.reusedSocket;
      if (previous !== undefined) seen.previous = previous;
      line.served.set(socket, wire);
    });
    outgoing.on("error", (error: NodeJS.ErrnoException) => {
      // Bytes behind a whole answer break the connection, not the answer.
      if (seen.incoming?.complete === true) seen.trailing = `after the answer: ${error.message}`;
      else settle(noAnswer(error, seen.incoming !== undefined));
    });
    outgoing.on("response", (incoming) => {
      seen.incoming = incoming;
      void read(incoming, line.options.maxAnswerBytes ?? defaultMaxAnswerBytes).then(settle);
    });
    write(outgoing, wire);
  });
}

interface OpenOptions {
  readonly agent: HttpAgent | HttpsAgent | false;
  readonly fail: (reason: NoAnswerReason, detail: string) => void;
}

/** Node refuses some headers by throwing (characters that no header can carry); that is no answer either. */
function open({ base, secure }: Line, wire: WireRequest, { agent, fail }: OpenOptions): ClientRequest | undefined {
  const send = secure ? httpsRequest : httpRequest;
  try {
    return send({
      host: hostOf(base),
      port: base.port === "" ? (secure ? 443 : 80) : Number(base.port),
      method: wire.method,
      path: base.pathname.replace(/\/$/, "") + wire.path,
      headers: headerList(base, wire),
      agent,
    });
  } catch (error) {
    fail("aborted", (error as Error).message);
    return undefined;
  }
}

/** A flat list of names and values is what node:http sends unchanged. */
function headerList(base: URL, wire: WireRequest): readonly string[] {
  const length = wire.body?.length ?? 0;
  const framing: readonly HeaderLine[] = wire.chunked
    ? [["Transfer-Encoding", "chunked"]]
    : wire.body !== undefined
      ? [["Content-Length", String(length)]]
      : [];
  return [["Host", base.host] as const, ...wire.headers, ...framing].flat();
}

function write(outgoing: ClientRequest, wire: WireRequest): void {
  if (wire.body === undefined) outgoing.end();
  else if (wire.chunked) {
    const half = Math.ceil(wire.body.length / 2);
    outgoing.write(wire.body.subarray(0, half));
    outgoing.end(wire.body.subarray(half));
  } else outgoing.end(wire.body);
}

async function read(incoming: IncomingMessage, maxBytes: number): Promise<Answer | NoAnswer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) return tooLarge(maxBytes);
      chunks.push(chunk);
    }
  } catch (error) {
    return noAnswer(error as NodeJS.ErrnoException, true);
  }
  return {
    kind: "answer",
    status: incoming.statusCode ?? 0,
    headers: headerLines(incoming.rawHeaders),
    ...contentOf(Buffer.concat(chunks), incoming.headers["content-encoding"], maxBytes),
  };
}

function contentOf(
  body: Buffer,
  contentEncoding: string | undefined,
  maxBytes: number,
): Pick<Answer, "body" | "undecoded"> {
  const decoded = decodeContent(body, contentEncoding, maxBytes);
  if (decoded.kind === "decoded") return { body: decoded.body };
  const { coding, reason } = decoded;
  return { body, undecoded: { coding, reason } };
}

function tooLarge(maxBytes: number): NoAnswer {
  return { kind: "no-answer", reason: "too-large", begun: true, detail: `more than ${maxBytes} bytes` };
}

function headerLines(raw: readonly string[]): readonly HeaderLine[] {
  return raw.flatMap((name, index): HeaderLine[] => (index % 2 === 0 ? [[name, raw[index + 1] ?? ""]] : []));
}

const closedCodes: ReadonlySet<string> = new Set(["ECONNRESET", "EPIPE", "ECONNABORTED", "ERR_STREAM_PREMATURE_CLOSE"]);

function noAnswer(error: NodeJS.ErrnoException, begun: boolean): NoAnswer {
  const code = error.code ?? "";
  const failed = (reason: NoAnswerReason, detail: string): NoAnswer => ({ kind: "no-answer", reason, begun, detail });
  if (code.startsWith("HPE_")) return failed(begun ? "closed" : "not-http", error.message);
  if (closedCodes.has(code)) {
    return failed("closed", `the connection was closed ${begun ? "in the middle of" : "without"} the answer`);
  }
  // Node's advice behind a semicolon is for who starts Node.
  const message = error.message.split(";", 1)[0] ?? "";
  return failed("target", code === "" || message.includes(code) ? message : `${message} (${code})`);
}
