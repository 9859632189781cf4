import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { HeaderLine } from "../../contract/model/exchange.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { CallbackReceiver, CallbackReply, ReceivedCallback } from "../model/callback.ts";

/** Where callbacks are received. */
export interface CallbackServer extends CallbackReceiver {
  /** What the target is told: an address without a slash at its end. */
  readonly baseUrl: string;
  readonly close: () => Promise<void>;
}

/** How callbacks are received. */
export interface CallbackServerOptions {
  /** The address by which the target reaches this machine; without it only a target on this machine does. */
  readonly url?: string;
  /** How long one is waited for, in milliseconds. */
  readonly waitMs: number;
}

/** A callback's body beyond this is cut off: its request then breaks the contract. */
const mostBytes = 1_000_000;

interface Expected {
  readonly reply: CallbackReply;
  readonly arrived: PromiseWithResolvers<ReceivedCallback>;
}

/**
 * Starts to receive: at a free port of 127.0.0.1, or at the port of the given address on every interface. What comes to other
 * paths is answered 404 and forgotten. Throws a PlateError (`usage`) where the port cannot be had.
 */
export async function startCallbackServer({ url, waitMs }: CallbackServerOptions): Promise<CallbackServer> {
  const expected = new Map<string, Expected>();
  const server = createServer((request, response) => void take(request, response, expected));
  const given = url === undefined ? undefined : new URL(url);
  const port = given === undefined ? 0 : Number(given.port || 80);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, given === undefined ? "127.0.0.1" : undefined, resolve);
  }).catch((cause: unknown) => {
    throw new PlateError("usage", `callbacks cannot be received at port ${port}: ${(cause as Error).message}`, {
      fix: "name another port with --callback-url, the one that the target reaches",
      cause,
    });
  });
  server.unref();
  const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    baseUrl: (given?.href ?? own).replace(/\/$/, ""),
    expect: (address, reply) => {
      expected.set(new URL(address).pathname, { reply, arrived: Promise.withResolvers() });
    },
    receive: (address, signal) => first(expected.get(new URL(address).pathname), waitMs, signal),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function first(
  expected: Expected | undefined,
  waitMs: number,
  signal: AbortSignal,
): Promise<ReceivedCallback | undefined> {
  if (expected === undefined) return undefined;
  const over = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => over.resolve(undefined), waitMs);
  const stop = (): void => over.resolve(undefined);
  signal.addEventListener("abort", stop);
  try {
    return await Promise.race([expected.arrived.promise, over.promise]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

async function take(
  request: IncomingMessage,
  response: ServerResponse,
  expected: ReadonlyMap<string, Expected>,
): Promise<void> {
  const path = (request.url ?? "").split("?")[0] ?? "";
  const own = [...expected].find(([known]) => path === known || path.startsWith(`${known}/`))?.[1];
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request as AsyncIterable<Uint8Array>) {
      if (bytes < mostBytes) chunks.push(chunk);
      bytes += chunk.length;
    }
  } catch {
    // Whoever breaks the connection off has sent no callback.
    return;
  }
  if (own === undefined) {
    response.writeHead(404).end();
    return;
  }
  const { rawHeaders, method = "", url = "" } = request;
  const headers = rawHeaders.flatMap((name, index): HeaderLine[] =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ""]] : [],
  );
  own.arrived.resolve({ method, target: url, headers, body: Buffer.concat(chunks) });
  const { status, contentType, body } = own.reply;
  response.writeHead(status, contentType === undefined ? {} : { "Content-Type": contentType }).end(body);
}
