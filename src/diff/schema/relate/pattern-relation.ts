import { findText, type WantedPattern } from "./pattern-language.ts";
import { doubtful, narrower, type Relation, same, wider } from "./relation.ts";

/** How the texts that fit all of some patterns relate to those that fit all of others. */
export function patternRelation(before: readonly string[], after: readonly string[]): Relation {
  const [lost, gained] = [isCovered(before, after), isCovered(after, before)];
  if (lost === undefined || gained === undefined) return writtenRelation(before, after);
  return { narrows: !lost, widens: !gained };
}

/** Whether every text that fits all of some patterns fits all of others; `undefined` where that is not found out. */
function isCovered(some: readonly string[], others: readonly string[]): boolean | undefined {
  const wanted = some.map((pattern): WantedPattern => ({ pattern, matches: true }));
  const found = others
    .filter((pattern) => !some.includes(pattern))
    .map((pattern) => findText([...wanted, { pattern, matches: false }]).kind);
  if (found.includes("found")) return false;
  return found.includes("unknown") ? undefined : true;
}

/** Of patterns that say too much to be compared: a pattern more allows less. */
function writtenRelation(before: readonly string[], after: readonly string[]): Relation {
  const isKept = before.every((pattern) => after.includes(pattern));
  const isSaid = after.every((pattern) => before.includes(pattern));
  if (isKept && isSaid) return same;
  if (isKept) return narrower;
  return isSaid ? wider : doubtful;
}

/** Whether it is proven that every text that matches one pattern matches the other. */
export function isPatternWithin(one: string, other: string): boolean {
  return isCovered([one], [other]) === true;
}

/** Whether it is proven that no text fits all of the patterns. */
export function areTextsApart(patterns: readonly string[]): boolean {
  return (
    new Set(patterns).size > 1 && findText(patterns.map((pattern) => ({ pattern, matches: true }))).kind === "none"
  );
}
