import { expect, test } from "vitest";
import { fieldValue, judgedFieldValues } from "../../../src/contract/wire/header-fields.ts";
import { judgeHeaders } from "../../../src/contract/wire/judge-headers.ts";
import { decodeHeader } from "../../../src/contract/wire/parameter-value.ts";

const lines = [
  ["Allow", "GET"],
  ["set-cookie", "a=1, b"],
  ["ALLOW", "HEAD"],
  ["Set-Cookie", "c=2"],
  ["X-Empty", ""],
] as const;

/** RFC 9110, section 5.3: lines of one name are one value, joined by commas; Set-Cookie is the exception. */
test.each([
  ["allow", "GET, HEAD", ["GET, HEAD"]],
  ["Set-Cookie", "a=1, b", ["a=1, b", "c=2"]],
  ["x-empty", "", [""]],
  ["x-missing", undefined, []],
] as const)("the field %s", (name, value, judged) => {
  expect(fieldValue(lines, name)).toBe(value);
  expect(judgedFieldValues(lines, name)).toEqual(judged);
});

/** OpenAPI 3.1, section 4.8.21: a header is written in the style `simple`, or as one text of the media type of its `content`. */
test.each([
  ["5", { schema: { type: "integer" } }, 5],
  ["9007199254740993", { schema: { type: "integer" } }, 9007199254740993n],
  ["5", { schema: { type: "string" } }, "5"],
  ["true", { schema: { type: "boolean" } }, true],
  ["a, b,c", { schema: { type: "array", items: { type: "string" } } }, ["a", "b", "c"]],
  ["1,2", { schema: { type: "array", items: { type: "integer" } } }, [1, 2]],
  [
    "R,100,G,200",
    { schema: { type: "object", properties: { R: { type: "integer" }, G: { type: "string" } } } },
    { R: 100, G: "200" },
  ],
  [
    "R=100,G=200",
    { explode: true, schema: { type: "object", properties: { R: { type: "integer" } } } },
    { R: 100, G: "200" },
  ],
  ['{"a":1,"b":["x"]}', { mediaType: "application/json", schema: {} }, { a: 1, b: ["x"] }],
  ["[1]", { mediaType: "application/vnd.x+json; v=1", schema: {} }, [1]],
  ["plain", { mediaType: "text/plain", schema: {} }, "plain"],
  ["{not json", { mediaType: "application/json", schema: {} }, "{not json"],
] as const)("the header value %s", (text, form, value) => {
  expect(decodeHeader({ name: "X", ...form }, text, {})).toEqual(value);
});

test("a header that carries a value back is compared with what was sent; its form is judged where nothing was sent", () => {
  const violation = { at: "", keyword: "pattern", limit: "^a", message: "must match ^a" };
  const header = { name: "X-Id", required: true, schema: true, echoes: "X-Sent" };
  const rules = {
    validators: { "x-id": (value: unknown) => (String(value).startsWith("a") ? [] : [violation]) },
    decode: (_header: unknown, text: string) => text,
  };
  const judge = (value: string | undefined, sent: string | undefined) =>
    judgeHeaders([header], value === undefined ? [] : [["x-id", value]], { ...rules, sent: () => sent });
  expect(judge("b", "b")).toEqual([]);
  expect(judge("a", "b")).toEqual([{ kind: "header-echo", header, value: "a", sent: "b" }]);
  expect(judge("b", undefined)).toEqual([{ kind: "header", header, value: "b", violation }]);
  expect(judge(undefined, "b")).toEqual([{ kind: "header-missing", header }]);
});
