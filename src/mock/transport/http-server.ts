import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { HeaderLine } from "../../contract/model/exchange.ts";
import { fieldValue } from "../../contract/wire/header-fields.ts";
import { refuseRequest, requestedHost } from "../../listen/check-request.ts";
import { GatheredMessage } from "../../listen/gather-chunks.ts";
import {
  type ConnectionLimits,
  defaultConnectionLimits,
  endSocket,
  limitConnections,
} from "../../listen/limit-connections.ts";
import { isLoopbackAddress, isLoopbackHost, isLoopbackOrigin } from "../../listen/loopback.ts";
import { MemoryBudget } from "../../listen/memory-budget.ts";
import { unknownMethodOf, unknownMethodText } from "../../listen/unknown-method.ts";
import type { Mock, Refusal } from "../create-mock.ts";
import { showsRequests } from "./control-routes.ts";
import type { MockRequest } from "./message.ts";
import { type MockAnswer, problemAnswer } from "./mock-answer.ts";
import { type BodyLimits, receiveBody } from "./receive-body.ts";
import { sendAnswer } from "./send-answer.ts";

/** How long and how much a caller may send. */
export interface TransportLimits {
  /** From the first byte of a connection's request to the end of its header fields. */
  readonly headersTimeoutMs: number;
  /** To the end of its body. */
  readonly requestTimeoutMs: number;
  readonly maxBodyBytes: number;
  /** Of all bodies that are on their way at a time; twice the largest body where that is more. */
  readonly maxBodiesBytes: number;
  readonly connections: ConnectionLimits;
}

/**
 * Beyond honest callers on a local machine; the size is what nginx and Fastify take by default. The worst of bodies, in which
 * every few bytes break the contract, costs far more than reading it, and grows with its size.
 */
export const defaultLimits: TransportLimits = {
  headersTimeoutMs: 5_000,
  requestTimeoutMs: 15_000,
  maxBodyBytes: 1024 * 1024,
  maxBodiesBytes: 64 * 1024 * 1024,
  connections: defaultConnectionLimits,
};

type Front = Pick<Mock, "handle" | "refuse">;

/** Who is answered, and within which limits. */
export interface ServerOptions {
  readonly limits: TransportLimits;
  readonly report: (error: unknown) => void;
  /** Host names that are answered in addition to addresses and the names of this machine. */
  readonly allowedHosts: readonly string[];
  /** Origins whose pages may call the mock in addition to those of this machine, as an Origin field writes them. */
  readonly allowedOrigins: readonly string[];
}

/**
 * An HTTP/1.1 server in front of a mock. Whatever arrives is answered or its connection ended; nothing ends the process.
 * `report` gets errors of ours: a request that met one is answered with 500.
 */
export function createHttpServer(mock: Front, options: ServerOptions): Server {
  const { limits, report, allowedHosts, allowedOrigins } = options;
  const { headersTimeoutMs, requestTimeoutMs, maxBodyBytes, maxBodiesBytes } = limits;
  const budget = new MemoryBudget(Math.max(maxBodiesBytes, 2 * maxBodyBytes));
  const server = createServer({
    headersTimeout: headersTimeoutMs,
    requestTimeout: requestTimeoutMs,
    connectionsCheckingInterval: Math.min(500, headersTimeoutMs),
    keepAliveTimeout: 5_000,
    noDelay: true,
    IncomingMessage: GatheredMessage,
  });
  server.on("request", (request, response) => {
    answerRequest(request, response, { mock, maxBodyBytes, budget, allowedHosts, allowedOrigins }).catch(
      (error: unknown) => {
        report(error);
        if (response.headersSent) response.destroy();
        else sendAnswer(problemAnswer(500, "Internal Server Error"), response).catch(() => response.destroy());
      },
    );
  });
  limitConnections(server, limits.connections);
  server.on("clientError", (error, socket) => refuseBrokenRequest(error, socket, mock));
  server.on("connect", (request, socket) => endWith(socket, mock.refuse(headOf(request), noTunnel)));
  return server;
}

interface Answering extends Pick<ServerOptions, "allowedHosts" | "allowedOrigins">, BodyLimits {
  readonly mock: Front;
}

async function answerRequest(request: IncomingMessage, response: ServerResponse, answering: Answering) {
  const { mock, maxBodyBytes } = answering;
  response.on("error", () => undefined);
  const head = headOf(request);
  const refused = refuseCaller(request, head, answering);
  if (refused !== undefined) {
    request.resume();
    return sendAnswer(mock.refuse(withoutOrigin(head), refused), response);
  }
  const received = await receiveBody({ request, response }, fieldValue(head.headers, "content-length"), answering);
  if (received.kind === "aborted") return;
  if (received.kind === "too-large") {
    const detail = `The body is larger than ${maxBodyBytes} bytes.`;
    return sendAnswer(mock.refuse(head, { status: 413, title: "Content Too Large", detail }), response);
  }
  if (received.kind === "given-up") return sendAnswer(mock.refuse(head, tooManyBodies), response);
  const answer = await mock.handle({ ...head, body: received.bytes });
  await sendAnswer(answer, response);
  answer.afterSent?.();
}

const tooManyBodies: Refusal = {
  status: 503,
  title: "Service Unavailable",
  detail: "More bodies are on their way than the mock keeps at a time, and this one has been for longest.",
  headers: [
    ["Retry-After", "1"],
    ["Connection", "close"],
  ],
};

/** A caller that no answer is for: under another host's name, from another site's page, or from afar where only this machine may ask. */
function refuseCaller(
  request: IncomingMessage,
  { headers, target }: MockRequest,
  { allowedHosts, allowedOrigins }: Answering,
): Refusal | undefined {
  const refused = refuseRequest(request, allowedHosts);
  if (refused !== undefined) return refused;
  if (showsRequests(target) && !isFromThisMachine(request)) {
    const detail = "What callers sent is shown on this machine alone, under the names localhost, 127.0.0.1 and [::1].";
    return { status: 403, title: "Forbidden", detail };
  }
  const origin = fieldValue(headers, "origin");
  if (origin === undefined || isLoopbackOrigin(origin) || allowedOrigins.includes(origin)) return undefined;
  if (URL.parse(origin)?.host === fieldValue(headers, "host")) return undefined;
  const detail = `Pages of ${origin} may not call this mock. To allow it, start the mock with --allow-origin ${origin}.`;
  return { status: 403, title: "Forbidden", detail };
}

function isFromThisMachine(request: IncomingMessage): boolean {
  return isLoopbackHost(requestedHost(request) ?? "localhost") && isLoopbackAddress(request.socket.remoteAddress);
}

/** So that the answer carries no CORS fields. */
function withoutOrigin(head: MockRequest): MockRequest {
  return { ...head, headers: head.headers.filter(([name]) => name.toLowerCase() !== "origin") };
}

const noBytes = new Uint8Array();

function headOf({ method = "GET", url = "/", rawHeaders }: IncomingMessage): MockRequest {
  return { method, target: url, headers: pairFields(rawHeaders), body: noBytes };
}

/** Node gives names and values in one row. */
function pairFields(rawHeaders: readonly string[]): readonly HeaderLine[] {
  const fields: HeaderLine[] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    fields.push([rawHeaders[index] ?? "", rawHeaders[index + 1] ?? ""]);
  }
  return fields;
}

const noTunnel: Refusal = {
  status: 405,
  title: "Method Not Allowed",
  detail: "The mock is no proxy: it opens no tunnels.",
  headers: [["Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"]],
};

/** What Node's parser refuses never becomes a request: so much is not known of it. */
const unreadable: MockRequest = { method: "?", target: "?", headers: [], body: noBytes };

type BrokenRequest = Error & { readonly code?: string; readonly reason?: string; readonly rawPacket?: Uint8Array };

/** Answers on the socket itself. A connection that was opened ahead and sent nothing is no request to speak of. */
function refuseBrokenRequest(
  error: BrokenRequest,
  socket: Duplex & { readonly bytesRead?: number },
  mock: Front,
): void {
  if (error.code === "ECONNRESET" || !socket.writable || socket.bytesRead === 0) socket.destroy();
  else endWith(socket, mock.refuse(unreadable, refusalOf(error)));
}

/** A record of type handshake (RFC 8446, section 5.1): the first byte that a TLS client sends. */
const tlsHandshake = 0x16;

function refusalOf(error: BrokenRequest): Refusal {
  const { code, reason, message, rawPacket } = error;
  const method = unknownMethodOf(error);
  if (method !== undefined) return { status: 400, title: "Bad Request", detail: unknownMethodText(method) };
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return { status: 431, title: "Request Header Fields Too Large", detail: "The header fields exceed 16 KiB." };
    case "HPE_CHUNK_EXTENSIONS_OVERFLOW":
      return { status: 413, title: "Content Too Large", detail: "The chunk extensions exceed 16 KiB." };
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return { status: 408, title: "Request Timeout", detail: "The request did not come to its end in time." };
  }
  const detail =
    rawPacket?.[0] === tlsHandshake
      ? "These bytes open a TLS connection; the mock speaks http://, not https://."
      : `The bytes are no HTTP/1.1 request: ${reason ?? message}.`;
  return { status: 400, title: "Bad Request", detail };
}

function endWith(socket: Duplex, { status, headers, body }: MockAnswer): void {
  socket.on("error", () => undefined);
  const fields: readonly HeaderLine[] = [...headers, ["Content-Length", String(body.length)], ["Connection", "close"]];
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...fields.map(([name, value]) => `${name}: ${value}`)];
  socket.write(`${lines.join("\r\n")}\r\n\r\n`, "latin1");
  socket.write(body);
  endSocket(socket);
}
