import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const contract = new URL("../../openapi", import.meta.url).pathname;
const decisions = (await readdir(join(contract, "decisions"))).sort();
const texts = await Promise.all(decisions.map((file) => readFile(join(contract, "decisions", file), "utf8")));

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
