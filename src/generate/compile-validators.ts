import { type AjvCheck, toViolations } from "../contract/ajv-check.ts";
import type { ContractModel } from "../contract/contract-model.ts";
import type { ContractValidators, Validator } from "../contract/validator.ts";
import { refuseEndlessSchemas } from "./refuse-endless.ts";
import { SlotCompiler } from "./slot-compiler.ts";
import { validatorTree } from "./validation-slot.ts";

/**
 * Validators for any contract, in memory. Each one is compiled when it is first used, so that a document of a thousand
 * operations starts as quickly as one of ten.
 */
export function compileValidators(model: ContractModel): ContractValidators {
  refuseEndlessSchemas(model);
  const compiler = new SlotCompiler(model, { source: false });
  return validatorTree(model, (operation, slot): Validator => {
    let check: AjvCheck | undefined;
    return (value) => {
      check ??= compiler.check(compiler.add(slot, [operation.id, ...slot.path].map(encodeURIComponent).join("/")));
      return toViolations(check, value);
    };
  });
}
