import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { createServer as createHttp2Server } from "node:http2";
import type { AddressInfo, Server, Socket } from "node:net";
import { gzipSync } from "node:zlib";

/** An answer of a pet server: status, headers, body. */
export interface PetAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What differs from the right server; `count` is the number of the request, from 1. */
export interface PetPartner {
  readonly answer?: (right: PetAnswer, request: { readonly method: string; readonly count: number }) => PetAnswer;
  /** How long each answer takes, in milliseconds. */
  readonly delayMs?: number;
  readonly isGzip?: boolean;
  /** Speaks HTTP/2 with prior knowledge, and nothing else. */
  readonly isHttp2?: boolean;
}

/** An implementation of test/fixtures/verify/pets.yaml, written without anything of src/. */
export async function startPetServer(partner: PetPartner = {}): Promise<{ readonly url: string } & AsyncDisposable> {
  let count = 0;
  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    count += 1;
    const method = incoming.method ?? "";
    const right = rightAnswer(method, incoming, Buffer.concat(chunks).toString());
    const { status, headers = {}, body = "" } = partner.answer?.(right, { method, count }) ?? right;
    if (partner.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, partner.delayMs));
    const coded = partner.isGzip === true && body !== "" ? gzipSync(body) : Buffer.from(body);
    const coding: Record<string, string> = partner.isGzip === true && body !== "" ? { "content-encoding": "gzip" } : {};
    response.writeHead(status, { ...headers, ...coding }).end(coded);
  };
  const listener = (incoming: unknown, response: unknown): void =>
    void serve(incoming as IncomingMessage, response as ServerResponse);
  const server: Server =
    partner.isHttp2 === true ? createHttp2Server({}, listener) : createServer(listener as RequestListener);
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, [Symbol.asyncDispose]: close };
}

function rightAnswer(method: string, { url = "", headers }: IncomingMessage, text: string): PetAnswer {
  const [path = ""] = url.split("?");
  const id = /^\/pets\/([^/]*)$/.exec(path)?.[1];
  if (path === "/pets") return method === "POST" ? addPet(headers["content-type"] ?? "", text) : refusedMethod("POST");
  if (id === undefined) return { status: 404 };
  if (method !== "GET") return refusedMethod("GET");
  if (!/^[1-9]\d?$/.test(id)) return { status: 400 };
  return { status: 200, headers: { "content-type": "application/json" }, body: `{"name":"pet ${id}"}` };
}

function refusedMethod(allow: string): PetAnswer {
  return { status: 405, headers: { allow } };
}

function addPet(type: string, text: string): PetAnswer {
  if (!/^application\/json *(;|$)/i.test(type)) return { status: 400 };
  try {
    const value = JSON.parse(text) as { name?: unknown } | null;
    const length = typeof value?.name === "string" ? [...value.name].length : 0;
    return { status: !Array.isArray(value) && length >= 1 && length <= 20 ? 201 : 400 };
  } catch {
    return { status: 400 };
  }
}
