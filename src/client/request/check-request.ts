import type { Operation, OperationParameter } from "../../contract/model/operation.ts";
import type { Judge } from "../judge.ts";
import type { CallViolation } from "../result/call-violation.ts";
import { isRounded, roundedViolation } from "../write/rounded-number.ts";
import type { LooseRequest } from "./call-request.ts";

/** The caller's part of a request. */
export interface GivenRequest {
  /** The parameters that the caller gives. */
  readonly own: readonly OperationParameter[];
  readonly request: LooseRequest;
  readonly mediaType: string | undefined;
}

/** Everything about the caller's part of a request that breaks the contract: its body and its parameters, supplied headers aside. */
export function checkRequest(
  operation: Operation,
  { own, request, mediaType }: GivenRequest,
  judge: Judge | undefined,
): readonly CallViolation[] {
  const body = checkBody(operation, { value: request.body, mediaType }, judge);
  if (own.length === 0) return body;
  const parameters = own.flatMap((parameter) =>
    checkParameter(operation, { parameter, value: givenValue(request, parameter) }, judge),
  );
  return [...parameters, ...body];
}

/** What parameters are checked by: their values by name. */
export interface ParameterRules {
  readonly values: Readonly<Record<string, unknown>>;
  readonly judge: Judge | undefined;
}

/** Supplied headers of an attempt against the contract. The messages name the header and never repeat its value. */
export function checkParameters(
  operation: Operation,
  parameters: readonly OperationParameter[],
  { values, judge }: ParameterRules,
): readonly CallViolation[] {
  const violations: CallViolation[] = [];
  for (const parameter of parameters)
    violations.push(...checkParameter(operation, { parameter, value: values[parameter.name] }, judge));
  return violations;
}

function checkBody(
  operation: Operation,
  body: Parameters<Judge["requestBody"]>[1],
  judge: Judge | undefined,
): readonly CallViolation[] {
  if (operation.request === undefined) return none;
  if (body.value === undefined) return operation.request.required ? [missing({ in: "body" })] : none;
  return located(judge?.requestBody(operation, body), { in: "body" });
}

interface GivenParameter {
  readonly parameter: OperationParameter;
  readonly value: unknown;
}

function checkParameter(
  operation: Operation,
  { parameter, value }: GivenParameter,
  judge: Judge | undefined,
): readonly CallViolation[] {
  const { name, in: place, required } = parameter;
  if (value === undefined || value === null) return required ? [missing({ in: place, name })] : none;
  if (place === "path" && /^\.{0,2}$/.test(String(value))) return [unusableStep(name)];
  if (isRounded(value)) return [{ ...roundedViolation, in: place, name, at: "" }];
  return located(judge?.parameter(operation, parameter, value), { in: place, name });
}

function givenValue(request: LooseRequest, { name, in: place }: OperationParameter): unknown {
  const group = place === "header" ? request.headers : place === "cookie" ? request.cookies : request[place];
  return group?.[name];
}

const none: readonly CallViolation[] = [];

type Location = Pick<CallViolation, "in" | "name">;

function located(violations: ReturnType<Judge["parameter"]> | undefined, location: Location): readonly CallViolation[] {
  return violations?.length ? violations.map((violation) => ({ ...violation, ...location })) : none;
}

function missing(location: Location): CallViolation {
  return { ...location, at: "", keyword: "required", limit: "required", message: "is required and missing" };
}

/** URLs drop these steps (RFC 3986, section 5.2.4), so the request would go to another path. */
function unusableStep(name: string): CallViolation {
  const message = "is empty, . or .., which would lead to another path";
  return { in: "path", name, at: "", keyword: "minLength", limit: "1", message };
}
