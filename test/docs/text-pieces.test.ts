import { expect, test } from "vitest";
import { jsonPieces, plainPieces, type TextPieces } from "../../src/docs/try-it/answer/text-pieces.ts";

test.for([
  ['{"a":1}', '{\n  "a": 1\n}'],
  [
    '{"a":[],"b":{},"c":[1,{"d":null}]}',
    '{\n  "a": [],\n  "b": {},\n  "c": [\n    1,\n    {\n      "d": null\n    }\n  ]\n}',
  ],
  ['{ "id" :9007199254740993,"id": 1.50e+3 }', '{\n  "id": 9007199254740993,\n  "id": 1.50e+3\n}'],
  ['{"a":"b \\" {c}, \\u0041:"}\n', '{\n  "a": "b \\" {c}, \\u0041:"\n}'],
  ["[ ]", "[]"],
] as const)("%j is laid out as %j", ([text, laidOut]) => {
  expect(allOf(jsonPieces(text)).join("")).toBe(laidOut);
});

test.each(['{"a":', "plain, text: {", '"[text]', "12", ""])("%j has no lines to make", (text) => {
  expect(jsonPieces(text)).toBeUndefined();
});

test("a text of megabytes comes in pieces that are small, each made only when it is asked for, and nothing is lost", () => {
  const list = Array.from({ length: 200_000 }, (_, id) => `{"id":${id},"name":"카드 ${id}"}`);
  const text = `[${list.join(",")}]`;
  const pieces = jsonPieces(text);
  const first = pieces?.next() ?? "";
  expect(first.length).toBeLessThan(50_000);
  expect(pieces?.given()).toBeLessThan(50_000);
  const whole = [first, ...allOf(pieces)].join("");
  expect(whole.replaceAll(/\n */g, "").replaceAll('": ', '":')).toBe(text);
  const plain = allOf(plainPieces(`${"a".repeat(39_999)}😀${"b".repeat(50_000)}`));
  expect(plain.map((piece) => piece.length)).toEqual([39_999, 40_000, 10_002]);
});

function allOf(pieces: TextPieces | undefined): readonly string[] {
  const found: string[] = [];
  for (let piece = pieces?.next() ?? ""; piece !== ""; piece = pieces?.next() ?? "") found.push(piece);
  return found;
}
