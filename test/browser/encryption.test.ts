import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type EncryptionKeyPairs, readEncryptionKeys } from "../../src/cli/options/encryption-keys.ts";
import { loadTables } from "../../src/cli/options/load-tables.ts";
import { createTokenCheck } from "../../src/konaplate/check-token.ts";
import { createMessageEncryption } from "../../src/konaplate/message-encryption.ts";
import { type RunningMock, startMock } from "../../src/mock/transport/start-mock.ts";
import { type BuiltSite, buildSite, openRecorded } from "./docs-site.ts";
import { launchBrowser } from "./launch.ts";

const secretKey = "a secret of this test alone";

let browser: Browser;
let mock: RunningMock;
let site: BuiltSite;
let keys: EncryptionKeyPairs;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plate-keys-"));
  keys = await readEncryptionKeys(folder, process.cwd());
  const encryption = createMessageEncryption({
    serverPublicKey: keys.client.publicKey,
    clientPrivateKey: keys.server.privateKey,
  });
  const tables = await loadTables(undefined, { cwd: process.cwd() });
  const checkSignature = createTokenCheck(secretKey);
  [browser, mock] = await Promise.all([launchBrowser(), startMock({ ...tables, encryption, checkSignature })]);
  site = await buildSite("--server", mock.url);
});
afterAll(async () => {
  await browser?.close();
  await site?.[Symbol.asyncDispose]();
  await mock?.close();
  await rm(folder, { recursive: true });
});

async function openPanel(link: string, id: string): Promise<{ page: Page; panel: Locator }> {
  const { page } = await openRecorded(browser, `${site.url}reference.html#/${link}`);
  const panel = page.locator(`.try-it[data-operation="${id}"]`);
  await panel.getByLabel("Secret key").fill(secretKey);
  return { page, panel };
}

test("with the server's public key the page encrypts the request and signs what goes out", async () => {
  const { page, panel } = await openPanel("card/getcarddeduction", "getCardDeduction");
  await panel.getByText("The request of this operation travels encrypted.").waitFor();
  await panel.getByRole("button", { name: "Send" }).click();
  await panel.getByText("000_002", { exact: true }).waitFor();
  await panel.getByLabel("Public key of the server").fill(keys.server.publicKey);
  await panel.getByRole("button", { name: "Send" }).click();
  await panel.getByText("000_000", { exact: true }).waitFor();
  await panel.getByText("The answer conforms to the contract.").waitFor();
  const sent = new TextDecoder().decode(mock.requests().at(-1)?.body);
  expect(Object.keys(JSON.parse(sent))).toEqual(["encData"]);
  await panel.getByLabel("Public key of the server").fill("no key");
  await panel.getByRole("button", { name: "Send" }).click();
  await panel.getByText("The request could not be made:").waitFor();
  await page.context().close();
});

test("an encrypted answer is opened with the reader's private key, and without it said to be closed, not wrong", async () => {
  const { page, panel } = await openPanel("card/listcards", "listCards");
  await panel.getByRole("button", { name: "Send" }).click();
  await panel.getByText("The answer is encrypted, and the page could not open it.").waitFor();
  expect(await panel.getByText("does not conform").count()).toBe(0);
  expect(await panel.locator(".try-it-text").textContent()).toContain("encData");
  await panel.getByLabel("Your private key").fill(keys.client.privateKey);
  await panel.getByRole("button", { name: "Send" }).click();
  await panel.getByText("The answer came encrypted; this is its clear text.").waitFor();
  await panel.getByText("The answer conforms to the contract.").waitFor();
  expect(await panel.locator(".try-it-text").textContent()).toContain("cardDataInfo");
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
  expect(kept).not.toContain("PRIVATE");
  await page.context().close();
});

test("a success in clear is told where the contract says that it travels encrypted", async () => {
  await using clear = await startMock(await loadTables(undefined, { cwd: process.cwd() }));
  const { page, panel } = await openPanel("card/listcards", "listCards");
  await panel.getByRole("combobox").first().selectOption("");
  await panel.locator('input[type="url"]').fill(clear.url);
  await panel.getByLabel("Your private key").fill(keys.client.privateKey);
  await panel.getByRole("button", { name: "Send" }).click();
  await panel.getByText("000_000", { exact: true }).waitFor();
  await panel.getByText(/^The answer came in clear; the contract says that it travels encrypted\./).waitFor();
  expect(await panel.getByText("The answer conforms to the contract.").count()).toBe(0);
  await page.context().close();
});
