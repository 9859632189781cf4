/** One thing that is wrong in a contract. */
export interface LintFinding {
  /** The rule's id: ours begin with `plate/`, all others are Redocly's. */
  readonly rule: string;
  readonly severity: "error" | "warning";
  /** Relative to the folder that the command ran in. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** What is wrong, one or a few sentences. */
  readonly what: string;
  /** How to fix it. */
  readonly fix: string;
}

/** What was checked, where the contract could be read to its end. */
export interface Extent {
  readonly files: number;
  readonly operations: number;
  /** How many places `x-uncertain` marks: what the contract's sources leave open. */
  readonly uncertain: number;
}

/**
 * What `plate lint` prints, and with `--report json` writes; `reportVersion` changes when a reader of it would
 * break. report/lint-report.schema.json describes it.
 */
export interface LintReport {
  readonly reportVersion: 1;
  /** The root document as it was named. */
  readonly spec: string;
  readonly outcome: "clean" | "findings";
  readonly checked: Partial<Extent> & {
    /** Our own rules; those of Redocly's recommended-strict are checked too. */
    readonly rules: readonly string[];
  };
  /** By file, line and column. */
  readonly findings: readonly LintFinding[];
}
