import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { serveDocs } from "../../src/docs/serve.ts";
import { plate } from "../run-plate.ts";
import { sharedFolder } from "./shared-folder.ts";

/** A documentation site that the command line built, served on a free port. */
export interface BuiltSite extends AsyncDisposable {
  readonly folder: string;
  readonly url: string;
  /** What the command printed. */
  readonly output: string;
}

/** Runs `plate docs` with these words into a temporary folder and serves the result. */
export async function buildSite(...words: readonly string[]): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), "plate-site-"));
  return serveSite(folder, await buildInto(folder, words), () => rm(folder, { recursive: true }));
}

/** The site of this repository's contract, built by the first of the test files that ask for it. They only read its folder. */
export async function ownSite(): Promise<BuiltSite> {
  const folder = process.env[sharedFolder];
  if (folder === undefined) return buildSite();
  const [site, lock, ready] = ["site", "lock", "output.txt"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  while (!existsSync(ready)) {
    if (!isMade(lock)) {
      await new Promise((next) => setTimeout(next, 50));
      continue;
    }
    try {
      writeFileSync(`${ready}~`, await buildInto(site, []));
      renameSync(`${ready}~`, ready);
    } finally {
      rmdirSync(lock);
    }
  }
  return serveSite(site, readFileSync(ready, "utf8"), async () => {});
}

/** Makes a folder that no other process can make too; false where one has made it. */
function isMade(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

async function buildInto(folder: string, words: readonly string[]): Promise<string> {
  const { code, out, err } = await plate(["docs", "--out", folder, ...words], { cwd: process.cwd() });
  if (code !== 0) throw new Error(`plate docs ended with ${code}: ${out}${err}`);
  return out + err;
}

async function serveSite(folder: string, output: string, remove: () => Promise<void>): Promise<BuiltSite> {
  const server = await serveDocs(folder, { host: "127.0.0.1", port: 0 });
  return {
    folder,
    url: server.url,
    output,
    [Symbol.asyncDispose]: async () => {
      await server.close();
      await remove();
    },
  };
}

/** The operation that the tests of the panel are about, whatever else the contract holds. */
export const limitUpdate = '.try-it[data-operation="updateCardPaymentLimit"]';

/** The address of that operation in the reference, as the first page links to it. */
export async function limitUpdatePage({ folder, url }: Pick<BuiltSite, "folder" | "url">): Promise<string> {
  const firstPage = await readFile(join(folder, "index.html"), "utf8");
  const link = /href="(reference\.html#[^"]*\/updatecardpaymentlimit)"/.exec(firstPage)?.[1];
  if (link === undefined) throw new Error("the first page has no link to the operation");
  return `${url}${link}`;
}

/** A page that keeps what it asked for and what went wrong in it. */
export interface RecordedPage {
  readonly page: Page;
  /** The origin of every request, each once, in order. */
  readonly origins: () => readonly string[];
  /** Errors of scripts, and what the browser's console calls an error. */
  readonly errors: readonly string[];
}

/** Opens a page that records. Requests to other hosts are recorded like any; on a machine without a network they only fail. */
export async function openRecorded(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<RecordedPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(110_000);
  const seen = new Set<string>();
  const errors: string[] = [];
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:") seen.add(origin);
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(url);
  return { page, origins: () => [...seen], errors };
}

/** Waits until the page keeps its height: Redoc puts parts in while it has time, and a click on what moves then is lost. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let height = -1;
    for (let still = 0; still < 20; ) {
      await new Promise(requestAnimationFrame);
      const { scrollHeight } = document.documentElement;
      still = scrollHeight === height ? still + 1 : 0;
      height = scrollHeight;
    }
  });
}
