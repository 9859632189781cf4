import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runLint } from "./run-lint.ts";

const folder = mkdtempSync(join(tmpdir(), "plate-lint-locale-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a text that was changed has no translation any more, and its translation belongs to no text", async () => {
  cpSync("openapi", join(folder, "openapi"), { recursive: true });
  const par = join(folder, "openapi/components/schemas/Par.yaml");
  const before = readFileSync(par, "utf8");
  writeFileSync(par, before.replace("The number that stands for the card", "The number that represents the card"));
  const { out } = await runLint(["--spec", "openapi/openapi.yaml", "--report", "json"], { cwd: folder });
  const { findings } = JSON.parse(out) as { readonly findings: readonly { readonly what: string }[] };
  const line = readFileSync(join(folder, "openapi/locales/ko.yaml"), "utf8")
    .split("\n")
    .findIndex((each) => each.includes("The number that stands for the card"));
  // An endpoint that nobody has translated yet has findings of its own.
  expect(findings.filter(({ what }) => what.includes("in place of its card num"))).toEqual([
    {
      rule: "plate/texts-translated",
      severity: "warning",
      file: "openapi/components/schemas/Par.yaml",
      line: expect.any(Number),
      column: expect.any(Number),
      what: 'The text "The number that represents the card in place of its card num…" has no translation into ko.',
      fix: "Add it to the translation as source, with its translation as text.",
    },
    {
      rule: "plate/texts-translated",
      severity: "warning",
      file: "openapi/locales/ko.yaml",
      line: line + 1,
      column: expect.any(Number),
      what: 'The translation of "The number that stands for the card in place of its card num…" belongs to no text of the contract.',
      fix: "Give it the text as the contract has it now, or take it out.",
    },
  ]);
});
