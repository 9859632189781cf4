import type { Finding, Report } from "./report.ts";
import { summaryLine } from "./text-report.ts";

/** Workflow commands of GitHub Actions: one annotation per finding at the contract's line, then a notice that counts. */
export function githubReport(report: Report): string {
  const title = property(`${report.contract.title}: contract test`);
  const lines = report.findings.map(annotation);
  return [...lines, `::notice title=${title}::${data(summaryLine(report))}`, ""].join("\n");
}

function annotation(finding: Finding): string {
  const place = /^(.+):(\d+)$/.exec(finding.contract);
  const where = place === null ? "" : `file=${property(place[1] ?? "")},line=${place[2]},`;
  const title = property(`${finding.rule} ${finding.at}`);
  const text = `${finding.message}\n${finding.count} times, first in ${finding.case}\nfix: ${finding.fix}\nagain: ${finding.curl}`;
  return `::${finding.severity} ${where}title=${title}::${data(text)}`;
}

/** The runner's own escapes for the text of a command. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** The runner's own escapes for a property of a command. */
function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
