import type { Change, Problem } from "../change.ts";
import type { ChangeFile } from "./change-file.ts";

/** Changes with the reasons for which they are accepted, and the acceptances that accept nothing. */
export interface Accepted {
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
}

/**
 * Marks the changes that the revision's change files accept. An acceptance that the base already had belongs to an earlier
 * step and says nothing here; any other that meets no change is stale: a break that is not there cannot be accepted. Pure.
 */
export function acceptChanges(
  changes: readonly Change[],
  revision: readonly ChangeFile[],
  base: readonly ChangeFile[],
): Accepted {
  const known = new Set(base.flatMap(({ accepts }) => accepts.map(({ id }) => id)));
  const given = revision.flatMap(({ file, accepts }) => accepts.map((acceptance) => ({ file, ...acceptance })));
  const reasons = new Map(given.map(({ id, reason }) => [id, reason]));
  const present = new Set(changes.map(({ id }) => id));
  const stale = given.filter(({ id }) => !present.has(id) && !known.has(id));
  return {
    changes: changes.map((change) => {
      const accepted = reasons.get(change.id);
      return accepted === undefined ? change : { ...change, accepted };
    }),
    problems: stale.map(({ id, file }) => ({
      kind: "stale-acceptance",
      file,
      message: `${file} accepts ${id}, but the contract has no such change`,
      fix: "take the acceptance out, or put in the id that `plate diff` shows now",
    })),
  };
}
