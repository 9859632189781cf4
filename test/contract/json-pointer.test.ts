import { expect, test } from "vitest";
import { parsePointer, toPointer, valueAt } from "../../src/contract/json/json-pointer.ts";

/** The document and the examples of RFC 6901, sections 5 and 6. */
const document = {
  foo: ["bar", "baz"],
  "": 0,
  "a/b": 1,
  "c%d": 2,
  "e^f": 3,
  "g|h": 4,
  "i\\j": 5,
  'k"l': 6,
  " ": 7,
  "m~n": 8,
};

test.each<[string, unknown]>([
  ["", document],
  ["/foo", ["bar", "baz"]],
  ["/foo/0", "bar"],
  ["/", 0],
  ["/a~1b", 1],
  ["/c%d", 2],
  ["/e^f", 3],
  ["/g|h", 4],
  ["/i\\j", 5],
  ['/k"l', 6],
  ["/ ", 7],
  ["/m~0n", 8],
  ["#", document],
  ["#/foo", ["bar", "baz"]],
  ["#/foo/0", "bar"],
  ["#/", 0],
  ["#/a~1b", 1],
  ["#/c%25d", 2],
  ["#/e%5Ef", 3],
  ["#/g%7Ch", 4],
  ["#/i%5Cj", 5],
  ["#/k%22l", 6],
  ["#/%20", 7],
  ["#/m~0n", 8],
])("RFC 6901: %s", (pointer, value) => {
  expect(valueAt(document, pointer)).toEqual(value);
});

test.each([
  "/nothing",
  "/foo/2",
  "/foo/-",
  "/foo/length",
  "/foo/00000x",
  "/foo/bar",
  "/constructor",
  "/__proto__",
  "/foo/0/length",
  "/toString",
])("there is nothing at %s", (pointer) => {
  expect(valueAt(document, pointer)).toBeUndefined();
});

test("~01 is ~1 and no slash", () => {
  expect(parsePointer("/~01")).toEqual(["~1"]);
  expect(valueAt({ "~1": "tilde one", "/": "slash" }, "/~01")).toBe("tilde one");
});

test("own members named __proto__ are members", () => {
  expect(valueAt(JSON.parse('{"__proto__":{"a":1}}'), "/__proto__/a")).toBe(1);
});

test.each<[readonly (string | number)[], string]>([
  [[], ""],
  [[""], "/"],
  [["a/b", 0, "m~n"], "/a~1b/0/m~0n"],
  [["~1"], "/~01"],
])("writes %o as %s", (steps, pointer) => {
  expect(toPointer(steps)).toBe(pointer);
  expect(parsePointer(pointer)).toEqual(steps.map(String));
});

test("refuses a text that is no pointer", () => {
  expect(() => parsePointer("foo")).toThrow(SyntaxError);
  expect(() => parsePointer("#foo")).toThrow(SyntaxError);
});
