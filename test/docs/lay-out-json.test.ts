import { expect, test } from "vitest";
import { layOutJson } from "../../src/docs/try-it/answer/lay-out-json.ts";

test.for([
  ['{"a":1}', '{\n  "a": 1\n}'],
  [
    '{"a":[],"b":{},"c":[1,{"d":null}]}',
    '{\n  "a": [],\n  "b": {},\n  "c": [\n    1,\n    {\n      "d": null\n    }\n  ]\n}',
  ],
  ['{ "id" :9007199254740993,"id": 1.50e+3 }', '{\n  "id": 9007199254740993,\n  "id": 1.50e+3\n}'],
  ['"a \\" {b}, \\u0041:"', '"a \\" {b}, \\u0041:"'],
  ["[ ]", "[]"],
  ['{"a":', '{"a":'],
  ["plain, text: {", "plain, text: {"],
] as const)("%j is laid out as %j", ([text, laidOut]) => {
  expect(layOutJson(text)).toBe(laidOut);
});
