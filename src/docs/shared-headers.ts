import type { ContractModel, OperationModel, ParameterModel } from "../contract/model/contract-model.ts";

/**
 * The request headers of an operation that say nothing about it: those that a platform supplies, and those that every operation
 * declares by the same component, where there are several.
 */
export function sharedHeaders(
  { parameters }: OperationModel,
  { operations }: ContractModel,
): readonly ParameterModel[] {
  return parameters.filter((parameter) => parameter.in === "header" && isShared(parameter, operations));
}

function isShared({ supply, pointer }: ParameterModel, operations: readonly OperationModel[]): boolean {
  if (supply !== undefined) return true;
  if (operations.length < 2 || !pointer.startsWith("/components/")) return false;
  return operations.every(({ parameters }) => parameters.some((parameter) => parameter.pointer === pointer));
}
