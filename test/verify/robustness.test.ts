import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { decodeContent } from "../../src/transport/decode-content.ts";
import { hidesSecrets } from "../../src/verify/judge/rules/leaks/hides-secrets.ts";
import { leakIn } from "../../src/verify/judge/rules/leaks/leaked-texts.ts";
import { plate, temporaryFolder } from "./plate-io.ts";
import { startTicketServer, type TicketServer } from "./ticket-server.ts";
import { verifyTickets } from "./ticket-test.ts";

let server: TicketServer | undefined;
afterEach(() => server?.close());

describe("the robustness family accuses only what fails", () => {
  test.each([
    ["NUL", /"name":"[^"]*\\u0000/, "nul"],
    ["a lone surrogate", /\\ud800"/, "lone-surrogate"],
    ["an apostrophe", /"name":"[^"]*'"/, "apostrophe"],
    ["a format's percent sign", /%s%n%/, "percent"],
    ["an exponent of nine digits", /1e999999999/, "huge-exponent"],
    ["deep nesting", /^\[{1000}/, "deep-arrays"],
    ["thousands of members", /"plate2999"/, "many-members"],
  ])("a server that fails at %s is found, and the case is named", async (_what, pattern, change) => {
    server = await startTicketServer({
      change: (answer, { body }) => (pattern.test(body.toString()) ? { ...answer, status: 500 } : answer),
    });
    const { findings } = await verifyTickets(server.url);
    expect(findings.map(({ rule }) => rule)).toEqual(["no-server-error"]);
    expect(findings[0]?.cases.some((id) => id.startsWith("bookTicket:robust/") && id.endsWith(`:${change}`))).toBe(
      true,
    );
  });

  test("a server that refuses all of it with undeclared statuses is not accused", async () => {
    server = await startTicketServer({
      change: (answer, { body, headers }) =>
        body.length > 20_000 || /\\u0000|__proto__/.test(body.toString()) || headers["content-encoding"] !== undefined
          ? { ...answer, status: 422 }
          : answer,
    });
    const { findings } = await verifyTickets(server.url);
    expect(findings.filter(({ case: id }) => id.includes(":robust/"))).toEqual([]);
  });
});

describe("leaked texts", () => {
  test.each([
    ["at check (/srv/app.js:10:5)", "a JavaScript stack trace"],
    ["\tat com.acme.Card.update(Card.java:42)", "a Java stack trace"],
    ["org.springframework.dao.DataAccessException: x", "a Java exception"],
    ['  File "/srv/app.py", line 7', "a Python stack trace"],
    ["sqlalchemy.exc.IntegrityError", "an error of Python"],
    ["goroutine 12 [running]:", "a Go panic"],
    ["at Acme.Card.Update(Int64 id) in C:\\src\\Card.cs:line 9", "a .NET stack trace"],
    ["System.NullReferenceException: Object reference", "a .NET exception"],
    ["<b>Warning</b>: mysqli_query() in <b>/srv/db.php</b> on line <b>3</b>", "a PHP error"],
    ["#0 /srv/index.php(12): run()", "a PHP stack trace"],
    ["/srv/app/card.rb:12:in `update'", "a Ruby stack trace"],
    ["thread 'main' panicked at src/main.rs:2", "a Rust panic"],
    ["SQLSTATE[22021]: invalid byte sequence", "an error of PostgreSQL"],
    ["ORA-00942: table or view does not exist", "an error of Oracle"],
    ["SQLITE_CONSTRAINT: UNIQUE", "an error of SQLite"],
    ["You have an error in your SQL syntax near ''", "an error of MySQL"],
    ["Unclosed quotation mark after the character string 'x'", "an error of SQL Server"],
    ["E11000 duplicate key error collection", "an error of MongoDB"],
    ["PrismaClientKnownRequestError", "an error of an object mapper"],
    ["/srv/node_modules/express/lib/router.js", "a path of the server"],
  ])("%s is %s", (text, what) => {
    expect(leakIn(`{"message":"x"}\n${text}\n`)).toBe(what);
  });

  test.each([
    "The shop opens at 10:30:15.",
    "Warning: the limit is reached on line 2 of your bill",
    "com.acme sent an Error",
    "An exception was made for you (Exception 7).",
    "SQL is spoken here",
    "Traceback of the parcel: see File 7",
    "panic: button",
    "meet at Main Street (north) in Seoul: line 2",
  ])("%s is innocent", (text) => {
    expect(leakIn(text)).toBeUndefined();
  });

  test("takes time in proportion to a text made to be slow: each step at most some times the one before", () => {
    for (const piece of ["\n", "SQL syntax ", "com.com.", "at x() in ) in ", "at a", "/a.php "]) {
      expect(leakIn(`${piece.repeat(400_000)} at x:1:`)).toBeUndefined();
    }
  });
});

describe("content codings are undone", () => {
  const body = new TextEncoder().encode('{"a":1}');
  test.each([
    ["gzip", gzipSync(body)],
    ["x-gzip", gzipSync(body)],
    ["deflate", deflateSync(body)],
    ["Deflate", deflateRawSync(body)],
    ["br", brotliCompressSync(body)],
    ["zstd", zstdCompressSync(body)],
    ["identity", body],
    ["gzip, br", brotliCompressSync(gzipSync(body))],
  ])("%s", (coding, coded) => {
    const decoded = decodeContent(coded, coding, 100);
    expect(decoded.kind === "decoded" && new TextDecoder().decode(decoded.body)).toBe('{"a":1}');
  });

  test.each([
    ["gzip", body, "incorrect header check"],
    ["compress", body, "not a coding that is registered and in use"],
    ["gzip", gzipSync(new Uint8Array(1_000)), "more than 100 bytes come out"],
    ["gzip, gzip, gzip, gzip, gzip", body, "5 codings"],
  ])("%s that cannot be undone says why", (coding, coded, reason) => {
    expect(decodeContent(coded, coding, 100)).toMatchObject({ kind: "failed", reason });
  });
});

describe("the right signature of a request is told in no form", () => {
  // The HMAC-SHA256 of nothing under the empty key, RFC 4648 base64 and its other forms.
  const code = "thNnmggU2ex3L5XXeMNfxf8Wl8STcVZTxscSFEKSxa0=";
  const hex = "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad";
  const evidence = (text: string) =>
    ({
      answer: { text, headers: [] },
      secrets: [],
      target: { operation: { parameters: [] } },
      exchange: { request: { headers: [] } },
      signatures: [`V1:20261127:${code}`],
    }) as unknown as Parameters<typeof hidesSecrets.check>[0];

  test.each([
    ["base64", code],
    ["base64 without padding", code.replace("=", "")],
    ["hexadecimal digits", hex],
    ["capital hexadecimal digits", hex.toUpperCase()],
    ["base64url", "thNnmggU2ex3L5XXeMNfxf8Wl8STcVZTxscSFEKSxa0"],
    ["percent-encoded base64", code.replace("=", "%3D")],
    ["digits with colons between", hex.replaceAll(/..(?=.)/g, "$&:")],
    ["digits with blanks between", hex.toUpperCase().replaceAll(/..(?=.)/g, "$& ")],
    ["percent-encoded bytes", hex.replaceAll(/../g, "%$&")],
    [
      "a list of bytes",
      "[182, 19, 103, 154, 8, 20, 217, 236, 119, 47, 149, 215, 120, 195, 95, 197, 255, 22, 151, 196, 147, 113, 86, 83, 198, 199, 18, 20, 66, 146, 197, 173]",
    ],
    ["the whole header value", `V1:20261127:${code}`],
  ])("%s", (_form, told) => {
    const problems = hidesSecrets.check(evidence(`{"hint":"expected ${told}"}`));
    expect(problems.map(({ actual }) => actual)).toEqual(["the right signature of the request"]);
  });

  test("another code is no leak", () => {
    expect(hidesSecrets.check(evidence(`{"hint":"${code.replace("th", "ht")}"}`))).toEqual([]);
  });
});

const shop = `openapi: 3.1.0
info: {title: Shop, version: "1"}
components: {securitySchemes: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}}}
security: [{token: []}]
paths:
  /stock:
    get: {operationId: readStock, tags: [Stock], responses: {"200": {description: ok}, "401": {description: who}}}
  /key:
    get: {operationId: readKey, tags: [Key], security: [{key: []}], responses: {"200": {description: ok}}}
  /open:
    get: {operationId: readOpen, security: [{token: []}, {}], responses: {"200": {description: ok}}}
`;

describe("security that the contract declares", () => {
  const verifyShop = async (act: (request: IncomingMessage, response: ServerResponse) => void, ...more: string[]) => {
    await using folder = await temporaryFolder();
    const { writeFile } = await import("node:fs/promises");
    await writeFile(`${folder.path}/shop.yaml`, shop);
    const http = createServer(act);
    await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    const argv = ["verify", url, "--spec", "shop.yaml", "--header", "Authorization: Bearer t0k-of-the-test"];
    const done = await plate([...argv, "--header", "X-Key: k3y-of-the-test", "--report", "json", ...more], {
      cwd: folder.path,
    });
    http.closeAllConnections();
    http.close();
    return { ...done, report: done.out === "" ? undefined : JSON.parse(done.out) };
  };
  const found = ({ report }: Awaited<ReturnType<typeof verifyShop>>) =>
    report.findings.map((finding: { rule: string; operationId: string; count: number }) => [
      finding.rule,
      finding.operationId,
      finding.count,
    ]);

  test("a server that takes anybody is found, by all three kinds of wrong credentials", async () => {
    const result = await verifyShop((request, response) =>
      response.writeHead(request.method === "GET" ? 200 : 405, { Allow: "GET" }).end(),
    );
    expect(found(result)).toEqual([
      ["security-enforced", "readStock", 3],
      ["security-enforced", "readKey", 3],
    ]);
    expect(result.code).toBe(1);
  });

  test("a server that checks is not accused, an undeclared 401 and an operation that may be called without included", async () => {
    const result = await verifyShop((request, response) => {
      const { authorization, "x-key": key } = request.headers;
      const isKnown = request.url === "/key" ? key === "k3y-of-the-test" : authorization === "Bearer t0k-of-the-test";
      const isOpen = request.url === "/open" && authorization === undefined;
      const status = request.method !== "GET" ? 405 : isKnown || isOpen ? 200 : 401;
      response.writeHead(status, { Allow: "GET", "WWW-Authenticate": "Bearer" }).end();
    });
    expect(found(result)).toEqual([]);
    expect(result.code).toBe(0);
  });

  test("--tag and --exclude choose operations, and what is named wrongly is refused", async () => {
    const act = (_request: IncomingMessage, response: ServerResponse): void => void response.writeHead(200).end();
    const ids = async (...more: string[]) =>
      (await verifyShop(act, ...more)).report.operations.map(({ operationId }: { operationId: string }) => operationId);
    expect(await ids("--tag", "Stock")).toEqual(["readStock"]);
    expect(await ids("--exclude", "readStock", "--exclude", "readOpen")).toEqual(["readKey"]);
    expect((await verifyShop(act, "--tag", "Stok")).err).toContain("no operation of the contract has the tag Stok");
    expect((await verifyShop(act, "--exclude", "nope")).err).toContain("the contract has no operation nope");
  });
});
