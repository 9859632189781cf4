import type { Operation, OperationParameter, Supply } from "../../contract/model/operation.ts";
import { acceptFor } from "../../contract/wire/media-type.ts";

/** What of a call depends on its operation alone. */
export interface OperationPlan {
  /** The `Accept` field. RFC 9110, section 12.5.1. */
  readonly accept: string;
  /** The parameters that the caller gives. */
  readonly own: readonly OperationParameter[];
  /** The headers that are supplied. */
  readonly supplied: readonly SuppliedParameter[];
}

/** A header that somebody else than the caller fills in. */
export interface SuppliedParameter extends OperationParameter {
  readonly supply: Supply;
}

/** A plan is made at the first call of its operation, and kept as long as the operation is. */
const plans = new WeakMap<Operation, OperationPlan>();

/** The plan of an operation. */
export function planOf(operation: Operation): OperationPlan {
  const known = plans.get(operation);
  if (known !== undefined) return known;
  const plan = makePlan(operation);
  plans.set(operation, plan);
  return plan;
}

function makePlan({ parameters, answers }: Operation): OperationPlan {
  const isSupplied = (parameter: OperationParameter): parameter is SuppliedParameter => parameter.supply !== undefined;
  return {
    accept: acceptFor(Object.values(answers).flatMap(({ mediaTypes }) => mediaTypes)),
    own: parameters.filter((parameter) => !isSupplied(parameter)),
    supplied: parameters.filter(isSupplied),
  };
}
