import type { ContractReport } from "../../../contract/model/contract-report.ts";
import type { ExitCode } from "../../command.ts";

/** A run without findings that was stopped, or left an operation in scope untested, proves too little: 3. */
export function exitCodeOf({ outcome }: ContractReport): ExitCode {
  if (outcome === "violations") return 1;
  return outcome === "conforms" ? 0 : 3;
}
