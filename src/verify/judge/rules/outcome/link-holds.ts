import { equalJson } from "../../../../contract/json/equal-json.ts";
import { writeExactJson } from "../../../../contract/json/exact-json.ts";
import type { JsonValue } from "../../../../contract/json/json.ts";
import { valueAt } from "../../../../contract/json/json-pointer.ts";
import type { Agreement } from "../../../../contract/model/contract-model.ts";
import { type ExpressionFacts, fillTemplate } from "../../../../contract/model/runtime-expression.ts";
import { outcomeText } from "../../../model/outcome.ts";
import type { Evidence } from "../../evidence.ts";
import type { Problem, Rule } from "../rule.ts";
import { judgedOutcome } from "./expected-outcome.ts";

/** OpenAPI 3.1, section 4.8.20, and `x-agrees`: what was asked for with one operation is there when another one looks. */
export const linkHolds: Rule = {
  id: "link-holds",
  severity: "error",
  says: "After a success, the linked operation answers with the values that the link names, every digit of them.",
  fix: "Store what the first request says before answering it with success, in a type that holds it exactly, and read the same place.",
  judgesRequest: true,
  check: (evidence) => {
    const { answer, case: planned, source } = evidence;
    const { follows } = planned;
    if (follows === undefined || source === undefined || answer === undefined) return [];
    const outcome = judgedOutcome(evidence);
    if (outcome === undefined) return [];
    if (outcome !== "success") {
      const actual = outcomeText(evidence.target.operation, answer);
      return [
        {
          at: "/response",
          expected: `a success, since ${follows.case} was one`,
          actual,
          pointer: follows.link.pointer,
          group: follows.link.pointer,
        },
      ];
    }
    return follows.link.agreements.flatMap((agreement) => disagreement(evidence, agreement, source));
  },
};

function disagreement(
  { answer, case: planned }: Evidence,
  agreement: Agreement,
  source: ExpressionFacts,
): readonly Problem[] {
  const wanted = fillTemplate(agreement.equals, source);
  if (wanted.kind === "unresolved") return [];
  const actual = valueAt(answer?.json, agreement.answer) as JsonValue | undefined;
  if (equalJson(actual, wanted.value)) return [];
  return [
    {
      at: `/response/body${agreement.answer}`,
      expected: `${shown(wanted.value)}, as sent with ${planned.follows?.case}`,
      actual: shown(actual),
      pointer: agreement.pointer,
      group: agreement.pointer,
    },
  ];
}

function shown(value: JsonValue | undefined): string {
  if (value === undefined) return "nothing";
  const text = writeExactJson(value);
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
