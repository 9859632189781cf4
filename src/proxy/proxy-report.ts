import type { RuleId, Severity } from "./breach.ts";

/** What went through a proxy and what it broke: the JSON report of the contract test, version 1, with an exchange in place of each case. */
export interface ProxyReport {
  readonly reportVersion: 1;
  /** The upstream's URL. */
  readonly target: string;
  readonly contract: { readonly title: string; readonly version: string; readonly sha256: string };
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly outcome: "conforms" | "violations" | "nothing-tested";
  readonly interrupted: boolean;
  readonly summary: {
    readonly cases: number;
    readonly passed: number;
    readonly failed: number;
    readonly skipped: number;
    readonly requests: number;
    readonly durationMs: number;
  };
  readonly findings: readonly ProxyFinding[];
  /** What the contract has no operation for: each kind once, under the first exchange that was one. */
  readonly skipped: readonly { readonly case: string; readonly reason: string }[];
  /** Nothing is planned, so nothing is counted. */
  readonly coverage: {
    readonly held: 0;
    readonly violated: 0;
    readonly notTested: 0;
    readonly constraints: readonly never[];
  };
}

/** One rule that was broken in one way, `count` times; `case` names the first exchange that shows it. */
export interface ProxyFinding {
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly operationId: string;
  readonly case: string;
  readonly at: string;
  readonly expected: string;
  readonly actual: string;
  readonly message: string;
  readonly fix: string;
  /** File and line of the contract. */
  readonly contract: string;
  readonly curl: string;
  readonly count: number;
  /** HTTP messages as text, secrets hidden. */
  readonly request: string;
  readonly answer: string;
}
