import { CallError, ContractViolationError, type KonaClient, RefusedError } from "../../src/index.ts";

/** A success, or one line that says why not. */
export async function setLimitsOrSayWhy(kona: KonaClient, par: string): Promise<string> {
  const limits = { once: 0, day: 0, month: 0 };
  try {
    const success = await kona.updateCardPaymentLimit({ userId: 9007199254740993n, par, limits }).orThrow();
    return `done, call ${success.correlationId}`;
  } catch (error) {
    if (error instanceof RefusedError) return `refused with ${error.code ?? error.status}`;
    if (error instanceof ContractViolationError && error.side === "request") {
      return error.violations.map(({ at, message }) => `${at} ${message}`).join(", ");
    }
    if (error instanceof CallError) return `${error.kind} after ${error.attempts} attempt(s)`;
    throw error;
  }
}
