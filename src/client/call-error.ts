import type { LooseResult } from "./call-result.ts";
import type { CallViolation } from "./call-violation.ts";

/** What went wrong, for a `switch`: each value belongs to one of the classes below. */
export type CallErrorKind =
  | "connection"
  | "time-out"
  | "aborted"
  | "malformed-answer"
  | "contract-violation"
  | "refused";

/** Which call an error belongs to. */
export interface CallContext {
  readonly operationId: string;
  /** The id that the request carried; `undefined` before the first attempt, and for operations without one. */
  readonly correlationId: string | undefined;
  /** Attempts made so far; 0 when nothing was sent. */
  readonly attempts: number;
}

/**
 * What every failure of a call is an instance of. `cause` is the error underneath, where there is one.
 * Neither message nor members hold a credential, a header that was sent, or a value of the request's body.
 */
export class CallError extends Error {
  override readonly name: string = "CallError";
  readonly kind: CallErrorKind;
  readonly operationId: string;
  readonly correlationId: string | undefined;
  readonly attempts: number;

  constructor(kind: CallErrorKind, message: string, context: CallContext & { readonly cause?: unknown }) {
    super(`${context.operationId}: ${message}`, context.cause === undefined ? undefined : { cause: context.cause });
    this.kind = kind;
    this.operationId = context.operationId;
    this.correlationId = context.correlationId;
    this.attempts = context.attempts;
  }
}

/** The server could not be reached, or the connection broke before the whole answer was there. It may have acted on the request. */
export class ConnectionError extends CallError {
  override readonly name = "ConnectionError";
  constructor(context: CallContext & { readonly cause: unknown }) {
    super("connection", "the connection failed before the whole answer was there", context);
  }
}

/** A time limit passed before the whole answer was there. The server may have acted on the request. */
export class TimeoutError extends CallError {
  override readonly name = "TimeoutError";
  /** The limit that passed, in milliseconds. */
  readonly afterMs: number;
  constructor(afterMs: number, context: CallContext) {
    super("time-out", `no whole answer within ${afterMs} ms`, context);
    this.afterMs = afterMs;
  }
}

/** The caller's AbortSignal ended the call; `cause` is the signal's reason. */
export class AbortedError extends CallError {
  override readonly name = "AbortedError";
  constructor(context: CallContext & { readonly cause: unknown }) {
    super("aborted", "the caller ended the call", context);
  }
}

/** Why the body of an answer could not be read. */
export type MalformedAnswerReason = "empty" | "media-type" | "json" | "too-large" | "encryption";

/** A status that the contract knows, with a body that cannot be read as the contract says. */
export class MalformedAnswerError extends CallError {
  override readonly name = "MalformedAnswerError";
  readonly reason: MalformedAnswerReason;
  readonly status: number;
  constructor(detail: MalformedAnswerDetail, context: CallContext) {
    super("malformed-answer", `the answer (status ${detail.status}) ${detail.problem}`, { ...context, ...detail });
    this.reason = detail.reason;
    this.status = detail.status;
  }
}

/** What a MalformedAnswerError is made from. */
export interface MalformedAnswerDetail {
  readonly reason: MalformedAnswerReason;
  readonly status: number;
  /** Goes on from "the answer (status 200) …". */
  readonly problem: string;
  readonly cause?: unknown;
}

/** The request breaks the contract, so that nothing was sent (`side: "request"`), or the answer does (`side: "answer"`). */
export class ContractViolationError extends CallError {
  override readonly name = "ContractViolationError";
  readonly side: "request" | "answer";
  /** All of them, never only the first. */
  readonly violations: readonly CallViolation[];
  constructor(side: "request" | "answer", violations: readonly CallViolation[], context: CallContext) {
    super("contract-violation", describeViolations(side, violations), context);
    this.side = side;
    this.violations = violations;
  }
}

function describeViolations(side: string, violations: readonly CallViolation[]): string {
  const lines = violations.map(({ in: place, name, at, message }) => `${name ?? place + at}: ${message}`);
  return `the ${side} breaks the contract: ${lines.join("; ")}`;
}

/** Thrown by `orThrow()` alone: the server answered, and the answer is no success. */
export class RefusedError extends CallError {
  override readonly name = "RefusedError";
  /** The whole answer, as `call` returns it. */
  readonly result: LooseResult & { readonly ok: false };
  constructor(result: LooseResult & { readonly ok: false }, context: CallContext) {
    super("refused", `refused with ${result.code}: ${result.message}`, context);
    this.result = result;
  }
}
