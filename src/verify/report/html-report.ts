import { escapeMarkup as text } from "./markup.ts";
import type { CoveredConstraint, Finding, Report } from "./report.ts";
import { verdictText } from "./text-report.ts";

/**
 * One self-contained page that a partner hands over as proof. It has no script and asks nothing of any host, which its
 * Content-Security-Policy makes sure of; everything that came from the contract or the target is escaped text.
 */
export function htmlReport(report: Report): string {
  const title = `Contract test: ${report.contract.title} ${report.contract.version}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${text(title)}</h1>
<p class="verdict ${report.outcome}">${text(verdictText(report))}</p>
${facts(report)}
</header>
<main>
<section aria-labelledby="findings"><h2 id="findings">Findings (${report.findings.length})</h2>
${report.findings.length === 0 ? "<p>None.</p>" : report.findings.map(findingHtml).join("\n")}
</section>
${coverageHtml(report)}
${skippedHtml(report)}
</main>
</body>
</html>
`;
}

function facts({ target, contract, startedAt, summary, shard }: Report): string {
  const rows: readonly (readonly [string, string])[] = [
    ["Target", target],
    ["Contract", `${contract.title} ${contract.version}`],
    ["SHA-256 of the contract", contract.sha256],
    ["Time", startedAt],
    ["Duration", `${(summary.durationMs / 1000).toFixed(1)} s, ${summary.requests} requests`],
    ["Cases", `${summary.cases}: ${summary.passed} passed, ${summary.failed} failed, ${summary.skipped} skipped`],
    ...(shard === undefined ? [] : [["Part", `${shard.index} of ${shard.of}`] as const]),
  ];
  return `<dl>${rows.map(([name, value]) => `<dt>${text(name)}</dt><dd>${text(value)}</dd>`).join("")}</dl>`;
}

function findingHtml(finding: Finding): string {
  const times = finding.count > 1 ? `, ${finding.count} times` : "";
  return `<article class="${finding.severity}">
<h3>${text(finding.severity)}: ${text(finding.rule)} <code>${text(finding.at)}</code></h3>
<dl><dt>Case</dt><dd><code>${text(finding.case)}</code>${times}</dd>
${finding.title === undefined ? "" : `<dt>Sent</dt><dd>${text(finding.title)}</dd>`}
<dt>Expected</dt><dd>${text(finding.expected)}</dd><dt>Got</dt><dd>${text(finding.actual)}</dd>
<dt>Fix</dt><dd>${text(finding.fix)}</dd><dt>Contract</dt><dd><code>${text(finding.contract)}</code></dd></dl>
<h4>Request</h4><pre tabindex="0">${text(finding.request)}</pre>
<h4>Answer</h4><pre tabindex="0">${text(finding.answer)}</pre>
<h4>Again</h4><pre tabindex="0">${text(finding.curl)}</pre>
</article>`;
}

function coverageHtml({ coverage }: Report): string {
  const { held, violated, notTested, constraints } = coverage;
  return `<section aria-labelledby="coverage"><h2 id="coverage">Coverage of the contract</h2>
<p>${constraints.length} constraints on requests: ${held} held, ${violated} violated, ${notTested} not tested.</p>
<div class="wide" tabindex="0" role="region" aria-label="Table of constraints"><table>
<thead><tr><th scope="col">Operation</th><th scope="col">Place</th><th scope="col">Constraint</th><th scope="col">State</th><th scope="col">Cases</th><th scope="col">Contract</th></tr></thead>
<tbody>${constraints.map(constraintHtml).join("\n")}</tbody>
</table></div></section>`;
}

function constraintHtml({ operationId, at, keyword, state, reason, cases, contract }: CoveredConstraint): string {
  const why = reason === undefined ? "" : `: ${text(reason)}`;
  return `<tr class="${state}"><td>${text(operationId)}</td><td><code>${text(at)}</code></td><td>${text(keyword)}</td><td>${state.replace("-", " ")}${why}</td><td>${cases}</td><td><code>${text(contract)}</code></td></tr>`;
}

function skippedHtml({ skipped }: Report): string {
  if (skipped.length === 0) return "";
  const items = skipped.map(({ case: id, reason }) => `<li><code>${text(id)}</code>: ${text(reason)}</li>`);
  return `<section aria-labelledby="skipped"><h2 id="skipped">Skipped (${skipped.length})</h2><ul>${items.join("\n")}</ul></section>`;
}

const style = `
:root { color-scheme: light dark; --line: #8888; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 75rem; margin: 0 auto; padding: 1rem; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.9em; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; border: 1px solid var(--line); padding: 0.5rem; margin: 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; }
dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
.verdict { font-size: 1.25rem; font-weight: 600; padding: 0.5rem 1rem; border-left: 0.5rem solid; }
.conforms { border-color: #1a7f37; } .violations, article.error { border-color: #cf222e; }
.nothing-tested, article.warning { border-color: #9a6700; }
article { border: 1px solid var(--line); border-left: 0.5rem solid; padding: 0 1rem 1rem; margin: 1rem 0; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.2rem 0.5rem; border-bottom: 1px solid var(--line); }
tr.violated td { font-weight: 600; }
@media (max-width: 40rem) { dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-bottom: 0.5rem; } }
@media print { article { break-inside: avoid; } }
`;
