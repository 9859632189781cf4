import type { LintFinding, LintReport } from "../lint-report.ts";

/** Workflow commands of GitHub Actions: each finding becomes an annotation of its line. Clean: one notice that says so. */
export function renderGithub(report: LintReport): string {
  const { findings, spec } = report;
  if (findings.length === 0) return `::notice title=plate lint::${escapeData(`${spec}: no findings`)}\n`;
  return findings.map(toCommand).join("");
}

function toCommand({ rule, severity, file, line, column, what, fix }: LintFinding): string {
  const properties = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}`;
  return `::${severity} ${properties}::${escapeData(`${what}\nfix: ${fix}`)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
