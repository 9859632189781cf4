import { workflowCommand } from "../../contract/show/printable.ts";
import type { LintFinding, LintReport } from "../lint-report.ts";

/** Workflow commands of GitHub Actions: each finding becomes an annotation of its line. Clean: one notice that says so. */
export function renderGithub(report: LintReport): string {
  const { findings, spec } = report;
  if (findings.length === 0) return workflowCommand("notice", { title: "plate lint" }, `${spec}: no findings`);
  return findings.map(toCommand).join("");
}

function toCommand({ rule, severity, file, line, column, what, fix }: LintFinding): string {
  return workflowCommand(severity, { file, line, col: column, title: rule }, `${what}\nfix: ${fix}`);
}
