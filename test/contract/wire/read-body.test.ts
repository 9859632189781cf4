import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../../../src/contract/schema/json-schema.ts";
import { readBody } from "../../../src/contract/wire/body/read-body.ts";

const object = { type: "object" } as const;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (
  text: string | Uint8Array,
  contentType: string | undefined,
  mediaType: string,
  schema: JsonSchema = true,
) => readBody({ bytes: typeof text === "string" ? bytes(text) : text, contentType }, { mediaType, schema }, {});

/** RFC 9110, section 8.3: the Content-Type says how to read a body; a key of `content` may be a range. */
describe("a body is read by its own media type", () => {
  test.each([
    ["JSON", '{"a":1}', "application/json", "application/json", object, { a: 1 }],
    ["JSON under a range", '{"a":1}', "application/json", "*/*", object, { a: 1 }],
    ["text/json", '{"a":1}', "text/json", "text/json", object, { a: 1 }],
    ["a suffix", "[9007199254740993]", "application/x+json", "application/*+json", {}, [9007199254740993n]],
    ["JSON without a type", '{"a":1}', undefined, "*/*", object, { a: 1 }],
    ["JSON without a type, under its key", '{"a":1}', undefined, "application/json", object, { a: 1 }],
    ["JSON as bytes under a range", '{"a":1}', "application/octet-stream", "*/*", object, { a: 1 }],
    ["JSON as text under a range", '{"a":1}', "text/plain", "*/*", object, { a: 1 }],
    ["a text", "5", "text/plain", "text/plain", { type: "string" }, "5"],
    ["a text that may be a number", "5", "text/plain", "text/plain", { type: ["string", "integer"] }, 5],
    ["an integer", "42", "text/plain", "text/plain", { type: "integer" }, 42],
    ["a large integer", "9007199254740993\n", "text/plain", "text/plain", { type: "integer" }, 9007199254740993n],
    ["a number", "-1.5e3", "text/plain; charset=utf-8", "text/plain", { type: "number" }, -1500],
    ["a truth value", "true", "text/plain", "text/*", { type: "boolean" }, true],
    ["JSON as a text of its own type", '{"a":1}', "text/plain", "text/plain", object, { a: 1 }],
    ["JSON as YAML", '{"a":1}', "text/yaml", "text/yaml", object, { a: 1 }],
    ["null", "null", "text/plain", "text/plain", { type: ["integer", "null"] }, null],
    ["a text that is no number", "five", "text/plain", "text/plain", { type: "integer" }, "five"],
    [
      "a form",
      "a=1&b=x",
      "application/x-www-form-urlencoded",
      "*/*",
      { properties: { a: { type: "integer" } } },
      { a: 1, b: "x" },
    ],
  ])("%s", (_name, text, contentType, key, schema, value) => {
    expect(read(text, contentType, key, schema)).toMatchObject({ kind: "value", value });
  });

  test("a text in another charset than UTF-8 (RFC 9110, section 8.3.2)", () => {
    expect(read(Uint8Array.of(0xf6), "text/plain; charset=iso-8859-1", "text/plain")).toMatchObject({ value: "ö" });
  });

  test.each([
    ["a file", "%PDF", "application/pdf", "*/*", true],
    ["XML", "<a/>", "text/xml", "*/*", object],
    ["bytes that may be a text", '{"a":1}', "application/octet-stream", "*/*", { type: "string" }],
    ["bytes under their own key", "{}", "application/octet-stream", "application/octet-stream", object],
    ["YAML", "a: 1", "text/yaml", "text/yaml", object],
    ["CSV", "a,b", "text/csv", "text/csv", { type: "array" }],
    ["a text that is no object", "a", "text/plain", "text/plain", object],
    ["a body without a type that is no JSON", "<a/>", undefined, "*/*", object],
  ])("%s is not read", (_name, text, contentType, key, schema) => {
    expect(read(text, contentType, key, schema).kind).toBe("opaque");
  });

  test.each([
    ["no JSON", "{", "application/json", "format"],
    ["an empty body", "", "application/json", "format"],
    ["a byte order mark", "\ufeff{}", "application/json", "charset"],
    ["JSON in UTF-16", "{}", "application/json; charset=utf-16", "charset"],
    ["a text in a charset that nobody knows", "a", "text/plain; charset=klingon", "charset"],
    ["a form that is not percent-encoded", "a=%zz", "application/x-www-form-urlencoded", "format"],
    ["a multipart body without a boundary", "x", "multipart/form-data", "format"],
    ["JSON nested beyond every limit", "[".repeat(501) + "]".repeat(501), "application/json", "maxDepth"],
  ])("%s is refused", (_name, text, contentType, keyword) => {
    expect(read(text, contentType, "*/*")).toMatchObject({ kind: "refused", keyword });
  });

  test.each([
    ['{"a":1,"a":2}', true],
    ['{"a":1,"\\u0061":2}', true],
    ['[{"a":1},{"a":2}]', false],
    ['{"a":{"a":1}}', false],
  ])("%s has the same name twice: %s", (text, repeatsName) => {
    expect(read(text, "application/json", "application/json")).toMatchObject({ repeatsName });
  });
});
