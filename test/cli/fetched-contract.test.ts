import { spawn } from "node:child_process";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

async function serve(answer: RequestListener): Promise<string> {
  const listening = createServer(answer);
  server = listening;
  await new Promise<void>((done) => listening.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
}

/** Files by their path; everything else is 404. */
function files(texts: Readonly<Record<string, string>>, asked: string[] = []): Promise<string> {
  return serve((request, response) => {
    asked.push(request.url ?? "");
    const text = texts[request.url ?? ""];
    response.writeHead(text === undefined ? 404 : 200).end(text);
  });
}

function plate(words: readonly string[], input?: string): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ["src/cli/main.ts", ...words]);
  const texts = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    texts.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    texts.err += text;
  });
  child.stdin.end(input ?? "");
  return new Promise((done) => child.on("close", (code) => done({ code, ...texts })));
}

const root = `openapi: 3.1.0
info: { title: Shop, version: "1" }
paths:
  /items:
    get:
      operationId: listItems
      responses:
        "200":
          description: All.
          content:
            application/json:
              schema: { $ref: "parts/items.yaml#/List" }
`;
const parts = `List: { type: array, items: { $ref: "deep/item.json" } }\n`;
const item = `{ "type": "integer", "maximum": 9999999999999999999 }`;
const whole = root.replace('{ $ref: "parts/items.yaml#/List" }', "{ type: array }");

it("a contract is read from the URL that --spec names, with the files below it, in every command that reads one", async () => {
  const asked: string[] = [];
  const base = await files(
    { "/api/shop.yaml": root, "/api/parts/items.yaml": parts, "/api/parts/deep/item.json": item },
    asked,
  );
  const { code, out, err } = await plate(["verify", "--plan", "--spec", `${base}/api/shop.yaml`]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("listItems");
  expect(asked).toEqual(["/api/shop.yaml", "/api/parts/items.yaml", "/api/parts/deep/item.json"]);
  const diff = await plate(["diff", "test/fixtures/diff/parcels.yaml", "--spec", `${base}/api/shop.yaml`]);
  expect(diff.code).toBe(1);
  expect(diff.out).toContain("listItems");
});

it("nothing is asked for outside of the folder of the URL", async () => {
  const asked: string[] = [];
  const base = await files({ "/api/shop.yaml": root.replace("parts/items.yaml#/List", "../secret.yaml") }, asked);
  const { code, err } = await plate(["lint", "--spec", `${base}/api/shop.yaml`]);
  expect(code).not.toBe(0);
  expect(err).not.toContain("fault of plate");
  expect(asked).toEqual(["/api/shop.yaml"]);
});

it("a contract is read from stdin, as YAML or JSON", async () => {
  const plan = ["verify", "--plan", "--spec", "-"];
  const yaml = await plate(plan, whole);
  expect({ code: yaml.code, err: yaml.err }).toEqual({ code: 0, err: "" });
  const json = JSON.stringify({
    openapi: "3.0.3",
    info: { title: "a", version: "1" },
    paths: { "/b": { get: { operationId: "getB", responses: { 200: { description: "c" } } } } },
  });
  expect((await plate(plan, json)).out).toContain("getB");
  expect(await plate(plan, "")).toEqual({
    code: 2,
    out: "",
    err: "error: stdin holds no contract\nfix: pipe a document to --spec -\n",
  });
});

it("user and password of the URL are sent as such, and shown nowhere", async () => {
  const seen: (string | undefined)[] = [];
  const base = await serve((request, response) => {
    seen.push(request.url, request.headers.authorization);
    response.writeHead(403).end();
  });
  const spec = `${base.replace("//", "//me:hidden@")}/api.yaml?token=hidden`;
  expect(await plate(["lint", "--spec", spec])).toEqual({
    code: 3,
    out: "",
    err: `error: ${base}/api.yaml answered 403\nfix: check the address, or download the contract and name the file\n`,
  });
  expect(seen).toEqual(["/api.yaml?token=hidden", `Basic ${Buffer.from("me:hidden").toString("base64")}`]);
});

it("a server that does not give the contract is named, with exit code 3", async () => {
  const base = await files({});
  expect(await plate(["lint", "--spec", `${base}/api.yaml`])).toEqual({
    code: 3,
    out: "",
    err: `error: ${base}/api.yaml answered 404\nfix: check the address, or download the contract and name the file\n`,
  });
  server?.close();
  server?.closeAllConnections();
  const closed = await plate(["lint", "--spec", `${base}/api.yaml`]);
  expect(closed.code).toBe(3);
  expect(closed.err).toMatch(/^error: \S+ cannot be read: .*ECONNREFUSED/);
});

it.each(["ftp://127.0.0.1/api.yaml", "file:///etc/passwd"])(
  "%s is no address that contracts are read from",
  async (spec) => {
    const { code, err } = await plate(["lint", "--spec", spec]);
    expect(code).toBe(2);
    expect(err).toContain("is no address that contracts are read from\nfix: ");
  },
);
