import type { Exchange } from "../../contract/model/exchange.ts";
import type { Case } from "../model/case.ts";
import { evidenceOf, type JudgeContext } from "./evidence.ts";
import type { Problem, Rule, Severity } from "./rules/rule.ts";

/** A rule that an exchange breaks. */
export interface Breach {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly problem: Problem;
}

/** What a judge holds an exchange against. */
export interface JudgeInput extends JudgeContext {
  readonly rules: readonly Rule[];
}

/** Every rule that an exchange breaks. Pure. A breach on a request that only should be refused or accepted is a warning. */
export function judge(planned: Case, exchange: Exchange, { rules, ...context }: JudgeInput): readonly Breach[] {
  const evidence = evidenceOf(planned, exchange, context);
  return rules.flatMap((rule) =>
    rule.check(evidence).map((problem) => ({ rule, problem, severity: severityOf(rule, problem, planned) })),
  );
}

/** The rules about the outcome that a request ends in; what else its answer breaks is as grave as anywhere. */
const outcomeRules: ReadonlySet<string> = new Set(["accepts-valid", "refuses-invalid", "integers-exact"]);

function severityOf(rule: Rule, problem: Problem, planned: Case): Severity {
  if (problem.severity !== undefined) return problem.severity;
  return planned.strictness === "should" && outcomeRules.has(rule.id) ? "warning" : rule.severity;
}
