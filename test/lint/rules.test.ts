import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lintRules } from "../../src/lint/rules.ts";
import { type BrokenContract, brokenContracts } from "./broken-contracts.ts";
import { copyContract, copyWholeContract, inFolder, moveFrom31, placesOf, runLint } from "./run-lint.ts";

/** Several contracts in one, where no two of them change or name the same file: each run of Redocly takes a second. */
interface Joined {
  readonly contracts: readonly BrokenContract[];
  readonly files: ReadonlySet<string>;
}

function filesOf({ edits, findings }: BrokenContract): readonly string[] {
  const named = findings.map((finding) => finding.split(" ")[1]?.split(":")[0] ?? "");
  return [...edits.map(({ file }) => file), ...named];
}

/** What is refused, needs all endpoints, leads nowhere or is wrong in the root hides what else is wrong, and is linted alone. */
function isAlone(contract: BrokenContract): boolean {
  const { whole = false, refused = false, findings } = contract;
  const isUnresolved = findings.some((finding) => finding.startsWith("no-unresolved-refs"));
  return whole || refused || isUnresolved || filesOf(contract).includes("openapi.yaml");
}

function joined(contracts: readonly BrokenContract[]): readonly (readonly BrokenContract[])[] {
  const groups: Joined[] = [];
  for (const contract of contracts.filter((each) => !isAlone(each))) {
    const files = filesOf(contract);
    const free = groups.findIndex((group) => files.every((file) => !group.files.has(file)));
    const group = groups[free] ?? { contracts: [], files: new Set() };
    const grown = { contracts: [...group.contracts, contract], files: new Set([...group.files, ...files]) };
    groups[free === -1 ? groups.length : free] = grown;
  }
  return [...contracts.filter(isAlone).map((contract) => [contract]), ...groups.map((group) => group.contracts)];
}

describe("plate lint on a contract with", () => {
  test.each(joined(brokenContracts).map((contracts) => [contracts.map(({ given }) => given).join("; "), contracts]))(
    "%s",
    (_given, contracts) =>
      inFolder(async (folder) => {
        const [first] = contracts as readonly [BrokenContract];
        const copy = first.whole === true ? copyWholeContract : copyContract;
        await copy(
          folder,
          contracts.flatMap(({ edits }) => edits),
        );
        const { exitCode, out, err } = await runLint(["--spec", "openapi.yaml"], { cwd: folder });
        expect(placesOf(out).toSorted()).toEqual(contracts.flatMap(({ findings }) => findings).toSorted());
        // Without the lines of the source that are shown.
        const words = out.replaceAll(/^ *(?:\d+ \|.*|\| +\^)$/gm, "").replaceAll(/\s+/g, " ");
        for (const { says } of contracts) expect(words).toContain(says);
        expect(out).toContain("\n  fix: ");
        // Nothing is said of moving a contract that cannot be loaded.
        const isLoaded =
          first.refused !== true && !first.findings.some((finding) => finding.startsWith("no-unresolved-refs"));
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
