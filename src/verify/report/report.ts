import type { Severity } from "../judge/rules/rule.ts";

/** `conforms`: no error. `nothing-tested`: no answer told what was made of its request, which is never a pass. */
export type Outcome = "conforms" | "violations" | "nothing-tested";

/** The result of a run, as the JSON report has it: stable from the first release. Secrets are masked in every text. */
export interface Report {
  readonly reportVersion: 1;
  /** The base URL, without user name and password. */
  readonly target: string;
  readonly contract: { readonly title: string; readonly version: string; readonly sha256: string };
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly outcome: Outcome;
  /** Whether the run was stopped before its end. */
  readonly interrupted: boolean;
  /** Which part of the plan this run was, counted from 1; absent for the whole. */
  readonly shard?: { readonly index: number; readonly of: number };
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  readonly skipped: readonly SkippedCase[];
  readonly coverage: Coverage;
}

/** `cases` = `passed` + `failed` + `skipped`. A case fails by an error; a warning alone does not fail it. */
export interface Summary {
  readonly cases: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly requests: number;
  readonly durationMs: number;
}

/** One root cause: a rule that was broken in one way, `count` times. */
export interface Finding {
  /** Unique in the report, and the same in every run that finds the same. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly operationId: string;
  /** The first case that shows it; `--replay` takes it. */
  readonly case: string;
  /** What that case is, for people: `one character too long`. */
  readonly title?: string;
  /** The place in the request or in the answer. */
  readonly at: string;
  readonly expected: string;
  readonly actual: string;
  readonly message: string;
  readonly fix: string;
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
  readonly state: "held" | "violated" | "not-tested";
  /** Why it was not tested. */
  readonly reason?: string;
  /** How many cases exercised it. */
  readonly cases: number;
}
