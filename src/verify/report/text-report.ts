import { styleText } from "node:util";
import type { ContractReport, Finding } from "../../contract/model/contract-report.ts";
import { printable } from "../../contract/show/printable.ts";
import { wrappedLines } from "../../contract/show/wrapped-lines.ts";
import { verdictText } from "./verdict-text.ts";

/** How a text report looks. */
export interface TextOptions {
  readonly colour: boolean;
  /** Characters in a line; curl commands are never broken. */
  readonly columns: number;
}

const indent = " ".repeat(7);
/** How many further cases of a finding are named. */
const mostNamed = 4;

/** The report for people: one paragraph per finding, what was skipped or cannot be told, then the lines that count. */
export function textReport(report: ContractReport, options: TextOptions): string {
  const safe = printableReport(report);
  const told = new Set<string>();
  const paragraphs = safe.findings.flatMap((finding) =>
    finding.known ? [] : [findingText(withNewHints(finding, told), options)],
  );
  const lines = [
    ...safe.findings.flatMap((finding) => knownLines(finding, options)),
    ...groupedLines("skipped", safe.skipped, options),
    ...inconclusiveLines(safe, options),
  ];
  const notes = safe.notes.flatMap((note) => wrapped(`note: ${note}`, options, ""));
  const talk = [...lines, ...notes];
  return [...paragraphs, ...talk, ...(talk.length === 0 ? [] : [""]), summaryLine(safe), ""].join("\n");
}

/** What came from the contract, the target or a file, harmless for a terminal: every text of a report. */
function printableReport(report: ContractReport): ContractReport {
  return JSON.parse(JSON.stringify(report), (_name, value: unknown) =>
    typeof value === "string" ? printable(value) : value,
  ) as ContractReport;
}

function findingText(finding: Finding, options: TextOptions): string {
  const { severity, rule, at, count, expected, actual, title, cases } = finding;
  const tint = severity === "error" ? "red" : "yellow";
  const times = count > 1 ? `  (${count} times)` : "";
  const others = cases.slice(1, 1 + mostNamed);
  const more = cases.length - 1 - others.length;
  const also = [...others, ...(more > 0 ? [`${more} more`] : [])].join(", ");
  return [
    `${coloured(severity, tint, options)}  ${coloured(rule, "bold", options)}  ${at}${times}`,
    ...wrapped(title === undefined ? `case: ${finding.case}` : `case: ${finding.case} (${title})`, options),
    ...(also === "" ? [] : wrapped(`also: ${also}`, options)),
    ...wrapped(`expected ${expected}, got ${actual}`, options),
    ...wrapped(`fix: ${finding.fix}`, options),
    ...(finding.hints ?? []).flatMap((hint) => wrapped(hint, options)),
    `${indent}contract: ${finding.contract}`,
    `${indent}again: ${finding.curl}`,
    "",
  ].join("\n");
}

/** Each hint once: findings of one cause have the same. */
function withNewHints(finding: Finding, told: Set<string>): Finding {
  const hints = (finding.hints ?? []).filter((hint) => !told.has(hint));
  for (const hint of hints) told.add(hint);
  return { ...finding, hints };
}

/** A known finding in one sentence. */
function knownLines({ known, rule, operationId, at, count }: Finding, options: TextOptions): readonly string[] {
  if (known === undefined) return [];
  const times = count > 1 ? ` (${count} times)` : "";
  const text = `known since ${known.date}: ${rule} of ${operationId} at ${at}${times}: ${known.reason}`;
  return wrapped(text, options, "");
}

interface Reasoned {
  readonly case: string;
  readonly reason: string;
}

/** Why cases were skipped or cannot be told, each reason once. */
function groupedLines(word: string, cases: readonly Reasoned[], options: TextOptions): readonly string[] {
  const byReason = Map.groupBy(cases, ({ reason }) => reason);
  return [...byReason].flatMap(([reason, own]) => {
    const what = own.length === 1 ? own[0]?.case : `${own.length} cases`;
    return wrapped(`${word}: ${what} (${reason})`, options, "");
  });
}

function inconclusiveLines({ cases }: ContractReport, options: TextOptions): readonly string[] {
  const untold = cases.flatMap(({ case: id, state, reason = "its answer proves nothing" }) =>
    state === "inconclusive" ? [{ case: id, reason }] : [],
  );
  return groupedLines("inconclusive", untold, options);
}

/** `12 cases: 10 passed, 1 failed, 1 skipped (limit reached) in 0.4 s`. */
export function summaryLine(report: ContractReport): string {
  const { summary, skipped, coverage } = report;
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  const why = reasons.length === 1 && (reasons[0]?.length ?? 99) < 30 ? ` (${reasons[0]})` : "";
  const known = summary.known === undefined ? "" : `${summary.known} known, `;
  const untold = summary.inconclusive === 0 ? "" : `${summary.inconclusive} inconclusive, `;
  const all = coverage.held + coverage.violated + coverage.notTested;
  return [
    `${summary.cases} cases: ${summary.passed} passed, ${summary.failed} failed, ${known}${untold}${summary.skipped} skipped${why}`,
    ` in ${(summary.durationMs / 1000).toFixed(1)} s`,
    `\n${summary.requests} requests; ${coverage.held} of ${all} constraints held, ${coverage.violated} violated, ${coverage.notTested} not tested`,
    `\n${verdictText(report)}`,
  ].join("");
}

function wrapped(text: string, { columns }: TextOptions, indented = indent): readonly string[] {
  return wrappedLines(text, { width: columns, indent: indented });
}

function coloured(text: string, format: "red" | "yellow" | "bold", { colour }: TextOptions): string {
  // Whoever asked for the report has asked the terminal.
  return colour ? styleText(format, text, { validateStream: false }) : text;
}
