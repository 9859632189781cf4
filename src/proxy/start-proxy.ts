import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { ContractReport } from "../contract/model/contract-report.ts";
import { PlateError } from "../contract/model/plate-error.ts";
import { refuseRequest } from "../listen/check-request.ts";
import { GatheredMessage } from "../listen/gather-chunks.ts";
import { endSocket, limitConnections } from "../listen/limit-connections.ts";
import { oneAtATime } from "../listen/one-at-a-time.ts";
import { type ParserError, unknownMethodOf, unknownMethodText } from "../listen/unknown-method.ts";
import type { ConnectionSettings } from "../transport/connection.ts";
import type { ProxiedExchange } from "./exchange.ts";
import { createJudgeExchange, type Judgement, type JudgeTables } from "./judge-exchange.ts";
import { createLedger } from "./ledger.ts";
import { type AnswerUnimplemented, createPassExchange, refuse } from "./pass-exchange.ts";

/** What a proxy forwards to, and how strict it is. */
export interface StartProxyOptions extends JudgeTables {
  readonly upstream: URL;
  /** Answers 502 in place of an answer that breaks the contract. */
  readonly enforce?: boolean;
  /** Answers what the upstream has not implemented (501, RFC 9110, section 15.6.2); without it, its 501 is passed on. */
  readonly answerUnimplemented?: AnswerUnimplemented | undefined;
  /** `127.0.0.1` without it. */
  readonly host?: string | undefined;
  /** 0, the default, lets the system choose. */
  readonly port?: number | undefined;
  /** Host names that are answered in addition to addresses and the names of this machine. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** How long the upstream may be silent, and how long the head of its answer may take, 30 seconds without it. */
  readonly timeoutMs?: number | undefined;
  /** How the upstream is connected to. */
  readonly connection?: ConnectionSettings | undefined;
  /** Called with each exchange that went through, under its number, counted from 1. */
  readonly onExchange?: (number: number, exchange: ProxiedExchange, judgement: Judgement) => void;
  /** Gets errors of ours; the connection of the request that met one is ended. */
  readonly onError?: (error: unknown) => void;
}

/** A proxy that listens; `await using` stops it at the end of its block. */
export interface RunningProxy extends AsyncDisposable {
  readonly url: string;
  /** What was found so far; after `close`, all of it. */
  readonly report: () => ContractReport;
  /** Stops listening, lets what is in flight finish (at most 5 seconds), and judges it. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a proxy that hands requests and answers on byte for byte as they come, so that a signature over the body stays valid,
 * and judges each exchange once it is through. To enforce the contract, it holds an answer until it is judged.
 * Throws a PlateError (`target`) where the address cannot be had.
 */
export async function startProxy(options: StartProxyOptions): Promise<RunningProxy> {
  const { host = "127.0.0.1", port = 0, model, upstream } = options;
  const ledger = createLedger({ model, upstream });
  const pass = createPassExchange({ ...options, judge: createJudgeExchange(options), ledger });
  const passing = new Set<Promise<void>>();
  const { allowedHosts = [] } = options;
  const inOrder = oneAtATime();
  const server = createServer(callerLimits, (request, response) => {
    const refused = refuseRequest(request, allowedHosts);
    if (refused !== undefined) return refuse(response, refused);
    const exchange = inOrder(request.socket, () => pass(request, response))
      .catch((error: unknown) => {
        options.onError?.(error);
        response.destroy();
      })
      .finally(() => passing.delete(exchange));
    passing.add(exchange);
  });
  limitConnections(server);
  server.on("clientError", (error, socket) => {
    socket.on("error", () => undefined);
    if (socket.writable) socket.write(brokenRequestAnswer(error));
    endSocket(socket);
  });
  const address = await listen(server, host, port);
  const close = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    const timer = setTimeout(() => server.closeAllConnections(), 5_000);
    await closed;
    clearTimeout(timer);
    await Promise.race([Promise.all(passing), pause(lastJudgementMs)]);
  };
  const shownHost = address.family === "IPv6" ? `[${address.address}]` : address.address;
  const url = `http://${shownHost}:${address.port}`;
  return { url, report: ledger.report, close, [Symbol.asyncDispose]: close };
}

/** The answer to what Node's parser refuses: what it is about where that is an operation of the contract's own method. */
function brokenRequestAnswer(error: ParserError): string {
  const method = unknownMethodOf(error);
  const text = method === undefined ? "" : `${unknownMethodText(method)}\n`;
  const type = text === "" ? "" : "Content-Type: text/plain; charset=utf-8\r\n";
  const length = `Content-Length: ${text.length}\r\n`;
  return `HTTP/1.1 400 Bad Request\r\n${type}${length}Connection: close\r\n\r\n${text}`;
}

/** An upstream may be far, and a body large. */
const callerLimits = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 500,
  IncomingMessage: GatheredMessage,
} as const;

/** No exchange, whatever became of it, keeps the report of all others. */
const lastJudgementMs = 5_000;

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
