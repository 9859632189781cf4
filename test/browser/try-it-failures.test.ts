import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltSite, limitUpdate, limitUpdatePage, openRecorded, ownSite } from "./docs-site.ts";
import { launchBrowser } from "./launch.ts";

let browser: Browser;
let site: BuiltSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), ownSite()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.[Symbol.asyncDispose]();
});

interface OpenPanel {
  readonly page: Page;
  readonly panel: Locator;
}

/** By language, the one page that the tests share: opening it takes longer than most of them. */
const opened = new Map<string, OpenPanel>();

/** Sends the request of the panel to this address, and nothing of an answer before is left to see. */
async function sendTo(address: string, locale = "en-US"): Promise<OpenPanel> {
  const found = opened.get(locale) ?? (await openPanel(locale));
  opened.set(locale, found);
  const { panel } = found;
  await panel.locator(".try-it-status").evaluateAll((all) => {
    for (const status of all) status.replaceChildren();
  });
  await panel.locator('input[type="url"]').fill(address);
  await panel.locator(".try-it-send").click();
  return found;
}

async function openPanel(locale: string): Promise<OpenPanel> {
  const { page } = await openRecorded(browser, await limitUpdatePage(site), { locale });
  const panel = page.locator(limitUpdate);
  await panel.waitFor();
  await panel.getByRole("combobox").first().selectOption("");
  return { page, panel };
}

/** A server that lets every page read its answers. */
async function serverThat(answer: (response: ServerResponse) => void) {
  const server = createServer((request, response) => {
    const allow = { "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "*" };
    for (const [name, value] of Object.entries(allow)) response.setHeader(name, value);
    if (request.method === "OPTIONS") response.writeHead(204).end();
    else answer(response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: close };
}

const json = { "Content-Type": "application/json" };

describe("an address that no page can call is told as such, and how to write one", () => {
  test("in English", async () => {
    const open = await sendTo("");
    const told = open.panel.getByText(/not one that a page can call\. Write it as http:\/\/host:port/);
    await told.waitFor();
    const wrong = ["foo", "javascript:alert(1)", "ftp://x", "http://", "http:///a", "//127.0.0.1:4010"];
    for (const address of [...wrong, "http://127.0.0.1:99999", "http://a b", "http://127.0.0.1:4010?a=b"]) {
      await open.panel.locator(".try-it-status").evaluate((status) => status.replaceChildren());
      await open.panel.locator('input[type="url"]').fill(address);
      await open.panel.locator(".try-it-send").click();
      await told.waitFor();
    }
  });

  test("in Korean too", async () => {
    const open = await sendTo("foo", "ko-KR");
    await open.panel.getByText(/http:\/\/호스트:포트/).waitFor();
    expect(await open.panel.locator(".try-it-status").textContent()).not.toMatch(/Failed to|Invalid URL/);
  });
});

test("an answer that breaks off within its body is told as such", async () => {
  await using server = await serverThat((response) => {
    response.writeHead(200, { ...json, "Content-Length": "100" }).write('{"response":');
    setTimeout(() => response.destroy(), 50);
  });
  const open = await sendTo(server.url);
  await open.panel.getByText("The answer began, but broke off before its end.").waitFor();
});

test("a deeply nested answer is shown, and told not to have been checked or not to conform", async () => {
  await using server = await serverThat((response) =>
    response.writeHead(200, json).end(`${"[".repeat(20_000)}${"]".repeat(20_000)}`),
  );
  const open = await sendTo(server.url);
  await open.panel.getByText("200 OK").waitFor();
  expect(await open.panel.locator(".try-it-status").textContent()).toMatch(
    /does not conform to the contract|could not check it/,
  );
  expect(await open.panel.locator(".try-it-text").textContent()).toContain("[");
});

test("a huge answer is shown in portions, and can be saved whole", async () => {
  const list = Array.from({ length: 100_000 }, (_, id) => ({ id, name: `card number ${id}` }));
  const body = JSON.stringify({ response: { code: "000_000", description: "Success" }, list });
  await using server = await serverThat((response) => response.writeHead(200, json).end(body));
  const open = await sendTo(server.url);
  await open.panel.getByText("200 OK").waitFor();
  const text = open.panel.locator(".try-it-text");
  const [elements, characters] = [await text.locator("*").count(), (await text.textContent())?.length ?? 0];
  expect([elements < 20_000, characters > 10_000, characters < 100_000]).toEqual([true, true, true]);
  await open.panel.getByRole("button", { name: "Show more" }).click();
  expect((await text.textContent())?.length).toBeGreaterThan(characters);
  const saving = open.page.waitForEvent("download");
  await open.panel.getByRole("button", { name: "Save the body" }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await saving).createReadStream()) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString()).toBe(body);
});
