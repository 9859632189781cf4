import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DocsServer, serveDocs } from "../../src/docs/serve.ts";

let folder: string;
let server: DocsServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plate-serve-"));
  await mkdir(join(folder, "site"));
  await writeFile(join(folder, "site", "index.html"), "<p>first page</p>");
  await writeFile(join(folder, "site", ".env"), "SECRET=1");
  await writeFile(join(folder, "outside.html"), "outside");
  server = await serveDocs(join(folder, "site"), { host: "127.0.0.1", port: 0 });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** The path goes out as it is written, which fetch would tidy up. */
function get(
  path: string,
  method = "GET",
): Promise<{ status: number; body: string; headers: NodeJS.Dict<string | string[]> }> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method }, async (response) => {
      const body = (await response.toArray()).map(String).join("");
      resolve({ status: response.statusCode ?? 0, body, headers: response.headers });
    });
    asked.once("error", reject);
    asked.end();
  });
}

test("the root is the first page, with headers that keep it to itself", async () => {
  const { status, body, headers } = await get("/");
  expect({ status, body }).toEqual({ status: 200, body: "<p>first page</p>" });
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["content-security-policy"]).toBe("frame-ancestors 'self'");
});

test.for([
  "/../outside.html",
  "/..%2foutside.html",
  "/%2e%2e/outside.html",
  "/.env",
  "//outside.html",
  "/site/../../outside.html",
  "/index.html/",
  "/missing.html",
])("%s is not found", async (path) => {
  expect((await get(path)).status).toBe(404);
});

test("only GET and HEAD are answered", async () => {
  expect((await get("/", "HEAD")).body).toBe("");
  expect((await get("/", "POST")).status).toBe(405);
});

test("a port that is taken is said so", async () => {
  const port = Number(new URL(server.url).port);
  await expect(serveDocs(folder, { host: "127.0.0.1", port })).rejects.toThrow(`cannot be served at 127.0.0.1:${port}`);
});
