import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadTables } from "../../src/cli/options/load-tables.ts";
import { type RunningMock, startMock } from "../../src/mock/transport/start-mock.ts";
import { type BuiltSite, buildSite, openRecorded } from "./docs-site.ts";
import { launchBrowser } from "./launch.ts";

const spec = "test/fixtures/docs/library.yaml";

let browser: Browser;
let mock: RunningMock;
let site: BuiltSite;

beforeAll(async () => {
  [browser, mock] = await Promise.all([
    launchBrowser(),
    loadTables(spec, { cwd: process.cwd() }).then((tables) => startMock({ ...tables, security: false })),
  ]);
  site = await buildSite("--spec", spec, "--server", mock.url);
});
afterAll(async () => {
  await browser?.close();
  await site?.[Symbol.asyncDispose]();
  await mock?.close();
});

test("an OpenAPI 3.0 contract without result codes can be tried: path and query, and the answer with all its digits", async () => {
  const { page, errors } = await openRecorded(browser, `${site.url}index.html`);
  await page.getByRole("link", { name: "Copies of a book" }).click();
  const panel = page.locator('.try-it[data-operation="listCopies"]');
  await panel.waitFor();
  await panel.getByRole("button", { name: "Send" }).click();
  await panel.getByText("The answer conforms to the contract.").waitFor();
  expect(mock.requests().at(-1)?.target).toBe("/books/978%2F3-16/copies?shelf=a%26b");
  expect(await panel.locator(".try-it-text").textContent()).toContain("9007199254740993");
  expect(await panel.getByRole("button", { name: "client" }).count()).toBe(0);
  expect(errors).toEqual([]);
  await page.context().close();
});

test("credentials of the contract's security schemes have fields that hide them, and go out with the request", async () => {
  const { page } = await openRecorded(browser, `${site.url}index.html`);
  await page.getByRole("link", { name: "Copies of a book" }).click();
  const panel = page.locator('.try-it[data-operation="listCopies"]');
  await panel.getByLabel("Authorization").fill("Bearer library-card-4711");
  expect(await panel.getByLabel("Authorization").getAttribute("type")).toBe("password");
  expect(await panel.getByLabel("X-Library-Key").getAttribute("type")).toBe("password");
  await panel.getByRole("button", { name: "Send" }).click();
  await panel.getByText("The answer conforms to the contract.").waitFor();
  const headers = new Map(
    mock
      .requests()
      .at(-1)
      ?.headers.map(([name, value]) => [name.toLowerCase(), value]),
  );
  expect([headers.get("authorization"), headers.has("x-library-key")]).toEqual(["Bearer library-card-4711", false]);
  await page.context().close();
});

test("in OpenAPI 3.0, a list is typed as a JSON array and goes out in the style of its parameter, its integers exact", async () => {
  const { page } = await openRecorded(browser, `${site.url}index.html`);
  await page.getByRole("link", { name: "Copies of a book" }).click();
  const panel = page.locator('.try-it[data-operation="listCopies"]');
  await panel.getByLabel("ids").fill("[9007199254740993, -9223372036854775808]");
  await panel.getByRole("button", { name: "Send" }).click();
  await panel.getByText("The answer conforms to the contract.").waitFor();
  expect(mock.requests().at(-1)?.target).toBe(
    "/books/978%2F3-16/copies?shelf=a%26b&ids=9007199254740993,-9223372036854775808",
  );
  await page.context().close();
});

test("where the contract has no example, the body begins with a form to fill in; servers of the path replace the document's", async () => {
  const { page } = await openRecorded(browser, `${site.url}reference.html`);
  const panel = page.locator('.try-it[data-operation="post /books"]');
  await page.waitForFunction(() => {
    window.scrollTo(0, document.documentElement.scrollHeight);
    return document.querySelector('.try-it[data-operation="post /books"]') !== null;
  });
  expect(await panel.getByRole("textbox", { name: "Request application/json" }).inputValue()).toBe(
    '{\n  "title": "text",\n  "year": 1450\n}',
  );
  expect(await panel.getByRole("combobox", { name: "Test data" }).isDisabled()).toBe(true);
  expect(await panel.getByRole("combobox", { name: "Server" }).locator("option").allTextContents()).toEqual([
    mock.url,
    "http://127.0.0.1:4010/staff",
    "Own server…",
  ]);
  await page.context().close();
});

test("without a translation the words around the contract's follow the language, and a panel that the reader has begun to fill in is not lost for them", async () => {
  const { page, errors } = await openRecorded(browser, `${site.url}index.html`, { locale: "ko-KR" });
  await page.getByRole("link", { name: "Copies of a book" }).click();
  const panel = page.locator('.try-it[data-operation="listCopies"]');
  const operation = page.locator('[data-item-kind="httpItem"]').filter({ has: panel });
  await operation.getByText("필수").first().waitFor();
  await page.getByRole("button", { name: "English" }).click();
  await operation.getByText("required").first().waitFor();
  const key = panel.getByLabel("X-Library-Key");
  await key.fill("begun");
  await page.getByRole("button", { name: "한국어" }).click();
  await panel.getByRole("button", { name: "보내기" }).waitFor();
  expect(await key.inputValue()).toBe("begun");
  expect(errors).toEqual([]);
  await page.context().close();
});
