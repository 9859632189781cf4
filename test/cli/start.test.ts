import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyWithShortContract } from "./copy-of-checkout.ts";

/** One checkout with a short contract serves all tests; the last of them breaks it. */
let folder: string;
beforeAll(() => {
  folder = copyWithShortContract();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Running {
  readonly output: () => string;
  readonly talk: () => string;
  readonly saw: (text: string) => Promise<void>;
  readonly interrupt: () => void;
  readonly exitCode: Promise<number | null>;
}

function start(...words: readonly string[]): Running {
  const child = spawn(process.execPath, ["src/cli/main.ts", "start", "--port", "0", "--docs-port", "0", ...words], {
    cwd: folder,
  });
  let output = "";
  let talk = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (talk += text));
  const exitCode = once(child, "exit").then(([code]) => code as number | null);
  const saw = async (text: string) => {
    while (!output.includes(text) && child.exitCode === null) await new Promise((next) => setTimeout(next, 20));
    expect(output).toContain(text);
  };
  return { output: () => output, talk: () => talk, saw, interrupt: () => child.kill("SIGINT"), exitCode };
}

test("start --once checks, serves, calls and tests, and ends with the contract test's exit code", async () => {
  const { output, talk, exitCode } = start("--once");
  expect(await exitCode, talk()).toBe(0);
  expect(output()).toMatch(/1\/5 generated files\n.*all \d+ files are up to date/);
  expect(output()).toMatch(/2\/5 mock\nhttp:\/\/127\.0\.0\.1:\d+\n/);
  expect(output()).toMatch(/4\/5 one signed call\n200 000_000 Success\n/);
  expect(output()).toMatch(
    /5\/5 contract test\nhttp:\S+, a mock that encrypts with the keys in \S+\/plate\/keys\n[\s\S]*\d{3,} cases: \d{3,} passed, 0 failed[\s\S]*, 0 not tested\n/,
  );
  expect(output()).not.toContain("a secret key for the demonstration only");
});

test("start serves the mock and the documentation until Ctrl-C", async () => {
  const running = start();
  await running.saw("Ctrl-C ends both.");
  const [, docs = "", mock = ""] = /try it: (\S+)\n.*mock:\s+(\S+)\n/.exec(running.output()) ?? [];
  const page = await fetch(docs);
  expect(page.status).toBe(200);
  expect(await page.text()).toMatch(/^<!doctype html>/i);
  expect((await fetch(`${mock}/__mock/health`)).status).toBe(200);
  running.interrupt();
  expect(await running.exitCode).toBe(0);
  await expect(fetch(docs)).rejects.toThrow();
});

test("a contract that was changed without generating stops it, with the command that fixes it", async () => {
  const file = join(folder, "openapi/components/schemas/UserId.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("minimum: 1", "minimum: 2"));
  const { output, talk, exitCode } = start("--once");
  expect(await exitCode).toBe(1);
  expect(output()).toContain("changed  generated/openapi.json");
  expect(output()).not.toContain("2/5");
  expect(talk()).toContain("npm run generate");
});
