import type { JsonObject } from "../../contract/json/json.ts";
import type { OperationModel, ParameterModel } from "../../contract/model/contract-model.ts";
import type { OperationValidators } from "../../contract/model/validator.ts";
import {
  judgeParameter,
  judgeRequestBody,
  type ParameterSources,
  parameterSource,
  type RequestBody,
} from "../../contract/wire/judge-request.ts";
import type { RequestViolation } from "./request-violation.ts";

/** What of the contract a request is checked against. */
export interface RequestRules {
  readonly operation: OperationModel;
  readonly validators: OperationValidators;
  readonly document: JsonObject;
}

/** Every violation of the contract by the request's parameters, in the order of the contract. */
export type CheckParameters = (sources: ParameterSources) => readonly RequestViolation[];

/** Most parameters say the same in each request: the verdict on the last text of each is kept. */
export function createCheckParameters(rules: RequestRules): CheckParameters {
  const checks = rules.operation.parameters.map((parameter) => {
    let lastText: string | undefined;
    let lastViolations = checkParameter(parameter, rules, undefined);
    return (sources: ParameterSources): readonly RequestViolation[] => {
      const text = parameterSource(parameter, sources);
      if (text === lastText) return lastViolations;
      lastText = text;
      lastViolations = checkParameter(parameter, rules, text);
      return lastViolations;
    };
  });
  return (sources) => checks.flatMap((check) => check(sources));
}

/** Every violation of the contract by the request's body. */
export function checkBody(rules: RequestRules, body: RequestBody): readonly RequestViolation[] {
  return judgeRequestBody(body, rules).map((violation) => ({ in: "body", ...violation }));
}

function checkParameter(
  parameter: ParameterModel,
  rules: RequestRules,
  text: string | undefined,
): readonly RequestViolation[] {
  const { name, in: place } = parameter;
  return judgeParameter(parameter, text, rules).map((violation) => ({ in: place, name, ...violation }));
}
