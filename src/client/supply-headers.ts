import type { Operation, OperationParameter, Supply } from "../contract/model/operation.ts";
import type { OutgoingMessage, Platform } from "../contract/model/platform.ts";

/** The headers of one attempt by the contract's spelling, and the correlation id among them. */
export interface SuppliedHeaders {
  readonly headers: Readonly<Record<string, string>>;
  readonly correlationId: string | undefined;
}

/** Who fills in the headers: the platform, except for those that the caller gives. */
export interface HeaderSource {
  readonly platform: Platform | undefined;
  readonly correlationId: string | undefined;
  /** The caller's own headers, in any spelling. */
  readonly given: Readonly<Record<string, string>> | undefined;
}

/** Asks the platform for each header that the contract marks `x-supply` and the caller did not give. */
export async function supplyHeaders(
  operation: Operation,
  message: OutgoingMessage,
  source: HeaderSource,
): Promise<SuppliedHeaders> {
  const headers: Record<string, string> = {};
  let correlationId: string | undefined;
  for (const parameter of operation.parameters) {
    const pending = supplyHeader(parameter, message, source);
    const value = typeof pending === "object" ? await pending : pending;
    if (value === undefined) continue;
    headers[parameter.name] = value;
    if (parameter.supply?.from === "correlation-id") correlationId = value;
  }
  return { headers, correlationId };
}

function supplyHeader(
  { name, supply }: OperationParameter,
  message: OutgoingMessage,
  { platform, correlationId, given }: HeaderSource,
): string | undefined | Promise<string | undefined> {
  if (supply === undefined) return undefined;
  const own = (given && findHeader(given, name)) ?? (supply.from === "correlation-id" ? correlationId : undefined);
  return own ?? platform?.suppliers[supply.from]?.(message, supply);
}

/** The value of a header, whatever the case of its name. RFC 9110, section 5.1. */
export function findHeader(headers: Readonly<Record<string, string>>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  for (const own of Object.keys(headers)) if (own.toLowerCase() === wanted) return headers[own];
  return undefined;
}

const confidentialOrigins: readonly string[] = ["config", "signature", "crypto-key"];

/** Whether a supplied header says who calls, or proves it. */
export function isConfidential(supply: Supply | undefined): boolean {
  return confidentialOrigins.includes(supply?.from ?? "");
}

/** The same headers with the confidential ones masked. */
export function maskHeaders(
  operation: Operation,
  headers: Readonly<Record<string, string>>,
  mask: string,
): Readonly<Record<string, string>> {
  const masked: Record<string, string> = { ...headers };
  for (const { name, supply } of operation.parameters) {
    if (!isConfidential(supply)) continue;
    for (const own of Object.keys(masked)) if (own.toLowerCase() === name.toLowerCase()) masked[own] = mask;
  }
  return masked;
}
