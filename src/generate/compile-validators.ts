import { type AjvCheck, toViolations } from "../contract/ajv-check.ts";
import type { ContractModel } from "../contract/contract-model.ts";
import type { ContractValidators, Validator } from "../contract/validator.ts";
import { addSlot, createContractAjv, usesUnevaluated } from "./contract-ajv.ts";
import { validatorTree } from "./validation-slot.ts";

/**
 * Validators for any contract, in memory. Each one is compiled when it is first used, so that a document of a thousand
 * operations starts as quickly as one of ten.
 */
export function compileValidators(model: ContractModel): ContractValidators {
  const ajv = createContractAjv({ source: false, unevaluated: usesUnevaluated(model.document) });
  return validatorTree(model, (operation, slot): Validator => {
    let check: AjvCheck | undefined;
    return (value) => {
      if (check === undefined) {
        const id = [operation.id, ...slot.path].map(encodeURIComponent).join("/");
        addSlot(ajv, model, { slot, id });
        check = ajv.getSchema(id) as AjvCheck;
      }
      return toViolations(check, value);
    };
  });
}
