import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openRecorded } from "./docs-site.ts";
import { launchBrowser } from "./launch.ts";

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), "plate-watch-"));
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true });
});

test("plate docs --watch builds again on a change, goes on after a broken one, and the open page tells of both", async () => {
  const contract = join(folder, "openapi");
  await cp("test/fixtures/spelled-out", contract, { recursive: true });
  await mkdir(join(contract, "decisions"));
  const root = join(contract, "openapi.yaml");
  const words = ["src/cli/main.ts", "docs", "--watch", "--port", "0", "--spec", root, "--out", join(folder, "site")];
  const watching = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  let url = "";
  for await (const line of createInterface(watching.stdout)) {
    if (line.startsWith("http://127.0.0.1:")) url = line;
    if (url !== "") break;
  }
  try {
    const { page, origins, errors } = await openRecorded(browser, `${url}index.html`);
    const text = await readFile(root, "utf8");
    await writeFile(root, `${text}  - broken: [`);
    await page.getByText("The contract cannot be read at the moment").waitFor();
    const late = await openRecorded(browser, `${url}codes.html`);
    await late.page.getByText("The contract cannot be read at the moment").waitFor();
    await late.page.context().close();
    await writeFile(root, text.replace("title: KONA PLATE Open API", "title: Renamed API"));
    await page.getByText("The contract has changed").waitFor();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("KONA PLATE Open API");
    await page.getByRole("button", { name: "Load it again" }).click();
    await page.getByRole("heading", { level: 1, name: "Renamed API" }).waitFor();
    await writeFile(join(contract, "decisions", "9999-late.md"), "# A late decision");
    await page.getByText("The contract has changed").waitFor();
    await page.goto(`${url}decisions.html`);
    await page.getByRole("heading", { name: "A late decision" }).waitFor();
    expect(origins()).toEqual([new URL(url).origin]);
    expect(errors).toEqual([]);
    await page.context().close();
  } finally {
    watching.kill("SIGINT");
  }
  expect(await new Promise((ended) => watching.once("exit", ended))).toBe(0);
});
