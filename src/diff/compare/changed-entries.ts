import type { Difference } from "../difference.ts";

/** The entries of a list, or the one value, as texts; none where there is nothing. */
export function textsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(String);
}

/** The names that one of two lists has and the other has not. */
export function changedEntries({ base, revision }: Difference): readonly string[] {
  const [before, after] = [textsOf(base?.value), textsOf(revision?.value)];
  return [...before.filter((name) => !after.includes(name)), ...after.filter((name) => !before.includes(name))];
}
