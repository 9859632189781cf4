import { PlateError } from "../../contract/model/plate-error.ts";
import type { CallOptions, CallSettings, ClientOptions, ResponseValidation } from "./client-options.ts";
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

/** The settings of a client that says none. */
export const defaultSettings: ResolvedSettings = {
  attemptTimeoutMs: 10_000,
  totalTimeoutMs: 30_000,
  maxAnswerBytes: 4 * 1024 * 1024,
  retry: undefined,
  validateRequests: true,
  validateResponses: "warn",
};
const names = Object.keys(defaultSettings) as (keyof ResolvedSettings)[];

/** What is given counts, then the base: the defaults for a client, the client's settings for a call. Throws as `checkSettings` does. */
export function resolveSettings(base: ResolvedSettings, given: ClientOptions | CallOptions): ResolvedSettings {
  const own = given as Partial<ResolvedSettings>;
  const changed = names.filter((name) => own[name] !== undefined);
  if (changed.length === 0) return base;
  checkSettings(own);
  return { ...base, ...Object.fromEntries(changed.map((name) => [name, own[name]])) };
}

const strictness: readonly unknown[] = [undefined, "off", "warn", "error"];

/** Throws a PlateError that names the first setting that cannot be used: NaN, text or a negative number would count as no time at all. */
function checkSettings(settings: CallSettings & Pick<ClientOptions, "maxAnswerBytes">): void {
  const { attemptTimeoutMs, totalTimeoutMs, maxAnswerBytes, retry, validateResponses } = settings;
  requirePositive({ attemptTimeoutMs, totalTimeoutMs, maxAnswerBytes });
  if (retry !== undefined && typeof retry !== "function") throw unusable("retry", "make it by retryPolicy({ … })");
  if (strictness.includes(validateResponses)) return;
  throw unusable("validateResponses", 'use "off", "warn" or "error"');
}

function requirePositive(numbers: Readonly<Record<string, unknown>>): void {
  for (const name in numbers) {
    const value = numbers[name];
    if (value === undefined || (typeof value === "number" && value > 0)) continue;
    throw unusable(name, "use a number above 0; Infinity for no limit");
  }
}

function unusable(name: string, fix: string): PlateError {
  return new PlateError("usage", `the setting ${name} cannot be used`, { fix });
}
