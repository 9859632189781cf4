import type { OperationModel } from "../../contract/model/contract-model.ts";

/** The class of an entry of `x-result-codes`, by the status of its answer and its place in the list, from 0. */
export type ClassOfCode = (status: string, index: number) => string | undefined;

/** Finds the classes of an operation's result codes, of which an entry may have its class from one that many answers share. */
export function classOfCodes(operation: OperationModel | undefined): ClassOfCode {
  const lists = new Map(operation?.responses.map(({ status, resultCodes }) => [status, resultCodes]) ?? []);
  return (status, index) => lists.get(status)?.[index]?.class;
}
