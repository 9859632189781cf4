import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltSite, buildSite, limitUpdate, limitUpdatePage, openRecorded, ownSite } from "./docs-site.ts";
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

test("the reference shows the bound of the member id, and its examples, with every digit", async () => {
  const { page } = await openRecorded(browser, await limitUpdatePage(site));
  await page.locator(limitUpdate).waitFor();
  const shown = (await page.locator("#api-content").textContent()) ?? "";
  expect(shown).toContain("[ 1 .. 9999999999999999999 ]");
  expect(shown).not.toContain("10000000000000000000");
  expect(shown).toContain('"userId":9007199254740993');
  await page.context().close();
});

test("the reference of a short contract begins at its top with the first tag open, and stays where the reader scrolls to", async () => {
  await using short = await buildSite("--spec", "test/fixtures/spelled-out/openapi.yaml");
  const { page } = await openRecorded(browser, `${short.url}reference.html`);
  const places: string[] = [];
  page.on("framenavigated", (frame) => places.push(new URL(frame.url()).hash));
  await page.locator(limitUpdate).waitFor();
  expect(await page.evaluate(() => [scrollY, location.hash])).toEqual([0, "#/card"]);
  const last = page.getByRole("heading", { name: "Inquiry of card tax deduction status" }).first();
  while (!(await last.isVisible())) {
    await page.mouse.wheel(0, 2000);
    await page.waitForTimeout(200);
  }
  await last.scrollIntoViewIfNeeded();
  await page.waitForTimeout(1000);
  places.length = 0;
  await page.waitForTimeout(1000);
  expect(places).toEqual([]);
  await page.context().close();
});

test("Redoc's copy of an example has every digit", async () => {
  const address = (await limitUpdatePage(site)).replace("updatecardpaymentlimit", "getcardmember");
  const { page } = await openRecorded(browser, address);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const panel = page.locator('.try-it[data-operation="getCardMember"]');
  await panel.waitFor();
  const operation = page.locator('[data-item-kind="httpItem"]').filter({ has: panel });
  await operation.locator('[data-testid="json-viewer"]').first().getByTestId("copy-button").click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes("userId"));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('"userId": 9007199254740993');
  await page.context().close();
});

test("code on the pages can be copied as it stands", async () => {
  const { page } = await openRecorded(browser, `${site.url}test-data.html`);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const block = page.locator(".p-code", { hasText: "9007199254740993" }).first();
  await block.getByRole("button", { name: "Copy" }).click();
  await block.getByRole("button", { name: "Copied" }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('"userId": 9007199254740993,\n');
  await page.context().close();
});

test("every page asks nothing of any host but its own, and reports no error", async () => {
  for (const name of [
    "index",
    "reference",
    "codes",
    "headers",
    "test-data",
    "decisions",
    "changelog",
    "downloads",
    "search",
  ]) {
    const { page, origins, errors } = await openRecorded(browser, `${site.url}${name}.html`);
    await page.waitForTimeout(300);
    expect({ name, origins: origins(), errors }).toEqual({ name, origins: [new URL(site.url).origin], errors: [] });
    await page.context().close();
  }
});

test("every link of every page of ours leads somewhere", async () => {
  const { page } = await openRecorded(browser, `${site.url}index.html`);
  const broken: string[] = [];
  for (const name of ["index", "codes", "headers", "test-data", "decisions", "changelog", "downloads", "search"]) {
    await page.goto(`${site.url}${name}.html`);
    const links = await page
      .locator("a[href]")
      .evaluateAll((anchors) => anchors.map((link) => link.getAttribute("href") ?? ""));
    for (const link of new Set(links)) {
      const url = new URL(link, page.url());
      if (url.origin !== new URL(site.url).origin || url.pathname.endsWith("reference.html")) continue;
      const answer = await fetch(url);
      const text = await answer.text();
      const id = decodeURIComponent(url.hash.slice(1));
      if (answer.status !== 200 || (id !== "" && !text.includes(`id="${id}"`))) broken.push(`${name}: ${link}`);
    }
  }
  expect(broken).toEqual([]);
  await page.context().close();
});

test("a link to an operation opens the reference at its panel", async () => {
  const { page } = await openRecorded(browser, `${site.url}index.html`);
  await page.getByRole("link", { name: "Modification of the card's limit" }).click();
  await page.locator('.try-it[data-operation="updateCardPaymentLimit"]').waitFor();
  await page.context().close();
});

test("search finds codes, headers, fields, decisions and pages without a network, in Korean too", async () => {
  const { page } = await openRecorded(browser, `${site.url}index.html`);
  await page.getByRole("searchbox").fill("003_024");
  await page.keyboard.press("Enter");
  await page.waitForURL(/search\.html\?q=003_024/);
  const results = page.locator("#p-results a");
  expect((await results.allTextContents())[0]).toBe("003_024 Don't have account info");
  expect(await page.locator("#p-results li").first().textContent()).toContain("Modification of the card's limit");
  await page.getByLabel("Search for").fill("limits.once");
  expect((await results.allTextContents())[0]).toBe("limits.once");
  await page.getByLabel("Search for").fill("tran-token");
  expect((await results.allTextContents()).filter((title) => title === "X-KM-Tran-Token")).toHaveLength(1);
  await page.getByLabel("Search for").fill("independent published clients");
  expect(await results.allTextContents()).toEqual(["1. An answer's body is an envelope with a result code and a text"]);
  await page.getByLabel("Search for").fill("결과 코드");
  expect(await results.first().getAttribute("href")).toBe("codes.html");
  await page.getByLabel("Search for").fill("zzzz");
  expect(await results.count()).toBe(0);
  await page.context().close();
});

test("Redoc's own search works offline", async () => {
  const { page, errors } = await openRecorded(browser, await limitUpdatePage(site));
  await page.locator(limitUpdate).waitFor();
  await page.getByTestId("search-trigger").click();
  await page.keyboard.type("userId");
  await page
    .getByText(/userId/i)
    .filter({ visible: true })
    .first()
    .waitFor();
  expect(errors).toEqual([]);
  await page.context().close();
});

test("the interface is Korean for a Korean browser, and the reader's choice stays on the next page", async () => {
  const { page } = await openRecorded(browser, `${site.url}codes.html`, { locale: "ko-KR" });
  const heading = page.getByRole("heading", { level: 1 });
  await heading.getByText("결과 코드").waitFor();
  await page.getByRole("link", { name: "English" }).click();
  await heading.getByText("Result codes").waitFor();
  await page.goto(await limitUpdatePage(site));
  const panel = page.locator(limitUpdate);
  await panel.getByRole("button", { name: "Send" }).waitFor();
  await page.getByRole("link", { name: "한국어" }).click();
  await panel.getByRole("button", { name: "보내기" }).waitFor();
  expect(await panel.getByRole("combobox", { name: "서버" }).locator("option").last().textContent()).toBe("직접 입력…");
  await page.context().close();
});

test("without JavaScript every page can be read, the reference too", async () => {
  const { page } = await openRecorded(browser, `${site.url}reference.html`, { javaScriptEnabled: false });
  const plain = page.locator(".p-plain");
  expect(await plain.isVisible()).toBe(true);
  const text = (await plain.textContent()) ?? "";
  expect(text).toContain("POST /api/v1/card/payment/limit/update");
  const path = "POST /api/v1/card/payment/limit/update";
  await plain.locator("li", { hasText: path }).getByRole("link").click();
  const operation = (await page.locator("main").textContent()) ?? "";
  for (const part of [path, "1 to 9999999999999999999", "X-KM-Tran-Token"]) expect(operation).toContain(part);
  await page.goto(`${site.url}codes.html`);
  expect(await page.getByText("Wallet user not found").first().isVisible()).toBe(true);
  await page.goto(`${site.url}search.html`);
  expect(await page.getByRole("link", { name: "limits.once", exact: true }).isVisible()).toBe(true);
  await page.context().close();
});

test("the reference is text before its scripts are there; how long it takes to show it and to make it ready is printed", async () => {
  const slow = await browser.newPage();
  await slow.route("**/redoc.js*", () => new Promise(() => undefined));
  await slow.goto(`${site.url}reference.html`, { waitUntil: "commit" });
  await slow.getByText("POST /api/v1/card/payment/limit/update").first().waitFor();
  await slow.close();
  const { page } = await openRecorded(browser, await limitUpdatePage(site));
  await page.locator(limitUpdate).waitFor();
  const size = await page.evaluate(
    async () => performance.getEntriesByType("navigation")[0]?.toJSON().encodedBodySize as number,
  );
  const paint = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
  );
  const ready = await page.evaluate(() => performance.now());
  process.stdout.write(
    `reference.html: ${size} bytes, first paint ${Math.round(paint)} ms, Try It ${Math.round(ready)} ms\n`,
  );
  expect(size).toBeLessThan(100_000);
  await page.context().close();
});
