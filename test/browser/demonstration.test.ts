import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyWithShortContract } from "../cli/copy-of-checkout.ts";
import { limitUpdate, limitUpdatePage, openRecorded } from "./docs-site.ts";
import { launchBrowser } from "./launch.ts";

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = copyWithShortContract();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("what npm start opens can be tried at once: the mock checks signatures, and the page makes them", async () => {
  const words = ["src/cli/main.ts", "start", "--port", "0", "--docs-port", "0"];
  const started = spawn(process.execPath, words, { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  let url: string | undefined;
  for await (const line of createInterface(started.stdout)) {
    url = /try it: (http\S+)/.exec(line)?.[1];
    if (url !== undefined) break;
  }
  try {
    const { page } = await openRecorded(
      browser,
      await limitUpdatePage({ folder: join(folder, ".cache/docs"), url: url ?? "" }),
    );
    const panel = page.locator(limitUpdate);
    await panel.getByRole("button", { name: "Send" }).click();
    await panel.locator(".try-it-line").waitFor();
    expect(await panel.locator(".try-it-code").textContent()).toBe("000_000");
    await panel.getByLabel(/^Secret key/).fill("another key");
    await panel.getByRole("button", { name: "Send" }).click();
    await panel.getByText("Invalid input parameter", { exact: true }).waitFor();
  } finally {
    started.kill("SIGINT");
    await new Promise((ended) => started.once("exit", ended));
  }
});
