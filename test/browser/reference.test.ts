import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltSite, buildSite, limitUpdatePage, openRecorded, ownSite } from "./docs-site.ts";
import { launchBrowser } from "./launch.ts";

let browser: Browser;
let own: BuiltSite;
let ferries: BuiltSite;

beforeAll(async () => {
  browser = await launchBrowser();
  [own, ferries] = await Promise.all([ownSite(), buildSite("--spec", "test/fixtures/docs/further-docs.yaml")]);
});
afterAll(async () => {
  await browser?.close();
  await own?.[Symbol.asyncDispose]();
  await ferries?.[Symbol.asyncDispose]();
});

const top = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top);

test.each([
  [1440, 900],
  [375, 740],
])("method and path are under the title, in sight, at %i by %i", async (width, height) => {
  const { page } = await openRecorded(browser, await limitUpdatePage(own), { viewport: { width, height } });
  const section = '[data-section-id="/card/updatecardpaymentlimit"]';
  const line = page.locator(`${section} .p-operation-line`);
  await line.waitFor();
  await page.waitForTimeout(500);
  expect(await line.textContent()).toContain("POST /api/v1/card/payment/limit/update");
  const below = (await top(page, `${section} .p-operation-line`)) - (await top(page, `${section} h2`));
  expect(below).toBeGreaterThan(0);
  expect(below).toBeLessThan(220);
  expect(await page.locator(`${section} .p-operation-line`).count()).toBe(1);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await line.getByRole("button", { name: "Copy path" }).click();
  await line.getByText("Copied.").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("/api/v1/card/payment/limit/update");
  await page.context().close();
});

test("headers of every request are one line that opens, and the request is in view as code in several languages", async () => {
  const { page, errors } = await openRecorded(browser, await limitUpdatePage(own));
  const section = page.locator('[data-section-id="/card/updatecardpaymentlimit"]');
  const shared = section.locator(".p-shared-headers");
  await shared.waitFor();
  expect(await section.locator('[data-testid="middle-panel"]').first().textContent()).not.toContain("QueryHeaders");
  expect(await shared.locator("dt").first().isVisible()).toBe(false);
  const line = shared.locator("summary");
  expect(await line.textContent()).toMatch(/^Headers of every request.* 7$/);
  await line.click();
  expect(await shared.locator("dt").count()).toBe(7);
  const link = shared.getByRole("link", { name: "X-KM-Tran-Token" });
  expect(await link.isVisible()).toBe(true);
  const target = new URL((await link.getAttribute("href")) ?? "", page.url());
  const headers = await page.context().newPage();
  await headers.goto(target.href);
  expect(await headers.locator(`[id="${decodeURIComponent(target.hash.slice(1))}"]`).count()).toBe(1);
  const code = section.locator('[data-testid="source-code"]').first();
  await code.getByText("curl").first().waitFor();
  await section.locator('[aria-haspopup="menu"]', { hasText: /^curl$/ }).click();
  const languages = page.locator('[role="menuitem"]');
  await languages.getByText("Java", { exact: true }).waitFor();
  expect((await languages.allTextContents()).slice(-10)).toEqual([
    ...[
      "curl",
      "client",
      "fetch",
      "Java",
      "Kotlin (not run)",
      "Python",
      "C# (not run)",
      "Go (not run)",
      "PHP (not run)",
    ],
    "Payload",
  ]);
  await languages.getByText("Java", { exact: true }).click();
  await code.getByText("class Call {").waitFor();
  expect(await code.textContent()).toContain("9007199254740993");
  expect(errors).toEqual([]);
  await page.context().close();
});

describe("further documentation (OpenAPI 3.1, section 4.8.11)", () => {
  test("of an operation is a link under its title, and in the page without scripts", async () => {
    const { page } = await openRecorded(browser, `${ferries.url}reference.html#/crossings/listcrossings`);
    const link = page.locator(".p-operation-line").getByRole("link", { name: "More about crossings" });
    expect(await link.getAttribute("href")).toBe('https://ferries.example/list?a=1&b="2"');
    await page.context().close();
    const plain = await openRecorded(browser, `${ferries.url}reference.html`, { javaScriptEnabled: false });
    const links = plain.page.locator(".p-plain").getByRole("link");
    expect(await links.evaluateAll((found) => found.map((each) => each.getAttribute("href")))).toEqual([
      "https://ferries.example/handbook",
      'https://ferries.example/list?a=1&b="2"',
    ]);
    await plain.page.context().close();
  });

  test("of the document and of a tag is on the first page; a script is no link anywhere", async () => {
    const { page } = await openRecorded(browser, `${ferries.url}index.html`);
    const links = page.locator("main").getByRole("link");
    const found = await links.evaluateAll((all) =>
      all.map((each) => [each.getAttribute("href"), each.querySelector(".p-en")?.textContent ?? each.textContent]),
    );
    expect(found).toContainEqual(["https://ferries.example/handbook", "The handbook of the ferries"]);
    expect(found).toContainEqual(["https://ferries.example/crossings", "Further documentation"]);
    await page.goto(`${ferries.url}reference.html#/crossings/bookcrossing`);
    await page.locator('.try-it[data-operation="bookCrossing"]').waitFor();
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
    await page.context().close();
  });
});

test("pages that would hold nothing are not made, and nothing leads to them", async () => {
  for (const name of ["codes.html", "headers.html", "test-data.html"]) {
    expect([name, existsSync(join(ferries.folder, name)), existsSync(join(own.folder, name))]).toEqual([
      name,
      false,
      true,
    ]);
  }
  const { page } = await openRecorded(browser, `${ferries.url}index.html`);
  const targets = await page
    .locator("a")
    .evaluateAll((all) => all.map((each) => each.getAttribute("href")?.split("#")[0] ?? ""));
  expect(targets.filter((file) => /^[\w-]+\.html$/.test(file) && !existsSync(join(ferries.folder, file)))).toEqual([]);
  expect(await page.locator(".p-guides").textContent()).not.toMatch(/result code|test data|결과 코드|테스트 데이터/);
  await page.context().close();
});

describe("on paper", () => {
  test("every page is dark on white, whatever the reader's theme", async () => {
    for (const name of ["index", "codes", "headers", "test-data", "decisions", "changelog", "reference"]) {
      const { page } = await openRecorded(browser, `${own.url}${name}.html`, { colorScheme: "dark" });
      await page.emulateMedia({ media: "print" });
      const colours = await page
        .locator("main")
        .first()
        .evaluate((main) => {
          return [
            getComputedStyle(main.querySelector("p") ?? main).color,
            getComputedStyle(document.body).backgroundColor,
          ];
        });
      const [text = [], paper = []] = colours.map((colour) => (colour.match(/\d+/g) ?? []).map(Number));
      expect([name, Math.max(...text.slice(0, 3)) < 128, paper.slice(0, 3)]).toEqual([name, true, [255, 255, 255]]);
      await page.context().close();
    }
  });

  test("the reference holds every operation and every member, and no controls", async () => {
    const { page } = await openRecorded(browser, await limitUpdatePage(own));
    await page.locator(".p-operation-line").first().waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#redoc").isVisible()).toBe(false);
    const plain = page.locator(".p-plain");
    expect(await plain.isVisible()).toBe(true);
    const text = (await plain.textContent()) ?? "";
    const paths = [
      ...["card/payment/limit/update", "card/status", "card/terminate", "user/card/list", "cards/deduction"],
      ...["user/password/check", "refund/card"],
    ];
    expect(paths.filter((path) => !text.includes(`POST /api/v1/${path}`))).toEqual([]);
    expect(["limits.once", "limits.day", "limits.month"].filter((name) => !text.includes(name))).toEqual([]);
    expect(await page.locator("button:visible, input:visible, .try-it:visible").count()).toBe(0);
    await page.context().close();
  });
});

test.each(["light", "dark"] as const)("what is deprecated can be read in the %s theme", async (colorScheme) => {
  const { page } = await openRecorded(browser, `${ferries.url}reference.html`, { colorScheme });
  await page.locator(".p-operation-line").first().waitFor();
  const badge = page.locator('[data-component-name="Tag/Tag"] > div', { hasText: /^deprecated$/i }).first();
  const entry = page.locator('[data-text="Crossings of a day"]').first();
  for (const shown of [badge, entry]) expect(await shown.evaluate(contrast)).toBeGreaterThanOrEqual(4.5);
  await page.context().close();
});

/** WCAG 2.2, section 1.4.3, over the nearest background that is not transparent. Runs in the page. */
function contrast(element: Element): number {
  const parse = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = ([red = 0, green = 0, blue = 0]: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  let owner: Element | null = element;
  while (owner !== null && parse(getComputedStyle(owner).backgroundColor)[3] === 0) owner = owner.parentElement;
  const back = luminance(parse(getComputedStyle(owner ?? document.body).backgroundColor));
  const front = luminance(parse(getComputedStyle(element).color));
  return (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
}
