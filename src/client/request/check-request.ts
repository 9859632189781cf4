import type { Operation, OperationParameter } from "../../contract/model/operation.ts";
import type { Judge, SentBody } from "../judge.ts";
import type { CallViolation } from "../result/call-violation.ts";

/** One parameter, and the value that it goes out with. */
export interface GivenParameter {
  readonly parameter: OperationParameter;
  readonly value: unknown;
}

/** How one parameter breaks the contract. The messages name it and never repeat its value. */
export function checkParameter(
  operation: Operation,
  { parameter, value }: GivenParameter,
  judge: Judge | undefined,
): readonly CallViolation[] {
  const location = { in: parameter.in, name: parameter.name };
  if (value === undefined || value === null) return parameter.required ? [missing(location)] : none;
  return located(judge?.parameter(operation, parameter, value), location);
}

/** How a body breaks the contract: one that is missing, and what the judge finds. `body` is `undefined` where nobody can judge it. */
export function checkBody(
  operation: Operation,
  { value, body }: { readonly value: unknown; readonly body: SentBody | undefined },
  judge: Judge | undefined,
): readonly CallViolation[] {
  if (value === undefined) return operation.request?.required ? [missing({ in: "body" })] : none;
  return located(body && judge?.requestBody(operation, body), { in: "body" });
}

const none: readonly CallViolation[] = [];

type Location = Pick<CallViolation, "in" | "name">;

function located(violations: ReturnType<Judge["parameter"]> | undefined, location: Location): readonly CallViolation[] {
  return violations?.length ? violations.map((violation) => ({ ...violation, ...location })) : none;
}

function missing(location: Location): CallViolation {
  return { ...location, at: "", keyword: "required", limit: "required", message: "is required and missing" };
}
