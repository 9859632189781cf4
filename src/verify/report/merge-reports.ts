import { PlateError } from "../../contract/model/plate-error.ts";
import type { Coverage, CoveredConstraint, Finding, Outcome, Report } from "./report.ts";

/** A report and the name of the file that it came from. */
export interface NamedReport {
  readonly file: string;
  readonly report: Report;
}

/**
 * Joins the reports of all shards of one run into the report of the whole. Throws a PlateError (`usage`) for reports of different
 * contracts or targets, for a shard that is missing or there twice.
 */
export function mergeReports(named: readonly NamedReport[]): Report {
  const [first] = named;
  if (first === undefined) throw refused("no report was given", "name the JSON reports of all shards");
  checkSameRun(first, named);
  checkShards(named);
  const reports = named.map(({ report }) => report);
  const sum = (pick: (report: Report) => number): number => reports.reduce((total, report) => total + pick(report), 0);
  const { reportVersion, target, contract } = first.report;
  return {
    reportVersion,
    target,
    contract,
    startedAt: reports.map(({ startedAt }) => startedAt).sort()[0] ?? first.report.startedAt,
    outcome: mergedOutcome(reports),
    interrupted: reports.some(({ interrupted }) => interrupted),
    summary: {
      cases: sum(({ summary }) => summary.cases),
      passed: sum(({ summary }) => summary.passed),
      failed: sum(({ summary }) => summary.failed),
      skipped: sum(({ summary }) => summary.skipped),
      requests: sum(({ summary }) => summary.requests),
      durationMs: Math.max(...reports.map(({ summary }) => summary.durationMs)),
    },
    findings: mergeFindings(reports),
    skipped: reports.flatMap(({ skipped }) => skipped),
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

function mergedOutcome(reports: readonly Report[]): Outcome {
  const outcomes = reports.map(({ outcome }) => outcome);
  if (outcomes.includes("violations")) return "violations";
  return outcomes.includes("nothing-tested") && !outcomes.includes("conforms") ? "nothing-tested" : "conforms";
}

/** A root cause that several shards met is one finding, as in a run of the whole. */
function mergeFindings(reports: readonly Report[]): readonly Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of reports.flatMap(({ findings }) => findings)) {
    const key = JSON.stringify([finding.rule, finding.severity, finding.operationId, finding.at, finding.contract]);
    const known = merged.get(key);
    merged.set(key, known === undefined ? finding : { ...known, count: known.count + finding.count });
  }
  const errors = (finding: Finding): number => (finding.severity === "error" ? 0 : 1);
  return [...merged.values()].sort((a, b) => errors(a) - errors(b));
}

function mergeCoverage(reports: readonly Report[]): Coverage {
  const merged = new Map<string, CoveredConstraint>();
  for (const constraint of reports.flatMap(({ coverage }) => coverage.constraints)) {
    const key = JSON.stringify([constraint.operationId, constraint.at, constraint.keyword, constraint.contract]);
    const known = merged.get(key);
    merged.set(key, known === undefined ? constraint : joined(known, constraint));
  }
  const constraints = [...merged.values()];
  const count = (state: CoveredConstraint["state"]): number =>
    constraints.filter((each) => each.state === state).length;
  return { held: count("held"), violated: count("violated"), notTested: count("not-tested"), constraints };
}

const gravity = ["not-tested", "held", "violated"] as const satisfies readonly CoveredConstraint["state"][];

function joined(a: CoveredConstraint, b: CoveredConstraint): CoveredConstraint {
  const graver = gravity.indexOf(a.state) >= gravity.indexOf(b.state) ? a : b;
  return { ...graver, cases: a.cases + b.cases };
}

function refused(message: string, fix: string): PlateError {
  return new PlateError("usage", message, { fix });
}
