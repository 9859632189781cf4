import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

export const secretKey = "a-test-secret-nobody-may-see";
export const credentials = {
  aspId: "ASP000000000001",
  accessKey: "EXAMPLE-ACCESS-KEY-000000000000000000001",
  secretKey,
};

/** A request as it came over the wire. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  readonly socket: Socket;
}

/** Decides what a request is answered with; it may also break the connection. */
export type Behaviour = (request: SeenRequest, response: ServerResponse) => void;

export interface RawServer {
  readonly baseUrl: string;
  readonly requests: readonly SeenRequest[];
  readonly close: () => Promise<void>;
}

/** A server that shares no code with the client and does exactly what the test says, on 127.0.0.1 and a free port. */
export async function startRawServer(behave: Behaviour): Promise<RawServer> {
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const headers = request.headers as Record<string, string>;
      const seen = { method: request.method ?? "", url: request.url ?? "", headers, body, socket: request.socket };
      requests.push(seen);
      behave(seen, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return { baseUrl: `http://127.0.0.1:${port}/base`, requests, close };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** Whether the token is the HMAC of the body's bytes under the test's secret, computed by node:crypto alone. */
export function tokenFits({ headers, body }: SeenRequest): boolean {
  const [version, time, ...rest] = (headers["x-km-tran-token"] ?? "").split(":");
  const expected = createHmac("sha256", Buffer.from(secretKey)).update(Buffer.from(body)).digest("base64");
  return version === "KMV1" && /^\d{17}$/.test(time ?? "") && rest.join(":") === expected;
}

/** The headers of an ordinary answer. */
export function ordinaryHeaders(request: SeenRequest): Record<string, string> {
  return {
    "content-type": "application/json",
    "x-km-correlation-id": request.headers["x-km-correlation-id"] ?? "",
  };
}

export function envelope(code: string, description = "text"): string {
  return JSON.stringify({ response: { code, description } });
}

/** Answers with this status and body, and with the request's correlation id. */
export function answering(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return (request, response) => {
    response.writeHead(status, { ...ordinaryHeaders(request), ...headers });
    response.end(text);
  };
}
