import type { CaseResult, ContractReport, Finding, OperationResult } from "../../contract/model/contract-report.ts";
import { outcomeOf } from "./operation-results.ts";

/** Findings that are known: they are told, and do not fail a run. */
export interface Baseline {
  /** As notes name it. */
  readonly file: string;
  readonly findings: readonly KnownFinding[];
}

/** One finding that is known. */
export interface KnownFinding {
  readonly rule: string;
  readonly operation: string;
  readonly at: string;
  /** Only these cases; a finding that shows in others too is new. Every case without it. */
  readonly cases?: readonly string[];
  /** Why it may stay. */
  readonly reason: string;
  /** Since when it is known, YYYY-MM-DD. */
  readonly date: string;
  /** The last day on which it counts as known, YYYY-MM-DD. */
  readonly until?: string;
  /** Its line in the file, counted from 1. */
  readonly line?: number;
}

/**
 * The report with its known findings marked: a case that fails by known findings alone is `known`, and does not make a violation.
 * Entries that fit no finding, though their operation was tested to the end, and entries whose last day is over become notes.
 */
export function withBaseline(report: ContractReport, baseline: Baseline, today: string): ContractReport {
  const valid = baseline.findings.filter(({ until }) => until === undefined || today <= until);
  const marked = report.findings.map((finding) => {
    const entry = finding.severity === "error" ? valid.find((known) => covers(known, finding)) : undefined;
    return entry === undefined ? finding : { ...finding, known: { reason: entry.reason, date: entry.date } };
  });
  const fresh = marked.filter((finding) => finding.known === undefined && finding.severity === "error");
  const failing = new Set(fresh.flatMap(({ cases }) => cases));
  const known = new Map(
    marked.flatMap(({ known: why, cases }) => (why === undefined ? [] : cases.map((id) => [id, why.reason] as const))),
  );
  const settled = report.cases.map((one): CaseResult => {
    const reason = known.get(one.case);
    return one.state !== "failed" || failing.has(one.case) || reason === undefined
      ? one
      : { ...one, state: "known", reason };
  });
  const knownIn = (operationId?: string): number =>
    settled.filter((one) => one.state === "known" && (operationId ?? one.operationId) === one.operationId).length;
  const operations = report.operations.map((operation): OperationResult => {
    const own = knownIn(operation.operationId);
    return own === 0 ? operation : { ...operation, failed: operation.failed - own, known: own };
  });
  const failed = report.summary.failed - knownIn();
  return {
    ...report,
    outcome: outcomeOf({ operations, failed, interrupted: report.interrupted }),
    summary: { ...report.summary, failed, ...(knownIn() === 0 ? {} : { known: knownIn() }) },
    operations,
    findings: [...marked].sort((a, b) => rank(a) - rank(b)),
    cases: settled,
    notes: [...report.notes, ...notesOn(report, baseline, today)],
  };
}

function covers({ rule, operation, at, cases }: KnownFinding, finding: Finding): boolean {
  if (rule !== finding.rule || operation !== finding.operationId || at !== finding.at) return false;
  return cases === undefined || finding.cases.every((id) => cases.includes(id));
}

/** Known ones come after those that count. */
function rank({ known, severity }: Finding): number {
  return known !== undefined ? 1 : severity === "error" ? 0 : 2;
}

function notesOn(report: ContractReport, { file, findings }: Baseline, today: string): readonly string[] {
  const isWhole = !report.interrupted && report.shard === undefined;
  const tested = new Set(
    report.operations.flatMap(({ operationId, state }) => (state === "tested" ? [operationId] : [])),
  );
  return findings.flatMap((entry) => {
    const { rule, operation, at, until, line } = entry;
    const where = line === undefined ? file : `${file}:${line}`;
    const what = `${rule} of ${operation} at ${at}`;
    const isSeen = report.findings.some(
      (finding) => rule === finding.rule && operation === finding.operationId && at === finding.at,
    );
    if (until !== undefined && today > until && isSeen)
      return [`${where}: ${what} was to be fixed by ${until}, and counts again.`];
    return !isSeen && isWhole && tested.has(operation) ? [`${where}: ${what} is fixed: take it out.`] : [];
  });
}

/** The baseline in which every error of a report is known; what was known before keeps its reason and its day. */
export function baselineOf(
  report: ContractReport,
  { findings: before }: Pick<Baseline, "findings">,
  { reason, today }: { readonly reason: string; readonly today: string },
): readonly KnownFinding[] {
  return report.findings
    .filter(({ severity }) => severity === "error")
    .map((finding): KnownFinding => {
      const { rule, operationId: operation, at, cases } = finding;
      const known = before.find((each) => each.rule === rule && each.operation === operation && each.at === at);
      const until = known?.until === undefined || known.until < today ? {} : { until: known.until };
      return { rule, operation, at, reason: known?.reason ?? reason, date: known?.date ?? today, ...until, cases };
    });
}
