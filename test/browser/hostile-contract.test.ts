import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltSite, buildSite, openRecorded } from "./docs-site.ts";
import { launchBrowser } from "./launch.ts";

let browser: Browser;
let site: BuiltSite;

const decision = `# A <b>title</b> <script>window.pwned="decision"</script>

<img src=x onerror="window.pwned='image'"> [link](javascript:window.pwned=1) ![picture](http://other.example/x.png)
<div onclick="window.pwned='block'">block</div>
`;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plate-hostile-"));
  await cp("test/fixtures/docs/hostile.yaml", join(folder, "hostile.yaml"));
  await mkdir(join(folder, "decisions"));
  await writeFile(join(folder, "decisions", "0001-<b>.md"), decision);
  [browser, site] = await Promise.all([launchBrowser(), buildSite("--spec", join(folder, "hostile.yaml"))]);
});
afterAll(async () => {
  await browser?.close();
  await site?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const pages = ["index", "reference", "codes", "headers", "test-data", "decisions", "downloads", "search"];

describe("a contract whose texts carry HTML, script and template syntax", () => {
  test.for(pages)("is text on %s.html, even without the page's policy", async (name) => {
    const { page } = await openRecorded(browser, `${site.url}${name}.html`, { bypassCSP: true });
    if (name === "reference") await page.locator(".try-it").waitFor();
    await page.waitForTimeout(300);
    const found = await page.evaluate(() => {
      const ours = "form[action='search.html'], img[alt='redocly logo'], .try-it *, .p-tools *, #p-query";
      const made = "form, input, textarea, iframe, object, body meta, #api-content style, img, base, svg foreignObject";
      const events = "[onclick], [onerror], [href^='javascript:' i], [src^='javascript:' i], [style*='fixed']";
      const isOurs = (element: Element): boolean => element.closest(ours) !== null;
      return {
        address: location.pathname,
        pwned: (window as { pwned?: unknown }).pwned,
        elements: [...document.querySelectorAll(`${made}, ${events}`)]
          .filter((element) => !isOurs(element))
          .map((element) => element.outerHTML.slice(0, 80)),
      };
    });
    expect(found).toEqual({ address: `/${name}.html`, pwned: undefined, elements: [] });
    await page.context().close();
  });

  test("shows on the reference page formatting and tables as their author meant them, and everything else to the letter", async () => {
    const { page } = await openRecorded(browser, `${site.url}reference.html`);
    await page.locator(".try-it").waitFor();
    const content = page.locator("#api-content");
    const shown = (await content.textContent()) ?? "";
    for (const text of [
      '</script><script>window.pwned="title"</script> {{title}}',
      "{{title}} {{{redocHTML}}}",
      '{% admonition type="info" %}tag{% /admonition %} {% $variable %}',
      "code <b> {% q %}",
      "<b>fenced</b> {% x %} {{y}}",
      '{% admonition %} <iframe src="x"></iframe> sum',
      "Sets a picture it. Open ` tick",
      "<meta http-equiv=refresh content='0;url=http://other.example/'><form action=/x><input name=secret></form>",
      "<style>*{display:none}</style>",
      "one <form></form>",
      "{% $x %} x",
      "Here bold",
      '"<b>kept</b> {% kept %}"',
      '"<img src=x onerror=window.pwned=1></script>"',
    ]) {
      expect(shown).toContain(text);
    }
    expect((await content.locator("td").allTextContents()).slice(0, 2)).toEqual(["cell", "cell"]);
    expect(await content.locator("b").allTextContents()).toContain("x");
    await page.context().close();
  });

  test("shows integers beyond 2^53 with all their digits: bounds, defaults, enumerations, constants, examples", async () => {
    const { page, errors } = await openRecorded(browser, `${site.url}reference.html`);
    await page.locator(".try-it").waitFor();
    const shown = (await page.locator("#api-content").textContent()) ?? "";
    expect(shown).toContain("[ -9223372036854775808 .. 18446744073709551615 ]");
    expect(shown).toMatch(/Default:\s*9007199254740993/);
    expect(shown).toMatch(/Enum ValueDescription9007199254740993one .*9007199254740995a/);
    for (const digits of ["9007199254740997", "9007199254740999", "9007199254741001"]) expect(shown).toContain(digits);
    expect(shown).not.toMatch(/900719925474(0992|0994|0996|0998|1000)/);
    expect(errors).toEqual([]);
    expect(await page.locator('[data-testid="source-code"]').first().textContent()).toContain(
      '"amount":9007199254740993',
    );
    await page.context().close();
  });

  test("is in the downloads as it was written", async () => {
    expect(await readFile(join(site.folder, "openapi.json"), "utf8")).toContain("18446744073709551616");
    expect(await readFile(join(site.folder, "openapi.yaml"), "utf8")).toContain(
      "exclusiveMaximum: 18446744073709551616",
    );
  });
});
