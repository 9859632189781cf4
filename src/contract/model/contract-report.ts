/** `error`: the contract is broken. `warning`: what it leaves open or only implies; a run with warnings alone conforms. */
export type Severity = "error" | "warning";

/**
 * `conforms`: no error, and every operation in scope was seen to succeed. `incomplete`: no error, but an operation in scope was not
 * tested, or the run was stopped before its end. `nothing-tested`: none was, which is never a pass. `violations`: at least one error, whatever else was tested.
 */
export type ReportOutcome = "conforms" | "violations" | "incomplete" | "nothing-tested";

/**
 * What a run says of one case. `inconclusive`: it was sent, and its answer does not show whether the contract is kept. `known`: it fails by
 * findings of the baseline alone.
 */
export type CaseState = "passed" | "failed" | "known" | "inconclusive";

/**
 * What was checked of a target, and what came of it: the JSON report of `verify`, `merge-reports` and `proxy`, version 1.
 * verify-report.schema.json describes it. Secrets are masked in every text.
 */
export interface ContractReport {
  readonly reportVersion: 1;
  /** The base URL, without user name and password. */
  readonly target: string;
  readonly contract: { readonly title: string; readonly version: string; readonly sha256: string };
  /** RFC 3339, UTC, with milliseconds. */
  readonly startedAt: string;
  readonly outcome: ReportOutcome;
  /** Whether the run was stopped before its end. */
  readonly interrupted: boolean;
  /** Which part of the plan this run was, counted from 1; absent for the whole. */
  readonly shard?: { readonly index: number; readonly of: number };
  readonly summary: Summary;
  /** Every operation in scope. */
  readonly operations: readonly OperationResult[];
  readonly findings: readonly Finding[];
  /** Every case that was sent, in the order of the plan. */
  readonly cases: readonly CaseResult[];
  readonly skipped: readonly SkippedCase[];
  /** Sentences about the run that accuse nobody: what it waited for, how likely it was to see a rare fault. */
  readonly notes: readonly string[];
  readonly coverage: Coverage;
}

/** `cases` = `passed` + `failed` + `known` + `inconclusive` + `skipped`. A case fails by an error; a warning alone does not fail it. */
export interface Summary {
  readonly cases: number;
  readonly passed: number;
  readonly failed: number;
  /** Absent for 0. */
  readonly known?: number;
  readonly inconclusive: number;
  readonly skipped: number;
  readonly requests: number;
  /** Milliseconds. */
  readonly durationMs: number;
}

/** What a run says of one operation. `tested`: at least one valid request of it was answered with success. */
export interface OperationResult {
  readonly operationId: string;
  /** Upper case. */
  readonly method: string;
  /** The path template. */
  readonly path: string;
  readonly state: "tested" | "not-tested";
  /** Why it was not tested. */
  readonly reason?: string;
  readonly passed: number;
  readonly failed: number;
  /** Absent for 0. */
  readonly known?: number;
  readonly inconclusive: number;
  readonly skipped: number;
}

/** One case that was sent. */
export interface CaseResult {
  readonly case: string;
  readonly operationId: string;
  /** What it is, for people: `one character too long`. */
  readonly title?: string;
  readonly state: CaseState;
  /** Why its answer is inconclusive, or why its findings may stay. */
  readonly reason?: string;
  /** Milliseconds from the first byte out to the last byte in. */
  readonly durationMs: number;
}

/** One root cause: a rule that was broken in one way, `count` times. */
export interface Finding {
  /** Unique in the report, and the same in every run that finds the same. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** Of a finding of the baseline: why it may stay, and since when it is known (YYYY-MM-DD). */
  readonly known?: { readonly reason: string; readonly date: string };
  readonly operationId: string;
  /** The first case that shows it; `--replay` takes it. */
  readonly case: string;
  /** Every case that shows it, the first one first. */
  readonly cases: readonly string[];
  /** What the first case is, for people: `one character too long`. */
  readonly title?: string;
  /** The place in the request or in the answer. */
  readonly at: string;
  readonly expected: string;
  readonly actual: string;
  readonly message: string;
  readonly fix: string;
  /** The switches of common stacks that decide it; absent where none is known. */
  readonly hints?: readonly string[];
  /** File and line of the contract, `openapi/x.yaml:4`; the JSON Pointer where the file is not known. */
  readonly contract: string;
  /** A command that shows it again. */
  readonly curl: string;
  readonly count: number;
  /** The exchange that shows it: HTTP messages as text. */
  readonly request: string;
  readonly answer: string;
}

/** A case that was planned and not sent. */
export interface SkippedCase {
  readonly case: string;
  readonly reason: string;
}

/** Every constraint of the contract on requests, and what the run says of it. */
export interface Coverage {
  readonly held: number;
  readonly violated: number;
  readonly notTested: number;
  readonly constraints: readonly CoveredConstraint[];
}

/** One constraint of the contract on requests, and what the run says of it. */
export interface CoveredConstraint {
  readonly operationId: string;
  /** The place in the request. */
  readonly at: string;
  readonly keyword: string;
  /** As in `Finding`. */
  readonly contract: string;
  /** `held`: the answers to all of its cases show it. */
  readonly state: "held" | "violated" | "not-tested";
  /** Why it was not tested. */
  readonly reason?: string;
  /** How many cases exercised it. */
  readonly cases: number;
}
