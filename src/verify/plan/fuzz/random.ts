/** Random numbers that are the same in every run from the same seed. Not for secrets. */
export interface Random {
  /** A whole number from 0 to `limit` - 1; 0 for a limit below 1. */
  readonly below: (limit: number) => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: bigint, high: bigint) => bigint;
  /** True in this share of the calls, from 0 to 1. */
  readonly chance: (share: number) => boolean;
  /** Throws a RangeError for an empty list. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

/** The random numbers that belong to a text: FNV-1a makes the state of it, Mulberry32 (32 bits of state) goes on from there. */
export function createRandom(seed: string): Random {
  let state = [...seed].reduce(
    (hash, character) => Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619),
    -2128831035,
  );
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * Math.max(1, limit));
  const between = (low: bigint, high: bigint): bigint => {
    const span = high - low + 1n;
    let drawn = 0n;
    for (let size = 1n; size < span << 16n; size <<= 32n) drawn = (drawn << 32n) | BigInt(below(2 ** 32));
    return low + (span > 0n ? drawn % span : 0n);
  };
  const pick = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new RangeError("nothing to pick from");
    return items[below(items.length)] as Item;
  };
  return { below, between, chance: (share) => next() < share, pick };
}
