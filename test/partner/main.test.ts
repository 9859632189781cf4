import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { goodRequest, sendRaw } from "./raw-request.ts";

const FOLDER = new URL(".", import.meta.url).pathname;

function startMain(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [`${FOLDER}main.ts`, ...args], { stdio: ["ignore", "pipe", "pipe"] });
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error("no stdout");
  for await (const line of createInterface({ input: child.stdout })) return line;
  return "";
}

test("the first line on stdout is the base URL, and SIGTERM ends it with exit code 0", async () => {
  const child = startMain("--port", "0", "--fault", "id-capitals");
  const baseUrl = await firstLine(child);
  expect(baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/open-api$/);
  const answer = await sendRaw(baseUrl, goodRequest());
  expect(answer.headers["x-km-correlation-id"]).toBe("261122103000-0A1B2C3");
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("an unknown fault ends it with exit code 2", async () => {
  expect(await once(startMain("--fault", "no-such-fault"), "exit")).toEqual([2, null]);
});

/** What the partner is started from, without its tests. */
const SOURCES = readdirSync(FOLDER).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));

test("the partner shares no code with the product", () => {
  expect(SOURCES.length).toBeGreaterThan(8);
  for (const name of SOURCES) {
    const imports = [...readFileSync(FOLDER + name, "utf8").matchAll(/from "([^"]+)"/g)].map(([, from]) => from);
    expect(
      imports.filter((from) => /\/(src|generated)\//.test(from ?? "")),
      name,
    ).toEqual([]);
  }
});
