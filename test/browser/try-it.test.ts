import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadTables } from "../../src/cli/load-tables.ts";
import { type RunningMock, startMock } from "../../src/mock/start-mock.ts";
import { type BuiltSite, buildSite, openRecorded } from "./docs-site.ts";
import { launchBrowser } from "./launch.ts";

let browser: Browser;
let mock: RunningMock;
let site: BuiltSite;

beforeAll(async () => {
  [browser, mock] = await Promise.all([
    launchBrowser(),
    loadTables(undefined, { cwd: process.cwd() }).then((tables) => startMock(tables)),
  ]);
  site = await buildSite("--server", mock.url);
});
afterAll(async () => {
  await browser?.close();
  await site?.[Symbol.asyncDispose]();
  await mock?.close();
});

function bodyAtServer(): string {
  return new TextDecoder().decode(mock.requests().at(-1)?.body);
}

test("the four cases answer their codes, with the exact userId on the wire, and the page asks nothing of any other host", async () => {
  const { page, origins, errors } = await openRecorded(browser, `${site.url}reference.html`);
  const panel = page.locator(".try-it");
  await panel.waitFor();
  const seen = [];
  for (const label of await panel.getByLabel("Test data").locator("option").allTextContents()) {
    await panel.getByLabel("Test data").selectOption({ label });
    await panel.getByRole("button", { name: "Send" }).click();
    await panel.locator(".try-it-response .try-it-code").waitFor();
    await panel.getByText("The answer conforms to the contract.").waitFor();
    const code = await panel.locator(".try-it-response .try-it-code").textContent();
    seen.push([label, code, /"userId": (\d+)/.exec(bodyAtServer())?.[1], mock.requests().at(-1)?.status]);
  }
  expect(seen).toEqual([
    ["200 - Success", "000_000", "9007199254740993", 200],
    ["400 - invalid parameter", "000_002", "9007199254740993", 400],
    ["400 - User not found", "001_006", "9007199254740992", 400],
    ["400 - In case there is no account information linked", "003_024", "9007199254740995", 400],
  ]);
  expect(origins()).toEqual([new URL(site.url).origin, mock.url]);
  expect(errors.filter((error) => !error.includes("status of 400"))).toEqual([]);
  await page.context().close();
});
