import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadTables } from "../../src/cli/options/load-tables.ts";
import { createTokenCheck } from "../../src/konaplate/check-token.ts";
import { type RunningMock, startMock } from "../../src/mock/transport/start-mock.ts";
import { isInstalled } from "../installed.ts";
import {
  type BuiltSite,
  buildSite,
  limitUpdate,
  limitUpdatePage,
  openRecorded,
  type RecordedPage,
} from "./docs-site.ts";
import { launchBrowser } from "./launch.ts";

const secretKey = "a secret of this test alone";

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

interface OpenPanel extends RecordedPage {
  readonly panel: Locator;
}

async function openPanel(): Promise<OpenPanel> {
  const recorded = await openRecorded(browser, await limitUpdatePage(site));
  const panel = recorded.page.locator(limitUpdate);
  await panel.waitFor();
  return { ...recorded, panel };
}

/** The one page of the tests that need no new one: opening it takes longer than most of them. */
let shared: OpenPanel | undefined;

/** The shared page with the first server, the first case and no secret key. */
async function sharedPanel(): Promise<OpenPanel> {
  shared ??= await openPanel();
  const { panel } = shared;
  await panel.getByRole("combobox", { name: "Server" }).selectOption({ index: 0 });
  await panel.getByLabel("Test data").selectOption({ index: 0 });
  await panel.getByLabel("Secret key").fill("");
  return shared;
}

async function chooseOwnServer(panel: Locator, url: string): Promise<void> {
  await panel.getByRole("combobox", { name: "Server" }).selectOption({ label: "Own server…" });
  await panel.getByLabel("Address of your server").fill(url);
}

function lastRequest(): {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
} {
  const record = mock.requests().at(-1);
  if (record === undefined) throw new Error("the mock got no request");
  const headers = Object.fromEntries(record.headers.map(([name, value]) => [name.toLowerCase(), value]));
  return { body: new TextDecoder().decode(record.body), headers, status: record.status };
}

test("what was sent from the page is listed, its answer can be shown again and its body sent again; no secret comes back", async () => {
  const { panel } = await openPanel();
  const body = panel.getByRole("textbox", { name: "Request" });
  const history = panel.locator(".try-it-history > summary");
  const send = async (text: string, count: number): Promise<void> => {
    await body.fill(text);
    await panel.getByRole("button", { name: "Send" }).press("Enter");
    await history.filter({ hasText: new RegExp(` ${count}$`) }).waitFor();
  };
  expect(await history.isVisible()).toBe(false);
  const good = await body.inputValue();
  await panel.getByLabel("Secret key").fill(secretKey);
  await send(good, 1);
  await panel.getByLabel("Secret key").fill("");
  await send("{", 2);
  const code = panel.locator(".try-it-response .try-it-code");
  expect(await code.textContent()).toBe("000_002");
  await history.press("Enter");
  const first = panel.getByRole("listitem").filter({ hasText: "000_000" });
  await first.getByRole("button", { name: "Show the answer" }).press("Enter");
  expect(await code.textContent()).toBe("000_000");
  await first.getByRole("button", { name: "Fill the form with it" }).press("Enter");
  expect(await body.inputValue()).toBe(good);
  expect(await panel.getByLabel("Secret key").inputValue()).toBe("");
});

test("the four cases answer their codes, with the exact userId on the wire, and the page asks nothing of any other host", async () => {
  const { panel, origins, errors } = await sharedPanel();
  const seen = [];
  for (const label of await panel.getByLabel("Test data").locator("option").allTextContents()) {
    await panel.getByLabel("Test data").selectOption({ label });
    await panel.getByRole("button", { name: "Send" }).click();
    await panel.getByText("The answer conforms to the contract.").waitFor();
    const code = await panel.locator(".try-it-response .try-it-code").textContent();
    const { body, status } = lastRequest();
    seen.push([label, code, /"userId": (\d+)/.exec(body)?.[1], status]);
  }
  expect(seen).toEqual([
    ["200 - Success", "000_000", "9007199254740993", 200],
    ["400 - invalid parameter", "000_002", "9007199254740993", 400],
    ["400 - User not found", "001_006", "9007199254740992", 400],
    ["400 - In case there is no account information linked", "003_024", "9007199254740995", 400],
  ]);
  expect(origins()).toEqual([new URL(site.url).origin, mock.url]);
  expect(errors.filter((error) => !error.includes("status of 400"))).toEqual([]);
});

test("the text goes out as it stands, and the answer's text is shown as it came", async () => {
  const { panel } = await sharedPanel();
  const text =
    '{ "userId" : 9999999999999999999,"par":"KONA00000000000000000000001","limits":{"once":0,"day":0,"month":0}}\n';
  await panel.getByRole("textbox", { name: "Request application/json" }).fill(text);
  await panel.getByRole("button", { name: "Send" }).click();
  await panel.locator(".try-it-text").waitFor();
  expect(lastRequest().body).toBe(text);
  expect(await panel.locator(".try-it-text").textContent()).toBe(
    '{\n  "response": {\n    "code": "000_000",\n    "description": "Success"\n  }\n}',
  );
  await panel.getByRole("button", { name: "As it came" }).click();
  expect(await panel.locator(".try-it-text").textContent()).toBe(
    '{"response":{"code":"000_000","description":"Success"}}',
  );
});

test("with a secret key the page signs over the bytes it sends, and keeps the key nowhere", async () => {
  const { page, panel } = await openPanel();
  const isSignedBy = createTokenCheck(secretKey);
  await panel.getByLabel("Secret key").fill(secretKey);
  const tokens = [];
  for (const text of ['{"userId":9007199254740993}', '{"userId":9007199254740992} 가']) {
    await panel.getByRole("textbox", { name: "Request application/json" }).fill(text);
    await panel.getByRole("button", { name: "Send" }).click();
    await panel.locator(".try-it-line").waitFor();
    const { body, headers } = lastRequest();
    tokens.push(headers["x-km-tran-token"]);
    expect(body).toBe(text);
    expect(await isSignedBy(headers["x-km-tran-token"] ?? "", new TextEncoder().encode(text))).toBe(true);
    expect(headers["x-km-correlation-id"]).toMatch(/^\d{12}-[0-9a-f]{7}$/i);
    expect(headers["x-km-tran-token"]?.slice(5, 19)).toBe(headers["x-km-tran-time"]);
  }
  expect(new Set(tokens).size).toBe(2);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
  expect(kept).not.toContain(secretKey);
  await page.reload();
  await panel.waitFor();
  expect(await panel.getByLabel("Secret key").inputValue()).toBe("");
  await page.context().close();
});

test("a page that came over plain HTTP from another machine says that it cannot sign, and sends nothing", async () => {
  const before = mock.requests().at(-1)?.number ?? 0;
  const elsewhere = "http://docs.example";
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  await context.route(`${elsewhere}/**`, async (route) => {
    const answer = await fetch(route.request().url().replace(elsewhere, new URL(site.url).origin));
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    });
  });
  const page = await context.newPage();
  await page.goto((await limitUpdatePage(site)).replace(new URL(site.url).origin, elsewhere));
  const panel = page.locator(limitUpdate);
  await panel.getByLabel("Secret key").fill(secretKey);
  await panel.getByRole("button", { name: "Send" }).click();
  await panel.getByText("the browser lets it neither sign nor encrypt").waitFor();
  expect(mock.requests().at(-1)?.number ?? 0).toBe(before);
  await context.close();
});

test("an answer that breaks the contract is shown with the place where it does", async () => {
  const own = createServer((request, response) => {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Allow-Headers", "*");
    response.setHeader("Access-Control-Expose-Headers", "*");
    response.setHeader("X-KM-Correlation-Id", "221108120814-0000000");
    response.setHeader("Content-Type", "application/json");
    response.end(request.method === "OPTIONS" ? "" : '{"response":{"code":"999_999"}}');
  });
  await new Promise<void>((resolve) => own.listen(0, "127.0.0.1", resolve));
  const { panel } = await sharedPanel();
  await chooseOwnServer(panel, `http://127.0.0.1:${(own.address() as AddressInfo).port}`);
  await panel.getByRole("button", { name: "Send" }).click();
  await panel.getByText("The answer does not conform to the contract:").waitFor();
  const shown = await panel.locator(".try-it-status").textContent();
  expect(shown).toContain("body/response/description");
  expect(shown).toContain("body/response/code");
  expect(shown).toContain("The contract does not list this result code");
  expect(shown).toContain(
    "header X-KM-Correlation-Id: expected the request's X-KM-Correlation-Id (221108120814-3fa85c0), got 221108120814-0000000",
  );
  own.closeAllConnections();
  own.close();
});

test("what can go wrong on the way is told apart: no connection, no permission (CORS), cancelled, a bad address", async () => {
  const closedDoor = createServer((_request, response) => response.end("no CORS headers"));
  const silent = createServer(() => undefined);
  await Promise.all(
    [closedDoor, silent].map((server) => new Promise<void>((done) => server.listen(0, "127.0.0.1", done))),
  );
  const urlOf = (server: typeof silent): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { panel } = await sharedPanel();
  const sendTo = async (url: string, text: RegExp): Promise<boolean> => {
    await chooseOwnServer(panel, url);
    await panel.getByRole("button", { name: "Send" }).click();
    if (url === urlOf(silent)) await panel.getByRole("button", { name: "Cancel" }).click();
    await panel.getByText(text).waitFor();
    return true;
  };
  expect(await sendTo("http://127.0.0.1:9", /No connection/)).toBe(true);
  expect(await sendTo(urlOf(closedDoor), /does not let pages of this origin/)).toBe(true);
  expect(await sendTo(urlOf(silent), /Cancelled/)).toBe(true);
  expect(await sendTo("not an address", /not one that a page can call/)).toBe(true);
  for (const server of [closedDoor, silent]) {
    server.closeAllConnections();
    server.close();
  }
});

test("a server that never answers is given up at the time limit, here with the page's timers a hundred times as fast", async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((done) => silent.listen(0, "127.0.0.1", done));
  const { page, panel } = await openPanel();
  await page.addInitScript(() => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = (ms) => timeout(ms / 100);
  });
  await page.reload();
  await panel.waitFor();
  await chooseOwnServer(panel, `http://127.0.0.1:${(silent.address() as AddressInfo).port}`);
  await panel.getByRole("button", { name: "Send" }).click();
  await panel.getByText("No answer within 30 seconds.").waitFor();
  await page.context().close();
  silent.closeAllConnections();
  silent.close();
});

test("a server of the reader's own on another host gets the request, and the page can reach no host but that one", async () => {
  const own = createServer((request, response) => {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Allow-Headers", "*");
    response.end(request.method === "OPTIONS" ? "" : "from another host");
  });
  await new Promise<void>((resolve) => own.listen(0, "127.0.0.2", resolve));
  const { port } = own.address() as AddressInfo;
  const { page, panel, origins } = await openPanel();
  await chooseOwnServer(panel, `http://127.0.0.2:${port}`);
  await panel.getByRole("button", { name: "Send" }).click();
  await panel.getByText("from another host").waitFor();
  const direct = await page.evaluate(
    (url) =>
      fetch(url).then(
        () => "sent",
        () => "forbidden",
      ),
    `http://127.0.0.2:${port}`,
  );
  expect(direct).toBe("forbidden");
  expect(origins()).toEqual([new URL(site.url).origin, `http://127.0.0.2:${port}`]);
  await page.context().close();
  own.closeAllConnections();
  own.close();
});

test("the sender page, once asked for one server, can reach no other", async () => {
  const { page } = await openRecorded(browser, `${site.url}sender.html`);
  const reach = (url: string): Promise<string> =>
    page.evaluate(
      (target) =>
        fetch(target, { mode: "no-cors" }).then(
          () => "sent",
          () => "forbidden",
        ),
      url,
    );
  expect(await reach(mock.url)).toBe("sent");
  await page.evaluate((url) => {
    const request = { method: "GET", url, headers: [] };
    window.postMessage({ kind: "plate-send", request }, location.origin);
  }, site.url);
  await page.waitForFunction(() => document.querySelectorAll("meta[http-equiv]").length === 2);
  expect(await reach(mock.url)).toBe("forbidden");
  await page.context().close();
});

/** What each copy button puts on the clipboard. */
async function copyAll(page: Page, panel: Locator): Promise<Readonly<Record<string, string>>> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const copies: Record<string, string> = {};
  for (const name of ["curl", "fetch", "client"]) {
    await panel.getByRole("button", { name, exact: true }).click();
    await panel.getByText("Copied.").waitFor();
    copies[name] = await page.evaluate(() => navigator.clipboard.readText());
    await page.evaluate(() => navigator.clipboard.writeText(""));
  }
  return copies;
}

test("what is copied as curl, as fetch and as a client's program gets the answer that Send gets, and holds no secret key", async ({
  skip,
}) => {
  skip(!isInstalled("curl"), "curl is not installed");
  const { page, panel } = await openPanel();
  await panel.getByLabel("Secret key").fill(secretKey);
  await panel.getByLabel("Test data").selectOption({ label: "400 - User not found" });
  await panel.getByRole("button", { name: "Send" }).click();
  await panel.getByText("The answer conforms to the contract.").waitFor();
  const sent = lastRequest().body;
  const copies = await copyAll(page, panel);
  await page.context().close();
  for (const text of Object.values(copies)) expect(text).not.toContain(secretKey);

  const folder = await mkdtemp(join(tmpdir(), "plate-copied-"));
  const index = JSON.stringify(pathToFileURL(resolve("src/index.ts")).href);
  await writeFile(join(folder, "curl.sh"), copies.curl ?? "");
  await writeFile(join(folder, "fetch.mjs"), copies.fetch ?? "");
  await writeFile(join(folder, "client.mjs"), (copies.client ?? "").replace('"konaplate-contract"', index));
  const env = {
    ...process.env,
    KONAPLATE_ASP_ID: "ASP000000000001",
    KONAPLATE_ACCESS_KEY: "EXAMPLE-ACCESS-KEY-000000000000000000001",
    KONAPLATE_SECRET_KEY: secretKey,
  };
  const runs = { "curl.sh": "sh", "fetch.mjs": process.execPath, "client.mjs": process.execPath };
  const isSignedBy = createTokenCheck(secretKey);
  const printed: Record<string, string> = {};
  for (const [file, program] of Object.entries(runs)) {
    const { stdout } = await promisify(execFile)(program, [join(folder, file)], { env });
    printed[file] = stdout.trim();
    const { body, headers } = lastRequest();
    expect(JSON.parse(body.replace(/\d{16,}/, '"$&"'))).toEqual(JSON.parse(sent.replace(/\d{16,}/, '"$&"')));
    expect(await isSignedBy(headers["x-km-tran-token"] ?? "", new TextEncoder().encode(body))).toBe(true);
  }
  await rm(folder, { recursive: true });
  const answer = '{"response":{"code":"001_006","description":"Wallet user not found"}}';
  expect(printed).toEqual({ "curl.sh": answer, "fetch.mjs": `400 ${answer}`, "client.mjs": "false 400 001_006" });
});

test("a body that the client could not send is not copied as its program, and the panel says why", async () => {
  const { panel } = await sharedPanel();
  await panel.getByRole("textbox", { name: "Request application/json" }).fill('{"userId":');
  await panel.getByRole("button", { name: "client", exact: true }).click();
  await panel.getByText("The request could not be made:").waitFor();
});

test("by keyboard alone: choose a case, send, read the answer", async () => {
  const { page, panel } = await sharedPanel();
  await panel.getByLabel("Test data").focus();
  await page.keyboard.press("ArrowDown");
  for (let step = 0; step < 20; step += 1) {
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? "");
    if (focused.startsWith("Send")) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await panel.getByRole("status").filter({ hasText: "000_002" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Send/);
});
