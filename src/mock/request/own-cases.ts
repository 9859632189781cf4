import type { OperationModel } from "../../contract/model/contract-model.ts";
import { type CaseData, overlaid, readTestData, type TestDataContext } from "../../contract/wire/test-data.ts";
import { casesOfContract, type MockCase } from "../answer/choose-answer.ts";

/** A case of the user's own test data, for one operation. */
export interface OwnCase extends MockCase {
  readonly operationId: string;
}

/**
 * Reads a file of test data for the mock. A scenario of the contract that is given other members keeps its answer; what is skipped,
 * as a file for `plate verify` may have it, is no case here. Throws what `readTestData` throws.
 */
export function readOwnCases(text: string, context: TestDataContext): readonly OwnCase[] {
  const { operations } = context.model;
  return [...readTestData(text, context)].flatMap(([operationId, cases]) => {
    const operation = operations.find(({ id }) => id === operationId);
    return operation === undefined ? [] : [...cases].flatMap(([name, data]) => toCases(operation, name, data));
  });
}

function toCases(operation: OperationModel, name: string, data: CaseData): readonly OwnCase[] {
  if (data.kind === "skip") return [];
  const operationId = operation.id;
  if (data.kind === "own") {
    const answer = { kind: "own", body: data.body } as const;
    return [{ operationId, name, request: data.request, status: data.status, answer }];
  }
  const known = casesOfContract(operation).filter((each) => each.name === name);
  return known.map((each) => ({ ...each, operationId, request: overlaid(each.request, data.request) }));
}
