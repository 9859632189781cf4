import type {
  CaseResult,
  CaseState,
  ContractReport,
  Coverage,
  CoveredConstraint,
  Finding,
  OperationResult,
  SkippedCase,
} from "../../contract/model/contract-report.ts";

import { PlateError } from "../../contract/model/plate-error.ts";
import { countStates } from "./coverage.ts";
import { outcomeOf } from "./operation-results.ts";

/** A report and the name of the file that it came from. */
export interface NamedReport {
  readonly file: string;
  readonly report: ContractReport;
}

/**
 * Joins the reports of all shards of one run into the report of the whole. Throws a PlateError (`usage`) for reports of different
 * contracts or targets, for a shard that is missing or there twice.
 */
export function mergeReports(named: readonly NamedReport[]): ContractReport {
  const [first] = named;
  if (first === undefined) throw refused("no report was given", "name the JSON reports of all shards");
  checkSameRun(first, named);
  checkShards(named);
  const reports = named.map(({ report }) => report);
  const sum = (pick: (report: ContractReport) => number): number =>
    reports.reduce((total, report) => total + pick(report), 0);
  const cases = mergeCases(reports);
  const sent = new Set(cases.map(({ case: id }) => id));
  const skipped = onePerCase(reports.flatMap((report) => report.skipped)).filter(({ case: id }) => !sent.has(id));
  const operations = mergeOperations(reports, cases);
  const count = (state: CaseState): number => cases.filter((each) => each.state === state).length;
  const interrupted = reports.some((report) => report.interrupted);
  const { reportVersion, target, contract } = first.report;
  return {
    reportVersion,
    target,
    contract,
    startedAt: reports.map(({ startedAt }) => startedAt).sort()[0] ?? first.report.startedAt,
    outcome: outcomeOf({ operations, failed: count("failed"), interrupted }),
    interrupted,
    summary: {
      cases: cases.length + skipped.length,
      passed: count("passed"),
      failed: count("failed"),
      ...(count("known") === 0 ? {} : { known: count("known") }),
      inconclusive: count("inconclusive"),
      skipped: skipped.length,
      requests: sum(({ summary }) => summary.requests),
      durationMs: Math.max(...reports.map(({ summary }) => summary.durationMs)),
    },
    operations,
    findings: mergeFindings(reports),
    cases,
    skipped,
    notes: [...new Set(reports.flatMap(({ notes }) => notes))],
    coverage: mergeCoverage(reports),
  };
}

function checkSameRun(first: NamedReport, named: readonly NamedReport[]): void {
  for (const { file, report } of named) {
    if (report.contract.sha256 !== first.report.contract.sha256) {
      throw refused(`${first.file} and ${file} are of different contracts`, "run every shard with the same contract");
    }
    if (report.target !== first.report.target) {
      throw refused(`${first.file} and ${file} are of different targets`, "run every shard against the same base URL");
    }
  }
}

function checkShards(named: readonly NamedReport[]): void {
  const of = Math.max(...named.map(({ report }) => report.shard?.of ?? 1));
  const parts = new Map<number, string>();
  for (const { file, report } of named) {
    const { index, of: own } = report.shard ?? { index: 1, of: 1 };
    const other = parts.get(index);
    if (own !== of) throw refused(`${file} is a part of ${own}, others are of ${of}`, "join the parts of one run");
    if (other !== undefined) throw refused(`${other} and ${file} are the same part, ${index}/${of}`, "name each once");
    parts.set(index, file);
  }
  const missing = Array.from({ length: of }, (_part, index) => index + 1).filter((index) => !parts.has(index));
  if (missing.length > 0) throw refused(`part ${missing.join(", ")} of ${of} is missing`, "name all parts");
}

const states = ["passed", "inconclusive", "known", "failed"] as const satisfies readonly CaseState[];

/** A case that several shards sent, as each sends the known-good requests, counts once: by the graver of its states. */
function mergeCases(reports: readonly ContractReport[]): readonly CaseResult[] {
  const merged = new Map<string, CaseResult>();
  for (const one of reports.flatMap(({ cases }) => cases)) {
    const known = merged.get(one.case);
    if (known === undefined || states.indexOf(known.state) < states.indexOf(one.state)) merged.set(one.case, one);
  }
  return [...merged.values()];
}

function onePerCase(skipped: readonly SkippedCase[]): readonly SkippedCase[] {
  return [...new Map(skipped.map((each) => [each.case, each])).values()];
}

function mergeOperations(reports: readonly ContractReport[], cases: readonly CaseResult[]): readonly OperationResult[] {
  const byId = Map.groupBy(
    reports.flatMap(({ operations }) => operations),
    ({ operationId }) => operationId,
  );
  return [...byId].map(([operationId, parts]): OperationResult => {
    const own = cases.filter((one) => one.operationId === operationId);
    const count = (state: CaseState): number => own.filter((one) => one.state === state).length;
    const best = parts.find(({ state }) => state === "tested") ?? (parts[0] as OperationResult);
    const skipped = parts.reduce((sum, part) => sum + part.skipped, 0);
    return {
      ...best,
      passed: count("passed"),
      failed: count("failed"),
      ...(count("known") === 0 ? {} : { known: count("known") }),
      inconclusive: count("inconclusive"),
      skipped,
    };
  });
}

/** A root cause that several shards met is one finding, as in a run of the whole. */
function mergeFindings(reports: readonly ContractReport[]): readonly Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of reports.flatMap(({ findings }) => findings)) {
    const key = JSON.stringify([
      finding.rule,
      finding.severity,
      finding.operationId,
      finding.at,
      finding.contract,
      finding.known ?? null,
    ]);
    const known = merged.get(key);
    merged.set(key, known === undefined ? finding : joinedFinding(known, finding));
  }
  const errors = (finding: Finding): number => (finding.severity === "error" ? 0 : 1);
  return [...merged.values()].sort((a, b) => errors(a) - errors(b));
}

function joinedFinding(one: Finding, other: Finding): Finding {
  return { ...one, cases: [...new Set([...one.cases, ...other.cases])], count: one.count + other.count };
}

function mergeCoverage(reports: readonly ContractReport[]): Coverage {
  const merged = new Map<string, CoveredConstraint>();
  for (const constraint of reports.flatMap(({ coverage }) => coverage.constraints)) {
    const key = JSON.stringify([constraint.operationId, constraint.at, constraint.keyword, constraint.contract]);
    const known = merged.get(key);
    merged.set(key, known === undefined ? constraint : joined(known, constraint));
  }
  const constraints = [...merged.values()];
  return { ...countStates(constraints), constraints };
}

/** A constraint that one part left open is not held, whatever the other parts say. */
function gravity({ state, cases }: CoveredConstraint): number {
  if (state === "violated") return 3;
  if (state === "held") return 1;
  return cases > 0 ? 2 : 0;
}

function joined(a: CoveredConstraint, b: CoveredConstraint): CoveredConstraint {
  const graver = gravity(a) >= gravity(b) ? a : b;
  return { ...graver, cases: a.cases + b.cases };
}

function refused(message: string, fix: string): PlateError {
  return new PlateError("usage", message, { fix });
}
