import type { Operation, Supply } from "../contract/model/operation.ts";
import type { OutgoingMessage, Platform } from "../contract/model/platform.ts";
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

/** Asks the platform for each header that the contract marks `x-supply` and the caller did not give; at once where the platform answers at once. */
export function supplyHeaders(
  supplied: readonly SuppliedParameter[],
  message: OutgoingMessage,
  source: HeaderSource,
): SuppliedHeaders | Promise<SuppliedHeaders> {
  const ask = (parameter: SuppliedParameter): SuppliedValue => supplyHeader(parameter, message, source);
  const values: (string | undefined)[] = [];
  for (const parameter of supplied) {
    const value = ask(parameter);
    if (typeof value === "object") return supplyInTurn(supplied, ask, [...values, value]);
    values.push(value);
  }
  return collectHeaders(supplied, values);
}

type SuppliedValue = string | undefined | Promise<string | undefined>;

/** One after another, so that no failure is left without anybody who waits for it. `known` are the first values. */
async function supplyInTurn(
  supplied: readonly SuppliedParameter[],
  ask: (parameter: SuppliedParameter) => SuppliedValue,
  known: readonly SuppliedValue[],
): Promise<SuppliedHeaders> {
  const values = await Promise.all(known);
  for (const parameter of supplied.slice(known.length)) values.push(await ask(parameter));
  return collectHeaders(supplied, values);
}

function collectHeaders(
  supplied: readonly SuppliedParameter[],
  values: readonly (string | undefined)[],
): SuppliedHeaders {
  const headers: Record<string, string> = {};
  let correlationId: string | undefined;
  for (const [index, { name, supply }] of supplied.entries()) {
    const value = values[index];
    if (value === undefined) continue;
    headers[name] = value;
    if (supply.from === "correlation-id") correlationId = value;
  }
  return { headers, correlationId };
}

function supplyHeader(
  { name, supply }: SuppliedParameter,
  message: OutgoingMessage,
  { platform, correlationId, given }: HeaderSource,
): SuppliedValue {
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
