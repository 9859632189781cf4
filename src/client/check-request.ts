import type { Operation, OperationParameter } from "../contract/model/operation.ts";
import type { LooseRequest } from "./call-request.ts";
import type { CallViolation } from "./call-violation.ts";
import type { Judge } from "./judge.ts";
import { isRounded, roundedViolation } from "./write/rounded-number.ts";

/** Everything about the caller's part of a request that breaks the contract: its body and its parameters, supplied headers aside. */
export function checkRequest(
  operation: Operation,
  { request, mediaType }: { readonly request: LooseRequest; readonly mediaType: string | undefined },
  judge: Judge | undefined,
): readonly CallViolation[] {
  const own = operation.parameters.filter(({ supply }) => supply === undefined);
  return [
    ...own.flatMap((parameter) =>
      checkParameter(operation, { parameter, value: givenValue(request, parameter) }, judge),
    ),
    ...checkBody(operation, { value: request.body, mediaType }, judge),
  ];
}

/** The supplied headers of an attempt against the contract. The messages name the header and never repeat its value. */
export function checkSuppliedHeaders(
  operation: Operation,
  headers: Readonly<Record<string, string>>,
  judge: Judge | undefined,
): readonly CallViolation[] {
  return operation.parameters.flatMap((parameter) =>
    parameter.supply === undefined
      ? none
      : checkParameter(operation, { parameter, value: headers[parameter.name] }, judge),
  );
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
