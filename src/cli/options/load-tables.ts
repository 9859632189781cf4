import { bindValidators } from "../../contract/model/ajv-check.ts";
import type { ContractValidators } from "../../contract/model/validator.ts";
import { type LoadedContract, loadContract } from "../../reader/load-contract.ts";
import { SourceReader } from "../../reader/source-file.ts";
import type { CommandIo } from "../command.ts";
import { defaultSpec } from "./default-contract.ts";

/** A contract and the validators made from it: what mock, verify and proxy run on. */
export interface ContractTables {
  readonly model: LoadedContract;
  readonly validators: ContractValidators;
}

/**
 * Loads the contract named by `--spec` with validators compiled in memory, or without one our own contract with the
 * generated ones. Throws a PlateError for a contract that cannot be read.
 */
export async function loadTables(
  spec: string | undefined,
  io: Pick<CommandIo, "cwd" | "allowOutside">,
): Promise<ContractTables> {
  const model = await loadContract(spec ?? defaultSpec, io.cwd, new SourceReader(io));
  if (spec === undefined) {
    const { checks } = await import("../../../generated/validators.js");
    return { model, validators: bindValidators(checks) };
  }
  const { compileValidators } = await import("../../generate/validators/compile-validators.ts");
  return { model, validators: compileValidators(model) };
}
