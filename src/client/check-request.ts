import type { Operation, OperationParameter } from "../contract/operation.ts";
import type { OperationValidators, Validator } from "../contract/validator.ts";
import type { LooseRequest } from "./call-request.ts";
import type { CallViolation } from "./call-violation.ts";
import { isRounded, roundedViolation } from "./rounded-number.ts";

/** Everything about the caller's part of a request that breaks the contract: its body and its parameters, supplied headers aside. */
export function checkRequest(
  operation: Operation,
  request: LooseRequest,
  validators: OperationValidators | undefined,
): readonly CallViolation[] {
  const violations: CallViolation[] = [];
  for (const parameter of operation.parameters) {
    if (parameter.supply !== undefined) continue;
    violations.push(...checkParameter(parameter, givenValue(request, parameter), validators));
  }
  violations.push(...checkBody(operation, request.body, validators));
  return violations;
}

/** The supplied headers of an attempt against the contract. The messages name the header and never repeat its value. */
export function checkSuppliedHeaders(
  operation: Operation,
  headers: Readonly<Record<string, string>>,
  validators: OperationValidators | undefined,
): readonly CallViolation[] {
  const violations: CallViolation[] = [];
  for (const parameter of operation.parameters) {
    if (parameter.supply === undefined) continue;
    violations.push(...checkParameter(parameter, headers[parameter.name], validators));
  }
  return violations;
}

function checkBody(
  { request }: Operation,
  body: unknown,
  validators: OperationValidators | undefined,
): readonly CallViolation[] {
  if (request === undefined) return [];
  if (body === undefined) return request.required ? [missing({ in: "body" })] : [];
  return run(validators?.requestBody[request.mediaTypes[0] ?? ""], body, { in: "body" });
}

function checkParameter(
  { name, in: place, required }: OperationParameter,
  value: unknown,
  validators: OperationValidators | undefined,
): readonly CallViolation[] {
  if (value === undefined || value === null) return required ? [missing({ in: place, name })] : none;
  if (place === "path" && /^\.{0,2}$/.test(String(value))) return [unusableStep(name)];
  if (isRounded(value)) return [{ ...roundedViolation, in: place, name, at: "" }];
  if (validators === undefined) return none;
  const key = `${place}:${place === "header" ? name.toLowerCase() : name}`;
  return run(validators.parameters[key], value, { in: place, name });
}

function givenValue(request: LooseRequest, { name, in: place }: OperationParameter): unknown {
  const group = place === "header" ? request.headers : place === "cookie" ? request.cookies : request[place];
  return group?.[name];
}

const none: readonly CallViolation[] = [];

type Location = Pick<CallViolation, "in" | "name">;

function run(validator: Validator | undefined, value: unknown, location: Location): readonly CallViolation[] {
  const violations = validator?.(value) ?? none;
  return violations.length === 0 ? none : violations.map((violation) => ({ ...violation, ...location }));
}

function missing(location: Location): CallViolation {
  return { ...location, at: "", keyword: "required", limit: "required", message: "is required and missing" };
}

/** URLs drop these steps (RFC 3986, section 5.2.4), so the request would go to another path. */
function unusableStep(name: string): CallViolation {
  const message = "is empty, . or .., which would lead to another path";
  return { in: "path", name, at: "", keyword: "minLength", limit: "1", message };
}
