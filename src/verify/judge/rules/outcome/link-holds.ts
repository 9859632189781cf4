import { equalJson } from "../../../../contract/json/equal-json.ts";
import { writeExactJson } from "../../../../contract/json/exact-json.ts";
import { isJsonObject, type JsonValue } from "../../../../contract/json/json.ts";
import { escapePointerToken, valueAt } from "../../../../contract/json/json-pointer.ts";
import type { Agreement } from "../../../../contract/model/contract-model.ts";
import { isSafeMethod } from "../../../../contract/model/http-method.ts";
import { type ExpressionFacts, fillTemplate } from "../../../../contract/model/runtime-expression.ts";
import { hasResultCodes, outcomeText } from "../../../model/outcome.ts";
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
    if (outcome === undefined || planned.expect.kind !== "agrees") return [];
    const isStandard = follows.link.agreements.length === 0;
    if (outcome !== "success" && isStandard && !isMissing(evidence)) return [];
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
    if (isStandard) return lostValues(evidence, source);
    return follows.link.agreements.flatMap((agreement) => disagreement(evidence, agreement, source));
  },
};

/** What a plain link leads to may need more than the link says, so only "there is no such thing" contradicts it. */
function isMissing({ answer, target: { operation } }: Evidence): boolean {
  if (answer === undefined) return false;
  return hasResultCodes(operation) ? answer.outcome === "business" : answer.status === 404 || answer.status === 410;
}

/**
 * A plain link does not say what the linked answer must hold. A value that the first request sent, that its answer repeats, and that
 * the linked answer has at the same place, was changed in between by nobody.
 */
function lostValues(
  { answer, target: { operation }, case: planned }: Evidence,
  source: ExpressionFacts,
): readonly Problem[] {
  if (!isSafeMethod(operation.method.toUpperCase()) || answer?.json === undefined) return [];
  const sent = scalarsOf(source.request.body);
  return scalarsOf(source.response?.body).flatMap(({ pointer, name, value }): Problem[] => {
    const actual = valueAt(answer.json, pointer) as JsonValue | undefined;
    const isSent = sent.some((other) => other.name === name && equalJson(other.value, value));
    if (!isSent || actual === undefined || equalJson(actual, value)) return [];
    const expected = `${shown(value)}, as sent with ${planned.follows?.case} and answered by it`;
    return [
      { at: `/response/body${pointer}`, expected, actual: shown(actual), pointer: planned.follows?.link.pointer ?? "" },
    ];
  });
}

interface Scalar {
  readonly pointer: string;
  readonly name: string;
  readonly value: JsonValue;
}

/** The members of a value that hold no others, at any depth; lists are left out, since servers may order them. */
function scalarsOf(value: JsonValue | undefined, pointer = ""): readonly Scalar[] {
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]): readonly Scalar[] => {
    const at = `${pointer}/${escapePointerToken(name)}`;
    if (isJsonObject(member)) return scalarsOf(member, at);
    return member === undefined || Array.isArray(member) ? [] : [{ pointer: at, name, value: member }];
  });
}

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
