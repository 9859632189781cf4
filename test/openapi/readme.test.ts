import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { lintRules } from "../../src/lint/rules.ts";
import { loadContract } from "../../src/reader/load-contract.ts";
import { copyOwnContract } from "../copy-contract.ts";
import { runLint } from "../lint/run-lint.ts";

const contract = new URL("../../openapi/", import.meta.url).pathname;
const readme = await readFile(`${contract}README.md`, "utf8");

test("every rule of ours stands in openapi/README.md, in its own words and order", () => {
  const rows = [...readme.matchAll(/^\| `plate\/([\w-]+)` \| (.*) \|$/gm)].map(([, id, asks]) => ({ id, asks }));
  expect(rows).toEqual(lintRules.map(({ id, asks }) => ({ id, asks })));
});

test("the steps for adding an endpoint, followed to the letter, give a clean contract with one operation more", async () => {
  const folder = await mkdtemp(join(tmpdir(), "plate-readme-"));
  try {
    copyOwnContract(folder, { paths: 7 });
    const before = await loadContract("openapi.yaml", folder);
    for (const [file, text] of readSteps()) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      const old = file === "openapi.yaml" ? await readFile(join(folder, file), "utf8") : "";
      await writeFile(join(folder, file), old + text);
    }
    const { exitCode, out } = await runLint(["--spec", "openapi.yaml"], { cwd: folder });
    expect(out).toContain("no findings");
    expect(exitCode).toBe(0);
    const after = await loadContract("openapi.yaml", folder);
    expect(after.operations).toHaveLength(before.operations.length + 1);
    expect(
      after.operations.find(({ id }) => id === "setCardAlias")?.scenarios.map(({ name, code }) => [name, code]),
    ).toEqual([
      ["success", "000_000"],
      ["invalidParameter", "000_002"],
      ["userNotFound", "001_006"],
      ["invalidCard", "003_001"],
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Each YAML block of "Adding an endpoint", with the file that the text before it names last. */
function readSteps(): readonly (readonly [string, string])[] {
  const [, chapter = ""] = readme.split("## Adding an endpoint\n");
  const parts = (chapter.split("\n## ")[0] ?? "").split(/^```(yaml)?\n/m);
  const steps: [string, string][] = [];
  let file = "";
  for (const [index, part] of parts.entries()) {
    if (parts[index - 1] === "yaml") steps.push([file, part]);
    else file = [...(part ?? "").matchAll(/`([\w./-]+\.yaml)`/g)].at(-1)?.[1] ?? file;
  }
  expect(steps.map(([name]) => name)).toEqual(["paths/card-alias-set.yaml", "openapi.yaml"]);
  return steps;
}
