import { readWireAnswer, TooLargeError } from "./read/exchange.ts";
import { findAnswer, findStatusKey } from "./read/read-answer.ts";
import { type AnsweredAttempt, toResult } from "./read/to-result.ts";
import { contextOf, elapsedMs, type OutgoingCall } from "./request/outgoing-call.ts";
import { prepareBody } from "./request/prepare-body.ts";
import { type ReadyCall, readyCall } from "./request/send-call.ts";
import {
  AbortedError,
  CallError,
  ConnectionError,
  MalformedAnswerError,
  SetupError,
  TimeoutError,
} from "./result/call-error.ts";
import type { LooseResult } from "./result/call-result.ts";
import { tellHook } from "./settings/observe-call.ts";
import { LimitPassed, withinLimit } from "./settings/within-limit.ts";
import type { WrittenBytes } from "./write/body-codec.ts";

/** How one attempt ended. */
type Outcome = AnsweredAttempt | { readonly kind: "failed"; readonly error: unknown };

/** Carries a call out: check, sign, send, perhaps again, read. Throws a CallError where there is no answer to give. */
export async function performCall(call: OutgoingCall): Promise<LooseResult> {
  const { options } = call.engine;
  tellHook(options, "onCall", () => ({ operationId: call.operation.id, callNumber: call.callNumber }));
  try {
    const answered = await attemptUntilDone(call, await writeCall(call));
    const { status } = answered.answer;
    const result = await (findAnswer(call.operation, status)?.encrypted
      ? inTime(call, () => toResult(call, answered))
      : toResult(call, answered));
    tellHook(options, "onAnswer", () => {
      const { status, code } = result.status === "unknown" ? result.received : result;
      return { ...eventOf(call), durationMs: result.durationMs, ok: result.ok, status, code };
    });
    return result;
  } catch (error) {
    tellHook(options, "onError", () => ({ ...eventOf(call), durationMs: elapsedMs(call.startedMs), error }));
    throw error;
  }
}

async function writeCall(call: OutgoingCall): Promise<WrittenBytes> {
  try {
    return await (call.operation.request?.encrypted ? inTime(call, () => prepareBody(call)) : prepareBody(call));
  } catch (error) {
    throw asCallError(call, error);
  }
}

/** What is done by code of the caller's: the platform, credentials, message encryption. Throws a SetupError where that fails. */
export async function ofCaller<Result>(call: OutgoingCall, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw asCallError(call, error);
  }
}

function asCallError(call: OutgoingCall, error: unknown): CallError {
  return error instanceof CallError ? error : new SetupError(error, contextOf(call));
}

/** Message encryption may ask somebody else for its keys, so the call's limit covers it; everything else is done at once. */
function inTime<Result>(call: OutgoingCall, work: () => Promise<Result>): Promise<Result> {
  return limited(call, work, call.settings.totalTimeoutMs);
}

async function attemptUntilDone(call: OutgoingCall, body: WrittenBytes): Promise<AnsweredAttempt> {
  for (;;) {
    if (call.options.signal?.aborted) throw aborted(call, call.options.signal.reason);
    const ready = await ofCaller(call, () => readyCall(call, body));
    const startedMs = performance.now();
    call.progress.attempts += 1;
    const outcome = await attemptOnce(call, ready);
    const retryInMs = planRetry(call, outcome);
    tellAttempt(call, { outcome, startedMs, retryInMs });
    if (retryInMs !== undefined) await pause(call, retryInMs);
    else if (outcome.kind === "failed") throw outcome.error;
    else return outcome;
  }
}

async function attemptOnce(call: OutgoingCall, { send }: ReadyCall): Promise<Outcome> {
  const { settings, engine } = call;
  const receive = async (response: Response, { headers: sent }: Request): Promise<AnsweredAttempt> => {
    return {
      kind: "answered",
      answer: await readWireAnswer(response, { maxBytes: settings.maxAnswerBytes, isText: engine.bodies.isText }),
      sent,
    };
  };
  try {
    return await limited(call, (signal) => send(receive, { signal }), settings.attemptTimeoutMs);
  } catch (error) {
    return { kind: "failed", error: toCallError(call, error) };
  }
}

/** A timer set to more than this fires at once (HTML, section 8.6; Node documents the same). */
const longestTimerMs = 2 ** 31 - 1;

/**
 * Does some work of a call within the caller's signal, its own limit, and what is left of the call's limit. The errors are made
 * here and not where the timer fires, so that their stacks lead to the caller's line.
 */
async function limited<Result>(
  call: OutgoingCall,
  work: (signal: AbortSignal) => Promise<Result>,
  ownLimitMs: number,
): Promise<Result> {
  const { settings, options, startedMs } = call;
  const leftMs = Math.max(settings.totalTimeoutMs - elapsedMs(startedMs), 0);
  const timeoutMs = Math.min(leftMs, ownLimitMs, longestTimerMs);
  try {
    return await withinLimit(work, { timeoutMs, signal: options.signal });
  } catch (error) {
    if (!(error instanceof LimitPassed)) throw error;
    if (error.by === "signal") throw aborted(call, options.signal?.reason);
    const limit = leftMs <= ownLimitMs ? "totalTimeoutMs" : "attemptTimeoutMs";
    throw new TimeoutError({ limit, afterMs: settings[limit] }, contextOf(call));
  }
}

function aborted(call: OutgoingCall, cause: unknown): AbortedError {
  return new AbortedError({ ...contextOf(call), cause });
}

function toCallError(call: OutgoingCall, error: unknown): CallError {
  if (error instanceof CallError) return error;
  if (!(error instanceof TooLargeError))
    return new ConnectionError(call.engine.baseUrl, { ...contextOf(call), cause: error });
  const { status, message: problem } = error;
  return new MalformedAnswerError({ reason: "too-large", status, problem }, contextOf(call));
}

/** The pause before the next attempt in milliseconds; `undefined` where this outcome is final or the time left is too short. */
function planRetry(call: OutgoingCall, outcome: Outcome): number | undefined {
  const { settings, progress, engine, startedMs, operation } = call;
  const { answer, error } = { answer: undefined, error: undefined, ...outcome };
  const { status } = answer ?? {};
  // `default` documents no status in particular.
  const isDocumented = status !== undefined && (findStatusKey(operation, status) ?? "default") !== "default";
  if (settings.retry === undefined || isDocumented) return undefined;
  const { random = Math.random, now = Date.now } = engine.options;
  const delayMs = settings.retry({
    attempt: progress.attempts,
    status,
    failure: error instanceof CallError ? error.kind : undefined,
    retryAfter: answer?.headers.get("retry-after") ?? null,
    random,
    nowMs: now(),
  });
  return delayMs !== undefined && elapsedMs(startedMs) + delayMs < settings.totalTimeoutMs ? delayMs : undefined;
}

function pause(call: OutgoingCall, delayMs: number): Promise<void> {
  const timerMs = Math.min(delayMs, longestTimerMs);
  return limited(call, () => new Promise((resolve) => setTimeout(resolve, timerMs)), call.settings.totalTimeoutMs);
}

interface AttemptFacts {
  readonly outcome: Outcome;
  readonly startedMs: number;
  readonly retryInMs: number | undefined;
}

function tellAttempt(call: OutgoingCall, { outcome, startedMs, retryInMs }: AttemptFacts): void {
  tellHook(call.engine.options, "onAttempt", () => {
    const { attempts: attempt, ...event } = eventOf(call);
    const status = outcome.kind === "answered" ? outcome.answer.status : undefined;
    const error = outcome.kind === "failed" ? outcome.error : undefined;
    return { ...event, attempt, durationMs: elapsedMs(startedMs), status, error, retryInMs };
  });
}

function eventOf(call: OutgoingCall) {
  return { ...contextOf(call), callNumber: call.callNumber };
}
