import type { Report } from "../../verify/report/report.ts";
import type { ExitCode } from "../command.ts";

/** A run without findings that was stopped, or tested nothing, proves nothing: 3. */
export function exitCodeOf({ outcome, interrupted }: Report): ExitCode {
  if (outcome === "violations") return 1;
  return outcome === "nothing-tested" || interrupted ? 3 : 0;
}
