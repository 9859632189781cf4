import type { ContractModel, OperationModel, Scenario } from "../../contract/model/contract-model.ts";
import type { PlatformDefinition } from "../../contract/model/platform-module.ts";

/**
 * Credentials that fit the contract and belong to nobody, by their environment variables: the examples of the headers that carry
 * them, and a made-up key where no header does. A mock takes them.
 */
export function demoCredentials(
  model: ContractModel,
  platform: PlatformDefinition | undefined,
): Readonly<Record<string, string>> {
  const parameters = model.operations.flatMap((operation) => operation.parameters);
  const pairs = Object.values(platform?.credentials ?? {}).flatMap(({ variable, supply, kind }) => {
    if (supply === undefined) return kind === "key" ? [[variable, madeUpKey] as const] : [];
    const wanted = JSON.stringify(supply);
    const value = parameters.find((parameter) => JSON.stringify(parameter.supply) === wanted)?.examples[0]?.value;
    return typeof value === "string" ? [[variable, value] as const] : [];
  });
  return Object.fromEntries(pairs);
}

const madeUpKey = "a secret key for the demonstration only";

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
