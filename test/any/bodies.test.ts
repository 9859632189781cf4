import { describe, expect, test } from "vitest";
import { startMock } from "../../src/mock/transport/start-mock.ts";
import type { ProxiedExchange } from "../../src/proxy/exchange.ts";
import { createJudgeExchange } from "../../src/proxy/judge-exchange.ts";
import { verifyTarget } from "../faults/verify-target.ts";
import { onlyOperation } from "../only-operation.ts";
import { serveContract } from "./serve-contract.ts";

const { tables, served, client } = await serveContract("test/fixtures/any/bodies.yaml");

const order = { id: 9007199254740993n, tags: ["red", "a b"], place: { city: "Bern", height: 540 } };
const upload = {
  title: 'A "title"',
  count: 2,
  tags: ["red", "blue"],
  place: { city: "Zürich" },
  file: Uint8Array.of(0, 255, 13, 10, 45, 45),
};

describe("what the client sends", () => {
  test.each<readonly [operation: string, body: unknown, contentType: string, text: string]>([
    [
      "sendForm",
      order,
      "application/x-www-form-urlencoded",
      "id=9007199254740993&tags=red&tags=a%20b&place=%7B%22city%22%3A%22Bern%22%2C%22height%22%3A540%7D",
    ],
    [
      "sendStyledForm",
      order,
      "application/x-www-form-urlencoded",
      "id=9007199254740993&tags=red%7Ca%20b&place[city]=Bern&place[height]=540",
    ],
    ["sendNote", "Grüße", "text/plain", "Grüße"],
    ["sendBytes", Uint8Array.of(80, 75), "application/octet-stream", "PK"],
    ["sendXml", "<place><city>Bern</city></place>", "application/xml", "<place><city>Bern</city></place>"],
    ["sendEither", { city: "Bern" }, "application/json", '{"city":"Bern"}'],
  ])("%s", async (...row) => {
    const [operation, body, contentType, text] = row;
    const prepared = await client().prepare(operation, { body });
    expect(prepared.headers["content-type"]).toBe(contentType);
    expect(new TextDecoder().decode(prepared.body)).toBe(text);
    const result = await client().call(operation, { body });
    expect([result.status, result.rawHeaders.get("x-mock-violations")]).toEqual([200, null]);
  });

  test("a multipart form, its file byte for byte", async () => {
    const { headers, body } = await client().prepare("upload", { body: upload });
    const [, boundary = ""] =
      /^multipart\/form-data; boundary=(plate-[\w-]+)$/.exec(headers["content-type"] ?? "") ?? [];
    const part = (head: string, content: string) =>
      `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`;
    expect(Buffer.from(body).toString("latin1")).toBe(
      [
        part('name="title"', 'A "title"'),
        part('name="count"', "2"),
        part('name="tags"', "red"),
        part('name="tags"', "blue"),
        part('name="place"\r\nContent-Type: application/json', Buffer.from('{"city":"Zürich"}').toString("latin1")),
        part('name="file"; filename="file"\r\nContent-Type: image/png', "\0\xff\r\n--"),
        `--${boundary}--\r\n`,
      ].join(""),
    );
    const result = await client().call("upload", { body: upload });
    expect([result.status, result.rawHeaders.get("x-mock-violations")]).toEqual([200, null]);
  });

  test("as the caller's Content-Type says", async () => {
    const options = { headers: { "Content-Type": "multipart/form-data" } };
    const { headers, body } = await client().prepare("sendEither", { body: { city: "Bern" } }, options);
    expect(headers["content-type"] ?? headers["Content-Type"]).toMatch(/boundary=/);
    expect(new TextDecoder().decode(body)).toContain('name="city"');
  });
});

describe("what the client refuses to send, with or without checks", () => {
  test.each<readonly [operation: string, body: unknown, message: string]>([
    ["sendXml", { city: "Bern" }, "goes out as application/xml, for which it has to be given as text or bytes"],
    ["sendBytes", { a: 1 }, "goes out as application/octet-stream, for which it has to be given as text or bytes"],
    ["sendForm", [1], "goes out as application/x-www-form-urlencoded, for which it has to be given as an object"],
    ["sendForm", { id: Uint8Array.of(1) }, "member id holds bytes"],
    [
      "upload",
      "--x--",
      "goes out as multipart/form-data: give it as an object, or as text with a Content-Type that names its boundary",
    ],
    ["sendPicture", Uint8Array.of(1), "is image/*: say which type it has by a Content-Type header"],
  ])("%s %j", async (...row) => {
    const [operation, body, message] = row;
    const call = client().call(operation, { body }, { validateRequests: false });
    await expect(call).rejects.toMatchObject({ violations: [{ in: "body", keyword: "mediaType", message }] });
  });
});

test("a picture goes out as the type that the caller gives", async () => {
  const options = { headers: { "Content-Type": "image/png" } };
  const result = await client().call("sendPicture", { body: Uint8Array.of(137, 80) }, options);
  expect([result.status, result.rawHeaders.get("x-mock-violations")]).toEqual([200, null]);
});

describe("what the client and the mock find in a form", () => {
  test.each<readonly [operation: string, body: unknown, at: string]>([
    ["sendForm", { ...order, tags: ["red"] }, "/tags"],
    ["sendForm", { ...order, place: { city: "X" } }, "/place/city"],
    ["sendForm", { ...order, id: 0n }, "/id"],
    ["sendStyledForm", { ...order, place: { city: "X" } }, "/place/city"],
    ["sendStyledForm", { ...order, tags: ["red", "x"] }, "/tags/1"],
    ["upload", { ...upload, title: "x" }, "/title"],
    ["upload", { ...upload, place: { city: "X" } }, "/place/city"],
    ["upload", { ...upload, tags: ["a", "red"] }, "/tags/0"],
    ["upload", { ...upload, file: new Uint8Array(65) }, "/file"],
    ["sendNote", "x", ""],
  ])("%s %#", async (...row) => {
    const [operation, body, at] = row;
    await expect(client().call(operation, { body })).rejects.toMatchObject({ violations: [{ in: "body", at }] });
    const result = await client().call(operation, { body }, { validateRequests: false });
    expect(result.status).toBe(400);
    expect(result.rawHeaders.get("x-mock-violations")).toContain(`"at":"${at}"`);
  });

  test.each([
    ["multipart/form-data", "", "has no boundary in its Content-Type"],
    ["multipart/form-data; boundary=x", "--x\r\n\r\n", "does not end with its boundary"],
    [
      "multipart/form-data; boundary=x",
      "--x\r\nA: b\r\n\r\n1\r\n--x--",
      "has a part without a name (RFC 7578, section 4.2)",
    ],
  ])("a multipart body that is none: %s %j", async (...row) => {
    const [contentType, body, reason] = row;
    const answer = await fetch(`${served.mock.url}/upload`, {
      method: "POST",
      headers: { "Content-Type": contentType },
      body: body === "" ? "-" : body,
    });
    expect(answer.status).toBe(400);
    expect(answer.headers.get("x-mock-violations")).toContain(reason);
  });
});

describe("answers", () => {
  test("of bytes come as bytes", async () => {
    const bytes = Uint8Array.of(0, 255, 254, 10);
    const fetch = async () =>
      new Response(bytes, { headers: { "content-type": "application/octet-stream", "content-length": "4" } });
    const own = client({ fetch });
    expect(await own.call("readFile")).toMatchObject({ ok: true, data: bytes, violations: [] });
  });

  test.each([
    ["X-Left", "12", true],
    ["X-Left", "9999999999999999999", true],
    ["X-Left", "10000000000000000000", false],
    ["X-Left", "a few", false],
    ["X-Last", "true", true],
    ["X-Last", "yes", false],
    ["X-Codes", "1, 2,3", true],
    ["X-Codes", "1,b", false],
    ["X-Color", "R,100,G,200", true],
    ["X-Color", "R,100,G,x", false],
  ])("have headers that are read as their schema says: %s %s", async (...row) => {
    const [name, value, fits] = row;
    const headers = { "content-type": "application/json", [name]: value };
    const fetch = async () => new Response("{}", { headers });
    const own = client({ fetch });
    const { violations } = await own.call("readHeaders");
    expect(violations.map((violation) => violation.name)).toEqual(fits ? [] : [name]);
  });

  test("have the length that the mock sends, not one that was made up from the contract", async () => {
    const answer = await fetch(`${served.mock.url}/file`);
    expect([answer.status, answer.headers.get("content-length")]).toEqual([200, String((await answer.text()).length)]);
    expect([answer.headers.get("content-encoding"), answer.headers.get("transfer-encoding")]).toEqual([null, null]);
  });

  test("in XML are the example's text, or made up from the schema", async () => {
    const text = "<place><city>Bern</city></place>";
    expect(await client().call("readXmlText")).toMatchObject({ ok: true, violations: [], data: text });
    expect(await client().call("readXml")).toMatchObject({
      ok: true,
      violations: [],
      data: '<?xml version="1.0" encoding="UTF-8"?>\n<Place><city>Bern</city><height>0</height></Place>\n',
    });
  });

  test("are JSON where the contract offers it beside XML", async () => {
    expect(await client().call("readXmlOrJson")).toMatchObject({ ok: true, data: { city: "Bern" } });
    const answer = await fetch(`${served.mock.url}/xml-or-json`);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/json"]);
  });
});

test("the proxy reads headers and ranges of media types as the contract says: it accuses whom it should, and nobody else", () => {
  const judge = createJudgeExchange(tables);
  const ok = (headers: Readonly<Record<string, string>>): ProxiedExchange["answer"] => {
    const fields = Object.entries({ "content-type": "application/json", ...headers });
    return { kind: "answer", status: 200, headers: fields, body: new TextEncoder().encode("{}") };
  };
  const picture = { method: "POST", target: "/picture", body: Uint8Array.of(1) };
  const read = { method: "GET", target: "/headers", headers: [], body: new Uint8Array() };
  const exchanges: readonly ProxiedExchange[] = [
    { request: { ...picture, headers: [["content-type", "image/png"]] }, answer: ok({}) },
    { request: { ...picture, headers: [["content-type", "text/plain"]] }, answer: ok({}) },
    { request: read, answer: ok({ "x-left": "12", "x-last": "true", "x-codes": "1,2", "x-color": "R,1,G,2" }) },
    { request: read, answer: ok({ "x-left": "a", "x-last": "yes", "x-codes": "1,b", "x-color": "R,x" }) },
  ];
  expect(exchanges.map((exchange) => judge(exchange).breaches.map(({ at }) => at))).toEqual([
    [],
    ["/request/headers/Content-Type", "/response/body"],
    [],
    ["X-Left", "X-Last", "X-Codes", "X-Color"].map((name) => `/response/headers/${name}`),
  ]);
});

test("verify asks what can be made up, accuses nobody, and says of the rest why it is left out", async () => {
  const report = await verifyTarget(served.mock.url, tables);
  expect(report.findings.map(({ case: id, message }) => `${id} ${message}`)).toEqual([]);
  const notProbed = (type: string) => `no part of its request body is probed, since that is ${type}`;
  expect(report.skipped.map(({ case: id, reason }) => [id, reason])).toEqual([
    ["upload:body", notProbed("multipart/form-data")],
    [
      "sendPicture",
      "no request could be made from the contract: a body of image/* cannot be made up from a schema; add an example",
    ],
    ["sendXml:body", notProbed("application/xml")],
    ["sendXmlExample:body", notProbed("application/xml")],
  ]);
});

test("verify writes XML by the schema's xml objects", async () => {
  const alone = { ...tables, model: onlyOperation(tables.model, "sendXml") };
  await using own = await startMock(alone);
  const report = await verifyTarget(own.url, alone);
  expect([report.outcome, report.findings]).toEqual(["conforms", []]);
  const bodies = own.requests().map(({ body }) => new TextDecoder().decode(body));
  expect(bodies).toContain('<?xml version="1.0" encoding="UTF-8"?>\n<Place><city>Bern</city></Place>\n');
});
