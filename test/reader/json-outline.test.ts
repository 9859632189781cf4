import { expect, test } from "vitest";
import { JsonPlaces, outlineJson } from "../../src/reader/parse/json-outline.ts";

const text = String.raw`{
  "a\"{": [1, {"b": "}]"}, [], "c"],
  "": {"a/b": {"": null}},
  "same": 1,
  "same": 2,
  "\u0061": true
}`;

test.each<[readonly string[], string]>([
  [[], "{"],
  [['a"{'], String.raw`"a\"{"`],
  [['a"{', "1"], '{"b"'],
  [['a"{', "1", "b"], '"b": "}]"'],
  [['a"{', "2"], "[]"],
  [['a"{', "3"], '"c"'],
  [["", "a/b", ""], '"": null'],
  [["same"], '"same": 2'],
  [["a"], String.raw`"\u0061"`],
])("%j is where %s begins", (steps, start) => {
  const at = new JsonPlaces(text, outlineJson(text, 10)).offsetOf(steps);
  expect(text.slice(at, (at ?? 0) + start.length)).toBe(start);
});

test.each<[readonly string[]]>([[["b"]], [['a"{', "4"]], [['a"{', "01"]], [["same", "x"]], [["__proto__"]]])(
  "nothing is at %j",
  (steps) => {
    expect(new JsonPlaces(text, outlineJson(text, 10)).offsetOf(steps)).toBeUndefined();
  },
);

test.each<[string, boolean]>([
  ['{"a": 9007199254740993}', true],
  ["[-9007199254740993]", true],
  ["[0.1234567890123456]", true],
  ["1e400", true],
  ["12E3", true],
  ["[123456789012345, 0.5]", false],
  ['{"9007199254740993": "1e9 9007199254740993"}', false],
  [String.raw`["\\", "\" 9007199254740993 "]`, false],
  [String.raw`["\\\\", 9007199254740993, ""]`, true],
])("%s may hold a number that a double does not: %s", (json, may) => {
  expect(outlineJson(json, 10).mayRound).toBe(may);
});

test("the first place that is too deep", () => {
  expect(outlineJson('[["[[["], [[1]]]', 2).tooDeep).toBe(11);
  expect(outlineJson('[["[[["], [[1]]]', 3).tooDeep).toBeUndefined();
});
