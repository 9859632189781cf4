import type { ParameterModel } from "../../../../contract/model/contract-model.ts";
import { fillTemplate, isRuntimeExpression } from "../../../../contract/model/runtime-expression.ts";
import { fieldValue } from "../../../../contract/wire/header-fields.ts";
import {
  judgeParameter,
  judgeRequestBody,
  parameterSource,
  readRequestBody,
} from "../../../../contract/wire/judge-request.ts";
import type { PlannedCallback, ReceivedCallback } from "../../../model/callback.ts";
import { requestFacts } from "../../../plan/linked-request.ts";
import { placeOf } from "../../../plan/oracle.ts";
import { callbackKey } from "../../../plan/plan-callbacks.ts";
import type { Evidence } from "../../evidence.ts";
import type { Problem, Rule } from "../rule.ts";

/** OpenAPI 3.1, section 4.8.18: what the target sends to the address that the caller gave is a request of the contract too. */
export const callbackFits: Rule = {
  id: "callback-fits",
  severity: "error",
  says: "The request of a callback has the method, address, parameters and body that the contract declares.",
  fix: "Send the callback as the contract describes it; the finding shows what came.",
  isCertain: true,
  check: (evidence) => {
    const { callback, case: planned } = evidence;
    if (callback === undefined || planned.callback === undefined) return [];
    const problems = problemsOf(evidence, planned.callback, callback);
    const isAnother = () =>
      callbacksOfAddress(evidence, planned.callback).some(
        (other) => problemsOf(evidence, other, callback).length === 0,
      );
    return problems.length > 0 && isAnother() ? [] : problems;
  },
};

function problemsOf(evidence: Evidence, planned: PlannedCallback, callback: ReceivedCallback): readonly Problem[] {
  return [...lineProblems(evidence, planned, callback), ...contentProblems(evidence, planned, callback)];
}

/** The other callbacks of the operation that go to the same address: which of them a target sends first, no contract says. */
function callbacksOfAddress(
  { target: { operation } }: Evidence,
  planned: PlannedCallback | undefined,
): readonly PlannedCallback[] {
  if (planned === undefined) return [];
  return operation.callbacks.flatMap((model, index) => {
    const isOther = model !== planned.model && model.expression === planned.model.expression;
    return isOther ? [{ ...planned, model, key: callbackKey(operation.id, index) }] : [];
  });
}

function lineProblems(
  { sent }: Evidence,
  { model }: PlannedCallback,
  { method, target }: ReceivedCallback,
): readonly Problem[] {
  const { pointer } = model.operation;
  const declared = model.operation.method.toUpperCase();
  const wanted = filledAddress(model.expression, sent);
  const own = wanted === undefined ? undefined : URL.parse(wanted);
  const expected = own?.pathname;
  const came = target.split("?")[0] ?? "";
  return [
    ...(method === declared ? [] : [{ at: "/callback/method", expected: declared, actual: method, pointer }]),
    ...(expected === undefined || came === expected ? [] : [{ at: "/callback/path", expected, actual: came, pointer }]),
  ];
}

/** The callback's expression with the parts of the request in it; `undefined` where it reads what is not known yet. */
function filledAddress(expression: string, sent: Evidence["sent"]): string | undefined {
  const facts = { request: requestFacts(sent) };
  const parts = isRuntimeExpression(expression) ? `{${expression}}` : expression;
  let isKnown = true;
  const filled = parts.replaceAll(/\{(\$[^}]+)\}/g, (_whole, inner: string) => {
    const value = fillTemplate(inner, facts);
    if (value.kind === "unresolved" || value.value === inner) isKnown = false;
    return value.kind === "filled" ? String(value.value) : "";
  });
  return isKnown ? filled : undefined;
}

function contentProblems(
  { target: { model, callbackValidators = {} } }: Evidence,
  { model: { operation }, key }: PlannedCallback,
  { target, headers, body }: ReceivedCallback,
): readonly Problem[] {
  const rules = {
    document: model.document,
    validators: callbackValidators[key] ?? { parameters: {}, requestBody: {}, responses: {} },
  };
  const query = target.split(/\?(.*)/s)[1] ?? "";
  const ofParameters = operation.parameters
    .filter((parameter: ParameterModel) => parameter.in !== "path")
    .flatMap((parameter) => {
      const source = parameterSource(parameter, { headers, query, pathTexts: {} });
      return judgeParameter(parameter, source, rules).map(({ message, keyword }) => ({
        at: `/callback${placeOf(parameter)}`,
        expected: `a value that fits the contract (${keyword})`,
        actual: `a request whose ${parameter.in} parameter ${parameter.name} ${message}`,
        pointer: parameter.pointer,
      }));
    });
  const read = readRequestBody(
    operation.requestBody,
    { bytes: body, contentType: fieldValue(headers, "Content-Type") },
    model.document,
  );
  const ofBody = judgeRequestBody(read, rules).map(({ at, message, keyword }) => ({
    at: `/callback/body${at}`,
    expected: `a body that fits the contract (${keyword})`,
    actual: `one of which ${at === "" ? "the whole" : at} ${message}`,
    pointer: operation.requestBody?.pointer ?? operation.pointer,
  }));
  return [...ofParameters, ...ofBody];
}
