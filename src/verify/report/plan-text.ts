import type { ContractModel } from "../../contract/model/contract-model.ts";
import type { Case, Expectation, Plan } from "../model/case.ts";
import { locationText } from "./location-text.ts";

/** The plan for people: one paragraph per case, what it expects and which line of the contract demands it. */
export function planText(plan: Plan, model: ContractModel): string {
  const cases = plan.cases.map((planned) => caseText(planned, model));
  const skipped = plan.skipped.map(({ case: id, reason }) => `skipped: ${id} (${reason})`);
  const operations = new Set(plan.cases.map(({ operationId }) => operationId)).size;
  const count = `${plan.cases.length} cases for ${operations} ${operations === 1 ? "operation" : "operations"}, ${plan.constraints.length} constraints`;
  return [...cases, ...skipped, count, ""].join("\n");
}

function caseText(planned: Case, model: ContractModel): string {
  const weight = planned.strictness === "should" ? " (warning)" : "";
  const where = planned.constraint === undefined ? "" : `  ${locationText(model, planned.constraint.pointer)}`;
  return `${planned.id}\n       ${planned.title}\n       expects: ${expectationText(planned.expect)}${weight}, since ${planned.demands}${where}`;
}

function expectationText(expect: Expectation): string {
  switch (expect.kind) {
    case "accepted":
      return "any outcome but an invalid request";
    case "refused":
      return "an invalid request";
    case "scenario":
      return `${expect.status} ${expect.code ?? ""}`.trim();
    case "same":
      return `the same as ${expect.as}`;
    case "agrees":
      return `an answer that agrees with ${expect.with}`;
    case "gone":
      return `no success, since ${expect.after} deleted it`;
    case "open":
      return "any declared answer";
    case "undeclared":
      return "anything but a success";
    case "unauthorized":
      return "a refusal for want of credentials";
    case "robust":
      return "any refusal or declared answer, and no failure of the server";
  }
}
