/** JSON as doubles hold it. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [name: string]: Plain };

/** Values of every kind, for any schema. */
export const plainValues: readonly Plain[] = [
  null,
  true,
  0,
  -1,
  3,
  1.5,
  "",
  "a",
  "text",
  [],
  [1],
  ["a", 1],
  [1, 1, 2],
  {},
  { a: 1 },
  { a: "a", b: 2 },
];

/** Numbers from 0 up to 1, the same for the same seed (a linear congruential generator). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A value that differs from another one at one place, at any depth. */
export function varyValue(value: Plain, random: () => number): Plain {
  const choose = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  if (random() < 0.2) return choose(plainValues);
  if (typeof value === "number") return choose([value + 1, value - 1, value + 0.5, -value, String(value)]);
  if (typeof value === "string") return choose([`${value}x`, value.slice(1), value.toUpperCase(), `${value} `, 7]);
  if (Array.isArray(value)) {
    const items = value as readonly Plain[];
    const at = Math.floor(random() * items.length);
    if (items.length === 0 || random() < 0.3) return [...items, choose([...plainValues, ...items])];
    if (random() < 0.3) return items.filter((_item, index) => index !== at);
    return items.map((item, index) => (index === at ? varyValue(item, random) : item));
  }
  if (typeof value !== "object" || value === null) return choose(plainValues);
  const entries = Object.entries(value);
  if (entries.length === 0 || random() < 0.3) {
    return { ...value, [choose(["a", "b", "c", "id", "x-a", "other"])]: choose(plainValues) };
  }
  const [name, member] = choose(entries);
  if (random() < 0.4) return Object.fromEntries(entries.filter(([other]) => other !== name));
  return { ...value, [name]: varyValue(member, random) };
}
