import type { Middleware } from "openapi-fetch";
import type { FetchFunction } from "../settings/client-options.ts";
import type { WrittenBody } from "../write/write-body.ts";
import type { SentRequest } from "./fetch-client.ts";
import { findHeader, type HeaderFields } from "./merge-headers.ts";
import { type OutgoingCall, prepareHeaders, supplyCall } from "./outgoing-call.ts";
import { readBaseUrl } from "./read-base-url.ts";

/** A request that is ready to go out: what belongs to one attempt, made anew for each. */
export interface ReadyCall {
  /** In groups: a later one's value counts. */
  readonly headers: readonly HeaderFields[];
  readonly send: <Answer>(receive: Receive<Answer>, transport: Transport) => Promise<Answer>;
}

/** What is made of an answer that nobody has read yet, and of the request that it answers. */
export type Receive<Answer> = (response: Response, request: Request) => Answer | Promise<Answer>;

/** How a request goes out. */
export interface Transport {
  readonly signal?: AbortSignal | undefined;
  /** In place of the call's and the client's. */
  readonly fetch?: FetchFunction | undefined;
}

/**
 * Makes the headers of one attempt. Those that the platform supplies are made at once over the written body, or, where the caller
 * has middleware, after it over the bytes that it leaves. Throws as `prepareHeaders` and `readBaseUrl` do.
 */
export async function readyCall(call: OutgoingCall, body: WrittenBody): Promise<ReadyCall> {
  const { engine, operation, options } = call;
  const plain = await prepareHeaders(call, body);
  const middleware = middlewareOf(call);
  const isFinal = middleware.length === 0;
  const supplied = isFinal ? await supplyCall(call, body.bytes, options.headers) : undefined;
  const sent: Omit<SentRequest, "signal" | "fetch"> = {
    headers: supplied === undefined ? [plain] : [plain, supplied],
    body: body.bytes,
    baseUrl: options.baseUrl === undefined ? undefined : readBaseUrl(options.baseUrl),
    credentials: options.credentials ?? engine.options.credentials,
    serializers: engine.parameters?.serializers(operation, call.request),
    middleware,
    beforeSending: isFinal ? undefined : (request) => supplyRequest(call, request),
  };
  const ownFetch = options.fetch ?? engine.options.fetch;
  return {
    headers: sent.headers,
    send: (receive, { signal, fetch = ownFetch ?? globalThis.fetch }) =>
      engine.send(operation, { ...sent, signal, fetch }, receive),
  };
}

function middlewareOf({ engine, options }: OutgoingCall): readonly Middleware[] {
  const { middleware: ofClient = none } = engine.options;
  return options.middleware === undefined ? ofClient : [...ofClient, ...options.middleware];
}

const none: readonly Middleware[] = [];

/** Puts the headers that the platform supplies onto a request that middleware may have changed. */
async function supplyRequest(call: OutgoingCall, request: Request): Promise<void> {
  const given = { ...Object.fromEntries(request.headers), ...call.options.headers };
  const bytes = new Uint8Array(await request.clone().arrayBuffer());
  const supplied = await supplyCall(call, bytes, given);
  for (const name of Object.keys(supplied)) request.headers.set(name, findHeader(supplied, name) ?? "");
}
