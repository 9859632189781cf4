import { PlateError } from "../../contract/model/plate-error.ts";
import type { LooseResult } from "./call-result.ts";
import type { CallViolation } from "./call-violation.ts";

/** What went wrong, for a `switch`: each value belongs to one of the classes below. */
export type CallErrorKind =
  | "connection"
  | "time-out"
  | "aborted"
  | "malformed-answer"
  | "contract-violation"
  | "refused"
  | "setup";

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
 * Neither message nor members hold a credential, a header that was sent, or a value of the request's body. What the server
 * answered is read by a getter (`result`, `rawBody`), so that printing or logging the error does not print it.
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

  /** For loggers that write JSON: the message, which an Error's own JSON form lacks, and the members. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}

/**
 * What the caller gave the client for its calls cannot be used, or failed: an operation's name, an option, a credential, the platform,
 * message encryption, middleware. `cause` is the failure itself. Only middleware can fail after something was sent (`attempts` above 0).
 */
export class SetupError extends CallError {
  override readonly name = "SetupError";
  /** How to repair it, as a sentence without a capital letter; `undefined` where only the cause says it. */
  readonly fix: string | undefined;
  constructor(cause: unknown, context: CallContext) {
    // The message of an error of somebody else might repeat what was sent.
    const isOurs = cause instanceof PlateError;
    super("setup", isOurs ? cause.message : "code that the caller gave the client failed; see the cause", {
      ...context,
      cause,
    });
    this.fix = isOurs ? cause.fix : undefined;
  }
}

/** The server could not be reached, or the connection broke before the whole answer was there. It may have acted on the request. */
export class ConnectionError extends CallError {
  override readonly name = "ConnectionError";
  /** The runtime's own name for it, such as `ECONNREFUSED`, `ENOTFOUND` or `CERT_HAS_EXPIRED`; browsers and Deno give none. */
  readonly code: string | undefined;
  constructor(server: string, context: CallContext & { readonly cause: unknown }) {
    const code = codeOf(context.cause);
    const reason = code === undefined ? "" : ` (${code})`;
    super("connection", `the connection to ${server} failed before the whole answer was there${reason}`, context);
    this.code = code;
  }
}

/** fetch says why it failed one or two causes deep. Anything but a plain name might repeat what was sent. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as { readonly code?: unknown };
  return codeOf(error.cause) ?? (typeof code === "string" && /^\w+$/.test(code) ? code : undefined);
}

/** A time limit passed before the whole answer was there. The server may have acted on the request. */
export class TimeoutError extends CallError {
  override readonly name = "TimeoutError";
  /** The setting that says so: the limit of one attempt, or that of the call with its retries and their pauses. */
  readonly limit: "attemptTimeoutMs" | "totalTimeoutMs";
  /** The limit that passed, in milliseconds. */
  readonly afterMs: number;
  constructor({ limit, afterMs }: Pick<TimeoutError, "limit" | "afterMs">, context: CallContext) {
    const whose = limit === "attemptTimeoutMs" ? "attempt" : "call";
    super("time-out", `no whole answer within ${afterMs} ms, the limit of the ${whose}`, context);
    this.limit = limit;
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
export type MalformedAnswerReason = "empty" | "media-type" | "json" | "format" | "too-large" | "encryption";

/** A status that the contract knows, with a body that cannot be read as the contract says. The server may have acted on the request. */
export class MalformedAnswerError extends CallError {
  override readonly name = "MalformedAnswerError";
  readonly reason: MalformedAnswerReason;
  readonly status: number;
  readonly #answer: MalformedAnswerDetail["answer"];
  constructor(detail: MalformedAnswerDetail, context: CallContext) {
    super("malformed-answer", `the answer (status ${detail.status}) ${detail.problem}`, { ...context, ...detail });
    this.reason = detail.reason;
    this.status = detail.status;
    this.#answer = detail.answer;
  }

  /** The body as it came; `undefined` where it was larger than `maxAnswerBytes`. */
  get rawBody(): string | undefined {
    return this.#answer?.text;
  }

  /** Every header of the answer; `undefined` where its body was larger than `maxAnswerBytes`. */
  get rawHeaders(): Headers | undefined {
    return this.#answer?.headers;
  }
}

/** What a MalformedAnswerError is made from. */
export interface MalformedAnswerDetail {
  readonly reason: MalformedAnswerReason;
  readonly status: number;
  /** Goes on from "the answer (status 200) …". */
  readonly problem: string;
  readonly cause?: unknown;
  readonly answer?: { readonly headers: Headers; readonly text: string } | undefined;
}

/** The request breaks the contract, so that nothing was sent (`side: "request"`), or the answer does (`side: "answer"`). */
export class ContractViolationError extends CallError {
  override readonly name = "ContractViolationError";
  readonly side: "request" | "answer";
  /** All of them, never only the first. */
  readonly violations: readonly CallViolation[];
  readonly #result: LooseResult | undefined;
  constructor(violations: readonly CallViolation[], context: CallContext, result?: LooseResult) {
    const side = result === undefined ? "request" : "answer";
    super("contract-violation", describeViolations(side, violations), context);
    this.side = side;
    this.violations = violations;
    this.#result = result;
  }

  /** The answer that breaks the contract, as the call would have given it: `ok` and `code` say what the server did. */
  get result(): LooseResult | undefined {
    return this.#result;
  }
}

function describeViolations(side: string, violations: readonly CallViolation[]): string {
  const lines = violations.map(({ in: place, name, at, message }) => `${name ?? place + at}: ${message}`);
  return `the ${side} breaks the contract: ${lines.join("; ")}`;
}

/** Thrown by `orThrow()` alone: the server answered, and the answer is no success. */
export class RefusedError extends CallError {
  override readonly name = "RefusedError";
  /** The HTTP status as it came, known to the contract or not. */
  readonly status: number;
  /** The result code as it came, known to the contract or not; `undefined` where the answer has none. */
  readonly code: string | undefined;
  readonly #result: LooseResult & { readonly ok: false };
  constructor(result: LooseResult & { readonly ok: false }) {
    const { status, code } = result.status === "unknown" ? result.received : result;
    super("refused", describeRefusal(result), result);
    this.status = status;
    this.code = code;
    this.#result = result;
  }

  /** The whole answer, as `call` returns it. */
  get result(): LooseResult & { readonly ok: false } {
    return this.#result;
  }
}

function describeRefusal({ status, code = String(status), message = "no message" }: LooseResult): string {
  return status === "unknown" ? message : `refused with ${code}: ${message}`;
}
