/**
 * When a call is tried again. Only what the contract does not document is: a failed connection, a time-out, a status that is declared
 * by no answer, or by `default` alone. A documented answer is final, whatever it says. The body's bytes stay the same; times, correlation id and token are made anew.
 */
export interface RetryPolicy {
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

/** Whether the policy tries an undocumented answer of this status again. */
export function isRetriedStatus(policy: RetryPolicy, status: number): boolean {
  return (policy.statuses ?? defaultStatuses).includes(status);
}

/** Whether the policy tries again after a CallError of this kind; `aborted` and `malformed-answer` never are. */
export function isRetriedFailure(policy: RetryPolicy, kind: string): boolean {
  const kinds: readonly string[] = policy.failures ?? ["connection", "time-out"];
  return kinds.includes(kind);
}

/**
 * The pause after an attempt (counted from 1), in milliseconds: exponential with full jitter, or what the server asks for by
 * Retry-After (RFC 9110, section 10.2.3: seconds or a date) where that is longer. `random` gives 0 up to 1, `nowMs` is the clock.
 */
export function planRetryDelay(
  policy: RetryPolicy,
  attempt: number,
  { random, nowMs, retryAfter }: { random: () => number; nowMs: number; retryAfter: string | null },
): number {
  const ceiling = Math.min(policy.maxDelayMs ?? 5000, (policy.baseDelayMs ?? 200) * 2 ** (attempt - 1));
  return Math.max(Math.round(random() * ceiling), readRetryAfter(retryAfter, nowMs));
}

function readRetryAfter(text: string | null, nowMs: number): number {
  if (text === null) return 0;
  // Its oldest form names no zone, and would be read as local time; all forms are in GMT. RFC 9110, section 5.6.7.
  const date = text.endsWith("GMT") ? text : `${text} GMT`;
  const delayMs = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(date) - nowMs;
  return Number.isFinite(delayMs) ? Math.max(delayMs, 0) : 0;
}
