import type { ContractReport } from "../../../contract/model/contract-report.ts";
import { callerVerdict } from "../caller-verdict.ts";
import { escapeMarkup as text } from "../markup.ts";
import { verdictText } from "../verdict-text.ts";

/** A text of the page: English, Korean. */
export type Words = readonly [english: string, korean: string];

/** The page's own words. What comes from the contract, the target or a rule is English in both. */
export const words = {
  title: ["Contract test", "계약 테스트"],
  language: ["Language", "언어"],
  show: ["Show", "표시"],
  all: ["everything", "전체"],
  failed: ["failed", "실패"],
  inconclusive: ["inconclusive", "판정 불가"],
  notTested: ["not tested", "테스트 안 됨"],
  passed: ["passed", "통과"],
  skipped: ["skipped", "건너뜀"],
  known: ["known", "알려진 문제"],
  tested: ["tested", "테스트됨"],
  held: ["held", "지켜짐"],
  violated: ["violated", "위반"],
  target: ["Target", "대상 서버"],
  contract: ["Contract", "계약"],
  hash: ["SHA-256 of the contract", "계약의 SHA-256"],
  time: ["Time", "시각"],
  duration: ["Duration", "소요 시간"],
  requests: ["requests", "요청"],
  cases: ["Cases", "케이스"],
  part: ["Part", "분할"],
  operations: ["Operations", "API 목록"],
  operation: ["Operation", "API"],
  state: ["State", "상태"],
  constraints: ["Constraints", "제약"],
  constraint: ["Constraint", "제약"],
  findings: ["Findings", "발견된 문제"],
  none: ["None.", "없음."],
  error: ["error", "오류"],
  warning: ["warning", "경고"],
  case: ["Case", "케이스"],
  times: ["times", "회"],
  sent: ["Sent", "보낸 것"],
  expected: ["Expected", "기대한 값"],
  got: ["Got", "실제 값"],
  fix: ["Fix", "해결 방법"],
  exchange: ["Request and answer", "요청과 응답"],
  again: ["Again", "재현"],
  coverage: ["Coverage and cases by operation", "API별 커버리지와 케이스"],
  place: ["Place", "위치"],
  reasons: ["What was not tested, and which answers prove nothing", "테스트하지 않은 것과 판정할 수 없는 것"],
  noConstraints: ["The contract says nothing of its requests.", "요청에 대한 제약이 없습니다."],
} as const satisfies Readonly<Record<string, Words>>;

/** Both languages as HTML; the page shows one of them. */
export function both([english, korean]: Words): string {
  return `<span class="en" lang="en">${text(english)}</span><span class="ko" lang="ko">${text(korean)}</span>`;
}

/** The verdict in both languages. */
export function verdictHtml(report: ContractReport): string {
  return both([verdictText(report), koreanVerdict(report)]);
}

/** The most operations that are named one by one. */
const mostNamed = 5;

/** What `verdictText` says, in Korean, but for the reasons, which are English. */
function koreanVerdict(report: ContractReport): string {
  const { operations, coverage, summary, findings, interrupted } = report;
  const untested = operations.filter(({ state }) => state === "not-tested").map(({ operationId }) => operationId);
  const told = coverage.held + coverage.violated;
  const scope = `API ${operations.length}개 중 ${operations.length - untested.length}개, 제약 ${told + coverage.notTested}개 중 ${told}개`;
  const isWhole = untested.length === 0 && coverage.notTested === 0;
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  const known = findings.filter((finding) => finding.known !== undefined).length;
  const sent = summary.passed + summary.failed + summary.inconclusive;
  const more = untested.length > mostNamed ? ` 외 ${untested.length - mostNamed}개` : "";
  return [
    koreanOutcome(report, isWhole ? "" : scope),
    ...(untested.length === 0 ? [] : [`테스트하지 않은 API: ${untested.slice(0, mostNamed).join(", ")}${more}.`]),
    ...(summary.inconclusive === 0
      ? []
      : [`케이스 ${sent}개 중 ${summary.inconclusive}개는 응답으로 판정할 수 없습니다.`]),
    ...(known === 0 ? [] : [`알려진 문제 ${known}건이 남아 있습니다.`]),
    ...(warnings === 0 ? [] : [`경고 ${warnings}건.`]),
    ...(interrupted ? ["실행이 끝나기 전에 중단되었습니다."] : []),
  ].join(" ");
}

function koreanOutcome(report: ContractReport, scope: string): string {
  if (callerVerdict(report) !== undefined) {
    return `요청 ${report.summary.failed}건이 계약을 위반했습니다. 대상 서버의 응답은 계약과 일치합니다.`;
  }
  const within = scope === "" ? "" : ` (${scope})`;
  switch (report.outcome) {
    case "conforms":
      return scope === "" ? "대상 서버는 계약과 일치합니다." : `테스트한 범위에서 계약과 일치합니다${within}.`;
    case "incomplete":
      return `일부만 테스트했습니다. 테스트한 범위에서는 계약과 일치합니다${within}.`;
    case "violations":
      return "대상 서버는 계약과 일치하지 않습니다.";
    case "nothing-tested":
      return "테스트된 것이 없습니다. 유효한 요청에 성공으로 응답한 적이 없습니다.";
  }
}
