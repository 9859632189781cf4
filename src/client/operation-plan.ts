import type { Operation, OperationParameter, Supply } from "../contract/model/operation.ts";
import { type PathPart, parsePathTemplate } from "../contract/model/path-template.ts";
import type { DeclaredHeader } from "../contract/wire/judge-headers.ts";
import { acceptFor, type BodyKind, mediaTypeToSend, type SentMediaType } from "../contract/wire/media-type.ts";

/** What of a call depends on its operation alone. */
export interface OperationPlan {
  readonly path: readonly PathPart[];
  /** The `Accept` field. RFC 9110, section 12.5.1. */
  readonly accept: string;
  /** The parameters that the caller gives. */
  readonly own: readonly OperationParameter[];
  /** The headers that are supplied. */
  readonly supplied: readonly SuppliedParameter[];
  /** The media type that a body goes out in, where the caller does not say it. */
  readonly sentAs: (kind: BodyKind) => SentMediaType | undefined;
  /** The headers of an answer as they are judged; `row` is one of the operation's answers. */
  readonly judgedHeaders: (row: Operation["answers"][string]) => readonly DeclaredHeader[];
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

function makePlan({ path, parameters, request, answers }: Operation): OperationPlan {
  const isSupplied = (parameter: OperationParameter): parameter is SuppliedParameter => parameter.supply !== undefined;
  return {
    path: parsePathTemplate(path),
    accept: acceptFor(Object.values(answers).flatMap(({ mediaTypes }) => mediaTypes)),
    own: parameters.filter((parameter) => !isSupplied(parameter)),
    supplied: parameters.filter(isSupplied),
    sentAs: remembered((kind: BodyKind) => request && mediaTypeToSend(request.mediaTypes, kind)),
    judgedHeaders: remembered(({ headers }) => headers.map((header) => ({ schema: true, ...header }))),
  };
}

/** Computes each result once. For few different arguments. */
function remembered<Argument, Result>(compute: (argument: Argument) => Result): (argument: Argument) => Result {
  const known = new Map<Argument, Result>();
  return (argument) => {
    if (!known.has(argument)) known.set(argument, compute(argument));
    return known.get(argument) as Result;
  };
}
