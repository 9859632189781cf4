import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltSite, openRecorded, ownSite } from "./docs-site.ts";
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

/** Counts what the search page finds: by what is typed, or by the address that leads there. */
async function found(page: Page, query: string, by: "typing" | "address" = "typing"): Promise<number> {
  if (by === "address") await page.goto(`${site.url}search.html?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(() => document.activeElement?.id === "p-query");
  if (by === "typing") await page.locator("#p-query").fill(query);
  return Number(await page.locator("#p-found").textContent());
}

test("a Korean reader gets Korean pages: their language, title, operations, codes and fields", async () => {
  const { page, errors } = await openRecorded(browser, `${site.url}index.html`, { locale: "ko-KR" });
  await page.waitForURL("**/ko/index.html");
  expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
    "ko",
    "시작하기 · KONA PLATE Open API",
  ]);
  await page.getByRole("link", { name: "카드 한도 변경" }).first().click();
  const section = page.locator('[data-item-kind="httpItem"]').filter({ hasText: "카드 한도 변경" }).first();
  await section.locator(".p-operation-line").waitFor();
  const redoc = page.locator("#redoc");
  await redoc.getByText("회원의 카드로 결제할 수 있는 금액을 1회, 1일, 1개월 단위로 설정합니다.").first().waitFor();
  await section.locator(".p-shared-headers summary").click();
  await redoc.getByText("호출하는 서비스 제공자(ASP)의 ID.").first().waitFor();
  await section.getByRole("button", { name: "보내기" }).waitFor();
  await page.goto(`${site.url}ko/codes.html`);
  await page.getByText("연결된 계좌 정보가 없습니다.").first().waitFor();
  expect(errors).toEqual([]);
  await page.context().close();
});

test("words of both languages, compounds and words with particles find the same things", async () => {
  const { page } = await openRecorded(browser, `${site.url}search.html`);
  await page.getByRole("link", { name: "한국어" }).click();
  await page.waitForURL("**/ko/search.html");
  expect(await found(page, "카드", "address")).not.toBe(0);
  for (const query of [
    "한도",
    "비밀번호",
    "환불",
    "카드를",
    "비밀번호가",
    "결제한도",
    "결제 한도",
    "limits",
    "refund",
  ]) {
    expect([query, await found(page, query)]).not.toEqual([query, 0]);
  }
  expect(page.url()).toContain("/ko/search.html");
  expect(await found(page, "없는낱말")).toBe(0);
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL((url) => !url.pathname.includes("/ko/"));
  for (const query of ["카드", "환불을", "refund"]) expect([query, await found(page, query)]).not.toEqual([query, 0]);
  await page.context().close();
});

test("the choice is kept from page to page, with the place on the page, and every page names the same page in the other language", async () => {
  const { page } = await openRecorded(browser, `${site.url}codes.html#changecardstatus`);
  await page.getByRole("link", { name: "한국어" }).click();
  await page.waitForURL("**/ko/codes.html#changecardstatus");
  await page.goto(`${site.url}headers.html`);
  await page.waitForURL("**/ko/headers.html");
  const alternate = page.locator('link[rel="alternate"]');
  expect([await alternate.getAttribute("hreflang"), await alternate.getAttribute("href")]).toEqual([
    "en",
    "../headers.html",
  ]);
  await page.context().close();
});
