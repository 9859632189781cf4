import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandNames } from "../../src/cli/command-summaries.ts";
import { loadContract } from "../../src/reader/load-contract.ts";
import { root } from "../structure/source-tree.ts";

const readme = readFileSync(join(root, "README.md"), "utf8");

test("the README opens with the two commands that set up and run, and set up and test", () => {
  expect([...readme.matchAll(/```sh\n(.*)\n```/g)].slice(0, 2).map(([, line]) => line)).toEqual([
    "npm ci && npm start",
    "npm ci && npm test",
  ]);
});

test("CI runs the README's test command and nothing else", () => {
  const lines = readFileSync(join(root, ".ci/run"), "utf8").split("\n");
  const commands = lines.filter((line) => line !== "" && !line.startsWith("#") && !/^(set|cd) /.test(line));
  expect(commands).toEqual(["npm ci && npm test"]);
});

test("its example is a file that the tests run", () => {
  const [, file = "", code] = /<!-- (test\/usage\/[\w-]+\.ts) -->\n```ts\n(.*?)\n```/s.exec(readme) ?? [];
  const source = readFileSync(join(root, file), "utf8").trimEnd();
  expect(code).toBe(source.replace('"../../src/index.ts"', '"konaplate-contract"'));
  expect(readme.match(/```ts/g)).toHaveLength(1);
});

test("its table has every command and no other", () => {
  const rows = [...readme.matchAll(/^\| `plate ([\w-]+)` \|/gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual([...commandNames].sort());
});

test("it says where the operations are listed, and lists none itself: a new endpoint is no edit here", async () => {
  const { operations } = await loadContract("openapi/openapi.yaml", root);
  expect(readme).toContain("`openapi/openapi.yaml` lists every operation below `paths:`");
  const table = readme.split("\n").filter((line) => line.startsWith("| `POST "));
  expect([operations.length > 0, table]).toEqual([true, []]);
});
