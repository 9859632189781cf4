import type { AddressInfo, Socket } from "node:net";
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { answerCardList, LIST_PATH, type ListTools } from "./card-list.ts";
import { freshCorrelationId, goodParts } from "./good-parts.ts";
import { type AnswerContext, answerOf, type Call, judge, type Parts, type PartsChange, type Verdict } from "./parts.ts";
import { openStore, type Store } from "./store.ts";

/** The path of the page. */
const PATH = "/api/v1/card/payment/limit/update";

/** Larger bodies are refused unread, in bytes. */
const MAX_BODY_BYTES = 1_048_576;

/** The access key (40 characters) and secret key that the partner knows where it is given none. */
export const TEST_KEYS = {
  accessKey: "test-access-key-0123456789abcdef01234567",
  secretKey: "test-secret-key-of-the-independent-partner",
} as const;

/** How a partner is started. */
export interface PartnerOptions {
  /** 0 lets the system choose. */
  readonly port?: number;
  /** Secret keys by access key; `TEST_KEYS` where left out. */
  readonly secretKeys?: Readonly<Record<string, string>>;
  /** The caller's public key, as PEM: with it, the partner has the list of cards, and encrypts it. */
  readonly clientPublicKey?: string;
  /** Makes a variant or a faulty partner out of the good one. */
  readonly change?: PartsChange;
}

/** A running partner. */
export interface Partner {
  /** Where the API is, without a slash at the end. */
  readonly baseUrl: string;
  readonly store: Store;
  readonly close: () => Promise<void>;
}

/** Starts the partner on 127.0.0.1. */
export async function startPartner(options: PartnerOptions = {}): Promise<Partner> {
  const store = openStore(options.secretKeys ?? { [TEST_KEYS.accessKey]: TEST_KEYS.secretKey });
  const parts = options.change === undefined ? goodParts : options.change(goodParts);
  const server = Fastify({
    logger: false,
    bodyLimit: MAX_BODY_BYTES,
    forceCloseConnections: true,
    clientErrorHandler: (_error, socket) => refuseUnreadable(socket as Socket, parts),
  });
  route(server, parts, store);
  const { clientPublicKey } = options;
  if (clientPublicKey !== undefined) routeCardList(server, parts, { store, clientPublicKey });
  await server.listen({ host: "127.0.0.1", port: options.port ?? 0 });
  const { port } = server.server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}${parts.basePath}`,
    store,
    close: async () => {
      await server.close();
      store.close();
    },
  };
}

function route(server: FastifyInstance, parts: Parts, store: Store): void {
  server.removeAllContentTypeParsers();
  // The token is over the bytes: no parser of Fastify's may touch them.
  server.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  server.post(`${parts.basePath}${PATH}`, async (request, reply) => {
    const call = callOf(request);
    await answer(reply, parts, { call, verdict: await judge(call, parts, store) });
  });
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    // Below 500: Fastify's own words for a media type it cannot read or a body that is too large. Above: a bug.
    if ((error.statusCode ?? 500) >= 500) return reply.code(500).send();
    return answer(reply, parts, { call: callOf(request), verdict: { kind: "invalid", at: "body" } });
  });
  server.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?")[0] ?? "";
    const known = server.hasRoute({ method: "POST", url: path });
    return known ? reply.code(405).header("allow", "POST").send() : reply.code(404).send();
  });
}

function routeCardList(server: FastifyInstance, parts: Parts, tools: ListTools): void {
  server.post(`${parts.basePath}${LIST_PATH}`, async (request, reply) => {
    const call = callOf(request);
    const answered = await answerCardList(call, parts, tools);
    reply.hijack();
    parts.send(reply.raw, answered, { call, verdict: { kind: "success" } });
  });
}

function callOf(request: FastifyRequest): Call {
  return {
    headers: request.headers as Record<string, string | undefined>,
    rawHeaders: request.raw.rawHeaders,
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
  };
}

async function answer(reply: FastifyReply, parts: Parts, context: AnswerContext): Promise<void> {
  const finished = await parts.finish(answerOf(context, parts), context);
  reply.hijack();
  parts.send(reply.raw, finished, context);
}

/** Answers bytes that are no HTTP, or whose headers are too large, before any request exists. */
function refuseUnreadable(socket: Socket, parts: Parts): void {
  if (!socket.writable) return;
  const verdict: Verdict = { kind: "invalid", at: "request" };
  const body = parts.write(parts.envelope(parts.results.invalid, verdict));
  socket.end(
    `HTTP/1.1 400 Bad Request\r\nContent-Type: ${parts.mediaType}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n` +
      `X-KM-Correlation-Id: ${freshCorrelationId(new Date())}\r\nConnection: close\r\n\r\n${body}`,
  );
}
