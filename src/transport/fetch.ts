import type { HeaderLine, WireRequest } from "../contract/model/exchange.ts";
import type { ConnectionSettings } from "./connection.ts";
import { createSender } from "./send.ts";

/** The part of `fetch` that a client uses. */
export type TransportFetch = (request: Request) => Promise<Response>;

/** The longest answer that is read, in bytes; a client has a limit of its own below it. */
const maxAnswerBytes = 64 * 1024 * 1024;
/** The caller's signal is the limit. */
const timeoutMs = 2 ** 31 - 1;
/** A Response with one of these has no body (Fetch, section 2.2.3). */
const bodiless: ReadonlySet<number> = new Set([101, 103, 204, 205, 304]);

/**
 * A `fetch` over our own connections: through proxies, with client certificates, to Unix sockets. It fails as fetch does: with a
 * TypeError whose cause says why, or with the signal's reason. Redirects are not followed; the body has to be text or bytes.
 */
export function createFetch(settings: ConnectionSettings): TransportFetch {
  return async (asked) => {
    const { origin, pathname, search } = new URL(asked.url);
    const { signal } = asked;
    signal.throwIfAborted();
    const request = await toWire(`${pathname}${search}`, asked);
    const sender = createSender({ baseUrl: origin, timeoutMs, connections: 1, maxAnswerBytes, settings });
    try {
      const { result } = await sender.send(request, signal);
      signal.throwIfAborted();
      if (result.kind === "no-answer") {
        const { code, detail } = result;
        throw failed(Object.assign(new Error(detail), code === undefined ? {} : { code }));
      }
      if (result.undecoded !== undefined) {
        const { coding, reason } = result.undecoded;
        throw failed(new Error(`the content coding ${coding} cannot be undone: ${reason}`));
      }
      return toResponse(result.status, result.headers, result.body);
    } finally {
      sender.close();
    }
  };
}

async function toWire(path: string, request: Request): Promise<WireRequest> {
  const { method, headers } = request;
  const bytes = request.body === null ? undefined : await request.bytes();
  const given = [...headers].map(([name, value]): HeaderLine => [name, value]);
  const accepting: readonly HeaderLine[] = [
    ["accept-encoding", "gzip, deflate, br, zstd"],
    ["user-agent", "plate"],
  ];
  const missing = accepting.filter(([name]) => !given.some(([own]) => own === name));
  const wire = { method, path, headers: [...given, ...missing], chunked: false };
  return bytes === undefined ? wire : { ...wire, body: bytes };
}

function toResponse(status: number, lines: readonly HeaderLine[], body: Uint8Array): Response {
  const headers = new Headers();
  try {
    for (const [name, value] of lines) headers.append(name, value);
    return new Response(bodiless.has(status) ? null : (body as Uint8Array<ArrayBuffer>), { status, headers });
  } catch (cause) {
    throw failed(cause);
  }
}

function failed(cause: unknown): TypeError {
  return new TypeError("fetch failed", { cause });
}
