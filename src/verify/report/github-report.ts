import { workflowCommand } from "../../contract/show/printable.ts";
import type { Finding, Report } from "./report.ts";
import { summaryLine } from "./text-report.ts";

/** Workflow commands of GitHub Actions: one annotation per finding at the contract's line, then a notice that counts. */
export function githubReport(report: Report): string {
  const title = `${report.contract.title}: contract test`;
  const lines = report.findings.map(annotation);
  return [...lines, workflowCommand("notice", { title }, summaryLine(report))].join("");
}

function annotation(finding: Finding): string {
  const place = /^(.+):(\d+)$/.exec(finding.contract);
  const title = `${finding.rule} ${finding.at}`;
  const text = `${finding.message}\n${finding.count} times, first in ${finding.case}\nfix: ${finding.fix}\nagain: ${finding.curl}`;
  return workflowCommand(finding.severity, { file: place?.[1], line: place?.[2], title }, text);
}
