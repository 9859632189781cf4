import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** A request as the ticket server sees it. */
export interface TicketRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** What goes out: a status, headers, a body's text. */
export interface TicketAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** One thing done wrong. Each member takes the place of what is right. */
export interface Wrong {
  /** The number that an id's text stands for. */
  readonly readId?: (text: string) => bigint;
  readonly isValid?: (request: TicketRequest) => boolean;
  readonly signatureFits?: (request: TicketRequest) => boolean;
  readonly change?: (answer: TicketAnswer, request: TicketRequest) => TicketAnswer | Promise<TicketAnswer>;
  /** Sends in place of the ordinary sending; `true` when it did. */
  readonly send?: (response: ServerResponse, answer: TicketAnswer, request: TicketRequest) => boolean;
}

export interface TicketServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The sum of all bytes: a signature that a test can compute by hand. */
export const sumOf = (body: Uint8Array): string => `sum:${body.reduce((sum, byte) => sum + byte, 0)}`;

/** An implementation of test/fixtures/verify/tickets.yaml, written without anything of src/. */
export async function startTicketServer(wrong: Wrong = {}): Promise<TicketServer> {
  const server = createServer((incoming, response) => void serve({ incoming, response, wrong }));
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Call {
  readonly incoming: IncomingMessage;
  readonly response: ServerResponse;
  readonly wrong: Wrong;
}

async function serve({ incoming, response, wrong }: Call): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = incoming.headers as Record<string, string | undefined>;
  const request = { method: incoming.method ?? "", headers, body: Buffer.concat(chunks) };
  const { status, result } = decide(request, wrong);
  const right: TicketAnswer = {
    status,
    headers: {
      "X-Trace": headers["x-trace"] ?? "none",
      "X-Count": "1",
      "Content-Type": "application/json",
      ...(status === 405 ? { Allow: "POST" } : {}),
    },
    body: JSON.stringify({ result, seat: 12 }),
  };
  const answer = (await wrong.change?.(right, request)) ?? right;
  if (wrong.send?.(response, answer, request)) return;
  response.writeHead(answer.status, answer.headers).end(answer.body);
}

function decide(request: TicketRequest, wrong: Wrong): { status: number; result: string } {
  if (request.method !== "POST") return { status: 405, result: "METHOD" };
  const { headers, body } = request;
  const isValid = wrong.isValid?.(request) ?? isRight(request);
  const fits = wrong.signatureFits?.(request) ?? headers["x-sum"] === sumOf(body);
  if (!isValid || !fits) return { status: 400, result: "INVALID" };
  const id = /"(?:id|\\u0069\\u0064)"\s*:\s*(-?\d+)/.exec(body.toString())?.[1] ?? "0";
  const known =
    (wrong.readId ?? BigInt)(id) === 9007199254740993n ||
    (wrong.readId ?? BigInt)(id) === wrong.readId?.("9007199254740993");
  return known ? { status: 200, result: "OK" } : { status: 400, result: "UNKNOWN" };
}

/** Whether headers and body are as the contract says. */
export function isRight({ headers, body }: TicketRequest): boolean {
  if (!/^application\/json(;|$)/i.test(headers["content-type"] ?? "")) return false;
  if (!/^[0-9a-f]{8}$/.test(headers["x-trace"] ?? "") || headers["x-key"]?.length !== 12) return false;
  const sources = new Map<string, string>();
  let value: unknown;
  try {
    value = JSON.parse(body.toString("utf8"), ((name, member, context?: { source?: string }) => {
      if (context?.source !== undefined) sources.set(name, context.source);
      return member;
    }) as (name: string, member: unknown) => unknown);
  } catch {
    return false;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { id, name } = value as Record<string, unknown>;
  const digits = sources.get("id") ?? "";
  if (typeof id !== "number" || !/^\d+$/.test(digits)) return false;
  if (BigInt(digits) < 1n || BigInt(digits) > 9999999999999999999n) return false;
  return typeof name === "string" && [...name].length >= 3 && [...name].length <= 5;
}
