import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lintRules } from "../../src/lint/rules.ts";
import { brokenContracts } from "./broken-contracts.ts";
import { copyContract, copyWholeContract, inFolder, moveFrom31, placesOf, runLint } from "./run-lint.ts";

describe("plate lint on a contract with", () => {
  test.each(brokenContracts)("$given", ({ edits, whole = false, refused = false, findings, says }) =>
    inFolder(async (folder) => {
      await (whole ? copyWholeContract : copyContract)(folder, edits);
      const { exitCode, out, err } = await runLint(["--spec", "openapi.yaml"], { cwd: folder });
      expect(placesOf(out)).toEqual(findings);
      // Without the lines of the source that are shown.
      const words = out.replaceAll(/^ *(?:\d+ \|.*|\| +\^)$/gm, "").replaceAll(/\s+/g, " ");
      expect(words).toContain(says);
      expect(out).toContain("\n  fix: ");
      // Nothing is said of moving a contract that cannot be loaded.
      const isLoaded = !refused && !findings.some((finding) => finding.startsWith("no-unresolved-refs"));
      expect(err).toBe(isLoaded ? moveFrom31 : "");
      expect(exitCode).toBe(1);
    }),
  );
});

test("every rule of ours is broken by one of these contracts", () => {
  const broken = brokenContracts.flatMap(({ findings }) => findings.map((finding) => finding.split(" ")[0]));
  expect(lintRules.map(({ id }) => `plate/${id}`).filter((rule) => !broken.includes(rule))).toEqual([]);
});

test("every line of a text report fits 80 columns, words longer than that apart", () =>
  inFolder(async (folder) => {
    await copyContract(folder, brokenContracts[1]?.edits ?? []);
    const { out } = await runLint(["--spec", join(folder, "openapi.yaml")], { cwd: folder });
    expect(out.split("\n").filter((line) => line.length > 80 && line.trim().includes(" "))).toEqual([]);
  }));
