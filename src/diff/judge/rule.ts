import type { Bump } from "../change.ts";
import type { Difference } from "../difference.ts";
import type { BumpChoice } from "../policy/diff-policy.ts";

/** One row of a table: the first row that applies rates the difference. */
export interface Rule {
  /** Stable, part of a change's id. A word in braces is filled in from the difference: `{direction}-{property}-widened`. */
  readonly id: string;
  readonly applies: (difference: Difference) => boolean;
  readonly bump: Bump;
  /** The choice of the policy that sets the bump in place of `bump`. */
  readonly policy?: BumpChoice;
  /** What happened, to follow the place: `is gone`. */
  readonly says: (difference: Difference) => string;
  /** Why this bump. */
  readonly reason: string;
}

/** What a row looks for; members left out match everything. */
export interface Match {
  readonly subject?: readonly string[];
  readonly kind?: Difference["kind"];
  readonly property?: readonly string[];
  readonly direction?: Difference["direction"];
  readonly breaking?: boolean;
}

/** The test of a row: every member given has to match. */
export function matching(match: Match): (difference: Difference) => boolean {
  return ({ subject, kind, property, direction, verdict }) =>
    (match.subject?.includes(subject) ?? true) &&
    (match.kind === undefined || match.kind === kind) &&
    (match.property === undefined || (property !== undefined && match.property.includes(property))) &&
    (match.direction === undefined || match.direction === direction) &&
    (match.breaking === undefined || match.breaking === (verdict?.breaking ?? false));
}
