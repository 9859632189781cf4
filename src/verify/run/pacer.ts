import type { Answer, NoAnswer } from "../../contract/model/exchange.ts";
import { fieldValue } from "../../contract/wire/header-fields.ts";
import { retryAfterMs } from "../../contract/wire/retry-after.ts";

/** How requests are spaced, and how the target's wish for fewer is obeyed. */
export interface PacerOptions {
  /** Requests a second, at most. */
  readonly ratePerSecond?: number;
  /** Whether the target takes connections now. Without it, a target that refuses one counts as gone. */
  readonly isReachable?: () => Promise<boolean>;
}

/** The longest single wait that a target may ask for, in milliseconds. */
const longestWaitMs = 60_000;
/** The first wait where the target does not say how long; each further one in a row takes twice as long. */
const firstWaitMs = 1_000;
/** Refusals for their number in a row, without any other answer between, after which the run gives up. */
const mostRefusals = 40;
/** Requests in a row without an answer in time, after which the target counts as stuck. */
const mostHangs = 16;
/** How long a target that refuses connections may take to come back: a supervisor starts it again in this time. */
const comebackMs = 3_000;
const pollMs = 150;

/**
 * Spaces the requests of a run, and waits where the target asks for it: 429 (RFC 6585, section 4), 503 with Retry-After
 * (RFC 9110, sections 10.2.3 and 15.6.4), or an address that refuses connections for a moment.
 */
export class Pacer {
  /** Why nothing more is sent; absent while the run goes on. */
  stopped: string | undefined;
  readonly #options: PacerOptions;
  /** When the next request may start, by the clock of `performance.now()`. */
  #nextStart = 0;
  #refusalsInRow = 0;
  #refusals = 0;
  #hangsInRow = 0;
  #waitedMs = 0;
  #hasAnswered = false;
  #comeback: Promise<boolean> | undefined;

  constructor(options: PacerOptions) {
    this.#options = options;
  }

  /** Whether requests are to keep a distance from one another. */
  get isSpaced(): boolean {
    return this.#options.ratePerSecond !== undefined;
  }

  /** Waits for the turn of a request: evenly, so that a rate of 5 is one request every 200 ms. Returns why it has none. */
  async start(signal: AbortSignal): Promise<string | undefined> {
    const { ratePerSecond } = this.#options;
    for (;;) {
      if (signal.aborted) return "the run was stopped";
      if (this.stopped !== undefined) return this.stopped;
      const now = performance.now();
      if (now >= this.#nextStart) break;
      const start = this.#nextStart;
      if (ratePerSecond !== undefined && this.#refusalsInRow === 0) {
        this.#nextStart = start + 1000 / ratePerSecond;
        await sleep(start - now, signal);
        return undefined;
      }
      await sleep(start - now, signal);
    }
    if (ratePerSecond !== undefined) this.#nextStart = performance.now() + 1000 / ratePerSecond;
    return undefined;
  }

  /** `again` where the request is to be sent once more, after a wait that the target asked for. */
  async afterwards(result: Answer | NoAnswer, signal: AbortSignal): Promise<"again" | "done"> {
    if (result.kind === "no-answer") {
      this.#countHang(result);
      return result.reason === "target" ? this.#afterRefusedConnection(signal) : "done";
    }
    this.#hangsInRow = 0;
    this.#hasAnswered = true;
    const waitMs = waitOf(result);
    if (waitMs === undefined) {
      this.#refusalsInRow = 0;
      return "done";
    }
    this.#refusals += 1;
    this.#refusalsInRow += 1;
    const longer = waitMs === "unsaid" ? firstWaitMs * 2 ** Math.min(this.#refusalsInRow - 1, 5) : waitMs;
    if (longer > longestWaitMs) {
      const seconds = Math.ceil(longer / 1000);
      this.stopped = `the target asks to wait ${seconds > 1e9 ? "for ever" : `${seconds} s`} (Retry-After)`;
      return "done";
    }
    const most = waitMs === "unsaid" ? 3 : mostRefusals;
    if (this.#refusalsInRow > most) {
      this.stopped = `the target went on refusing requests for their number (${result.status})`;
      return "done";
    }
    const until = performance.now() + longer;
    this.#waitedMs += Math.max(0, until - Math.max(this.#nextStart, performance.now()));
    this.#nextStart = Math.max(this.#nextStart, until);
    return "again";
  }

  /** What a reader must know of the waits: one sentence, or none. */
  notes(): readonly string[] {
    const ended = this.stopped === undefined ? [] : [`The run ended early: ${this.stopped}.`];
    if (this.#refusals === 0) return ended;
    const times = this.#refusals === 1 ? "once" : `${this.#refusals} times`;
    return [
      ...ended,
      `The target refused requests for their number ${times}, as 429 or Retry-After say; the run waited ${(this.#waitedMs / 1000).toFixed(1)} s and sent them again. --rate N and --concurrency N ask less at once.`,
    ];
  }

  #countHang({ reason }: NoAnswer): void {
    if (reason !== "timeout") return;
    this.#hangsInRow += 1;
    if (this.#hangsInRow >= mostHangs)
      this.stopped ??= `the target hangs: ${mostHangs} requests in a row had no answer in time`;
  }

  async #afterRefusedConnection(signal: AbortSignal): Promise<"again" | "done"> {
    if (!this.#hasAnswered || this.stopped !== undefined) return "done";
    this.#comeback ??= this.#waitForComeback(signal).finally(() => {
      this.#comeback = undefined;
    });
    if (await this.#comeback) return "again";
    this.stopped ??= "the target is gone: it takes no more connections";
    return "done";
  }

  async #waitForComeback(signal: AbortSignal): Promise<boolean> {
    const { isReachable } = this.#options;
    const end = performance.now() + comebackMs;
    while (isReachable !== undefined && performance.now() < end && !signal.aborted) {
      await sleep(pollMs, signal);
      if (await isReachable()) return true;
    }
    return false;
  }
}

/** How long an answer asks to wait, in milliseconds; `undefined` where it does not ask. */
function waitOf({ status, headers }: Answer): number | "unsaid" | undefined {
  const text = fieldValue(headers, "Retry-After")?.trim();
  if (status !== 429 && !(status === 503 && text !== undefined)) return undefined;
  if (text === undefined || text === "") return "unsaid";
  return retryAfterMs(text, Date.now()) ?? "unsaid";
}

/** Resolves after this time, or at once when the signal aborts. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const finish = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", finish);
      resolve();
    };
    const timer = setTimeout(finish, ms);
    signal.addEventListener("abort", finish);
  });
}
