import { printable } from "../../contract/show/printable.ts";
import type { Finding, Report } from "./report.ts";

/** How a text report looks. */
export interface TextOptions {
  readonly colour: boolean;
  /** Characters in a line; curl commands are never broken. */
  readonly columns: number;
}

const indent = " ".repeat(7);

/** The report for people: one paragraph per finding, then one line that counts. */
export function textReport(report: Report, options: TextOptions): string {
  const safe = shown(report);
  const paragraphs = safe.findings.map((finding) => findingText(finding, options));
  return [...paragraphs, ...skippedLines(safe, options), summaryLine(safe), ""].join("\n");
}

/** What came from the contract or the target, harmless for a terminal. */
function shown(report: Report): Report {
  const findings = report.findings.map((finding) => ({
    ...finding,
    case: printable(finding.case),
    ...(finding.title === undefined ? {} : { title: printable(finding.title) }),
    at: printable(finding.at),
    expected: printable(finding.expected),
    actual: printable(finding.actual),
    contract: printable(finding.contract),
    curl: printable(finding.curl),
  }));
  const skipped = report.skipped.map((each) => ({ case: printable(each.case), reason: printable(each.reason) }));
  return { ...report, findings, skipped };
}

function findingText(finding: Finding, options: TextOptions): string {
  const { severity, rule, at, count, expected, actual, title } = finding;
  const tint = severity === "error" ? "31" : "33";
  const times = count > 1 ? `  (${count} times)` : "";
  return [
    `${coloured(severity, tint, options)}  ${coloured(rule, "1", options)}  ${at}${times}`,
    ...wrapped(title === undefined ? `case: ${finding.case}` : `case: ${finding.case} (${title})`, options),
    ...wrapped(`expected ${expected}, got ${actual}`, options),
    ...wrapped(`fix: ${finding.fix}`, options),
    `${indent}contract: ${finding.contract}`,
    `${indent}again: ${finding.curl}`,
    "",
  ].join("\n");
}

/** Why cases were skipped, each reason once. */
function skippedLines({ skipped }: Report, options: TextOptions): readonly string[] {
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  const lines = reasons.flatMap((reason) => {
    const cases = skipped.filter((each) => each.reason === reason);
    const what = cases.length === 1 ? cases[0]?.case : `${cases.length} cases`;
    return wrapped(`skipped: ${what} (${reason})`, options).map((line) => line.trimStart());
  });
  return lines.length === 0 ? [] : [...lines, ""];
}

/** `12 cases: 10 passed, 1 failed, 1 skipped (limit reached) in 0.4 s`. */
export function summaryLine(report: Report): string {
  const { summary, skipped, coverage } = report;
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  const why = reasons.length === 1 && (reasons[0]?.length ?? 99) < 30 ? ` (${reasons[0]})` : "";
  const tested = coverage.held + coverage.violated;
  const all = tested + coverage.notTested;
  return [
    `${summary.cases} cases: ${summary.passed} passed, ${summary.failed} failed, ${summary.skipped} skipped${why}`,
    ` in ${(summary.durationMs / 1000).toFixed(1)} s`,
    `\n${summary.requests} requests; ${coverage.held} of ${all} constraints held, ${coverage.violated} violated, ${coverage.notTested} not tested`,
    `\n${verdictText(report)}`,
  ].join("");
}

/** The outcome in words, with what a reader of this alone must know. */
export function verdictText({ outcome, interrupted, findings }: Report): string {
  const texts = {
    conforms: "The target conforms to the contract.",
    violations: "The target does not conform to the contract.",
    "nothing-tested": "Nothing was tested: no answer told what the target made of a request.",
  };
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  return [
    texts[outcome],
    ...(warnings === 0 ? [] : [`There ${warnings === 1 ? "is 1 warning" : `are ${warnings} warnings`}.`]),
    ...(interrupted ? ["The run was stopped before its end."] : []),
  ].join(" ");
}

function wrapped(text: string, { columns }: TextOptions): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(" ")) {
    if (line.length + word.length + 1 > columns && line.trim() !== "") {
      lines.push(line);
      line = indent;
    }
    line += line.trim() === "" ? word : ` ${word}`;
  }
  return [...lines, line];
}

function coloured(text: string, code: string, { colour }: TextOptions): string {
  return colour ? `\u001b[${code}m${text}\u001b[0m` : text;
}
