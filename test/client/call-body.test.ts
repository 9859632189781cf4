import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { plate } from "../run-plate.ts";

// Bytes that are no UTF-8: what reads them as text sends others.
const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff, 0xfe, 0x0d, 0x0a]);
const cwd = mkdtempSync(join(tmpdir(), "plate-call-body-"));
writeFileSync(join(cwd, "cover.png"), picture);
writeFileSync(join(cwd, "note.txt"), "\uFEFFé");
writeFileSync(
  join(cwd, "api.yaml"),
  `openapi: 3.1.0
info: { title: Covers, version: "1" }
paths:
  /cover:
    put:
      operationId: putCover
      requestBody: { content: { image/png: {} } }
      responses: { "204": { description: Kept. } }
  /form:
    post:
      operationId: postForm
      requestBody:
        content:
          multipart/form-data:
            schema:
              type: object
              properties:
                cover: { type: string, contentMediaType: image/png }
                tag: { type: array, items: { type: string } }
                pages: { type: integer }
            encoding: { cover: { contentType: image/png } }
      responses: { "204": { description: Kept. } }
  /words:
    post:
      operationId: postWords
      requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object } } } }
      responses: { "204": { description: Kept. } }
  /json:
    post:
      operationId: postJson
      requestBody: { content: { application/json: {} } }
      responses: { "204": { description: Kept. } }
  /none:
    get: { operationId: getNone, responses: { "204": { description: Fine. } } }
`,
);
let seen: { readonly type: string | undefined; readonly body: Buffer } | undefined;
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  seen = { type: request.headers["content-type"], body: Buffer.concat(chunks) };
  response.writeHead(204).end();
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  server.close();
  rmSync(cwd, { recursive: true });
});

async function call(...words: readonly string[]) {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return plate(["call", ...words, "--spec", "api.yaml", "--base-url", url], { cwd });
}

test.each<[operation: string, data: string, type: string, body: Buffer]>([
  ["putCover", "@cover.png", "image/png", picture],
  ["putCover", "@note.txt", "image/png", Buffer.from([0xef, 0xbb, 0xbf, 0xc3, 0xa9])],
  ["postWords", "a=b&c=%26", "application/x-www-form-urlencoded", Buffer.from("a=b&c=%26")],
  ["postWords", '{"a":"b c"}', "application/x-www-form-urlencoded", Buffer.from("a=b%20c")],
])("%s --data %s sends the bytes of the text, the file or the form", async (operation, data, type, body) => {
  expect(await call(operation, "--data", data)).toMatchObject({ code: 0, err: "" });
  expect(seen?.type).toContain(type);
  expect(seen?.body.toString("hex")).toBe(body.toString("hex"));
});

test("--form sends files byte for byte, lists and values of their types", async () => {
  const form = ["cover=@cover.png", "tag=a", "tag=@b", "pages=12"].flatMap((member) => ["--form", member]);
  writeFileSync(join(cwd, "b"), "second");
  expect(await call("postForm", ...form)).toMatchObject({ code: 0, err: "" });
  const boundary = /boundary=(.+)$/.exec(seen?.type ?? "")?.[1] ?? "none";
  const text = seen?.body.toString("latin1") ?? "";
  const parts = text.split(`--${boundary}`).slice(1, -1);
  expect(parts).toHaveLength(4);
  expect(parts[0]).toMatch(/name="cover"; filename="cover\.png"\r\nContent-Type: image\/png\r\n/i);
  expect(parts[0]).toContain(`\r\n\r\n${picture.toString("latin1")}`);
  expect(parts[1]).toMatch(/name="tag"\r\n\r\na/);
  expect(parts[2]).toMatch(/name="tag"; filename="b"/);
  expect(parts[3]).toMatch(/name="pages"\r\n\r\n12/);
});

test("the script of --curl carries bytes that no shell variable holds", async () => {
  const { code, out } = await call("putCover", "--data", "@cover.png", "--curl");
  expect(code).toBe(0);
  expect(out).toContain(`printf %s '${picture.toString("base64")}' | base64 -d | curl`);
});

test.each<[what: string, words: readonly string[], says: string]>([
  ["an id that is misspelt", ["putCovr"], "did you mean putCover? use one of: putCover, "],
  ["a path that is misspelt", ["PUT /covr"], "did you mean PUT /cover?"],
  ["a form for JSON", ["postJson", "--form", "a=b"], "postJson takes no form, but a body of application/json"],
  ["a form for no body", ["getNone", "--form", "a=b"], "getNone takes no form, but no body"],
  ["a member without a value", ["postForm", "--form", "cover"], "--form cover is not of the form NAME=VALUE"],
  ["a file that is not there", ["postForm", "--form", "cover=@x.png"], "cannot read x.png: there is no such file"],
  ["two bodies", ["postForm", "--form", "a=b", "--data", "{}"], "--data and --form each say what the body is"],
  ["bytes as JSON", ["postJson", "--data", "@cover.png"], "--data is not JSON"],
  ["an example of none", ["getNone", "--example", "x"], "give parameters with --param: the operation has no examples"],
  ["an option in place of a value", ["getNone", "--data", "--curl"], "--data needs a value, and --curl is an option"],
])("%s is one error", async (_what, words, says) => {
  const { code, err } = await call(...words);
  expect(err).toContain(says);
  expect(err.split("\n")).toHaveLength(3);
  expect(code).toBe(2);
});
