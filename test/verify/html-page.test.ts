import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { htmlReport } from "../../src/verify/report/html/html-report.ts";
import { launchBrowser } from "../browser/launch.ts";
import { temporaryFolder } from "./plate-io.ts";
import { report } from "./sample-report.ts";

let browser: Browser;
let axe: string;
beforeAll(async () => {
  browser = await launchBrowser();
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
});
afterAll(() => browser?.close());

test.for(["light", "dark"] as const)(
  "the page asks no host, runs nothing, is not too wide at 320 pixels, and axe-core finds nothing in it (%s)",
  async (colorScheme) => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, "report.html");
    await writeFile(file, htmlReport(report));
    const context = await browser.newContext({ viewport: { width: 320, height: 900 }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    const asked: string[] = [];
    const dialogs: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(pathToFileURL(file).href);
    expect(asked).toEqual([pathToFileURL(file).href]);
    expect(dialogs).toEqual([]);
    expect(await page.title()).toBe("Contract test: A & B 1.0.0");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const narrowest = await page.evaluate(() =>
      Math.min(...[...document.querySelectorAll("dd")].map((value) => value.getBoundingClientRect().width)),
    );
    expect(narrowest).toBeGreaterThan(200);
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { axe: tool } = window as unknown as {
        readonly axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await tool.run();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
    });
    expect(found).toEqual([]);
    const shown = (selector: string): Promise<boolean> => page.locator(selector).first().isVisible();
    expect([await shown("h1 .en"), await shown("h1 .ko"), await shown("tr[data-is~=failed]")]).toEqual([
      true,
      false,
      true,
    ]);
    await page.locator("#in-ko").check();
    expect([await shown("h1 .en"), await page.locator("p.verdict .ko").textContent()]).toEqual([
      false,
      expect.stringMatching(/^대상 서버는 계약과 일치하지 않습니다\./),
    ]);
    await page.locator("#show-not-tested").check();
    expect([await shown("article"), await shown("#reasons")]).toEqual([false, true]);
    await context.close();
  },
);
