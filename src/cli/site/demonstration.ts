import type { ContractModel, OperationModel, Scenario } from "../../contract/model/contract-model.ts";
import { credentialVariable } from "../options/credentials.ts";

/**
 * Credentials that fit the contract and belong to nobody, by their environment variables: the examples of the headers that
 * configuration fills, and a secret key. A mock takes them.
 */
export function demoCredentials(model: ContractModel): Readonly<Record<string, string>> {
  const parameters = model.operations.flatMap((operation) => operation.parameters);
  const examples = parameters.flatMap(({ supply, examples: [example] }) => {
    const name = supply?.from === "config" ? supply.key : supply?.from === "crypto-key" ? "cryptoKeyId" : undefined;
    return name === undefined ? [] : [[name, example?.value]];
  });
  const credentials = { ...Object.fromEntries(examples), secretKey: "a secret key for the demonstration only" };
  return Object.fromEntries(
    Object.entries(credentials).flatMap(([name, value]) => {
      const variable = credentialVariable(name);
      return variable === undefined || typeof value !== "string" ? [] : [[variable, value]];
    }),
  );
}

/** The first scenario that ends well, of an operation with clear bodies if there is one: what a newcomer can send at once. */
export function findFirstSuccess({
  operations,
}: ContractModel): { readonly operation: OperationModel; readonly scenario: Scenario } | undefined {
  const isClear = ({ encrypted }: OperationModel): boolean => !encrypted.request && !encrypted.response;
  const inOrder = [...operations.filter(isClear), ...operations.filter((operation) => !isClear(operation))];
  return inOrder
    .flatMap((operation) => operation.scenarios.map((scenario) => ({ operation, scenario })))
    .find(({ operation, scenario }) => isSuccess(operation, scenario));
}

function isSuccess({ responses }: OperationModel, { code }: Scenario): boolean {
  return responses.some(({ resultCodes }) =>
    resultCodes.some((entry) => entry.class === "success" && entry.code === code),
  );
}
