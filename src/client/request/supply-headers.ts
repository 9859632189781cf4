import type { Operation, Supply } from "../../contract/model/operation.ts";
import type { OutgoingMessage, Platform } from "../../contract/model/platform.ts";
import { findHeader, type HeaderFields } from "./merge-headers.ts";
import type { SuppliedParameter } from "./operation-plan.ts";

/** The headers of one attempt by the contract's spelling, and the correlation id among them. */
export interface SuppliedHeaders {
  readonly headers: HeaderFields;
  readonly correlationId: string | undefined;
}

/** Who fills in the headers: the platform, except for those that the caller gives. */
export interface HeaderSource {
  readonly platform: Platform | undefined;
  readonly correlationId: string | undefined;
  /** The caller's own headers, in any spelling. */
  readonly given: HeaderFields | undefined;
}

/** Asks the platform, one after another, for each header that the contract marks `x-supply` and the caller did not give. */
export async function supplyHeaders(
  supplied: readonly SuppliedParameter[],
  message: OutgoingMessage,
  source: HeaderSource,
): Promise<SuppliedHeaders> {
  const headers: Record<string, string> = {};
  let correlationId: string | undefined;
  for (const parameter of supplied) {
    const pending = supplyHeader(parameter, message, source);
    // Nothing is awaited without need: an error's stack then leads to the caller's line.
    const value = typeof pending === "object" ? await pending : pending;
    if (value === undefined) continue;
    headers[parameter.name] = value;
    if (parameter.supply.from === "correlation-id") correlationId = value;
  }
  return { headers, correlationId };
}

function supplyHeader(
  { name, supply }: SuppliedParameter,
  message: OutgoingMessage,
  { platform, correlationId, given }: HeaderSource,
): string | undefined | Promise<string | undefined> {
  const own = (given && findHeader(given, name)) ?? (supply.from === "correlation-id" ? correlationId : undefined);
  return own ?? platform?.suppliers[supply.from]?.(message, supply);
}

const confidentialOrigins: readonly string[] = ["config", "signature", "crypto-key"];

/** Whether a supplied header says who calls, or proves it. */
export function isConfidential(supply: Supply | undefined): boolean {
  return confidentialOrigins.includes(supply?.from ?? "");
}

/** The same headers with the confidential ones masked. */
export function maskHeaders(operation: Operation, headers: HeaderFields, mask: string): HeaderFields {
  const masked: Record<string, string> = { ...headers };
  for (const { name, supply } of operation.parameters) {
    if (!isConfidential(supply)) continue;
    for (const own of Object.keys(masked)) if (own.toLowerCase() === name.toLowerCase()) masked[own] = mask;
  }
  return masked;
}
