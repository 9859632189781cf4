import type { ContractReport, Finding } from "../../contract/model/contract-report.ts";
import { workflowCommand } from "../../contract/show/printable.ts";
import { summaryLine } from "./text-report.ts";

/** How many cases of a finding are named. */
const mostNamed = 5;

/** Workflow commands of GitHub Actions: one annotation per finding at the contract's line, then a notice that counts, which is an error where too little was tested. */
export function githubReport(report: ContractReport): string {
  const title = `${report.contract.title}: contract test`;
  const lines = report.findings.filter(({ known }) => known === undefined).map(annotation);
  // Findings have annotations of their own; that too little was tested has none.
  const isTooLittle = report.outcome === "incomplete" || report.outcome === "nothing-tested";
  return [...lines, workflowCommand(isTooLittle ? "error" : "notice", { title }, summaryLine(report))].join("");
}

function annotation(finding: Finding): string {
  const place = /^(.+):(\d+)$/.exec(finding.contract);
  const title = `${finding.rule} ${finding.at}`;
  const text = `${finding.message}\n${timesText(finding)}\nfix: ${finding.fix}\nagain: ${finding.curl}`;
  return workflowCommand(finding.severity, { file: place?.[1], line: place?.[2], title }, text);
}

function timesText({ count, cases }: Finding): string {
  const named = cases.slice(0, mostNamed).join(", ");
  const more = cases.length > mostNamed ? ` and ${cases.length - mostNamed} more` : "";
  return `${count} times: ${named}${more}`;
}
