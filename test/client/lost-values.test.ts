import { describe, expect, test } from "vitest";
import { createLooseClient } from "../../src/client/loose-client.ts";
import type { Operation, OperationBody } from "../../src/contract/model/operation.ts";

const answers = { "204": { mediaTypes: [], encrypted: false, codes: {}, headers: [] } };

function operation(mediaType: string): Operation {
  const request: OperationBody & { required: true } = { mediaTypes: [mediaType], encrypted: false, required: true };
  return { id: "send", method: "POST", path: "/send", parameters: [], request, answers };
}

/** What goes out for a body, as text without what keeps multipart parts apart; or what is said of it. */
async function sent(mediaType: string, body: unknown, query: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const out: string[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const type = request.headers.get("content-type")?.split(";")[0];
    const text = (await request.text()).replaceAll(/--[-\w]+/g, "--").replaceAll("\r\n", "|");
    out.push(`${new URL(request.url).search}${type} ${text}`);
    return new Response(null, { status: 204 });
  };
  const options = { baseUrl: "http://x.test", fetch };
  const client = createLooseClient({ operations: { send: operation(mediaType) }, options });
  return client.call("send", { body, query }).then(
    () => out[0] ?? "",
    (error: Error) => error.message.replace("send: the request breaks the contract: ", ""),
  );
}

function form(): FormData {
  const made = new FormData();
  made.append("n", "1");
  made.append("file", new File(["yo"], "a.txt", { type: "text/plain" }));
  return made;
}

const stream = () => new Blob(["s"]).stream();
const parts =
  '--|Content-Disposition: form-data; name="n"||1|--|Content-Disposition: form-data; name="file"; filename="a.txt"|Content-Type: text/plain||yo|--|';
const nothing = "of which nothing would be sent; give its data as an object, text or bytes";

describe("a value goes out as what it is, or is refused: never as nothing", () => {
  test.each<{ mediaType: string; body: unknown; want: string }>([
    { mediaType: "multipart/form-data", body: form(), want: `multipart/form-data ${parts}` },
    {
      mediaType: "application/x-www-form-urlencoded",
      body: new URLSearchParams({ a: "1&2" }),
      want: "application/x-www-form-urlencoded a=1%262",
    },
    { mediaType: "application/octet-stream", body: new Blob(["hi"]), want: "application/octet-stream hi" },
    {
      mediaType: "application/octet-stream",
      body: new Uint8Array([104, 105]).buffer,
      want: "application/octet-stream hi",
    },
    { mediaType: "application/octet-stream", body: stream(), want: "application/octet-stream s" },
    { mediaType: "image/png", body: new File(["p"], "p.png", { type: "image/png" }), want: "image/png p" },
    {
      mediaType: "application/json",
      body: { at: new Date(0), url: new URL("http://a.test/") },
      want: 'application/json {"at":"1970-01-01T00:00:00.000Z","url":"http://a.test/"}',
    },
    {
      mediaType: "application/json",
      body: { at: [new Date(Number.NaN)] },
      want: "body/at/0: is a Date that has no JSON form",
    },
    { mediaType: "application/json", body: { "a/b": new Map([[1, 2]]) }, want: `body/a~1b: is a Map, ${nothing}` },
    { mediaType: "application/json", body: new Set([1]), want: `body: is a Set, ${nothing}` },
    { mediaType: "application/json", body: { s: stream() }, want: `body/s: is a ReadableStream, ${nothing}` },
    { mediaType: "application/json", body: { f: form() }, want: `body/f: is a FormData, ${nothing}` },
    { mediaType: "application/json", body: { v: new Float32Array(1) }, want: `body/v: is a Float32Array, ${nothing}` },
    { mediaType: "application/json", body: { p: Promise.resolve(1) }, want: `body/p: is a Promise, ${nothing}` },
    { mediaType: "application/json", body: { e: new Error("x") }, want: `body/e: is an Error, ${nothing}` },
    {
      mediaType: "application/json",
      body: { b: new Blob(["x"]) },
      want: "body/b: is bytes, for which JSON has no form; give them as text, such as base64",
    },
    {
      mediaType: "application/json",
      body: { b: [new Uint8Array(2)] },
      want: "body/b/0: is bytes, for which JSON has no form; give them as text, such as base64",
    },
    { mediaType: "application/json", body: { n: Number.NaN }, want: "body/n: is NaN, which no number of JSON is" },
    { mediaType: "application/json", body: [1 / 0], want: "body/0: is Infinity, which no number of JSON is" },
    {
      mediaType: "application/json",
      body: [1, undefined],
      want: "body/1: is undefined, which no item of a list can be",
    },
    { mediaType: "application/json", body: { f: () => 1 }, want: "body/f: is a function, which cannot be sent" },
    { mediaType: "application/json", body: { s: Symbol("s") }, want: "body/s: is a symbol, which cannot be sent" },
    { mediaType: "application/json", body: { left: undefined, kept: null }, want: 'application/json {"kept":null}' },
    {
      mediaType: "multipart/form-data",
      body: { n: 1, file: new File(["yo"], "a.txt", { type: "text/plain" }) },
      want: `multipart/form-data ${parts}`,
    },
  ])("$mediaType $want", async ({ mediaType, body, want }) => {
    expect(await sent(mediaType, body)).toBe(want);
  });

  test.each<{ value: unknown; want: string }>([
    { value: new Date(0), want: "?q=1970-01-01T00%3A00%3A00.000Zapplication/json {}" },
    { value: new URL("http://a.test/?b"), want: "?q=http%3A%2F%2Fa.test%2F%3Fbapplication/json {}" },
    { value: [new Date(0)], want: "?q=1970-01-01T00%3A00%3A00.000Zapplication/json {}" },
    { value: new Map(), want: `q: is a Map, ${nothing}` },
    { value: new Blob(["x"]), want: "q: is a Blob, of which nothing would be sent" },
    { value: new Date(Number.NaN), want: "q: is a Date that has no JSON form" },
  ])("in a query: $want", async ({ value, want }) => {
    expect(await sent("application/json", {}, { q: value })).toBe(want);
  });
});
