import type { HeaderLine } from "../../contract/model/exchange.ts";
import type { RequestViolation } from "../request/request-violation.ts";

/** What the mock made of one request. */
export interface Verdict {
  readonly kind:
    | "scenario"
    | "success"
    | "preferred"
    | "invalid-request"
    | "not-found"
    | "refused"
    | "no-path"
    | "no-method"
    | "preflight";
  readonly operationId?: string;
  /** The name of the case whose request body this one equals. */
  readonly scenario?: string;
  readonly violations: readonly RequestViolation[];
  /** What else is worth saying: what a refused request asked for, which faults were put in, what is wrong in the contract. */
  readonly notes: readonly string[];
}

/** One request and its answer, secrets included: it is for the memory of this process, never for output unmasked. */
export interface ExchangeRecord {
  /** Counted from 1. */
  readonly number: number;
  /** Milliseconds since 1970 (UTC). */
  readonly timeMs: number;
  readonly durationMs: number;
  readonly method: string;
  readonly target: string;
  readonly headers: readonly HeaderLine[];
  readonly body: Uint8Array;
  readonly status: number;
  readonly verdict: Verdict;
}
