/**
 * What axe-core finds on the documentation of contracts that are not ours: `node test/bench/audit-pages.ts [FILE…]`. Without files it
 * takes three that packages of this project ship. Each kind of page is audited in both languages of the frame, light and dark; of the
 * reference, the first operation. Prints one line a page and view, and each finding once with the number of views that have it.
 * Exit code 1 where anything was found.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { type BuiltSite, buildSite, openRecorded, settled } from "../browser/docs-site.ts";
import { launchBrowser } from "../browser/launch.ts";

const contracts = [
  "node_modules/@figma/rest-api-spec/openapi/openapi.yaml",
  "node_modules/@blockfrost/openapi/openapi.yaml",
  "node_modules/@redocly/openapi-core/src/benchmark/benches/rebilly.yaml",
];
const pages = ["index", "reference", "codes", "headers", "test-data", "changelog", "downloads", "search"];
const views = (["en-US", "ko-KR"] as const).flatMap((locale) =>
  (["light", "dark"] as const).map((colorScheme) => ({ locale, colorScheme })),
);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds on a page by the rules that it runs without being asked, as `rule: element`. */
async function audit(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  await settled(page);
  return page.evaluate(async () => {
    const { axe: tool } = window as unknown as {
      readonly axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await tool.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

/** The pages that a site has: those of the frame, and the first page of a single operation. */
function addressesOf({ folder }: BuiltSite): readonly string[] {
  const [first] = readdirSync(join(folder, "operations")).filter((file) => file.endsWith(".html"));
  const [, operation] = /href="(reference\.html#[^"]+)"/.exec(readFileSync(join(folder, "index.html"), "utf8")) ?? [];
  const single = first === undefined ? [] : [`operations/${first}`];
  const own = pages.map((name) => `${name}.html`).filter((file) => existsSync(join(folder, file)));
  return [...own, ...single].map((file) => (file === "reference.html" ? (operation ?? file) : file));
}

async function auditContract(browser: Browser, spec: string): Promise<number> {
  await using site = await buildSite("--spec", spec);
  const counts = new Map<string, number>();
  for (const address of addressesOf(site)) {
    for (const view of views) {
      const { page } = await openRecorded(browser, site.url + address, { ...view, bypassCSP: true });
      if (address.startsWith("reference")) await page.locator(".try-it").first().waitFor();
      const found = await audit(page);
      console.log(`${basename(spec)} ${address} ${view.locale} ${view.colorScheme}: ${found.length}`);
      for (const each of found) counts.set(`${address} ${each}`, (counts.get(`${address} ${each}`) ?? 0) + 1);
      await page.context().close();
    }
  }
  for (const [finding, count] of counts) console.log(`${count} × ${finding}`);
  return counts.size;
}

const named = process.argv.slice(2);
const browser = await launchBrowser();
let found = 0;
for (const spec of named.length > 0 ? named : contracts) found += await auditContract(browser, spec);
await browser.close();
console.log(`${found} findings`);
process.exitCode = found > 0 ? 1 : 0;
