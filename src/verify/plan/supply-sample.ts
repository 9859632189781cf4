import type { ContractModel } from "../../contract/model/contract-model.ts";
import type { Supply } from "../../contract/model/operation.ts";
import { sampleOf } from "../../contract/schema/sample.ts";
import { parameterSchema } from "./known-good.ts";

/** A well-formed value for what the contract marks with this `x-supply`: its example, or one made from its schema. */
export function sampleOfSupply(model: ContractModel, supply: Supply): string | undefined {
  const isWanted = (candidate: Supply | undefined): boolean => JSON.stringify(candidate) === JSON.stringify(supply);
  const parameters = model.operations.flatMap((operation) => operation.parameters);
  const parameter = parameters.find((each) => isWanted(each.supply));
  if (parameter === undefined) return undefined;
  return String(parameter.examples[0]?.value ?? sampleOf(model.document, parameterSchema(parameter)));
}
