import { writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { ContractReport as Report } from "../../src/contract/model/contract-report.ts";
import { startMock } from "../../src/mock/transport/start-mock.ts";
import { plate, temporaryFolder } from "./plate-io.ts";
import { fixtureTables } from "./ticket-test.ts";

const root = new URL("../..", import.meta.url).pathname;
const spec = ["--spec", `${root}test/fixtures/verify/shelf.yaml`];

interface Shelf {
  readonly url: string;
  readonly close: () => void;
}

/** What the shelf keeps of a book's text in place of the text itself. */
type Keep = (text: string) => string | undefined;

let shelf: Shelf | undefined;
afterEach(() => shelf?.close());

/** A server of the shelf contract that keeps the text of each book, integers and all. */
async function startShelf(keep: Keep = (text) => text): Promise<Shelf> {
  const books = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const answer = (status: number, body = "") =>
      response.writeHead(status, body === "" ? {} : { "Content-Type": "application/json" }).end(body);
    const text = await bodyOf(request);
    if (request.method === "POST" && request.url === "/books") {
      if (!isBook(text, request.headers["content-type"])) return answer(400);
      const id = String(9007199254740993n + BigInt(books.size));
      const kept = keep(text);
      books.set(id, kept ?? "");
      return answer(201, `{"id":${id}}`);
    }
    const [, id = "", fields] = /^\/books\/([^/?]+)(?:\?fields=(all|few))?$/.exec(request.url ?? "") ?? [];
    if (request.method !== "GET" || id === "") return answer(405);
    if (fields === undefined || !/^[1-9]\d{0,18}$/.test(id)) return answer(400);
    const book = books.get(id);
    return book ? answer(200, book.replace(/\}\s*$/, ',"state":"shelved"}')) : answer(404);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function isBook(text: string, contentType = ""): boolean {
  if (!contentType.toLowerCase().startsWith("application/json")) return false;
  try {
    const { title, copies, lent } = JSON.parse(text);
    const digits = /"copies"\s*:\s*(\d+)\s*[,}]/.exec(text)?.[1] ?? "";
    const fits = typeof copies === "number" && digits !== "" && BigInt(digits) <= 9999999999999999999n;
    return (
      typeof title === "string" && [...title].length > 0 && [...title].length <= 20 && fits && typeof lent === "boolean"
    );
  } catch {
    return false;
  }
}

/** What the link of a run came to. */
async function linkFindings(url: string, ...words: readonly string[]): Promise<readonly string[]> {
  const { out } = await plate(["verify", url, ...spec, "--report", "json", ...words]);
  const { findings } = JSON.parse(out) as Report;
  return findings
    .filter(({ rule }) => rule === "link-holds")
    .map(({ case: id, at, message }) => `${id} ${at} ${message}`);
}

describe("a link by parameters, from what an answer says", () => {
  test("a server that keeps what it is told has no finding", async () => {
    shelf = await startShelf();
    expect(await linkFindings(shelf.url)).toEqual([]);
  });

  test("big integers are compared digit by digit", async () => {
    shelf = await startShelf((text) => text.replace(/\d{16,}/, (digits) => String(BigInt(Number(digits)) - 1n)));
    expect(await linkFindings(shelf.url)).toEqual([
      "addBook:link:bookRead:read-other-values /response/body/copies expected 9999999999999999998, as sent with addBook:link:bookRead:set-other-values, got 9999999999999999999",
    ]);
  });

  test("what is not there is no agreement, and a missing thing is one finding", async () => {
    shelf = await startShelf((text) => text.replace(/true/, "false"));
    expect(await linkFindings(shelf.url)).toEqual([
      "addBook:link:bookRead:read-other-values /response/body/lent expected true, as sent with addBook:link:bookRead:set-other-values, got false",
    ]);
    shelf.close();
    shelf = await startShelf(() => undefined);
    expect(await linkFindings(shelf.url)).toEqual([
      "addBook:link:bookRead:read-other-values /response expected a success, since addBook:link:bookRead:set-other-values was one, got 404",
    ]);
  });

  test("a finding is shown again by --replay, with both exchanges, and by its curl commands", async () => {
    shelf = await startShelf((text) => text.replace(/true/, "false"));
    const id = "addBook:link:bookRead:read-other-values";
    const { out, code } = await plate(["verify", shelf.url, ...spec, "--replay", id]);
    expect(out).toMatch(
      /POST \/books HTTP[\s\S]*"lent":true[\s\S]*201[\s\S]*GET \/books\/\d+\?fields=all HTTP[\s\S]*error {2}link-holds/,
    );
    expect(code).toBe(1);
    const report = JSON.parse((await plate(["verify", shelf.url, ...spec, "--report", "json"])).out) as Report;
    const finding = report.findings.find(({ rule }) => rule === "link-holds");
    expect(finding?.curl).toMatch(/^curl .*\/books' .*"lent":true.*; curl .*\/books\/\d+\?fields=all'/);
  });

  test("the shards of a run keep both halves of a link together", async () => {
    shelf = await startShelf((text) => text.replace(/true/, "false"));
    const parts = await Promise.all(["1/2", "2/2"].map((part) => linkFindings(shelf?.url ?? "", "--shard", part)));
    expect(parts.flat()).toHaveLength(1);
  });

  test("the mock tells what was set, to the request that the link makes", async () => {
    await using mock = await startMock(await fixtureTables("shelf"));
    expect(await linkFindings(mock.url)).toEqual([]);
    const send = (body: string) =>
      fetch(`${mock.url}/books`, { method: "POST", headers: { "Content-Type": "application/json" }, body });
    const read = async () => (await fetch(`${mock.url}/books/9007199254740993?fields=all`)).text();
    await send('{"title":"Emma","copies":9007199254740995,"lent":true}');
    expect(await read()).toBe('{"title":"Emma","copies":9007199254740995,"lent":true,"state":"shelved"}');
    await send('{"title":"","copies":1,"lent":true}');
    expect(await read()).toContain("9007199254740995");
    expect(await (await fetch(`${mock.url}/books/2?fields=all`)).text()).toContain('"copies":3');
    await send('{"title":"Emma","copies":3,"lent":false}');
    expect(await read()).toContain('"copies":3,"lent":false');
  });
});

describe("links that are not played say why", () => {
  const skippedOf = async (...words: readonly string[]) => {
    const { out } = await plate(["verify", "--plan", ...words]);
    return out.split("\n").filter((line) => line.startsWith("skipped: ") && line.includes(":link:"));
  };

  test("the other operation is not tested, or its messages are encrypted and there are no keys", async () => {
    expect(await skippedOf("--operation", "updateCardPaymentLimit")).toEqual([
      "skipped: updateCardPaymentLimit:link:limitsRead (listCards is not among the operations that are tested)",
    ]);
    expect(await skippedOf()).toContain(
      "skipped: updateCardPaymentLimit:link:limitsRead (its messages are encrypted, and no keys were given (--keys))",
    );
  });

  test("test data can skip a link by its name, and only skip it", async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, "data.yaml");
    await writeFile(file, "operations:\n  addBook:\n    bookRead:\n      skip: books are shown a day later\n");
    expect(await skippedOf(...spec, "--test-data", file)).toContain(
      "skipped: addBook:link:bookRead (books are shown a day later)",
    );
    await writeFile(file, "operations:\n  addBook:\n    bookRead:\n      request: {}\n");
    const { code, err } = await plate(["verify", "--plan", ...spec, "--test-data", file]);
    expect(err).toContain(`error: ${file}:3: bookRead is a link, which can only be skipped`);
    expect(code).toBe(2);
    await writeFile(file, "operations:\n  addBook:\n    added:\n      skip: the shelf is full\n");
    expect(await skippedOf(...spec, "--test-data", file)).toContain(
      "skipped: addBook:link:bookRead (no scenario that is answered so can be offered)",
    );
  });

  test("a link that says nothing of the answer, where another one leads to the same operation and does", async () => {
    expect(await skippedOf(...spec)).toEqual([
      "skipped: addBook:link:plain (the link bookRead leads to getBook too, and says what must be there)",
    ]);
  });

  test("a first half that is refused leaves nothing to look at", async () => {
    await using mock = await startMock({ ...(await fixtureTables("shelf")), seed: "1" });
    const broken = createServer((request, response) => {
      if (request.method === "POST") response.writeHead(503).end();
      else response.writeHead(302, { Location: mock.url }).end();
    });
    await new Promise<void>((listening) => broken.listen(0, "127.0.0.1", listening));
    const url = `http://127.0.0.1:${(broken.address() as AddressInfo).port}`;
    const { out } = await plate(["verify", url, ...spec, "--report", "json"]);
    const { skipped } = JSON.parse(out) as Report;
    expect(skipped.filter(({ case: id }) => id.includes(":link:")).length).toBeGreaterThan(1);
    broken.close();
  });
});
