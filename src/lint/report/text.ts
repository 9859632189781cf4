import { styleText } from "node:util";
import { printable, printableLine } from "../../contract/show/printable.ts";
import { wrappedLines } from "../../contract/show/wrapped-lines.ts";
import type { LintFinding, LintReport } from "../lint-report.ts";

/** How a report for people looks. */
export interface LintTextOptions {
  readonly colour: boolean;
  /** Characters in a line. */
  readonly columns: number;
  /** How many findings are shown; the others are counted by rule. */
  readonly most: number;
  /** One paragraph a rule, with its first places, in place of one a finding. */
  readonly isGrouped: boolean;
  /** The text of a line of a file (from 1), for the code under a finding; `undefined` where there is none. */
  readonly lineOf: (file: string, line: number) => string | undefined;
}

/** How many places of a rule a grouped report names. */
const mostPlaces = 5;
/** From this many findings on, a table counts them by rule. */
const fewestCounted = 6;

/** A report for people: each finding with its place, what is wrong, the line, and how to fix it; the rules by count; what was checked. */
export function renderText(report: LintReport, options: LintTextOptions): string {
  const { findings } = report;
  const shown = options.isGrouped
    ? [...Map.groupBy(findings, ruleOf).values()].map((own) => renderGroup(own, options))
    : findings.slice(0, options.most).map((finding) => renderFinding(finding, options));
  const hidden = options.isGrouped ? 0 : findings.length - shown.length;
  const more =
    hidden === 0
      ? []
      : [`and ${counted(hidden, "more finding")}; --max ${findings.length} shows all, --group one paragraph a rule`];
  const counts = findings.length < fewestCounted || options.isGrouped ? [] : [renderCounts(findings)];
  return [...shown, ...more, ...counts, renderSummary(report, options)].join("\n\n").concat("\n");
}

function renderFinding(finding: LintFinding, options: LintTextOptions): string {
  const { what, fix } = finding;
  return [
    printableLine(placeOf(finding)),
    headOf(finding, options),
    ...what.split("\n").map((part) => sentence(part, options)),
    ...codeOf(finding, options),
    sentence(`fix: ${fix}`, options),
  ].join("\n");
}

function renderGroup(findings: readonly LintFinding[], options: LintTextOptions): string {
  const [first] = findings;
  if (first === undefined) return "";
  const places = findings.slice(0, mostPlaces).map((finding) => `  ${printableLine(placeOf(finding))}`);
  const more = findings.length - places.length;
  return [
    `${headOf(first, options).trimStart()}  (${counted(findings.length, "finding")})`,
    sentence(first.what.split("\n")[0] ?? "", options),
    ...places,
    ...(more > 0 ? [`  and ${more} more`] : []),
    sentence(`fix: ${first.fix}`, options),
  ].join("\n");
}

function headOf({ severity, rule }: LintFinding, { colour }: LintTextOptions): string {
  const word = colour
    ? styleText(severity === "error" ? "red" : "yellow", severity, { validateStream: false })
    : severity;
  return `  ${word}  ${printableLine(rule)}`;
}

function placeOf({ file, line, column }: LintFinding): string {
  return `${file}:${line}:${column}`;
}

function sentence(text: string, { columns }: LintTextOptions): string {
  return printable(wrappedLines(text, { width: columns, indent: "  " }).join("\n"));
}

/** The line of the finding, and a mark under its column; of a long line, the part around the column. */
function codeOf({ file, line, column }: LintFinding, { lineOf, columns }: LintTextOptions): readonly string[] {
  const text = lineOf(file, line)?.replaceAll("\t", " ").trimEnd();
  if (text === undefined || text === "" || column > text.length + 1) return [];
  const gutter = `  ${line} | `;
  const room = Math.max(columns - gutter.length, 20);
  const from = Math.min(Math.max(column - 1 - Math.floor(room / 2), 0), Math.max(text.length - room, 0));
  const before = printableLine(text.slice(from, column - 1));
  const code = before + printableLine(text.slice(column - 1, from + room));
  return [`${gutter}${code}`, `${" ".repeat(gutter.length - 2)}| ${" ".repeat(before.length)}^`];
}

function renderCounts(findings: readonly LintFinding[]): string {
  const rows = [...Map.groupBy(findings, ruleOf)].sort(([, left], [, right]) => right.length - left.length);
  const width = String(findings.length).length;
  const lines = rows.map(
    ([rule, own]) => `  ${String(own.length).padStart(width)}  ${own[0]?.severity}  ${printableLine(rule)}`,
  );
  return ["by rule:", ...lines].join("\n");
}

function ruleOf({ rule }: LintFinding): string {
  return rule;
}

function renderSummary({ spec, checked, findings }: LintReport, { columns }: LintTextOptions): string {
  const { files, operations = 0, uncertain = 0, rules } = checked;
  const extent =
    files === undefined
      ? "as far as it can be read"
      : `${counted(files, "file")}, ${counted(operations, "operation")}${uncertain === 0 ? "" : `, ${uncertain} marked x-uncertain`}`;
  const outcome = findings.length === 0 ? "no findings" : counted(findings.length, "finding");
  const text = `${spec}: ${outcome} (${extent}; Redocly's recommended-strict and ${counted(rules.length, "rule")} of plate)`;
  return printable(wrappedLines(text, { width: columns }).join("\n"));
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
