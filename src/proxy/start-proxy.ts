import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { PlateError } from "../contract/plate-error.ts";
import type { Breach } from "./breach.ts";
import type { ProxiedExchange } from "./exchange.ts";
import { type Forwarded, forward, pairFields } from "./forward.ts";
import { createJudgeExchange, type Judgement, type JudgeTables } from "./judge-exchange.ts";
import { createLedger, type Ledger } from "./ledger.ts";
import type { ProxyReport } from "./proxy-report.ts";

/** What a proxy stands before, and how strict it is. */
export interface StartProxyOptions extends JudgeTables {
  readonly upstream: URL;
  /** Answers 502 in place of an answer that breaks the contract. */
  readonly enforce?: boolean;
  /** `127.0.0.1` without it. */
  readonly host?: string | undefined;
  /** 0, the default, lets the system choose. */
  readonly port?: number | undefined;
  /** For an answer of the upstream, 30 seconds without it. */
  readonly timeoutMs?: number;
  /** Called with each exchange that went through, under its number, counted from 1. */
  readonly onExchange?: (number: number, exchange: ProxiedExchange, judgement: Judgement) => void;
}

/** A proxy that listens; `await using` stops it at the end of its block. */
export interface RunningProxy extends AsyncDisposable {
  readonly url: string;
  readonly report: () => ProxyReport;
  readonly close: () => Promise<void>;
}

const mostBodyBytes = 32 * 1024 * 1024;

/**
 * Starts a proxy that hands requests and answers on byte for byte, so that a signature over the body stays valid, and judges
 * each exchange once it is through. Throws a PlateError (`target`) where the address cannot be had.
 */
export async function startProxy(options: StartProxyOptions): Promise<RunningProxy> {
  const { host = "127.0.0.1", port = 0, model, upstream } = options;
  const passing: Passing = { options, judge: createJudgeExchange(options), ledger: createLedger({ model, upstream }) };
  const server = createServer({ requestTimeout: 60_000 }, (request, response) => {
    pass(request, response, passing).catch(() => response.destroy());
  });
  const address = await listen(server, host, port);
  const close = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    const timer = setTimeout(() => server.closeAllConnections(), 5_000);
    await closed;
    clearTimeout(timer);
  };
  const shownHost = address.family === "IPv6" ? `[${address.address}]` : address.address;
  const url = `http://${shownHost}:${address.port}`;
  return { url, report: passing.ledger.report, close, [Symbol.asyncDispose]: close };
}

interface Passing {
  readonly options: StartProxyOptions;
  readonly judge: (exchange: ProxiedExchange) => Judgement;
  readonly ledger: Ledger;
}

async function pass(incoming: IncomingMessage, response: ServerResponse, { options, judge, ledger }: Passing) {
  response.on("error", () => undefined);
  const body = await receive(incoming);
  if (body === undefined) return sendProblem(response, 413, `the body is larger than ${mostBodyBytes} bytes`);
  const { method = "GET", url: target = "/" } = incoming;
  const request = { method, target, headers: pairFields(incoming.rawHeaders), body };
  const answer = await forward(request, { url: options.upstream, timeoutMs: options.timeoutMs ?? 30_000 });
  const exchange: ProxiedExchange = { request, answer };
  const judgement = judge(exchange);
  const number = ledger.add(exchange, judgement);
  options.onExchange?.(number, exchange, judgement);
  const held = options.enforce === true ? judgement.breaches.filter(isOfAnswer) : [];
  if (answer.kind === "none") return sendProblem(response, 502, `no answer from the upstream: ${answer.reason}`);
  if (held.length === 0) return sendOn(answer, response);
  const reasons = held.map(({ rule, at, expected, actual }) => `${rule} ${at}: expected ${expected}, got ${actual}`);
  return sendProblem(response, 502, `the upstream's answer breaks the contract: ${reasons.join("; ")}`);
}

function isOfAnswer({ severity, at }: Breach): boolean {
  return severity === "error" && at.startsWith("/response");
}

async function receive(incoming: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    length += (chunk as Buffer).length;
    if (length > mostBodyBytes) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function sendOn(answer: Extract<Forwarded, { kind: "answer" }>, response: ServerResponse): void {
  const framed = answer.headers.some(([name]) => name.toLowerCase() === "content-length");
  const length = framed || answer.rawBody.length === 0 ? [] : ["Content-Length", String(answer.rawBody.length)];
  response.sendDate = false;
  response.writeHead(answer.status, answer.statusText, [...answer.headers.flat(), ...length]);
  response.end(answer.rawBody);
}

/** Problem details (RFC 9457) of the proxy's own. */
function sendProblem(response: ServerResponse, status: number, detail: string): void {
  const title = status === 413 ? "Content Too Large" : "Bad Gateway";
  const body = JSON.stringify({ type: "about:blank", title, status, detail });
  const length = String(Buffer.byteLength(body));
  response.writeHead(status, ["Content-Type", "application/problem+json", "Content-Length", length]);
  response.end(body);
}

function listen(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE" ? "another program listens there" : error.message;
      const fix = "choose another address or port: --port 0 takes a free one";
      reject(new PlateError("target", `cannot listen on ${host}:${port}: ${taken}`, { fix, cause: error }));
    });
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}
