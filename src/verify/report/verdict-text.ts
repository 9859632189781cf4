import type { ContractReport } from "../../contract/model/contract-report.ts";
import { callerVerdict } from "./caller-verdict.ts";

/** The most operations that are named one by one. */
const mostNamed = 5;

/** The outcome in words, with what a reader of this alone must know: what was not tested, too. */
export function verdictText(report: ContractReport): string {
  const { interrupted, findings } = report;
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  return [
    callerVerdict(report) ?? outcomeText(report),
    ...untestedTexts(report),
    ...untoldTexts(report),
    ...knownTexts(report),
    ...(warnings === 0 ? [] : [`There ${warnings === 1 ? "is 1 warning" : `are ${warnings} warnings`}.`]),
    ...(interrupted ? ["The run was stopped before its end."] : []),
  ].join(" ");
}

function outcomeText(report: ContractReport): string {
  const scope = scopeText(report);
  switch (report.outcome) {
    case "conforms":
      return scope === "" ? "The target conforms to the contract." : `The target conforms, as far as tested: ${scope}.`;
    case "incomplete":
      return `Not everything was tested. The target conforms, as far as tested${scope === "" ? "" : `: ${scope}`}.`;
    case "violations":
      return "The target does not conform to the contract.";
    case "nothing-tested":
      return "Nothing was tested: no valid request was answered with success.";
  }
}

/** `5 of 7 operations, 202 of 269 constraints`; empty where all was tested. */
export function scopeText({ operations, coverage }: ContractReport): string {
  const tested = operations.filter(({ state }) => state === "tested").length;
  const told = coverage.held + coverage.violated;
  if (tested === operations.length && coverage.notTested === 0) return "";
  const all = told + coverage.notTested;
  const ofConstraints = all === 0 ? "" : `, ${told} of ${count(all, "constraint")}`;
  return `${tested} of ${count(operations.length, "operation")}${ofConstraints}`;
}

function untestedTexts({ operations, outcome }: ContractReport): readonly string[] {
  const untested = operations.filter(({ state }) => state === "not-tested");
  if (untested.length === 0 || (outcome === "violations" && untested.length === operations.length)) return [];
  const named = untested
    .slice(0, mostNamed)
    .map(({ operationId, reason }) => `${operationId} (${reason ?? "no reason"})`);
  const more = untested.length > mostNamed ? [`${untested.length - mostNamed} more`] : [];
  return [`Not tested: ${[...named, ...more].join("; ")}.`];
}

/** The share of the cases whose answers told nothing. */
function untoldTexts({ summary }: ContractReport): readonly string[] {
  const { inconclusive, passed, failed } = summary;
  if (inconclusive === 0) return [];
  const sent = passed + failed + inconclusive;
  const verb = inconclusive === 1 ? "was" : "were";
  return [
    `${inconclusive} of ${sent} cases (${percent(inconclusive, sent)}) ${verb} inconclusive: their answers prove nothing.`,
  ];
}

function knownTexts({ findings }: ContractReport): readonly string[] {
  const known = findings.filter((finding) => finding.known !== undefined).length;
  return known === 0 ? [] : [`${count(known, "finding")} of the baseline ${known === 1 ? "is" : "are"} still there.`];
}

function percent(part: number, whole: number): string {
  return `${Math.max(1, Math.round((100 * part) / whole))} %`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
