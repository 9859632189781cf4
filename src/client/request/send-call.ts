import type { Middleware } from "openapi-fetch";
import type { FetchFunction } from "../settings/client-options.ts";
import type { WrittenBytes } from "../write/body-codec.ts";
import { callersMiddleware } from "./callers-middleware.ts";
import type { SentRequest } from "./fetch-client.ts";
import type { HeaderFields } from "./merge-headers.ts";
import type { OutgoingCall } from "./outgoing-call.ts";
import { prepareHeaders, supplyCall } from "./prepare-headers.ts";
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
export async function readyCall(call: OutgoingCall, body: WrittenBytes): Promise<ReadyCall> {
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
    middleware: isFinal ? undefined : (take) => callersMiddleware(call, middleware, take),
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
