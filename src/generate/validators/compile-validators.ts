import { type AjvCheck, toViolations } from "../../contract/model/ajv-check.ts";
import type { ContractModel } from "../../contract/model/contract-model.ts";
import type { ContractValidators, Validator } from "../../contract/model/validator.ts";
import { validatorTree } from "./checked-schema.ts";
import { SchemaCompiler } from "./schema-compiler.ts";

/**
 * Validators for any contract, in memory. Every schema is checked now, and throws a PlateError with file and line where it is no
 * JSON Schema; each is compiled when it is first used, which takes most of the time in a document of a thousand operations.
 */
export function compileValidators(model: ContractModel): ContractValidators {
  const compiler = new SchemaCompiler(model, { source: false });
  return validatorTree(model, (operation, checked): Validator => {
    const key = compiler.add(checked, [operation.id, ...checked.path].map(encodeURIComponent).join("/"));
    let check: AjvCheck | undefined;
    return (value) => {
      check ??= compiler.check(key);
      return toViolations(check, value);
    };
  });
}
