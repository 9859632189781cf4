import { expect, test } from "vitest";
import { decodeMultipart } from "../../../src/contract/wire/body/multipart-value.ts";
import { formParts } from "../../../src/contract/wire/body/write-form.ts";

const text = {
  type: "object",
  properties: { n: { type: "integer" }, tags: { type: "array", items: { type: "string" } } },
} as const;
const bytesOf = (body: string): Uint8Array => new TextEncoder().encode(body);
const decode = (body: string | Uint8Array, contentType = "multipart/form-data; boundary=X") =>
  decodeMultipart(typeof body === "string" ? bytesOf(body) : body, contentType, { schema: text, document: {} });
const part = (disposition: string, content = "v"): string =>
  `--X\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n--X--\r\n`;

/** RFC 7578, section 4.2; RFC 2183, section 2: a parameter's value is a token or a quoted string. */
test.each([
  ["a quoted name", part('name="a"'), { a: "v" }],
  ["an unquoted name", part("name=a"), { a: "v" }],
  ["an unquoted name before a file name", part("name=file; filename=a.txt"), { file: "v" }],
  ["a file name before the name", part('filename="a.txt"; name="file"'), { file: "v" }],
  ["parameters in capitals", part('NAME="a"'), { a: "v" }],
  ["blanks around the equals sign", part('name = "a"'), { a: "v" }],
  ["an escaped quote", part('name="a\\"b"'), { 'a"b': "v" }],
  ["an escaped backslash", part('name="a\\\\b"'), { "a\\b": "v" }],
  ["a quote as browsers write it", part('name="a%22b"'), { 'a"b': "v" }],
  ["a semicolon in quotes", part('name="a;b"'), { "a;b": "v" }],
  ["a name beside filename*", part("name=f; filename*=UTF-8''%C3%B6.txt"), { f: "v" }],
  ["a name of other characters than ASCII", part('name="größe"'), { größe: "v" }],
  ["a number by its schema", part('name="n"', "5"), { n: 5 }],
  ["a folded header", "--X\r\nContent-Disposition: form-data;\r\n name=a\r\n\r\nv\r\n--X--", { a: "v" }],
  ["a content of two lines", part('name="a"', "one\r\ntwo"), { a: "one\r\ntwo" }],
  ["no content", part('name="a"', ""), { a: "" }],
  ["a preamble and an epilogue", `ignored\r\n${part('name="a"')}ignored\r\n--X\r\n`, { a: "v" }],
  ["lines that end with LF", part('name="a"').replaceAll("\r\n", "\n"), { a: "v" }],
  ["blanks after the boundary", part('name="a"').replaceAll("--X\r\n", "--X \t\r\n"), { a: "v" }],
  ["a line that only begins like the boundary", part('name="a"', "--XY"), { a: "--XY" }],
  ["no body", "--X--", {}],
])("%s", (_name, body, value) => expect(decode(body)).toEqual({ kind: "value", value }));

test("a name that stands twice is an array where the schema has one", () => {
  const item = (value: string): string => `--X\r\nContent-Disposition: form-data; name=tags\r\n\r\n${value}\r\n`;
  expect(decode(`${item("a")}${item("b")}--X--`)).toEqual({ kind: "value", value: { tags: ["a", "b"] } });
});

test("a part that says it is JSON is read as JSON", () => {
  const json =
    '--X\r\nContent-Disposition: form-data; name=tags\r\nContent-Type: application/json\r\n\r\n["a","b"]\r\n--X--';
  expect(decode(json)).toEqual({ kind: "value", value: { tags: ["a", "b"] } });
});

test("a part in another charset is read in it (RFC 7578, section 4.4)", () => {
  const head = bytesOf(
    "--X\r\nContent-Disposition: form-data; name=a\r\nContent-Type: text/plain; charset=ISO-8859-1\r\n\r\n",
  );
  expect(decode(Uint8Array.of(...head, 0xf6, ...bytesOf("\r\n--X--")))).toEqual({ kind: "value", value: { a: "ö" } });
});

test("a file is its bytes, one character each", () => {
  const head = bytesOf("--X\r\nContent-Disposition: form-data; name=f; filename=x\r\n\r\n");
  const body = Uint8Array.of(...head, 0, 13, 10, 255, 13, ...bytesOf("\r\n--X--"));
  expect(decode(body)).toEqual({ kind: "value", value: { f: "\u0000\r\n\u00ff\r" } });
});

test("a boundary in quotes, with characters that mean something in patterns", () => {
  expect(decode(part("name=a").replaceAll("--X", "--a+b (c)"), 'multipart/form-data; boundary="a+b (c)"')).toEqual({
    kind: "value",
    value: { a: "v" },
  });
});

test.each([
  ["without a boundary", part("name=a"), "multipart/form-data"],
  ["without its closing boundary", "--X\r\nContent-Disposition: form-data; name=a\r\n\r\nv", undefined],
  ["with a part without a name", part("filename=a.txt"), undefined],
  ["with a part without headers", "--X\r\n\r\nv\r\n--X--", undefined],
  ["that is empty", "", undefined],
])("a body %s is malformed", (_name, body, contentType) => expect(decode(body, contentType).kind).toBe("malformed"));

/** OpenAPI 3.1, section 4.8.15.1: `contentType` of an Encoding Object names the types that a part may have. */
test.each<readonly [declared: string, sent: string, isRight: boolean]>([
  ["image/png, image/jpeg", "image/jpeg", true],
  ["image/png, image/jpeg", "Image/PNG; name=x", true],
  ["image/*", "image/gif", true],
  ["*/*", "text/csv", true],
  ["image/png", "", true],
  ["image/png", "application/octet-stream", true],
  ["image/png, image/jpeg", "image/gif", false],
  ["image/*", "text/plain", false],
  ["application/json", "text/plain", false],
  ["application/xml", "application/json", false],
])("where %s is declared, a part as %j is right: %s", (declared, sent, isRight) => {
  const type = sent === "" ? "" : `Content-Type: ${sent}\r\n`;
  const body = `--X\r\nContent-Disposition: form-data; name=f; filename=x\r\n${type}\r\nv\r\n--X--\r\n`;
  const rules = { schema: text, document: {}, encodings: { f: { contentType: declared } } };
  expect(decodeMultipart(bytesOf(body), "multipart/form-data; boundary=X", rules)).toEqual(
    isRight
      ? { kind: "value", value: { f: "v" } }
      : { kind: "malformed", reason: `has the part f as ${sent}, which is not ${declared}` },
  );
});

test.each<readonly [declared: string | undefined, own: string | undefined, want: string]>([
  ["image/png, image/jpeg", "image/jpeg", "image/jpeg"],
  ["image/png, image/jpeg", "image/gif", "image/png"],
  ["image/png, image/jpeg", undefined, "image/png"],
  ["image/*", "image/gif", "image/gif"],
  ["image/*, application/pdf", "text/csv", "application/pdf"],
  [undefined, "text/csv", "text/csv"],
  [undefined, undefined, "application/octet-stream"],
])("where %s is declared, a file of %s is sent as %s", (declared, own, want) => {
  const file = Object.assign(Uint8Array.of(1), own === undefined ? {} : { contentType: own });
  const encodings = declared === undefined ? {} : { f: { contentType: declared } };
  expect(formParts({ f: file }, encodings).map(({ contentType }) => contentType)).toEqual([want]);
});
