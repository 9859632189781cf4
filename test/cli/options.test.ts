import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { commandNames } from "../../src/cli/command-summaries.ts";
import { loadCommand } from "../../src/cli/command-table.ts";
import { packageFolder } from "../../src/cli/config/find-config.ts";
import type { OptionTable, ValuesOf } from "../../src/cli/option-spec.ts";
import { defineCommand, parseOptions } from "../../src/cli/option-table.ts";
import { textLayout } from "../../src/cli/text-layout.ts";
import { plate } from "../run-plate.ts";

const cwd = packageFolder;

const table = {
  file: { value: "FILE", help: `${"long ".repeat(20)}words`, names: "file" },
  "a-very-long-option": { value: "VALUE", help: "short" },
  tag: { value: "NAME", help: "a tag", repeats: true },
  dry: { help: "do nothing" },
} as const satisfies OptionTable;

describe("one table of options", () => {
  test("is the usage text", () => {
    const { usage } = defineCommand({
      name: "x",
      words: [{ name: "<from>" }, { name: "<to>", help: "where to", optional: true, repeats: true }],
      about: "First\nparagraph.\n\nSecond.",
      options: table,
      notes: "A note.",
      exitCodes: "0 good.",
      run: async () => 0,
    });
    expect(usage).toBe(`Usage: plate x <from> [<to>…] [options]

First paragraph.

Second.

  <to>              where to

  --file FILE       long long long long long long long long long long long long
                    long long long long long long long long words
  --a-very-long-option VALUE
                    short
  --tag NAME        a tag; may be given more than once
  --dry             do nothing

A note.

Exit codes: 0 good.
`);
  });

  test("is the parsing, and the types of what is parsed", () => {
    expect(parseOptions(table)).toEqual({
      file: { type: "string", multiple: false },
      "a-very-long-option": { type: "string", multiple: false },
      tag: { type: "string", multiple: true },
      dry: { type: "boolean" },
    });
    const values: ValuesOf<typeof table> = { file: "a", tag: ["b"], dry: true, config: "c" };
    // @ts-expect-error: a flag has no text
    const wrong: ValuesOf<typeof table> = { dry: "yes" };
    expect([values.tag?.[0], wrong.file]).toEqual(["b", undefined]);
  });

  test.each(commandNames)("%s: its usage names every option and word, in 80 columns", async (name) => {
    const command = await loadCommand(name);
    const { code, out } = await plate(["help", name], { cwd });
    expect(code).toBe(0);
    for (const option of Object.keys(command?.options ?? {})) expect(out).toContain(`\n  --${option}`);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    expect(Object.keys(command?.table ?? {})).toEqual(Object.keys(command?.options ?? {}));
  });
});

test.each([
  [["call"], "plate call needs <operationId>"],
  [["proxy"], "plate proxy needs <upstream>"],
  [["completion"], "plate completion needs <shell>"],
  [["completion", "tcsh"], "there is no completion for tcsh"],
  [["changelog", "--date", "2026-11-22"], "--date is the day of a release"],
  [["lint", "--max", "many"], "--max many is no whole number from 0"],
  [["lint", "--max", "1.5"], "--max 1.5 is no whole number from 0"],
  [["lint", "--max", "1e3"], "--max 1e3 is no whole number from 0"],
  [["lint", "--max", ""], "--max  is no whole number from 0"],
  [["mock", "--port", "65536"], "--port 65536 is no whole number from 0 to 65535"],
  [["start", "--docs-port", "0x50"], "--docs-port 0x50 is no whole number from 0 to 65535"],
  [["docs", "--watch", "--port", "080"], "--port 080 is no whole number from 0 to 65535"],
  [["mock", "--max-body-mb", "1025"], "--max-body-mb 1025 is no whole number from 1 to 1024"],
  [["mock", "--log", "Pretty"], "--log knows no Pretty"],
  [["proxy", "http://127.0.0.1:1", "--log", "json"], "--log knows no json"],
  [["proxy", "http://127.0.0.1:1", "--timeout-ms", "0"], "--timeout-ms 0 is no whole number from 1"],
  [["call", "ping", "--timeout-ms", "2147483648"], "--timeout-ms 2147483648 is no whole number from 1 to 2147483647"],
  [
    ["verify", "http://127.0.0.1:1", "--max-requests", "1000000000"],
    "--max-requests 1000000000 is no whole number from 1",
  ],
  [["verify", "http://127.0.0.1:1", "--rate", "+5"], "--rate +5 is no whole number from 1"],
  [["verify", "http://127.0.0.1:1", "--needed-data", "xml"], "--needed-data knows no xml"],
  [["verify", "http://127.0.0.1:1", "--family", "fuz"], "--family knows no fuz"],
  [["diff", "--fail-on", "huge"], "--fail-on knows no huge"],
])("%j is refused: %s", async (argv, message) => {
  const { code, err } = await plate(argv, { cwd });
  expect({ code, first: err.split("\n")[0] }).toEqual({ code: 2, first: `error: ${message}` });
});

describe("completion", () => {
  async function script(shell: string): Promise<string> {
    const { code, out } = await plate(["completion", shell], { cwd });
    expect(code).toBe(0);
    return out;
  }

  const hasBash = spawnSync("bash", ["-c", "exit 0"]).status === 0;

  test.skipIf(!hasBash).each([
    [["ver"], ["verify"]],
    [["help", "merge"], ["merge-reports"]],
    [
      ["completion", ""],
      ["bash", "zsh", "fish"],
    ],
    [["verify", "--max-req"], ["--max-requests"]],
    [
      ["generate", "--"],
      ["--spec", "--out", "--check", "--watch", "--integers", "--config", "--color", "--no-color", "--allow-outside"],
    ],
    [
      ["verify", "--report", "j"],
      ["json", "junit"],
    ],
    [["diff", "main", "--fail-on", "m"], ["minor", "major"].toReversed()],
    [["mock", "--spec", "--"], []],
    [["docs", "x"], []],
  ])("bash (needs bash): plate %j completes to %j", async (words, want) => {
    const run = `${await script("bash")}
COMP_WORDS=(plate "$@"); COMP_CWORD=$#; _plate; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", run, "bash", ...words], { encoding: "utf8" });
    const found = stdout.split("\n").filter((line) => line !== "");
    expect({ stderr, found: found.toSorted() }).toEqual({ stderr: "", found: [...want].sort() });
  });

  test("zsh and fish name every command, every option and the choices of a report", async () => {
    const [zsh, fish] = [await script("zsh"), await script("fish")];
    expect(zsh).toMatch(/^#compdef plate\n/);
    for (const name of commandNames) {
      expect(zsh).toContain(`\n    ${name})\n`);
      expect(fish).toContain(` -a ${name} -d `);
      for (const option of Object.keys((await loadCommand(name))?.options ?? {})) {
        expect(zsh).toContain(`--${option}[`);
        expect(fish).toContain(`__fish_seen_subcommand_from ${name}' -l ${option} `);
      }
    }
    expect(zsh).toContain(":(text json junit github html)'");
    expect(fish).toContain("-l report -x -a 'text json junit github html'");
  });

  test.for(["zsh", "fish"])("%s reads its script", async (shell, { skip }) => {
    skip(spawnSync(shell, ["-c", "exit 0"]).status !== 0, `${shell} is not installed`);
    expect(spawnSync(shell, ["-n"], { input: await script(shell), encoding: "utf8" })).toMatchObject({
      status: 0,
      stderr: "",
    });
  });
});

test.each([
  [undefined, { out: true, err: true, columns: 20, colour: true }, { colour: true, columns: 40 }],
  [undefined, { out: true, err: true, columns: 100 }, { colour: false, columns: 100 }],
  [undefined, { out: true, err: true, columns: 300, colour: true }, { colour: true, columns: 120 }],
  [undefined, { out: false, err: true, columns: 300, colour: true }, { colour: true, columns: 80 }],
  ["report.txt", { out: true, err: true, columns: 100, colour: true }, { colour: false, columns: 80 }],
])("a report to %s on %j is laid out as %j", (file, terminal, want) => {
  expect(textLayout(file, terminal)).toEqual(want);
});
