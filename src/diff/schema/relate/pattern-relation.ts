import { doubtful, narrower, type Relation, same, wider } from "./relation.ts";

/** How the texts that fit all of some patterns relate to those that fit all of others. */
export function patternRelation(before: readonly string[], after: readonly string[]): Relation {
  const isKept = before.every((pattern) => after.includes(pattern));
  const isCovered = after.every((pattern) => before.includes(pattern));
  if (isKept && isCovered) return same;
  if (isKept) return narrower;
  return isCovered ? wider : doubtful;
}
