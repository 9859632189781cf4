import type { CaseResult, ContractReport, CoveredConstraint, Finding } from "../../contract/model/contract-report.ts";
import { escapeMarkup as text } from "./markup.ts";
import { verdictText } from "./verdict-text.ts";

/**
 * One self-contained page that a partner hands over as proof. It has no script and asks nothing of any host, which its
 * Content-Security-Policy makes sure of; everything that came from the contract or the target is escaped text.
 */
export function htmlReport(report: ContractReport): string {
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
${notesHtml(report)}
</header>
<main>
${operationsHtml(report)}
<section aria-labelledby="findings"><h2 id="findings">Findings (${report.findings.length})</h2>
${report.findings.length === 0 ? "<p>None.</p>" : report.findings.map(findingHtml).join("\n")}
</section>
${coverageHtml(report)}
${casesHtml(report)}
${skippedHtml(report)}
</main>
</body>
</html>
`;
}

function facts({ target, contract, startedAt, summary, shard }: ContractReport): string {
  const rows: readonly (readonly [string, string])[] = [
    ["Target", target],
    ["Contract", `${contract.title} ${contract.version}`],
    ["SHA-256 of the contract", contract.sha256],
    ["Time", startedAt],
    ["Duration", `${(summary.durationMs / 1000).toFixed(1)} s, ${summary.requests} requests`],
    ["Cases", casesText(summary)],
    ...(shard === undefined ? [] : [["Part", `${shard.index} of ${shard.of}`] as const]),
  ];
  return `<dl>${rows.map(([name, value]) => `<dt>${text(name)}</dt><dd>${text(value)}</dd>`).join("")}</dl>`;
}

function casesText({ cases, passed, failed, inconclusive, skipped }: ContractReport["summary"]): string {
  return `${cases}: ${passed} passed, ${failed} failed, ${inconclusive} inconclusive, ${skipped} skipped`;
}

/** What was tested of each operation, so that nobody takes a part for the whole. */
function operationsHtml({ operations }: ContractReport): string {
  const rows = operations.map(
    ({ operationId, method, path, state, reason, passed, failed, inconclusive, skipped }) =>
      `<tr class="${failed > 0 ? "violated" : state}"><td><code>${text(operationId)}</code><br>${text(`${method} ${path}`)}</td><td>${text(state.replace("-", " "))}${reason === undefined ? "" : `: ${text(reason)}`}</td><td>${passed}</td><td>${failed}</td><td>${inconclusive}</td><td>${skipped}</td></tr>`,
  );
  return `<section aria-labelledby="operations"><h2 id="operations">Operations (${operations.length})</h2>
<div class="wide" tabindex="0" role="region" aria-label="Table of operations"><table>
<thead><tr><th scope="col">Operation</th><th scope="col">State</th><th scope="col">Passed</th><th scope="col">Failed</th><th scope="col">Inconclusive</th><th scope="col">Skipped</th></tr></thead>
<tbody>${rows.join("\n")}</tbody>
</table></div></section>`;
}

function notesHtml({ notes }: ContractReport): string {
  return notes.length === 0 ? "" : `<ul>${notes.map((note) => `<li>${text(note)}</li>`).join("")}</ul>`;
}

/** Every case that was sent; those that passed are folded away. */
function casesHtml({ cases }: ContractReport): string {
  const row = ({ case: id, title = "", state, reason, durationMs }: CaseResult): string =>
    `<tr class="${state}"><td><code>${text(id)}</code></td><td>${text(title)}</td><td>${state}${reason === undefined ? "" : `: ${text(reason)}`}</td><td>${durationMs}</td></tr>`;
  const table = (name: string, own: readonly CaseResult[]): string =>
    `<div class="wide" tabindex="0" role="region" aria-label="${name}"><table>
<thead><tr><th scope="col">Case</th><th scope="col">Sent</th><th scope="col">State</th><th scope="col">ms</th></tr></thead>
<tbody>${own.map(row).join("\n")}</tbody></table></div>`;
  const untold = cases.filter(({ state }) => state === "inconclusive");
  const told = cases.filter(({ state }) => state !== "inconclusive");
  return `<section aria-labelledby="cases"><h2 id="cases">Cases (${cases.length})</h2>
<h3>Inconclusive (${untold.length})</h3>${untold.length === 0 ? "<p>None.</p>" : table("Inconclusive cases", untold)}
<details><summary>Passed and failed (${told.length})</summary>${table("Passed and failed cases", told)}</details></section>`;
}

function findingHtml(finding: Finding): string {
  const others = finding.cases.slice(1).map((id) => `<li><code>${text(id)}</code></li>`);
  const times =
    others.length === 0
      ? ""
      : `<details><summary>${finding.count} times</summary><ul>${others.join("")}</ul></details>`;
  return `<article class="${finding.known === undefined ? finding.severity : "known"}">
<h3>${finding.known === undefined ? text(finding.severity) : `known since ${text(finding.known.date)}`}: ${text(finding.rule)} <code>${text(finding.at)}</code></h3>
${finding.known === undefined ? "" : `<p>${text(finding.known.reason)}</p>`}
<dl><dt>Case</dt><dd><code>${text(finding.case)}</code>${times}</dd>
${finding.title === undefined ? "" : `<dt>Sent</dt><dd>${text(finding.title)}</dd>`}
<dt>Expected</dt><dd>${text(finding.expected)}</dd><dt>Got</dt><dd>${text(finding.actual)}</dd>
<dt>Fix</dt><dd>${text(finding.fix)}${hintsHtml(finding)}</dd><dt>Contract</dt><dd><code>${text(finding.contract)}</code></dd></dl>
<h4>Request</h4><pre tabindex="0">${text(finding.request)}</pre>
<h4>Answer</h4><pre tabindex="0">${text(finding.answer)}</pre>
<h4>Again</h4><pre tabindex="0">${text(finding.curl)}</pre>
</article>`;
}

function hintsHtml({ hints = [] }: Finding): string {
  return hints.length === 0 ? "" : `<ul>${hints.map((hint) => `<li>${text(hint)}</li>`).join("")}</ul>`;
}

function coverageHtml({ coverage }: ContractReport): string {
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

function skippedHtml({ skipped }: ContractReport): string {
  if (skipped.length === 0) return "";
  const items = skipped.map(({ case: id, reason }) => `<li><code>${text(id)}</code>: ${text(reason)}</li>`);
  return `<section aria-labelledby="skipped"><h2 id="skipped">SkippedCase (${skipped.length})</h2><ul>${items.join("\n")}</ul></section>`;
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
.incomplete, .nothing-tested, article.warning { border-color: #9a6700; }
article { border: 1px solid var(--line); border-left: 0.5rem solid; padding: 0 1rem 1rem; margin: 1rem 0; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.2rem 0.5rem; border-bottom: 1px solid var(--line); }
tr.violated td { font-weight: 600; }
@media (max-width: 40rem) { dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-bottom: 0.5rem; } }
@media print { article { break-inside: avoid; } }
`;
