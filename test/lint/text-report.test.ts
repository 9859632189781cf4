import { expect, test } from "vitest";
import type { LintFinding, LintReport } from "../../src/lint/lint-report.ts";
import { type LintTextOptions, renderText } from "../../src/lint/report/text.ts";

const finding = (more: Partial<LintFinding> = {}): LintFinding => {
  return {
    rule: "plate/x",
    severity: "error",
    file: "a.yaml",
    line: 2,
    column: 7,
    what: "It is wrong.",
    fix: "write b",
    ...more,
  };
};
const report = (findings: readonly LintFinding[]): LintReport => {
  const checked = { files: 1, operations: 2, uncertain: 0, rules: ["plate/x"] };
  return { reportVersion: 1, spec: "a.yaml", outcome: "findings", checked, findings };
};
const lines = ["openapi: 3.1.0", "info: {\tbad\u001b }", "", `x: ${"long ".repeat(60)}END ${"tail ".repeat(60)}`];
const options: LintTextOptions = {
  colour: false,
  columns: 80,
  most: 50,
  isGrouped: false,
  lineOf: (_file, line) => lines[line - 1],
};

test("shows the line with a mark under the column; a tab is one space, and nothing steers the terminal", () => {
  expect(renderText(report([finding()]), options)).toBe(`a.yaml:2:7
  error  plate/x
  It is wrong.
  2 | info: { bad\\u001b }
    |       ^
  fix: write b

a.yaml: 1 finding (1 file, 2 operations; Redocly's recommended-strict and 1 rule
of plate)
`);
});

test("of a long line, the part around the column", () => {
  const text = renderText(report([finding({ line: 4, column: lines[3]?.indexOf("END") ?? 0 })]), options);
  const [code = "", mark = ""] = text.split("\n").slice(3, 5);
  expect(code.length).toBeLessThanOrEqual(80);
  expect(code.slice(mark.indexOf("^") + 1)).toMatch(/^END /);
});

test.each([[3], [9]])("an empty line, or one that is not there (%d), is not shown", (line) => {
  expect(renderText(report([finding({ line })]), options)).not.toContain(" | ");
});

const many = [
  ...Array.from({ length: 60 }, (_, index) => finding({ line: index + 10, rule: "plate/often" })),
  finding({ line: 80, rule: "plate/rare", severity: "warning" }),
];

test("of many findings the first ones are shown, and all are counted by rule", () => {
  const text = renderText(report(many), { ...options, most: 2 });
  expect(text.match(/^a\.yaml:\d+:7$/gm)).toEqual(["a.yaml:10:7", "a.yaml:11:7"]);
  expect(text).toContain("\n\nand 59 more findings; --max 61 shows all, --group one paragraph a rule\n\n");
  expect(text).toContain("\n\nby rule:\n  60  error  plate/often\n   1  warning  plate/rare\n\na.yaml: 61 findings");
});

test("--group has one paragraph a rule with its first places", () => {
  const text = renderText(report(many), { ...options, isGrouped: true });
  expect(text.split("\n\n").slice(0, 2)).toEqual([
    "error  plate/often  (60 findings)\n  It is wrong.\n  a.yaml:10:7\n  a.yaml:11:7\n  a.yaml:12:7\n  a.yaml:13:7\n  a.yaml:14:7\n  and 55 more\n  fix: write b",
    "warning  plate/rare  (1 finding)\n  It is wrong.\n  a.yaml:80:7\n  fix: write b",
  ]);
});

test("colours only where asked, and lines as wide as asked", () => {
  const text = renderText(report([finding({ what: "word ".repeat(40) })]), { ...options, colour: true, columns: 50 });
  expect(text).toContain("\u001b[31merror\u001b[39m  plate/x");
  expect(text.split("\n").filter((line) => line.length > 50 && !line.includes("\u001b"))).toEqual([]);
});
