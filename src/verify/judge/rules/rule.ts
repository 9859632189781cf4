import type { Evidence } from "../evidence.ts";

/** `error`: the contract is broken. `warning`: what it leaves open or only implies; a run with warnings alone conforms. */
export type Severity = "error" | "warning";

/** One way in which an exchange breaks a rule. */
export interface Problem {
  /** Where: `/response/status`, `/response/headers/<name>`, `/response/body<pointer>`, `/request…` for what the request shows. */
  readonly at: string;
  readonly expected: string;
  readonly actual: string;
  /** JSON Pointer into the bundled document of what demands it; the operation's own where it is left out. */
  readonly pointer?: string;
  /** Problems with the same key are one finding; without it, those with the same place and expectation. */
  readonly group?: string;
  /** A warning of a rule whose breaches otherwise are errors. */
  readonly severity?: Severity;
  /** How to fix this breach, where more is known than the rule's own sentence says. */
  readonly fix?: string;
}

/** One rule that answers are held against. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** What the contract, or HTTP, says: one sentence. */
  readonly says: string;
  /** How to fix a breach: one sentence. */
  readonly fix: string;
  readonly check: (evidence: Evidence) => readonly Problem[];
}
