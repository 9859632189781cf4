import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadTables } from "../../src/cli/options/load-tables.ts";
import { writeGuides, writeGuidesFor } from "../../src/cli/site/docs-guides.ts";
import type { Guide } from "../../src/docs/pages/start-page.ts";
import { platform } from "../../src/konaplate/platform.ts";
import { type RunningMock, startMock } from "../../src/mock/transport/start-mock.ts";
import { loadContract } from "../../src/reader/load-contract.ts";
import { plate as runPlate } from "../run-plate.ts";

let folder: string;
let mock: RunningMock;
let guides: readonly Guide[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plate-guides-"));
  const tables = await loadTables(undefined, { cwd: process.cwd() });
  mock = await startMock(tables);
  guides = writeGuides(tables.model, platform);
});
afterAll(async () => {
  await mock?.close();
  await rm(folder, { recursive: true });
});

/** The code of the one step of a guide whose English text holds these words. */
function codeOf(guide: Guide | undefined, words: string): string {
  const steps = guide?.steps.filter(({ text: [english] }) => english.includes(words)) ?? [];
  expect(steps.map(({ code }) => typeof code)).toEqual(["string"]);
  return steps[0]?.code ?? "";
}

/** Runs a command of a guide, which a reader would type after `npx plate`, in the reader's folder. */
async function plate(
  command: string,
  ...more: readonly string[]
): Promise<{ exitCode: number; out: string; err: string }> {
  const words = command.replaceAll("\\\n", " ").split(/\s+/);
  expect(words.slice(0, 2)).toEqual(["npx", "plate"]);
  const { code: exitCode, ...printed } = await runPlate([...words.slice(2), ...more], { cwd: folder });
  return { exitCode, ...printed };
}

test("a caller who copies each step gets a success from the mock, from the terminal and from a program", async () => {
  const [caller] = guides;
  const env = codeOf(caller, "file `.env`").replace("http://127.0.0.1:4010", mock.url);
  await writeFile(join(folder, ".env"), env);
  const called = await plate(codeOf(caller, "second terminal"));
  expect(called).toMatchObject({ exitCode: 0 });
  expect(called.out).toContain("000_000");

  const index = pathToFileURL(resolve("src/index.ts")).href;
  const program = codeOf(caller, "first-call.mjs").replace('"konaplate-contract"', JSON.stringify(index));
  await writeFile(join(folder, "first-call.mjs"), program);
  const { stdout } = await promisify(execFile)(process.execPath, ["--env-file=.env", "first-call.mjs"], {
    cwd: folder,
  });
  expect(stdout).toBe("true 200 000_000\n");
  expect(mock.requests().map(({ status }) => status)).toEqual([200, 200]);
});

test("a partner's own test data, written as the step shows it, are taken, and the reports are formats that there are", async () => {
  const [, partner] = guides;
  await writeFile(join(folder, "test-data.yaml"), codeOf(partner, "other members"));
  const planned = await plate(codeOf(partner, "in your build"), "--test-data", "test-data.yaml", "--plan");
  expect(planned).toMatchObject({ exitCode: 0, err: "" });
});

test("for another contract, the steps name the file that the site offers, never one of the machine that built it", async () => {
  const model = await loadContract("test/fixtures/docs/library.yaml", process.cwd());
  const codes = writeGuidesFor(model).flatMap(({ steps }) => steps.map(({ code }) => code ?? ""));
  const withSpec = codes.filter((code) => code.includes("--spec"));
  expect(withSpec.length).toBeGreaterThan(1);
  for (const code of withSpec) expect(code).toContain("--spec openapi.json");
});

test("every step that installs names a file, since no registry has the packages, and says what makes it", async () => {
  const { model } = await loadTables(undefined, { cwd: process.cwd() });
  const steps = [...writeGuides(model, platform), ...writeGuidesFor(model)].flatMap((guide) => guide.steps);
  const installing = steps.filter(({ code = "" }) => code.includes("npm install"));
  expect(installing.map(({ code }) => code)).toEqual([
    "npm install ./konaplate-contract-0.1.0.tgz",
    "npm install --save-dev ./openapi-plate-0.1.0.tgz ./konaplate-contract-0.1.0.tgz\nnpm pkg set plate=konaplate-contract",
    "npm install --save-dev ./openapi-plate-0.1.0.tgz ./konaplate-contract-0.1.0.tgz\nnpm pkg set plate=konaplate-contract",
    "npm install --save-dev ./openapi-plate-0.1.0.tgz",
    "npm install --save-dev ./openapi-plate-0.1.0.tgz",
  ]);
  for (const { text } of installing)
    for (const words of text) expect(words).toMatch(/`npm ci && npm run build && npm pack (\.\/dist\/[a-z-]+ ?)+`/);
});
