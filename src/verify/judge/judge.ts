import type { Severity } from "../../contract/model/contract-report.ts";
import type { Case } from "../model/case.ts";
import type { Evidence, JudgeContext } from "./evidence.ts";
import type { Breach, Judgement, Observation } from "./judged-case.ts";
import type { Problem, Rule } from "./rules/rule.ts";
import { rules } from "./rules/rule-table.ts";
import { whyInconclusive } from "./why-inconclusive.ts";

/** Judges one exchange by every rule. Pure. A breach on a request that only should be refused or accepted is a warning. */
export function judge(observation: Observation, context: JudgeContext): Judgement {
  const { case: planned, exchange, sent, answer, callback, signatures } = observation;
  const evidence: Evidence = {
    ...context,
    ...{ case: planned, exchange, sent, signatures },
    ...(callback === undefined ? {} : { callback }),
    ...(answer === undefined ? {} : { answer }),
  };
  const breaches = rules.flatMap((rule) =>
    rule.check(evidence).map((problem) => ({ rule, problem, severity: severityOf(rule, problem, planned) })),
  );
  const inconclusive = breaches.some(({ rule }) => rule.judgesRequest) ? undefined : whyInconclusive(evidence);
  return { breaches, ...(inconclusive === undefined ? {} : { inconclusive }) };
}

function severityOf(rule: Rule, problem: Problem, planned: Case): Severity {
  if (problem.severity !== undefined) return problem.severity;
  return planned.strictness === "should" && rule.judgesRequest === true ? "warning" : rule.severity;
}

/** What makes two breaches one finding. */
export function groupKey(planned: Case, { rule, problem, severity }: Breach): string {
  const same = problem.group ?? problem.expected;
  return JSON.stringify([rule.id, severity, planned.operationId, problem.at, same]);
}
