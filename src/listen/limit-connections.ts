import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";

/** What callers may take of a server. */
export interface ConnectionLimits {
  /** Connections at a time; a further one is closed at once. */
  readonly maxConnections: number;
  /** How long a connection may do nothing, where no request of it is being answered, or while it does not read its answer. */
  readonly idleMs: number;
}

/** Far more than the callers of one machine need, and less than the files that a process may open. */
export const defaultConnectionLimits: ConnectionLimits = { maxConnections: 900, idleMs: 10_000 };

/** Requests of one connection that wait for their answers; one that sends more without reading is closed. */
const mostUnanswered = 256;

/** What is written last has this long to be read, before the connection is closed. */
const partingMs = 1_000;

/**
 * Ends the connections that would stay for good or grow: more than the limit, idle ones, and those whose caller does not read. Node's own
 * limits (`headersTimeout`, `requestTimeout`) end a connection only as far as its caller takes part.
 */
export function limitConnections(server: Server, limits: ConnectionLimits = defaultConnectionLimits): void {
  server.maxConnections = limits.maxConnections;
  const answering = new WeakMap<Socket, number>();
  server.on("request", ({ socket }: IncomingMessage, response: ServerResponse) => {
    const unanswered = (answering.get(socket) ?? 0) + 1;
    if (unanswered > mostUnanswered) socket.destroy();
    answering.set(socket, unanswered);
    response.once("close", () => answering.set(socket, (answering.get(socket) ?? 1) - 1));
  });
  server.setTimeout(limits.idleMs, (socket: Socket) => {
    const isAnswering = (answering.get(socket) ?? 0) > 0;
    if (isAnswering && socket.writableLength === 0) socket.setTimeout(limits.idleMs);
    else socket.destroy();
  });
}

/** Ends a connection after what was written to it; a caller that does not read is cut off a second later. */
export function endSocket(socket: Duplex): void {
  const timer = setTimeout(() => socket.destroy(), partingMs);
  timer.unref();
  socket.once("close", () => clearTimeout(timer));
  socket.end();
}
