import type { JsonValue } from "../contract/json/json.ts";

/** What a release has to raise, in rising order: https://semver.org, sections 6 to 8; `none` changes nothing for anybody. */
export const bumps = ["none", "patch", "minor", "major"] as const;
/** One of them. */
export type Bump = (typeof bumps)[number];

/** Who reads what changed: `request` the server, `response` the caller, `both` where it is the operation or the document itself. */
export type Direction = "request" | "response" | "both";

/** A value on one side of a comparison; `pointer` is a JSON Pointer into that side's bundled document. */
export interface Side {
  readonly pointer: string;
  /** Exact; absent where the pointer is that of the nearest parent. */
  readonly value?: JsonValue | undefined;
}

/**
 * What a difference is about: an object of OpenAPI (`Operation`, `Parameter`, `Response`, …), a part of a schema (`Schema`, `Property`,
 * `Variant`, …), what extensions and examples say (`ResultCode`, `Supply`, `Echo`, `Encryption`, `Scenario`, `Example`, `Agreement`,
 * `ResultPointer`), or `Unknown`: a member that nothing is known of.
 */
export type Subject = string;

/** Where in the interface something is, in words that no reordering or renaming of files changes. */
export interface Place {
  /** The operations that it concerns, by id; none where it is the document. */
  readonly operations: readonly string[];
  /** `request body /limits/once`, `answer 400 header Retry-After`, `operation`, `document`. */
  readonly part: string;
  /** JSON Pointer by way of the operation that uses it. */
  readonly at: string;
}

/** One rated difference. */
export interface Change {
  /** The same for the same change, whatever else changes: rule and eight hex digits. */
  readonly id: string;
  readonly rule: string;
  readonly bump: Bump;
  readonly direction: Direction;
  readonly operations: readonly string[];
  /** JSON Pointer of the change by way of the operation that uses it. */
  readonly at: string;
  /** JSON Pointer into the bundled base document, `null` for what is new. */
  readonly base: string | null;
  /** JSON Pointer into the bundled revision, `null` for what is gone. */
  readonly revision: string | null;
  /** Where it is written: in the revision, or in the base for what is gone. */
  readonly file: string | null;
  /** Counted from 1. */
  readonly line: number | null;
  /** One sentence: where, and what. */
  readonly message: string;
  /** Why it has this bump. */
  readonly reason: string;
  /** The reason given in openapi/changes for taking this break. */
  readonly accepted?: string;
}

/** The result of a comparison; `plate diff --report json` prints it, report/diff-report.schema.json describes it. */
export interface DiffReport {
  readonly reportVersion: 1;
  readonly base: Compared;
  readonly revision: Compared;
  readonly bump: Bump;
  readonly summary: Readonly<Record<Bump | "accepted", number>>;
  readonly changes: readonly Change[];
  /** What is wrong in addition to the changes themselves; each makes the command fail. */
  readonly problems: readonly Problem[];
}

/** An acceptance of a break that is not there, or a version that rose too little. */
export interface Problem {
  readonly kind: "stale-acceptance" | "version-too-low";
  readonly file: string;
  readonly message: string;
  readonly fix: string;
}

/** One side of a comparison: what the user called it, and the version that it says it has. */
export interface Compared {
  readonly name: string;
  readonly version: string;
}

/** The highest of several bumps; `none` of none. */
export function highestBump(all: readonly Bump[]): Bump {
  return bumps[Math.max(0, ...all.map((bump) => bumps.indexOf(bump)))] ?? "none";
}

/** The breaks that nobody accepted: what makes `plate diff` fail. */
export function unacceptedBreaks({ changes }: Pick<DiffReport, "changes">): readonly Change[] {
  return changes.filter(({ bump, accepted }) => bump === "major" && accepted === undefined);
}

/** Whether `bump` is at least `other`. */
export function isAtLeast(bump: Bump, other: Bump): boolean {
  return bumps.indexOf(bump) >= bumps.indexOf(other);
}
