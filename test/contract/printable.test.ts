import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { printable, printableJson, printableLine, workflowCommand } from "../../src/contract/show/printable.ts";
import { inDoubleQuotes, plainShellWord, shellWord } from "../../src/contract/show/shell-word.ts";

describe("printable", () => {
  test.each<[string, string, string]>([
    ["ordinary text of any script", "Größe 카드 👍\tx\ny", "Größe 카드 👍\tx\ny"],
    ["an escape sequence", "a\u001b[2Jb", "a\\u001b[2Jb"],
    ["C1 control characters", "a\u009b31m", "a\\u009b31m"],
    ["a carriage return, a bell, a backspace", "a\rb\u0007\b", "a\\u000db\\u0007\\u0008"],
    ["right-to-left override and isolate", "\u202ea\u2066b", "\\u202ea\\u2066b"],
    ["line and paragraph separators", "a\u2028b\u2029", "a\\u2028b\\u2029"],
    ["what is not seen", "a\u200bb\ufeff\u2060", "a\\u200bb\\ufeff\\u2060"],
    ["a tag character", "a\u{e0041}", "a\\udb40\\udc41"],
    ["half a surrogate pair", "a\ud800", "a\\ud800"],
    ["a workflow command", "a\n  ::error file=x::y", "a\n  \\u003a:error file=x::y"],
    ["a workflow command at the start", "::stop-commands::x", "\\u003a:stop-commands::x"],
    ["an old workflow command", "a ##[error]b", "a #\\u0023[error]b"],
    ["colons within a line", "a::b C::d", "a::b C::d"],
  ])("%s", (_what, text, want) => {
    expect(printable(text)).toBe(want);
  });

  test("on one line, breaks are escapes too", () => {
    expect(printableLine("a\n::b\tc")).toBe("a\\u000a::b\\u0009c");
  });

  test("JSON keeps its value", () => {
    const value = { "a\u202e": "\u001b[31m\u2028\u{e0041}::x" };
    const json = printableJson(JSON.stringify(value, null, 2));
    expect(json).not.toMatch(/[\u202e\u2028\u{e0041}]/u);
    expect(JSON.parse(json)).toEqual(value);
  });
});

test("a text ends no workflow command and adds no property", () => {
  const command = workflowCommand(
    "error",
    { file: "a,line=9::b\n::c", line: undefined, col: 3 },
    "x\r\n::error::%0A\u202e",
  );
  expect(command).toBe("::error file=a%2Cline=9%3A%3Ab%0A%3A%3Ac,col=3::x\\u000d%0A::error::%250A\\u202e\n");
});

describe("words of a shell", () => {
  const hostile = [
    "X-`touch$IFS'PWN'`",
    "$(touch PWN)",
    "a'b\"c\\d",
    "!history ~ * ? [a] {b,c} | & ; < > # %",
    "two\n::error::lines ##[error]\tand $IFS",
    "",
    "-n",
  ];

  test.skipIf(process.platform === "win32").each(hostile)("sh reads %j as it was", (text) => {
    const read = (word: string) => execFileSync("sh", ["-c", `printf '%s.' ${word}`]).toString();
    expect(read(shellWord(text))).toBe(`${text}.`);
    expect(read(plainShellWord(text))).toBe(`${text}.`);
    expect(read(`"${inDoubleQuotes(text)}"`)).toBe(`${text}.`);
    expect(shellWord(text)).not.toMatch(/^\s*::|##\[/m);
  });
});
