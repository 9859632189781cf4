import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type BuiltSite,
  buildSite,
  limitUpdate,
  limitUpdatePage,
  openRecorded,
  ownSite,
  settled,
} from "./docs-site.ts";
import { launchBrowser } from "./launch.ts";

let browser: Browser;
let site: BuiltSite;
let short: BuiltSite;
let axe: string;

beforeAll(async () => {
  [browser, site, short, axe] = await Promise.all([
    launchBrowser(),
    ownSite(),
    buildSite("--spec", "test/fixtures/spelled-out/openapi.yaml"),
    readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await site?.[Symbol.asyncDispose]();
  await short?.[Symbol.asyncDispose]();
});

/** What axe-core finds, as `rule: element`, by all rules that it runs without being asked; and how far the page is too wide. */
async function audit(page: Page): Promise<readonly string[]> {
  await settled(page);
  return page.evaluate(async () => {
    const { axe: tool } = window as unknown as {
      readonly axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await tool.run();
    const tooWide = document.documentElement.scrollWidth - window.innerWidth;
    return [
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
      ...(tooWide > 0 ? [`${tooWide} pixels wider than the window`] : []),
    ];
  });
}

const pages = ["index", "reference", "codes", "headers", "test-data", "decisions", "changelog", "downloads", "search"];
const single = "operations/updatecardpaymentlimit";

/** What differs with width and colours only in its text is audited narrow in light and wide in dark alone. */
const twice = ["codes", "headers", "test-data", "decisions", "changelog", "downloads", "search", single];

/** Pages that grow with the contract, without another kind of part, are audited for one of seven operations. */
const growing = ["reference", "codes", "test-data", "search"];

test.for([...pages, single])(
  "axe-core finds nothing on %s.html, light and dark, at 320 and at 1440 pixels",
  async (name) => {
    const viewport = { width: 320, height: 1000 };
    const audited = growing.includes(name) ? short : site;
    const address = name === "reference" ? await limitUpdatePage(audited) : `${audited.url}${name}.html`;
    const { page } = await openRecorded(browser, address, { viewport, bypassCSP: true });
    if (name === "reference") await showPanel(page);
    await page.evaluate(axe);
    await page.addStyleTag({ content: "* { transition: none !important; }" });
    const changeColours = page.getByRole("button", { name: "Light or dark" });
    const found: Record<string, readonly string[]> = { "light 320": await audit(page) };
    await changeColours.click();
    expect(await page.evaluate(() => document.documentElement.className)).toBe("dark");
    if (!twice.includes(name)) found["dark 320"] = await audit(page);
    await page.setViewportSize({ width: 1440, height: 1000 });
    found["dark 1440"] = await audit(page);
    if (!twice.includes(name)) {
      await changeColours.click();
      found["light 1440"] = await audit(page);
    }
    await page.context().close();
    expect(Object.entries(found).filter(([, violations]) => violations.length > 0)).toEqual([]);
  },
);

test("axe-core finds nothing where panels of several operations and methods stand side by side", async () => {
  await using library = await buildSite("--spec", "test/fixtures/docs/library.yaml");
  const { page } = await openRecorded(browser, `${library.url}reference.html`, {
    viewport: { width: 1440, height: 4000 },
    bypassCSP: true,
  });
  await page.locator('.try-it[data-operation="post /books"]').waitFor();
  await page.locator('.try-it[data-operation="listCopies"]').waitFor();
  await page.evaluate(axe);
  expect(await audit(page)).toEqual([]);
  await page.context().close();
});

test("axe-core finds nothing where fields of JSON, cookies and faults are shown, at 320 and at 1440 pixels", async () => {
  await using shop = await buildSite("--spec", "test/fixtures/docs/parameters.yaml");
  const { page } = await openRecorded(browser, `${shop.url}index.html`, {
    viewport: { width: 1440, height: 1000 },
    bypassCSP: true,
  });
  await page.getByRole("link", { name: "Lists in headers and cookies" }).click();
  const panel = page.locator('.try-it[data-operation="headers"]');
  await panel.waitFor();
  const group = panel.getByText("Request headers", { exact: true });
  await panel.getByLabel("X-Ids").fill("blue");
  await group.click();
  await panel.getByRole("button", { name: "Send" }).click();
  await panel.getByText("This is not a JSON array.").waitFor();
  await page.evaluate(axe);
  const wide = await audit(page);
  await page.setViewportSize({ width: 320, height: 1000 });
  expect([wide, await audit(page)]).toEqual([[], []]);
  await page.context().close();
});

/** The accessibility tree as a screen reader walks it: one line a node, addresses and indentation left out. */
async function readAloud(page: Page, selector: string): Promise<readonly string[]> {
  const tree = await page.locator(selector).first().ariaSnapshot();
  const lines = tree.split("\n").map((line) => line.trim().replace(/^- /, ""));
  return lines.filter((line) => !line.startsWith("/url:"));
}

test("a screen reader finds its way from the first page to the verdict on an answer", async () => {
  const { page } = await openRecorded(browser, `${site.url}index.html`);
  const body = JSON.stringify({ response: { code: "000_000", description: "Success" } });
  const headers = {
    "access-control-allow-origin": "*",
    "access-control-allow-headers": "*",
    "content-type": "application/json",
  };
  await page.route("http://127.0.0.1:4010/**", (route) => route.fulfill({ status: 200, headers, body }));
  const landmarks = /^(?:banner|navigation|search|main|link "Skip|heading .*\[level=[12]\])/;
  expect((await readAloud(page, "body")).filter((line) => landmarks.test(line))).toEqual([
    "banner:",
    'link "Skip to the content":',
    'navigation "Pages · 페이지":',
    "search:",
    'searchbox "Search · 검색"',
    "main:",
    'heading "KONA PLATE Open API" [level=1]',
    'heading "You call the API" [level=2]',
    'heading "You implement the API" [level=2]',
    expect.stringMatching(/^heading "Operations \d+" \[level=2\]$/),
    'heading "What is here" [level=2]',
    'heading "About this API" [level=2]',
  ]);
  await page.getByRole("link", { name: "Modification of the card's limit" }).click();
  const panel = page.locator(limitUpdate);
  await panel.waitFor();
  const controls = /^(?:region|heading|combobox|textbox|group|button|status)/;
  expect((await readAloud(page, limitUpdate)).filter((line) => controls.test(line))).toEqual([
    'region "Try it Modification of the card\'s limit":',
    'heading "Try it Modification of the card\'s limit" [level=3]',
    'combobox "Server":',
    'combobox "Test data":',
    'textbox "Secret key"',
    "group: Request headers 7",
    expect.stringMatching(/^textbox "Request application\/json": .*9007199254740993/),
    'button "Send"',
    'button "Cancel" [disabled]',
    'button "curl"',
    'button "fetch"',
    'button "client"',
    "status",
    'region "Response Modification of the card\'s limit":',
    'heading "Response" [level=4]',
    "status:",
  ]);
  await panel.getByRole("button", { name: "Send" }).click();
  await panel.locator(".try-it-line").first().waitFor();
  expect(await readAloud(page, `${limitUpdate} section`)).toEqual([
    'region "Response Modification of the card\'s limit":',
    'heading "Response" [level=4]',
    "status:",
    "paragraph:",
    "strong: 200 OK",
    "code: 000_000",
    expect.stringMatching(/^text: \d+ ms$/),
    "paragraph:",
    "strong: Success",
    "text: . The three limits of the card are set to the values of the request.",
    "paragraph: ✓ The answer conforms to the contract.",
    expect.stringMatching(/^text: .*000_000.*Success/),
    'button "As it came"',
    "group: Response headers 2",
  ]);
  await page.context().close();
});

/** Groups are opened and a request is sent, so that all of the panel is audited. */
async function showPanel(page: Page): Promise<void> {
  const panel = page.locator(limitUpdate);
  await panel.waitFor();
  for (const group of await panel.locator("details summary").all()) if (await group.isVisible()) await group.click();
  await panel.getByRole("button", { name: "Send" }).click();
  await panel.locator(".try-it-line, .try-it-problem").first().waitFor();
}
