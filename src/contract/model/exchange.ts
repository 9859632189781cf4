/** A request exactly as it goes out: header names, their case and their order, and the body's bytes. */
export interface WireRequest {
  /** Upper case. */
  readonly method: string;
  /** Path and query after the target's base URL, percent-encoded, beginning with `/`. */
  readonly path: string;
  readonly headers: readonly HeaderLine[];
  readonly body?: Uint8Array;
  /** What the body holds in clear, where it goes out encrypted. */
  readonly clear?: Uint8Array;
  /** Whether the body goes out in chunks, without `Content-Length` (RFC 9112, section 7.1). */
  readonly chunked: boolean;
}

/** A header's name and value, as on the wire. */
export type HeaderLine = readonly [name: string, value: string];

/** An answer as it came in. */
export interface Answer {
  readonly kind: "answer";
  readonly status: number;
  readonly headers: readonly HeaderLine[];
  /** Without its content codings (RFC 9110, section 8.4); as it came where one cannot be undone. */
  readonly body: Uint8Array;
  /** The content coding that cannot be undone, and why. */
  readonly undecoded?: { readonly coding: string; readonly reason: string };
  /** What came of opening the body, where the contract wants it encrypted and the keys are known. */
  readonly opened?: Opened;
}

/** What came of opening an answer: it was `clear` all along, `open` now, or `shut` for the caller's private key. */
export type Opened =
  | { readonly kind: "clear" }
  | { readonly kind: "open"; readonly body: Uint8Array }
  | { readonly kind: "shut" };

/** Why there is no answer. `timeout`: none, or not all of it, within the limit. `target`: no connection could be made. */
export type NoAnswerReason = "timeout" | "closed" | "not-http" | "too-large" | "target" | "aborted";

/** A request that got no answer. */
export interface NoAnswer {
  readonly kind: "no-answer";
  readonly reason: NoAnswerReason;
  /** Whether an answer had begun to come. */
  readonly begun: boolean;
  /** What the system said, such as `ECONNREFUSED`; never a stack trace. */
  readonly detail: string;
  /** The runtime's own name of the failure, such as `ECONNREFUSED`; absent for limits of ours. */
  readonly code?: string;
  /** The connection was closed while the request was under way, and no new one could be made: the target may have died of it. */
  readonly gone?: true;
}

/** One request and what came of it. */
export interface Exchange {
  readonly request: WireRequest;
  readonly result: Answer | NoAnswer;
  /** Milliseconds from the first byte out to the last byte in. */
  readonly durationMs: number;
  /** When the first byte went out, in milliseconds since 1970; absent where nothing was sent over a network. */
  readonly sentAt?: number;
  /** How many requests it took: 2 where a kept connection failed and a new one was opened. */
  readonly requests: number;
  readonly brokenConnection?: BrokenConnection;
  /** The request that the same connection served before; absent on a new connection. */
  readonly previous?: WireRequest;
}

/** What went wrong on a connection that an answer had left open, or after an answer on its connection. */
export interface BrokenConnection {
  readonly detail: string;
  /** The request whose answer left the connection like that; the exchange's own where it is left out. */
  readonly after?: WireRequest;
}

/** Sends one request and waits for its answer. Never throws for what the target does. */
export type Send = (request: WireRequest, signal: AbortSignal, how?: SendHow) => Promise<Exchange>;

/** On a connection of its own, which serves nothing before, or only the request `after`. */
export interface SendHow {
  readonly after: WireRequest | "nothing";
}
