import type { Severity } from "../../../contract/model/contract-report.ts";
import type { Evidence } from "../evidence.ts";

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

/** One rule that answers are checked against. A new rule is one file and its line in rule-table.ts. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** What the contract, or HTTP, says: one sentence. */
  readonly says: string;
  /** How to fix a breach: one sentence. */
  readonly fix: string;
  /**
   * The rule judges what the target made of a request. Its breach says that the constraint of the case is violated, and is a
   * warning where the request only should be refused or accepted.
   */
  readonly judgesRequest?: true;
  /** What shows a breach again, where the request alone does not: other requests at the same time, or the next one on the connection. */
  readonly shownBy?: "load" | "next-request";
  /** Every case of a finding has to show it alone: others may be victims of one of them, as of a process that died. */
  readonly eachAlone?: true;
  /** One answer proves a breach, whatever else was under way. */
  readonly isCertain?: true;
  readonly check: (evidence: Evidence) => readonly Problem[];
}
