import { expect, it } from "vitest";
import { convertAt } from "../../src/client/big-integers-at.ts";

/** Marks what is converted, with its pointer. */
function mark(value: unknown, patterns: readonly string[]): unknown {
  return convertAt(value, patterns, (item, pointer) => `${String(item)}@${pointer}`);
}

it.each<{ what: string; value: unknown; patterns: readonly string[]; want: unknown }>([
  { what: "a member", value: { a: 1, b: 2 }, patterns: ["/a"], want: { a: "1@/a", b: 2 } },
  { what: "the value itself", value: 1, patterns: [""], want: "1@" },
  {
    what: "every item",
    value: [{ a: 1 }, {}, { a: 2 }],
    patterns: ["/*/a"],
    want: [{ a: "1@/0/a" }, {}, { a: "2@/2/a" }],
  },
  { what: "every member", value: { x: 1, "y/z": 2 }, patterns: ["/*"], want: { x: "1@/x", "y/z": "2@/y~1z" } },
  {
    what: "an escaped name",
    value: { "a/b": { "c~d": 1 } },
    patterns: ["/a~1b/c~0d"],
    want: { "a/b": { "c~d": "1@/a~1b/c~0d" } },
  },
  { what: "two places", value: { a: 1, b: [2] }, patterns: ["/a", "/b/*"], want: { a: "1@/a", b: ["2@/b/0"] } },
  {
    what: "no place that is not there",
    value: { a: null, b: 3 },
    patterns: ["/a/x", "/b/y", "/c", "/toString"],
    want: { a: null, b: 3 },
  },
])("converts $what", ({ value, patterns, want }) => {
  expect(mark(value, patterns)).toEqual(want);
});

it("keeps what it does not convert, and leaves the value given as it was", () => {
  const value = Object.freeze({ a: Object.freeze({ b: 1 }), c: Object.freeze({ d: 2 }) });
  const converted = mark(value, ["/a/b"]) as typeof value;
  expect(converted).toEqual({ a: { b: "1@/a/b" }, c: { d: 2 } });
  expect(converted.c).toBe(value.c);
  expect(convertAt(value, ["/a/b"], (item) => item)).toBe(value);
});

it("takes __proto__ for a name like any other", () => {
  const value = JSON.parse('{"__proto__":{"id":1}}') as object;
  const converted = mark(value, ["/__proto__/id", "/*/id"]) as object;
  expect(Object.keys(converted)).toEqual(["__proto__"]);
  expect(Object.getPrototypeOf(converted)).toBe(Object.prototype);
  expect(({} as { id?: unknown }).id).toBeUndefined();
});
