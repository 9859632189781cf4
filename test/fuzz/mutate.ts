/** A source of numbers from 0 to below 1 that a seed repeats (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

interface Place {
  readonly parent: Json[] | { [name: string]: Json };
  readonly key: string | number;
  readonly pointer: string;
}

/** What takes the place of a value: every type, its edges, and what is special to JSON, YAML, JavaScript and OpenAPI. */
const replacements: readonly (() => Json)[] = [
  () => null,
  () => true,
  () => 0,
  () => -1,
  () => 1.5,
  () => 1e308,
  () => "",
  () => "text",
  () => "\u0000\ud800\u202e",
  () => "9".repeat(400),
  () => "(a+)+$",
  () => "[",
  () => "2020-01-01",
  () => [],
  () => [null],
  () => [[]],
  () => ({}),
  () => ({ type: "nothing" }),
  () => ({ type: ["string", "string", "null"] }),
  () => ({ allOf: [], anyOf: [], oneOf: [], not: {}, enum: [] }),
  () => ({ schema: null, content: null, examples: null }),
  () => ({ "": {}, "a/b~c": 1, "x-": [] }),
  () =>
    JSON.parse('{"__proto__": {"type": "string"}, "constructor": 1, "toString": null, "hasOwnProperty": 1}') as Json,
];

const references: readonly Json[] = [
  "#",
  "#/",
  "#/%",
  "#/%00",
  "#/components",
  "#/components/schemas/Node",
  "#/components/schemas/missing",
  "#/components/schemas/__proto__",
  "#/paths/~1items~1{id}/get",
  "#anchor",
  "missing.yaml",
  "missing.yaml#/a",
  "contract.json",
  "http://127.0.0.1:9/x.yaml",
  "/etc/hostname",
  "file:///etc/hostname",
  "..",
  "",
  5,
  null,
  {},
];

const oddKeys: readonly string[] = [
  "",
  "__proto__",
  "constructor",
  "a/b~c",
  "$ref",
  "x-",
  "\u0000",
  "é",
  "200",
  "default",
  "/{",
  "k".repeat(300),
];

/** A copy of a document with one thing changed, and what was changed. */
export function mutate(document: unknown, random: () => number): { readonly value: unknown; readonly what: string } {
  const copy = structuredClone(document) as Json;
  const places = placesIn(copy);
  const place = pick(places, random);
  const { parent, key, pointer } = place;
  const [kind, change] = pick(kinds, random);
  const detail = change({ place, places, random });
  return {
    value: copy,
    what: `${kind} ${pointer}${detail === "" ? "" : ` ${detail}`} (${Array.isArray(parent) ? "item" : "member"} ${key})`,
  };
}

interface Task {
  readonly place: Place;
  readonly places: readonly Place[];
  readonly random: () => number;
}

const kinds: readonly (readonly [string, (task: Task) => string])[] = [
  [
    "drop",
    ({ place: { parent, key } }) => {
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete parent[key];
      return "";
    },
  ],
  [
    "double",
    ({ place: { parent, key } }) => {
      const value = structuredClone(get(parent, key));
      if (Array.isArray(parent)) parent.push(value);
      else set(parent, `${key}2`, value);
      return "";
    },
  ],
  ["replace", replaceIt],
  ["replace", replaceIt],
  ["replace", replaceIt],
  ["$ref", referIt],
  ["$ref", referIt],
  [
    "rename",
    ({ place: { parent, key }, random }) => {
      const name = pick(oddKeys, random);
      const value = get(parent, key);
      if (Array.isArray(parent)) parent.push(name);
      else {
        delete parent[key];
        set(parent, name, value);
      }
      return JSON.stringify(name.slice(0, 20));
    },
  ],
  [
    "swap",
    ({ place: { parent, key }, places, random }) => {
      const other = pick(places, random);
      set(parent, key, structuredClone(get(other.parent, other.key)));
      return other.pointer;
    },
  ],
  [
    "nest",
    ({ place: { parent, key }, random }) => {
      const name = pick(["items", "allOf", "properties", "not"], random);
      let value = get(parent, key);
      for (let depth = 0; depth < 60; depth += 1)
        value = { [name]: name === "allOf" ? [value] : name === "properties" ? { a: value } : value };
      set(parent, key, value);
      return name;
    },
  ],
];

function replaceIt({ place: { parent, key }, random }: Task): string {
  const value = pick(replacements, random)();
  set(parent, key, value);
  return JSON.stringify(value).slice(0, 60);
}

function referIt({ place: { parent, key }, random }: Task): string {
  const $ref = pick(references, random);
  const before = get(parent, key);
  const isBeside = random() < 0.3 && typeof before === "object" && before !== null && !Array.isArray(before);
  set(parent, key, isBeside ? { ...before, $ref } : { $ref });
  return JSON.stringify($ref);
}

function get(parent: Place["parent"], key: string | number): Json {
  return (parent as { [name: string]: Json })[key] ?? null;
}

/** An own member, also of the name `__proto__`. */
function set(parent: Place["parent"], key: string | number, value: Json): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

function placesIn(value: Json, pointer = ""): readonly Place[] {
  if (typeof value !== "object" || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => {
    const own = `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return [{ parent: value, key, pointer: own }, ...placesIn(get(value, key), own)];
  });
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}
