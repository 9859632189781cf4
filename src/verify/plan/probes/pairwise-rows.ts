/**
 * Rows of yes and no for so many columns, in which every two columns show all four pairs. The columns are different sets of the same
 * size, each with more than half of the rows after the first, which is all no: Kleitman and Spencer, "Families of k-independent sets"
 * (1973). 10 columns need 6 rows, 35 need 8.
 */
export function pairwiseRows(columns: number): readonly (readonly boolean[])[] {
  if (columns === 1) return [[false], [true]];
  let rows = 4;
  while (choose(rows - 1, Math.ceil(rows / 2)) < columns) rows += 1;
  const sets = subsets(rows - 1, Math.ceil(rows / 2), columns);
  return Array.from({ length: rows }, (_row, row) => sets.map((set) => row > 0 && set.has(row - 1)));
}

function choose(from: number, size: number): number {
  let count = 1;
  for (let index = 1; index <= size; index += 1) count = (count * (from - size + index)) / index;
  return Math.round(count);
}

/** The first subsets of this size of the numbers from 0, at most so many. */
function subsets(from: number, size: number, most: number): readonly ReadonlySet<number>[] {
  const found: ReadonlySet<number>[] = [];
  const grow = (chosen: readonly number[], next: number): void => {
    if (found.length === most) return;
    if (chosen.length === size) {
      found.push(new Set(chosen));
      return;
    }
    for (let number = next; number <= from - (size - chosen.length); number += 1) grow([...chosen, number], number + 1);
  };
  grow([], 0);
  return found;
}
