import type { JsonObject } from "../../contract/json/json.ts";
import type { OperationModel, ParameterModel } from "../../contract/model/contract-model.ts";
import type { OperationValidators, Violation } from "../../contract/model/validator.ts";
import { decodeParameter } from "../../contract/wire/parameter-value.ts";
import type { PathTexts } from "../../contract/wire/route-operation.ts";
import { headerValue, type MockRequest } from "../transport/message.ts";
import type { RequestBody } from "./read-body.ts";
import type { RequestViolation } from "./request-violation.ts";

/** What of the contract a request is held against. */
export interface RequestRules {
  readonly operation: OperationModel;
  readonly validators: OperationValidators;
  readonly document: JsonObject;
}

/** Where the parameters of a request stand, by place. */
export interface ParameterSources {
  readonly headers: MockRequest["headers"];
  /** Without its `?`, not decoded. */
  readonly query: string;
  readonly pathTexts: PathTexts;
}

/** Every violation of the contract by the request's parameters, in the order of the contract. */
export type CheckParameters = (sources: ParameterSources) => readonly RequestViolation[];

/** Most parameters say the same in each request: the verdict on the last text of each is kept. */
export function createCheckParameters(rules: RequestRules): CheckParameters {
  const checks = rules.operation.parameters.map((parameter) => {
    const name = parameter.name.toLowerCase();
    let lastText: string | undefined;
    let lastViolations = checkParameter(parameter, rules, undefined);
    return (sources: ParameterSources): readonly RequestViolation[] => {
      const text = parameter.in === "header" ? headerValue(sources.headers, name) : sourceOf(parameter, sources);
      if (text === lastText) return lastViolations;
      lastText = text;
      lastViolations = checkParameter(parameter, rules, text);
      return lastViolations;
    };
  });
  return (sources) => checks.flatMap((check) => check(sources));
}

/** Every violation of the contract by the request's body. */
export function checkBody({ validators }: RequestRules, body: RequestBody): readonly RequestViolation[] {
  if (body.kind === "refused") return [{ in: "body", ...body.violation }];
  if (body.kind !== "value") return [];
  const found = validators.requestBody[body.media.mediaType]?.(body.value) ?? [];
  return found.map((violation) => ({ in: "body", ...violation }));
}

function checkParameter(
  parameter: ParameterModel,
  rules: RequestRules,
  text: string | undefined,
): readonly RequestViolation[] {
  const { name, in: place } = parameter;
  return findViolations(parameter, rules, text).map((violation) => ({ in: place, name, ...violation }));
}

function findViolations(
  parameter: ParameterModel,
  { validators, document }: RequestRules,
  text: string | undefined,
): readonly Violation[] {
  const decoded = decodeParameter(parameter, text, document);
  if (decoded.kind === "absent") return parameter.required ? [missing] : [];
  if (decoded.kind === "malformed") {
    return [{ at: "", keyword: "encoding", limit: parameter.style, message: decoded.reason }];
  }
  const { name, in: place } = parameter;
  return validators.parameters[`${place}:${place === "header" ? name.toLowerCase() : name}`]?.(decoded.value) ?? [];
}

function sourceOf(parameter: ParameterModel, sources: ParameterSources): string | undefined {
  switch (parameter.in) {
    case "header":
      return headerValue(sources.headers, parameter.name);
    case "cookie":
      return headerValue(sources.headers, "cookie");
    case "query":
      return sources.query;
    case "path":
      return Object.hasOwn(sources.pathTexts, parameter.name) ? sources.pathTexts[parameter.name] : undefined;
  }
}

const missing: Violation = { at: "", keyword: "required", limit: "required", message: "is required and missing" };
