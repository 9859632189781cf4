import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./launch.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test("the test browser keeps the web's cross-origin rules and has Web Crypto on loopback", async () => {
  const { createServer } = await import("node:http");
  const server = createServer((_request, response) => response.end("<p>closed to other origins</p>"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  const other = await page.evaluate(
    async (url) =>
      fetch(url).then(
        () => "read",
        () => "refused",
      ),
    `http://localhost:${port}/`,
  );
  const digest = await page.evaluate(async () => (await crypto.subtle.digest("SHA-256", new Uint8Array())).byteLength);
  await page.close();
  server.closeAllConnections();
  server.close();
  expect({ other, digest }).toEqual({ other: "refused", digest: 32 });
});
