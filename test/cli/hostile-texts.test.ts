import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contractFolder } from "../reader/contract-folder.ts";
import { runPlate } from "./run-plate.ts";

/** What steers a terminal, turns text round, and is a command to GitHub's runner at the start of a line. */
const hostile = (name: string) =>
  `${name}\u001b[31m\u202e\u009b2J\n::error::PWNED-${name}\r\n  ::add-mask::PWNED ##[error]PWNED`;

/** A contract all of whose texts are hostile. */
function hostileContract(version: string): string {
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: hostile("title"), version: hostile(version) },
    servers: [{ url: "http://127.0.0.1:9", description: hostile("server") }],
    paths: {
      [`/${hostile("path")}`]: {
        post: {
          operationId: hostile("id"),
          summary: hostile("summary"),
          parameters: [{ name: hostile("query"), in: "query", schema: { type: "string", enum: [hostile("enum")] } }],
          requestBody: {
            required: true,
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  required: [hostile("member")],
                  properties: { [hostile("member")]: { type: "string", enum: [hostile(`value-${version}`)] } },
                },
              },
            },
          },
          responses: { 200: { description: hostile("answer") } },
        },
      },
    },
  });
}

test.each<readonly string[]>([
  ["lint", "--spec", "a.json"],
  ["lint", "--spec", "a.json", "--report", "github"],
  ["lint", "--spec", "a.json", "--report", "json"],
  ["diff", "a.json", "b.json"],
  ["diff", "a.json", "b.json", "--report", "github"],
  ["diff", "a.json", "b.json", "--report", "markdown"],
  ["diff", "a.json", "b.json", "--report", "json"],
  ["verify", "http://127.0.0.1:9", "--spec", "a.json", "--plan"],
  ["call", hostile("other"), "--spec", "a.json", "--base-url", "http://127.0.0.1:9"],
  ["call", hostile("id"), "--spec", "a.json", "--base-url", "http://127.0.0.1:9", "--dry-run"],
  ["generate", "--spec", hostile("file"), "--out", "x"],
  [hostile("command")],
])("command line %# writes nothing that steers a terminal or a workflow", async (...args) => {
  const folder = contractFolder({ "a.json": hostileContract("1"), "b.json": hostileContract("2") });
  const { out, err } = await runPlate(args, folder);
  const text = `${out}\n${err}`;
  expect(text.length).toBeGreaterThan(20);
  for (const character of ["\u001b", "\u202e", "\u009b", "\r"]) expect(text).not.toContain(character);
  expect(text).not.toMatch(/^\s*::(?:error::PWNED|add-mask)|##\[/m);
});

/** Names that a shell would run, in every place of a request. */
const names = { header: "X-`touch$IFS'PWN1'`", supplied: "X-$(touch PWN2)", key: "a`touch PWN3`$(touch PWN4)" };

test.skipIf(process.platform === "win32")("the script of call --curl runs nothing of the contract", async () => {
  const header = (name: string, more: object) => ({
    name,
    in: "header",
    required: true,
    schema: { type: "string" },
    ...more,
  });
  const folder = contractFolder({
    "a.json": JSON.stringify({
      openapi: "3.1.0",
      info: { title: "T", version: "1" },
      paths: {
        "/a'`touch PWN5`": {
          put: {
            operationId: "a",
            parameters: [
              header(names.header, { "x-supply": { from: "time" } }),
              header(names.supplied, { example: "$(touch PWN6)`touch PWN7`'; touch PWN8 #" }),
              header("X-Key", { "x-supply": { from: "config", key: names.key } }),
            ],
            requestBody: {
              content: { "text/plain": { schema: { type: "string" }, example: "'; touch PWN9 #\n::error::x" } },
            },
            responses: { 200: { description: "ok" } },
          },
        },
      },
    }),
  });
  const args = ["call", "a", "--spec", "a.json", "--base-url", "http://127.0.0.1:9", "--curl"];
  const { out, err } = await runPlate(args, folder, {
    KONAPLATE_ASP_ID: "ASP000000000001",
    KONAPLATE_ACCESS_KEY: "x".repeat(40),
  });
  expect(err).not.toContain("error:");
  const box = join(folder, "box");
  mkdirSync(box);
  writeFileSync(join(box, "script.sh"), out);
  // curl itself is not needed: what the shell runs before it is.
  const run = (shell: string) => {
    try {
      execFileSync(shell, ["script.sh"], { cwd: box, stdio: "ignore", timeout: 20_000 });
    } catch {
      // Nobody listens at that address.
    }
  };
  run("sh");
  expect(readdirSync(box)).toEqual(["script.sh"]);
});
