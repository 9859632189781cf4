import { PlateError } from "../../contract/model/plate-error.ts";
import { retryAfterMs } from "../../contract/wire/retry-after.ts";

/**
 * When a call is tried again: the pause before the next attempt in milliseconds, `undefined` where this attempt is the last. Asked
 * only about attempts whose end the contract does not document: a failed connection, a time-out, a status that is declared by no
 * answer, or by `default` alone. A documented answer is final, whatever it says. The body's bytes stay the same; times, correlation
 * id and token are made anew. `retryPolicy` makes one.
 */
export type RetryPolicy = (ended: EndedAttempt) => number | undefined;

/** How an attempt ended. */
export interface EndedAttempt {
  /** Counted from 1. */
  readonly attempt: number;
  /** The status of an answer; `undefined` where there is none. */
  readonly status: number | undefined;
  /** The `kind` of the error in place of an answer. */
  readonly failure: string | undefined;
  /** The field Retry-After of the answer. */
  readonly retryAfter: string | null;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
}

/** What a policy of exponential pauses is made by. */
export interface RetryRules {
  /** Attempts in all, the first one included; at least 1. */
  readonly maxAttempts: number;
  /** The longest pause before the second attempt; it doubles with each further one. 200 without it. */
  readonly baseDelayMs?: number | undefined;
  /** What the pauses are capped at. 5,000 without it. A Retry-After of the server is not capped by it. */
  readonly maxDelayMs?: number | undefined;
  /** Failures without an answer that are tried again. Both without it; the server may have acted on the first attempt. */
  readonly failures?: readonly ("connection" | "time-out")[] | undefined;
  /** Statuses that are tried again. 408, 425, 429, 500, 502, 503 and 504 without it. */
  readonly statuses?: readonly number[] | undefined;
}

const defaultStatuses: readonly number[] = [408, 425, 429, 500, 502, 503, 504];

/**
 * Tries again after failures and statuses of a list. The pauses are exponential with full jitter, or what the server asks for by
 * Retry-After (RFC 9110, section 10.2.3: seconds or a date) where that is longer. Throws a PlateError for numbers that cannot be used.
 */
export function retryPolicy(rules: RetryRules): RetryPolicy {
  const { maxAttempts, baseDelayMs = 200, maxDelayMs = 5000, statuses = defaultStatuses } = rules;
  const failures: readonly string[] = rules.failures ?? ["connection", "time-out"];
  if (!(maxAttempts >= 1)) throw unusable("maxAttempts", "use a number of attempts, 1 or more");
  if (!(baseDelayMs >= 0 && maxDelayMs >= 0))
    throw unusable("baseDelayMs or maxDelayMs", "use pauses of 0 milliseconds or more");
  return ({ attempt, status, failure = "", retryAfter, random, nowMs }) => {
    const isListed = status === undefined ? failures.includes(failure) : statuses.includes(status);
    if (attempt >= maxAttempts || !isListed) return undefined;
    const ceiling = Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1));
    return Math.max(Math.round(random() * ceiling), retryAfterMs(retryAfter ?? "", nowMs) ?? 0);
  };
}

function unusable(name: string, fix: string): PlateError {
  return new PlateError("usage", `the setting ${name} of a retry policy cannot be used`, { fix });
}
