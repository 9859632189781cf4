import { printable } from "../../contract/show/printable.ts";
import type { LintFinding, LintReport } from "../lint-report.ts";
import { wrapText } from "./wrap-text.ts";

const width = 80;

/** A report for people, 80 columns wide: each finding with its place, what is wrong and how to fix it, then what was checked. */
export function renderText(report: LintReport): string {
  return printable([...report.findings.map(renderFinding), renderSummary(report)].join("\n\n").concat("\n"));
}

function renderFinding({ rule, severity, file, line, column, what, fix }: LintFinding): string {
  const sentences = what.split("\n").map((part) => wrapText(part, "  ", width));
  return [
    `${file}:${line}:${column}`,
    `  ${severity}  ${rule}`,
    ...sentences,
    wrapText(`fix: ${fix}`, "  ", width),
  ].join("\n");
}

function renderSummary({ spec, checked, findings }: LintReport): string {
  const { files, operations = 0, uncertain = 0, rules } = checked;
  const extent =
    files === undefined
      ? "as far as it can be read"
      : `${counted(files, "file")}, ${counted(operations, "operation")}${uncertain === 0 ? "" : `, ${uncertain} marked x-uncertain`}`;
  const outcome = findings.length === 0 ? "no findings" : counted(findings.length, "finding");
  return wrapText(
    `${spec}: ${outcome} (${extent}; Redocly's recommended-strict and ${counted(rules.length, "rule")} of plate)`,
    "",
    width,
  );
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
