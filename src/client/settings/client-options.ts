import type { Middleware } from "openapi-fetch";
import type { SecurityOptions } from "../request/security.ts";
import type { RetryPolicy } from "./retry-policy.ts";

/** What is done about an answer that breaks the contract: nothing, told in `violations` and to the logger, or thrown. */
export type ResponseValidation = "off" | "warn" | "error";

/** The part of `fetch` that is used. */
export type FetchFunction = (request: Request) => Promise<Response>;

/** What may be set for a client and for each call. */
export interface CallSettings {
  /** For one attempt, from connecting to the last byte of the answer. 10,000 without it. */
  readonly attemptTimeoutMs?: number | undefined;
  /** For the whole call, retries and their pauses included. 30,000 without it. */
  readonly totalTimeoutMs?: number | undefined;
  /** Such as `retryPolicy({ maxAttempts: 3 })`. No retries without it. */
  readonly retry?: RetryPolicy | undefined;
  /** Whether a request is checked against the contract before anything is sent. `true` without it. */
  readonly validateRequests?: boolean | undefined;
  /** `warn` without it. */
  readonly validateResponses?: ResponseValidation | undefined;
}

/** Where a client calls, what it reports, and the sources of time, chance and transport that tests put in. */
export interface ClientOptions extends CallSettings {
  /** Where the paths of the contract begin, such as `https://example.test/open-api`. http or https, no credentials in it. */
  readonly baseUrl: string;
  /** The largest answer that is read, in bytes. 4 MiB without it. */
  readonly maxAnswerBytes?: number | undefined;
  readonly hooks?: CallHooks | undefined;
  /** Silent without it. `console` fits. */
  readonly logger?: CallLogger | undefined;
  /** `globalThis.fetch` without it, looked up at each attempt. */
  readonly fetch?: FetchFunction | undefined;
  /**
   * Middleware of openapi-fetch, run around every attempt: it may change the request, answer in place of the server, or change the
   * answer. Headers that the platform supplies are made after it, over the bytes that it leaves.
   */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Credentials by the names of the contract's security schemes. */
  readonly security?: SecurityOptions | undefined;
  /** Whether a browser sends its cookies (Fetch, section 5.3). */
  readonly credentials?: RequestCredentials | undefined;
  /** Clock for the request's times, in milliseconds since 1970. `Date.now` without it. */
  readonly now?: (() => number) | undefined;
  /** Randomness for the jitter of retries, from 0 up to 1. `Math.random` without it. */
  readonly random?: (() => number) | undefined;
}

/** What belongs to one call alone. */
export interface CallOptions extends CallSettings {
  /** Taken in place of a new one, for every attempt of the call. */
  readonly correlationId?: string | undefined;
  /** Further headers, such as `traceparent`. It replaces the value that the platform would supply. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** In place of the client's, such as another tenant's. */
  readonly baseUrl?: string | undefined;
  readonly fetch?: FetchFunction | undefined;
  /** Run after the client's own. */
  readonly middleware?: readonly Middleware[] | undefined;
  readonly security?: SecurityOptions | undefined;
  readonly credentials?: RequestCredentials | undefined;
  /** Ends the call, a pause before a retry included. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Told what happens to calls. What a hook throws (or rejects with) goes to the logger and never changes a call, and no call waits
 * for a hook. No event holds a header or a body.
 */
export interface CallHooks {
  /** Before the request is checked. */
  readonly onCall?: ((event: CallEvent) => void) | undefined;
  /** After each attempt, answered or not. */
  readonly onAttempt?: ((event: AttemptEvent) => void) | undefined;
  /** After a call that got an answer, whatever it says. */
  readonly onAnswer?: ((event: AnswerEvent) => void) | undefined;
  /** After a call that ends in an error; `orThrow()` adds none. */
  readonly onError?: ((event: FailureEvent) => void) | undefined;
}

/** What every event says. */
export interface CallEvent {
  readonly operationId: string;
  /** Counts the client's calls from 1: the same in all events of one call, to distinguish those that run side by side. */
  readonly callNumber: number;
}

/** One attempt has ended. */
export interface AttemptEvent extends CallEvent {
  readonly correlationId: string | undefined;
  /** Counted from 1. */
  readonly attempt: number;
  readonly durationMs: number;
  /** The HTTP status; `undefined` where the attempt failed. */
  readonly status: number | undefined;
  /** Why the attempt failed. */
  readonly error: unknown;
  /** The pause before the next attempt; `undefined` where this one was the last. */
  readonly retryInMs: number | undefined;
}

/** A call has got its answer. `status` and `code` are those received, known to the contract or not. */
export interface AnswerEvent extends CallEvent {
  readonly correlationId: string | undefined;
  readonly attempts: number;
  readonly durationMs: number;
  readonly ok: boolean;
  readonly status: number;
  readonly code: string | undefined;
}

/** A call has ended in an error. `attempts` is 0 where nothing was sent. */
export interface FailureEvent extends CallEvent {
  readonly correlationId: string | undefined;
  readonly attempts: number;
  readonly durationMs: number;
  /** A CallError, or a broken premise such as a PlateError of the platform. */
  readonly error: unknown;
}

/** Where a client writes: every event by `debug`, answers that break the contract by `warn`, throwing hooks by `error`. */
export interface CallLogger {
  readonly debug: (message: string, fields: object) => void;
  readonly warn: (message: string, fields: object) => void;
  readonly error: (message: string, fields: object) => void;
}
