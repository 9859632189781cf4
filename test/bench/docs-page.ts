/**
 * Measures the reference page in a browser: how many bytes it is, when its text is first painted, when the Try It panel of an
 * operation can be used, and how long a search takes. For our own contract, or for the one given:
 *
 *     node test/bench/docs-page.ts [document]
 */

import type { Browser } from "playwright-core";
import { type BuiltSite, buildSite } from "../browser/docs-site.ts";
import { launchBrowser } from "../browser/launch.ts";

const runs = 5;

const [spec] = process.argv.slice(2);
const browser = await launchBrowser();
const site = await buildSite(...(spec === undefined ? [] : ["--spec", spec]));
try {
  process.stdout.write(`${site.output.trim().split("\n").at(-1)}\n`);
  const link = await firstOperation(browser, site);
  for (let run = 1; run <= runs; run += 1) {
    const { bytes, painted, ready } = await measureReference(browser, `${site.url}${link}`);
    process.stdout.write(`reference ${bytes} bytes, text painted ${painted} ms, Try It ready ${ready} ms\n`);
  }
  process.stdout.write(`search ${await measureSearch(browser, site)} ms\n`);
} finally {
  await browser.close();
  await site[Symbol.asyncDispose]();
}

async function firstOperation(within: Browser, { url }: BuiltSite): Promise<string> {
  const page = await within.newPage();
  await page.goto(`${url}index.html`);
  const link = await page.locator(".p-operations a, .p-tag-line a").first().getAttribute("href");
  await page.close();
  return link ?? "reference.html";
}

/** Times from the start of the navigation, in a context without a cache. */
async function measureReference(within: Browser, url: string) {
  const context = await within.newContext({ viewport: { width: 1440, height: 1000 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const look = (): void => {
      if (document.querySelector(".try-it") === null) requestAnimationFrame(look);
      else performance.mark("try-it");
    };
    look();
  });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName("try-it").length > 0, null, { timeout: 60_000 });
  const measured = await page.evaluate(() => ({
    bytes: (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming).encodedBodySize,
    painted: Math.round(performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN),
    ready: Math.round(performance.getEntriesByName("try-it")[0]?.startTime ?? Number.NaN),
  }));
  await context.close();
  return measured;
}

/** From a key to the list laid out. */
async function measureSearch(within: Browser, { url }: BuiltSite): Promise<number> {
  const page = await within.newPage();
  await page.goto(`${url}search.html`);
  return page.evaluate(() => {
    const input = document.getElementById("p-query") as HTMLInputElement;
    const started = performance.now();
    input.value = "id";
    input.dispatchEvent(new Event("input"));
    document.body.getBoundingClientRect();
    return Math.round(performance.now() - started);
  });
}
