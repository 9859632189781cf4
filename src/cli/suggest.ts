/** "did you mean …? " where one of the names is near to what was written (at most two edits, and fewer than half of its letters); else "". */
export function suggest(written: string, names: readonly string[]): string {
  const most = Math.min(2, Math.floor(written.replace(/^-+/, "").length / 2));
  const [nearest] = names
    .map((name) => ({ name, distance: editDistance(written, name) }))
    .filter(({ distance }) => distance <= most)
    .sort((left, right) => left.distance - right.distance);
  return nearest === undefined ? "" : `did you mean ${nearest.name}? `;
}

/** How many names a message lists. */
const mostListed = 10;

/** `use one of: …` with the first names, and how many more there are. */
export function oneOf(names: readonly string[]): string {
  const more = names.length > mostListed ? ` and ${names.length - mostListed} more` : "";
  return `use one of: ${names.slice(0, mostListed).join(", ")}${more}`;
}

/** Damerau and Levenshtein's distance, restricted: insertions, deletions, substitutions and swaps of neighbours. */
function editDistance(from: string, to: string): number {
  let [beforeLast, last] = [[] as number[], Array.from({ length: to.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const edits = [
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      ];
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (isSwap) edits.push((beforeLast[column - 2] ?? 0) + 1);
      current.push(Math.min(...edits));
    }
    [beforeLast, last] = [last, current];
  }
  return last[to.length] ?? 0;
}
