import type {
  CaseResult,
  ContractReport,
  CoveredConstraint,
  OperationResult,
} from "../../../contract/model/contract-report.ts";
import { escapeMarkup as text } from "../markup.ts";
import { both, type Words, words } from "./html-words.ts";

/** A row for each operation: what became of its cases and of its constraints, so that nobody takes a part for the whole. */
export function operationsHtml({ operations, coverage }: ContractReport): string {
  const constraints = Map.groupBy(coverage.constraints, ({ operationId }) => operationId);
  const rows = operations.map((operation) => rowHtml(operation, constraints.get(operation.operationId) ?? []));
  const heads: readonly (readonly [Words, boolean])[] = [
    ...[words.operation, words.state].map((each) => [each, false] as const),
    ...[words.passed, words.failed, words.inconclusive, words.skipped].map((each) => [each, true] as const),
    [words.constraints, false],
  ];
  return `<section aria-labelledby="operations"><h2 id="operations">${both(words.operations)} (${operations.length})</h2>
<div class="wide" tabindex="0" role="region" aria-label="table of operations"><table>
<thead><tr>${heads.map(([head, isNumber]) => `<th scope="col"${isNumber ? ' class="number"' : ""}>${both(head)}</th>`).join("")}</tr></thead>
<tbody>${rows.join("\n")}</tbody>
</table></div></section>`;
}

function rowHtml(operation: OperationResult, constraints: readonly CoveredConstraint[]): string {
  const { operationId, method, path, state, reason, passed, failed, inconclusive, skipped } = operation;
  const isTested = state === "tested";
  const why = reason === undefined ? "" : `: ${text(reason)}`;
  const stateHtml = `<span class="${isTested ? "good" : "unsure"}">${both(isTested ? words.tested : words.notTested)}</span>${why}`;
  const number = (count: number, tone: string): string =>
    `<td class="number${count > 0 ? ` ${tone}` : ""}">${count}</td>`;
  const anchor = `<a href="#of-${text(encodeURIComponent(operationId))}"><code>${text(operationId)}</code></a>`;
  return `<tr data-is="${kindsOf(operation, constraints)}"><td>${anchor}<br>${text(`${method} ${path}`)}</td><td>${stateHtml}</td>${number(passed, "")}${number(failed, "bad")}${number(inconclusive, "unsure")}${number(skipped, "")}<td>${barHtml(constraints)}</td></tr>`;
}

/** What the filter finds an operation by. */
function kindsOf({ state, failed, inconclusive }: OperationResult, constraints: readonly CoveredConstraint[]): string {
  const isLeft = state === "not-tested" || constraints.some((each) => each.state === "not-tested");
  return [
    ...(failed > 0 ? ["failed"] : []),
    ...(inconclusive > 0 ? ["inconclusive"] : []),
    ...(isLeft ? ["not-tested"] : []),
  ].join(" ");
}

function countOf(constraints: readonly CoveredConstraint[], state: CoveredConstraint["state"]): number {
  return constraints.filter((each) => each.state === state).length;
}

function barHtml(constraints: readonly CoveredConstraint[]): string {
  const all = constraints.length;
  if (all === 0) return "–";
  const [held, violated] = [countOf(constraints, "held"), countOf(constraints, "violated")];
  const part = (count: number, name: string): string =>
    count === 0 ? "" : `<i class="${name}" style="inline-size:${((100 * count) / all).toFixed(1)}%"></i>`;
  return `${held} / ${all}<span class="bar" aria-hidden="true">${part(held, "b-held")}${part(violated, "b-violated")}</span>`;
}

/** Below each operation, folded away: its constraints and its cases. */
export function detailsHtml({ operations, coverage, cases }: ContractReport): string {
  const constraints = Map.groupBy(coverage.constraints, ({ operationId }) => operationId);
  const sent = Map.groupBy(cases, ({ operationId }) => operationId);
  const { held, violated, notTested } = coverage;
  const all = coverage.constraints.length;
  const sum: Words = [
    `${all} constraints on requests: ${held} held, ${violated} violated, ${notTested} not tested.`,
    `요청에 대한 제약 ${all}개: ${held}개 지켜짐, ${violated}개 위반, ${notTested}개 테스트 안 됨.`,
  ];
  const blocks = operations.map((operation) => {
    const id = operation.operationId;
    const [own, ofCases] = [constraints.get(id) ?? [], sent.get(id) ?? []];
    const inner = `${constraintsHtml(id, own)}${casesHtml(id, ofCases)}`;
    return `<details id="of-${text(encodeURIComponent(id))}" data-is="${kindsOf(operation, own)}"><summary><code>${text(id)}</code> (${own.length} + ${ofCases.length})</summary>${inner}</details>`;
  });
  return `<section aria-labelledby="coverage"><h2 id="coverage">${both(words.coverage)}</h2><p>${both(sum)}</p>${blocks.join("\n")}</section>`;
}

const constraintStates = {
  held: { name: words.held, tone: "good", is: "passed" },
  violated: { name: words.violated, tone: "bad", is: "failed" },
  "not-tested": { name: words.notTested, tone: "unsure", is: "not-tested" },
} as const;

function constraintsHtml(operationId: string, constraints: readonly CoveredConstraint[]): string {
  if (constraints.length === 0) return `<p>${both(words.noConstraints)}</p>`;
  const rows = constraints.map(({ at, keyword, state, reason, cases, contract }) => {
    const { name, tone, is } = constraintStates[state];
    const why = reason === undefined ? "" : `: ${text(reason)}`;
    return `<tr data-is="${is}"><td><code>${text(at)}</code></td><td>${text(keyword)}</td><td><span class="${tone}">${both(name)}</span>${why}</td><td class="number">${cases}</td><td><code>${text(contract)}</code></td></tr>`;
  });
  return tableHtml(
    `constraints of ${operationId}`,
    [words.place, words.constraint, words.state, words.cases, words.contract],
    rows,
  );
}

const caseStates = {
  passed: { name: words.passed, tone: "good" },
  failed: { name: words.failed, tone: "bad" },
  known: { name: words.known, tone: "" },
  inconclusive: { name: words.inconclusive, tone: "unsure" },
} as const;

function casesHtml(operationId: string, cases: readonly CaseResult[]): string {
  if (cases.length === 0) return "";
  const rows = cases.map(({ case: id, title = "", state, reason, durationMs }) => {
    const { name, tone } = caseStates[state];
    const why = reason === undefined ? "" : `: ${text(reason)}`;
    return `<tr data-is="${state}"><td><code>${text(id)}</code></td><td>${text(title)}</td><td><span class="${tone}">${both(name)}</span>${why}</td><td class="number">${durationMs} ms</td></tr>`;
  });
  return tableHtml(`cases of ${operationId}`, [words.case, words.sent, words.state, words.time], rows);
}

function tableHtml(name: string, heads: readonly Words[], rows: readonly string[]): string {
  return `<div class="wide" tabindex="0" role="region" aria-label="${text(name)}"><table>
<thead><tr>${heads.map((head) => `<th scope="col">${both(head)}</th>`).join("")}</tr></thead>
<tbody>${rows.join("\n")}</tbody></table></div>`;
}
