import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { type HeaderField, headerValue, type MockRequest } from "./message.ts";
import { type MockAnswer, problemAnswer } from "./mock-answer.ts";
import { receiveBody } from "./receive-body.ts";
import { sendAnswer } from "./send-answer.ts";

/** How long and how much a caller may send. */
export interface TransportLimits {
  /** From the first byte of a connection's request to the end of its header fields. */
  readonly headersTimeoutMs: number;
  /** To the end of its body. */
  readonly requestTimeoutMs: number;
  readonly maxBodyBytes: number;
}

/** Far beyond honest callers on a local machine. Reading 4 MiB exactly, whatever is in them, stays below a second. */
export const defaultLimits: TransportLimits = {
  headersTimeoutMs: 5_000,
  requestTimeoutMs: 15_000,
  maxBodyBytes: 4 * 1024 * 1024,
};

type Handle = (request: MockRequest) => Promise<MockAnswer>;

/**
 * An HTTP/1.1 server in front of a mock. Whatever arrives is answered or its connection ended; nothing ends the process.
 * `report` gets errors of ours: a request that met one is answered with 500.
 */
export function createHttpServer(handle: Handle, limits: TransportLimits, report: (error: unknown) => void): Server {
  const { headersTimeoutMs, requestTimeoutMs, maxBodyBytes } = limits;
  const server = createServer({
    headersTimeout: headersTimeoutMs,
    requestTimeout: requestTimeoutMs,
    connectionsCheckingInterval: Math.min(500, headersTimeoutMs),
    keepAliveTimeout: 5_000,
    noDelay: true,
  });
  server.on("request", (request, response) => {
    answerRequest(request, response, { handle, maxBodyBytes }).catch((error: unknown) => {
      report(error);
      if (response.headersSent) response.destroy();
      else sendAnswer(problemAnswer(500, "Internal Server Error"), response).catch(() => response.destroy());
    });
  });
  server.on("clientError", refuseBrokenRequest);
  server.on("connect", (_request, socket) => endWith(socket, "405 Method Not Allowed"));
  return server;
}

interface Answering {
  readonly handle: Handle;
  readonly maxBodyBytes: number;
}

async function answerRequest(request: IncomingMessage, response: ServerResponse, { handle, maxBodyBytes }: Answering) {
  response.on("error", () => undefined);
  const headers = pairFields(request.rawHeaders);
  const received = await receiveBody(request, maxBodyBytes, headerValue(headers, "content-length"));
  if (received.kind === "aborted") return;
  if (received.kind === "too-large") {
    const detail = `The body is larger than ${maxBodyBytes} bytes.`;
    return sendAnswer(problemAnswer(413, "Content Too Large", { detail }), response);
  }
  const { method = "GET", url = "/", rawHeaders } = request;
  await sendAnswer(
    await handle({ method, target: url, headers: pairFields(rawHeaders), body: received.bytes }),
    response,
  );
}

/** Node gives names and values in one row. */
function pairFields(rawHeaders: readonly string[]): readonly HeaderField[] {
  const fields: HeaderField[] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    fields.push([rawHeaders[index] ?? "", rawHeaders[index + 1] ?? ""]);
  }
  return fields;
}

const statusOfError: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  HPE_CHUNK_EXTENSIONS_OVERFLOW: "413 Content Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** What Node's parser refuses never becomes a request: it is answered on the socket itself. */
function refuseBrokenRequest(error: Error & { readonly code?: string }, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) socket.destroy();
  else endWith(socket, statusOfError[error.code ?? ""] ?? "400 Bad Request");
}

function endWith(socket: Duplex, statusLine: string): void {
  socket.on("error", () => undefined);
  const [status, ...title] = statusLine.split(" ");
  const body = JSON.stringify({ type: "about:blank", title: title.join(" "), status: Number(status) });
  const fields = ["Content-Type: application/problem+json", `Content-Length: ${body.length}`, "Connection: close"];
  if (status === "405") fields.push("Allow: GET, POST, PUT, PATCH, DELETE, OPTIONS, HEAD");
  socket.end([`HTTP/1.1 ${statusLine}`, ...fields, "", body].join("\r\n"));
}
