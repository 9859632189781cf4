import { describe, expect, test } from "vitest";
import {
  acceptQuality,
  applicableKey,
  bodyFormOf,
  isJsonMediaType,
  isXmlMediaType,
  mediaTypeToSend,
  negotiatedKey,
  parseMediaType,
} from "../../../src/contract/wire/media-type.ts";

describe("a media type is taken apart (RFC 9110, section 8.3.1)", () => {
  test.each([
    ["application/json", "application/json", {}],
    ['Text/HTML;Charset="utf-8"', "text/html", { charset: "utf-8" }],
    ["text/html; charset=utf-8", "text/html", { charset: "utf-8" }],
    ["text/plain ; a=1;b=2 ; c=3", "text/plain", { a: "1", b: "2", c: "3" }],
    ['multipart/form-data; boundary="a;b"', "multipart/form-data", { boundary: "a;b" }],
    ['text/x; title="say \\"hi\\""', "text/x", { title: 'say "hi"' }],
    ["application/json;;charset=utf-8", "application/json", { charset: "utf-8" }],
    ["application/json; version=2; version=3", "application/json", { version: "2" }],
    ["application/json; charset=", "application/json", {}],
    ["  */*  ", "*/*", {}],
  ])("%s", (text, essence, parameters) => {
    const parsed = parseMediaType(text);
    expect([parsed?.essence, Object.fromEntries(parsed?.parameters ?? [])]).toEqual([essence, parameters]);
  });

  test.each(["", "json", "application/", "/json", "application/json, application/json", "a b/c", "text/html charset"])(
    "%s is none",
    (text) => expect(parseMediaType(text)).toBeUndefined(),
  );
});

test.each([
  ["application/json", true],
  ["Application/JSON; charset=utf-8", true],
  ["text/json", true],
  ["application/problem+json", true],
  ["application/vnd.api+json; version=1", true],
  ["application/json-patch+json", true],
  ["application/jsonl", false],
  ["application/json-seq", false],
  ["application/x-json", false],
  ["image/json", false],
  ["+json", false],
  ["text/plain", false],
  ["*/*", false],
])("%s is JSON: %s", (mediaType, expected) => expect(isJsonMediaType(mediaType)).toBe(expected));

test.each([
  ["application/xml", true],
  ["text/xml; charset=utf-8", true],
  ["application/soap+xml", true],
  ["application/xml-dtd", false],
  ["text/html", false],
])("%s is XML: %s", (mediaType, expected) => expect(isXmlMediaType(mediaType)).toBe(expected));

/** OpenAPI 3.1, section 4.8.17: only the most specific key applies; RFC 9110, section 12.5.1: which one that is. */
describe("the key of content that applies", () => {
  test.each([
    ["text/plain", ["*/*", "text/*", "text/plain"], "text/plain"],
    ["text/csv", ["*/*", "text/*", "text/plain"], "text/*"],
    ["image/png", ["*/*", "text/*", "text/plain"], "*/*"],
    ["image/png", ["text/*", "text/plain"], undefined],
    ["application/json; version=2", ["application/json", "application/json; version=2"], "application/json; version=2"],
    [
      "application/json; version=2",
      ["application/json; version=1", "application/json; version=2"],
      "application/json; version=2",
    ],
    ["application/json; version=3", ["application/json; version=1", "application/json"], "application/json"],
    ["application/json; version=3", ["application/json; version=1", "application/json; version=2"], undefined],
    ["application/json", ["application/json; version=1", "application/json; version=2"], undefined],
    ['application/json;Version="2"', ["application/json; version=2"], "application/json; version=2"],
    [
      "application/json; a=1; b=2",
      ["application/json; a=1", "application/json; b=2; a=1"],
      "application/json; b=2; a=1",
    ],
    [
      "application/json; version=2; charset=utf-8",
      ["application/json", "application/json; version=2"],
      "application/json; version=2",
    ],
    ["application/json", ["application/json; charset=utf-8"], "application/json; charset=utf-8"],
    ["application/json; charset=UTF-8", ["application/json;charset=utf-8"], "application/json;charset=utf-8"],
    ["text/plain", ["text/plain; charset=utf-8"], "text/plain; charset=utf-8"],
    ["text/plain; charset=euc-kr", ["text/plain; charset=utf-8"], undefined],
    ["text/plain; charset=EUC-KR", ["text/plain", "text/plain; charset=euc-kr"], "text/plain; charset=euc-kr"],
    ["multipart/form-data; boundary=x", ["multipart/form-data"], "multipart/form-data"],
    ["APPLICATION/JSON", ["application/json"], "application/json"],
    ["application/json", ["APPLICATION/JSON"], "APPLICATION/JSON"],
    ["application/problem+json", ["*/*", "application/*", "application/*+json"], "application/*+json"],
    ["application/problem+json", ["application/json"], undefined],
    ["text/plain; level=1", ["text/*; level=1", "text/plain"], "text/plain"],
    ["application/json, application/json", ["application/json"], undefined],
    [undefined, ["application/json"], undefined],
    [undefined, ["application/json", "*/*"], "*/*"],
  ] as const)("%s of %j", (contentType, keys, expected) => expect(applicableKey(keys, contentType)).toBe(expected));

  test("the order of the contract counts nothing", () => {
    const keys = ["*/*", "text/*", "text/plain", "text/plain; a=1"];
    for (const rotation of keys.map((_, start) => [...keys.slice(start), ...keys.slice(0, start)])) {
      expect(applicableKey(rotation, "text/plain; a=1")).toBe("text/plain; a=1");
      expect(applicableKey(rotation, "text/plain")).toBe("text/plain");
      expect(applicableKey(rotation, "text/css")).toBe("text/*");
    }
  });
});

/** RFC 9110, section 8.3: a Content-Type is a media type, never a range. */
describe("the media type to send", () => {
  test.each([
    [["application/json"], "value", "application/json", "application/json"],
    [["text/plain", "application/json"], "value", "application/json", "application/json"],
    [["*/*", "application/json"], "text", "application/json", "application/json"],
    [["application/*+json", "text/json"], "value", "text/json", "text/json"],
    [["image/*", "application/pdf"], "bytes", "application/pdf", "application/pdf"],
    [["application/json; version=2"], "value", "application/json; version=2", "application/json; version=2"],
    [["*/*"], "value", "*/*", "application/json"],
    [["*/*"], "text", "*/*", "text/plain"],
    [["*/*"], "bytes", "*/*", "application/octet-stream"],
    [["application/*"], "value", "application/*", "application/json"],
    [["application/*"], "bytes", "application/*", "application/octet-stream"],
    [["text/*"], "text", "text/*", "text/plain"],
    [["multipart/*"], "value", "multipart/*", "multipart/form-data"],
    [["image/*", "text/*"], "text", "text/*", "text/plain"],
  ] as const)("of %j for a %s", (keys, kind, key, contentType) => {
    expect(mediaTypeToSend(keys, kind)).toEqual({ kind: "media-type", key, contentType });
  });

  test("ranges that leave it open are named as the contract writes them", () => {
    expect(mediaTypeToSend(["image/*", "video/*"], "bytes")).toEqual({ kind: "unknown", key: "image/*" });
    expect(mediaTypeToSend(["application/*+json"], "value")).toEqual({ kind: "unknown", key: "application/*+json" });
    expect(mediaTypeToSend([], "value")).toBeUndefined();
  });
});

/** RFC 9110, sections 12.4.2 and 12.5.1; the first five rows are the table of the specification. */
describe("how much an Accept field wants a media type", () => {
  const accept = "text/*;q=0.3, text/plain;q=0.7, text/plain;format=flowed, text/plain;format=fixed;q=0.4, */*;q=0.5";
  test.each([
    ["text/plain;format=flowed", accept, 1],
    ["text/plain", accept, 0.7],
    ["text/html", accept, 0.3],
    ["image/jpeg", accept, 0.5],
    ["text/plain;format=fixed", accept, 0.4],
    ["application/json", "text/plain", 0],
    ["application/json", "application/json;q=0", 0],
    ["application/json", "application/*;q=0.2, */*", 0.2],
    ["application/json", "application/json;q=high", 0],
    ["application/json", 'text/plain;a="x, application/json"', 0],
  ])("%s under %s", (mediaType, field, quality) => expect(acceptQuality(field, mediaType)).toBe(quality));

  test.each([
    [["text/plain", "application/json"], undefined, "application/json"],
    [["text/plain", "application/json"], "text/plain", "text/plain"],
    [["*/*", "text/plain"], "*/*", "text/plain"],
    [
      ["application/json; version=1", "application/json; version=2"],
      "application/json; version=2",
      "application/json; version=2",
    ],
    [["application/json", "application/xml"], "application/xml, application/json;q=0.9", "application/xml"],
    [["application/json", "application/xml"], "image/png", "application/json"],
    [[], "*/*", undefined],
  ])("of %j, under %s: %s", (keys, field, expected) => expect(negotiatedKey(keys, field)).toBe(expected));
});

test.each([
  ["application/json", "*/*", "json"],
  [undefined, "application/json", "json"],
  [undefined, "*/*", "unnamed"],
  ["application/octet-stream", "*/*", "unnamed"],
  ["application/octet-stream", "application/octet-stream", "opaque"],
  ["text/plain", "*/*", "text"],
  ["text/xml", "*/*", "xml"],
  ["multipart/form-data; boundary=x", "multipart/*", "multipart"],
  ["application/x-www-form-urlencoded", "*/*", "urlencoded"],
  ["image/png", "image/*", "opaque"],
] as const)("a body of %s under %s is read as %s", (contentType, key, form) => {
  expect(bodyFormOf(contentType, key)).toBe(form);
});
