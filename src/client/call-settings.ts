import type { CallOptions, ClientOptions, ResponseValidation } from "./client-options.ts";
import type { RetryPolicy } from "./retry-policy.ts";

/** The settings of one call, with nothing left open. Limits in milliseconds and bytes. */
export interface ResolvedSettings {
  readonly attemptTimeoutMs: number;
  readonly totalTimeoutMs: number;
  readonly maxAnswerBytes: number;
  readonly retry: RetryPolicy | undefined;
  readonly validateRequests: boolean;
  readonly validateResponses: ResponseValidation;
}

/** What a call says counts, then what its client says, then the defaults. */
export function resolveSettings(client: ClientOptions, call: CallOptions): ResolvedSettings {
  return {
    attemptTimeoutMs: call.attemptTimeoutMs ?? client.attemptTimeoutMs ?? 10_000,
    totalTimeoutMs: call.totalTimeoutMs ?? client.totalTimeoutMs ?? 30_000,
    maxAnswerBytes: client.maxAnswerBytes ?? 4 * 1024 * 1024,
    retry: call.retry ?? client.retry,
    validateRequests: call.validateRequests ?? client.validateRequests ?? true,
    validateResponses: call.validateResponses ?? client.validateResponses ?? "warn",
  };
}
