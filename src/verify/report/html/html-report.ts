import type { ContractReport, Finding } from "../../../contract/model/contract-report.ts";
import { escapeMarkup as text } from "../markup.ts";
import { detailsHtml, operationsHtml } from "./html-operations.ts";
import { htmlStyle } from "./html-style.ts";
import { both, verdictHtml, words } from "./html-words.ts";

/**
 * One self-contained page that a partner hands over as proof, in English and Korean. It has no script and asks nothing of any host,
 * which its Content-Security-Policy makes sure of; language and filter are radio buttons that the style reads. Everything that came
 * from the contract or the target is escaped text.
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
<style>${htmlStyle}</style>
</head>
<body>
<header>
${choiceHtml("in", both(words.language), [
  ["en", "English"],
  ["ko", '<span lang="ko">한국어</span>'],
])}
<h1>${both(words.title)}: ${text(`${report.contract.title} ${report.contract.version}`)}</h1>
<p class="verdict ${report.outcome}">${verdictHtml(report)}</p>
${factsHtml(report)}
${notesHtml(report)}
</header>
<main>
${choiceHtml("show", both(words.show), [
  ["all", both(words.all)],
  ["failed", both(words.failed)],
  ["inconclusive", both(words.inconclusive)],
  ["not-tested", both(words.notTested)],
])}
${operationsHtml(report)}
${findingsHtml(report)}
${detailsHtml(report)}
${reasonsHtml(report)}
</main>
</body>
</html>
`;
}

/** Radio buttons, of which the first is chosen. */
function choiceHtml(name: string, legend: string, options: readonly (readonly [id: string, label: string])[]): string {
  const labels = options.map(
    ([id, label], index) =>
      `<label><input type="radio" name="${name}" id="${name}-${id}"${index === 0 ? " checked" : ""}>${label}</label>`,
  );
  return `<fieldset><legend>${legend}</legend>${labels.join("")}</fieldset>`;
}

function factsHtml({ target, contract, startedAt, summary, shard }: ContractReport): string {
  const { cases, passed, failed, known = 0, inconclusive, skipped, durationMs, requests } = summary;
  const counts = [
    ...[[passed, words.passed] as const, [failed, words.failed] as const],
    ...(known === 0 ? [] : [[known, words.known] as const]),
    ...[[inconclusive, words.inconclusive] as const, [skipped, words.skipped] as const],
  ].map(([count, name]) => `${count} ${both(name)}`);
  const rows: readonly (readonly [string, string])[] = [
    [both(words.target), text(target)],
    [both(words.contract), text(`${contract.title} ${contract.version}`)],
    [both(words.hash), text(contract.sha256)],
    [both(words.time), text(startedAt)],
    [both(words.duration), `${(durationMs / 1000).toFixed(1)} s, ${requests} ${both(words.requests)}`],
    [both(words.cases), `${cases}: ${counts.join(", ")}`],
    ...(shard === undefined ? [] : [[both(words.part), `${shard.index} / ${shard.of}`] as const]),
  ];
  return `<dl>${rows.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join("")}</dl>`;
}

function notesHtml({ notes }: ContractReport): string {
  return notes.length === 0 ? "" : `<ul>${notes.map((note) => `<li>${text(note)}</li>`).join("")}</ul>`;
}

/** Beyond so many findings, their exchanges are folded away. */
const mostUnfolded = 3;

function findingsHtml({ findings }: ContractReport): string {
  const isOpen = findings.length <= mostUnfolded;
  const inner =
    findings.length === 0 ? `<p>${both(words.none)}</p>` : findings.map((each) => findingHtml(each, isOpen)).join("\n");
  return `<section aria-labelledby="findings"><h2 id="findings">${both(words.findings)} (${findings.length})</h2>
${inner}
</section>`;
}

function findingHtml(finding: Finding, isOpen: boolean): string {
  const { known, severity } = finding;
  const others = finding.cases.slice(1).map((id) => `<li><code>${text(id)}</code></li>`);
  const times =
    others.length === 0
      ? ""
      : `<details><summary>${finding.count} ${both(words.times)}</summary><ul>${others.join("")}</ul></details>`;
  const kind = known === undefined ? both(words[severity]) : `${both(words.known)} (${text(known.date)})`;
  return `<article class="${known === undefined ? severity : "known"}" data-is="${known === undefined ? "failed" : "known"}">
<h3>${kind}: ${text(finding.rule)} <code>${text(finding.at)}</code></h3>
${known === undefined ? "" : `<p>${text(known.reason)}</p>`}
<dl><dt>${both(words.case)}</dt><dd><code>${text(finding.case)}</code>${times}</dd>
${finding.title === undefined ? "" : `<dt>${both(words.sent)}</dt><dd>${text(finding.title)}</dd>`}
<dt>${both(words.expected)}</dt><dd>${text(finding.expected)}</dd><dt>${both(words.got)}</dt><dd>${text(finding.actual)}</dd>
<dt>${both(words.fix)}</dt><dd>${text(finding.fix)}${hintsHtml(finding)}</dd>
<dt>${both(words.contract)}</dt><dd><code>${text(finding.contract)}</code></dd>
<dt>${both(words.again)}</dt><dd><code>${text(finding.curl)}</code></dd></dl>
<details${isOpen ? " open" : ""}><summary>${both(words.exchange)}</summary><pre tabindex="0">${text(finding.request)}</pre>
<pre tabindex="0">${text(finding.answer)}</pre></details>
</article>`;
}

function hintsHtml({ hints = [] }: Finding): string {
  return hints.length === 0 ? "" : `<ul>${hints.map((hint) => `<li>${text(hint)}</li>`).join("")}</ul>`;
}

/** Why cases were skipped or tell nothing: each reason once, its cases folded away. */
function reasonsHtml({ cases, skipped }: ContractReport): string {
  const untold = cases.flatMap(({ case: id, state, reason = "" }) =>
    state === "inconclusive" ? [{ case: id, reason, is: "inconclusive" as const }] : [],
  );
  const all = [...skipped.map((each) => ({ ...each, is: "not-tested" as const })), ...untold];
  if (all.length === 0) return "";
  const groups = [...Map.groupBy(all, ({ is, reason }) => `${is} ${reason}`).values()];
  const items = groups.map((own) => {
    const [{ is, reason } = { is: "not-tested", reason: "" } as const] = own;
    const name = is === "inconclusive" ? words.inconclusive : words.skipped;
    const ids = own.map(({ case: id }) => `<code>${text(id)}</code>`).join(", ");
    return `<li data-is="${is}">${own.length} ${both(name)}: ${text(reason)}<details><summary>${both(words.cases)}</summary>${ids}</details></li>`;
  });
  return `<section aria-labelledby="reasons"><h2 id="reasons">${both(words.reasons)}</h2><ul>${items.join("\n")}</ul></section>`;
}
