import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const contract = new URL("../../openapi", import.meta.url).pathname;
const namesIn = async (folder: string) => (await readdir(folder)).filter((file) => file.endsWith(".md")).sort();
const readAll = (folder: string, files: readonly string[]) =>
  Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
const decisions = await namesIn(join(contract, "decisions"));
const texts = await readAll(join(contract, "decisions"), decisions);

test("decisions are numbered one by one, and each begins with its number", () => {
  const numbers = decisions.map((_file, index) => String(index + 1).padStart(4, "0"));
  expect(decisions.map((file) => /^(\d{4})-[a-z0-9-]+\.md$/.exec(file)?.[1])).toEqual(numbers);
  expect(texts.map((text) => /^# (\d+)\. \S/.exec(text)?.[1])).toEqual(numbers.map((number) => String(Number(number))));
});

test("each decision says its status, source, reading and consequence", () => {
  for (const [index, text] of texts.entries()) {
    const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect([decisions[index], headings]).toEqual([decisions[index], ["Source", "Reading", "Consequence"]]);
    expect(text).toMatch(/^Status: (?:accepted|replaced by \d{4})$/m);
  }
});

test("every decision is there in Korean, with the same number, parts, addresses and pieces of code", async () => {
  const folder = join(contract, "decisions/ko");
  expect(await namesIn(folder)).toEqual(decisions);
  const factsOf = (text: string) => ({
    number: /^# (\d+)\. /.exec(text)?.[1],
    parts: [...text.matchAll(/^## /gm)].length,
    addresses: [...text.matchAll(/https:\/\/[^\s>]+/g)].map(([address]) => address),
    code: [...new Set([...text.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code.replaceAll(/\s+/g, " ")))].sort(),
  });
  const korean = await readAll(folder, decisions);
  for (const [index, text] of korean.entries()) {
    expect([decisions[index], factsOf(text)]).toEqual([decisions[index], factsOf(texts[index] ?? "")]);
    expect(text).toMatch(/^상태: (?:채택|\d{4}로 대체)$/m);
  }
});

test("every file that decisions and contract name in words exists", async () => {
  const files = (await readdir(contract, { recursive: true })).filter((file) => /\.(?:yaml|md)$/.test(file));
  const named = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(contract, file), "utf8");
      const prose = file === "README.md" ? (text.split("## Adding an endpoint")[0] ?? "") : text;
      return [...prose.matchAll(/[`(]((?:components|decisions|examples|paths)\/[\w./-]+)[`)]/g)].map(
        ([, path]) => path,
      );
    }),
  );
  const paths = [...new Set(named.flat())];
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !existsSync(join(contract, path ?? "")))).toEqual([]);
});
