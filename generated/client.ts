// Made from the contract by `plate generate`. Do not edit: change the contract and run it again.
import {
  checkedBy,
  type ClientOptions,
  type ContractClient,
  createContractClient,
  type Judge,
  type Platform,
  type RequestOf,
  type ResultOf,
} from "../src/client/json-runtime.ts";
import { operations } from "./operations.ts";
import type { components, operations as OperationTypes } from "./types.ts";
import { checks } from "./validators.js";

export {
  AbortedError,
  CallError,
  checkedBy,
  ConnectionError,
  ContractViolationError,
  MalformedAnswerError,
  PlateError,
  RefusedError,
  retryPolicy,
  SetupError,
  TimeoutError,
} from "../src/client/json-runtime.ts";

type Rows = typeof operations;
/** What the client knows of each operation, by operation id. */
export interface Operations extends Rows {}
/** The id of an operation of the contract. */
export type OperationId = keyof Operations & keyof OperationTypes;
/** The body of an operation's request; `never` for an operation without one. */
export type Body<Id extends OperationId> =
  RequestOf<Operations, OperationTypes, Id> extends { readonly body?: infer Value } ? Value : never;
/** What a call of an operation ends in: a union on `ok`, then `status`, then `code`. */
export type Result<Id extends OperationId> = ResultOf<Operations, OperationTypes, Id>;
/** The schemas of the contract by name. */
export type Schemas = components["schemas"];

/** Credentials by the contract's security schemes; a function gives one anew for every attempt. */
export type Security = {
};

/** Where the API is, who calls it, and how. */
export interface CreateClientOptions extends Omit<ClientOptions, "security"> {
  /** Credentials by the contract's security schemes. */
  readonly security?: Security | undefined;
  /** Who supplies the headers that the contract marks with `x-supply`. */
  readonly platform?: Platform | undefined;
}

/** A client of the contract: a method per operation, and `call`, `fetch` and `prepare` for naming one by a value. */
export type Client = ContractClient<Operations, OperationTypes>;

/** The parts of the runtime that this contract needs. */
const parts = {};

/** A client that checks requests and answers against the contract. Throws a PlateError for options that cannot be used. */
export function createClient({ platform, ...options }: CreateClientOptions): Client {
  return createContractClient<Operations, OperationTypes>({
    ...parts,
    operations,
    judge: checkedBy(checks),
    platform,
    options,
  });
}

/** The same without the contract's validators, for where bytes count. Throws as `createClient` does. */
export function createUncheckedClient({ platform, ...options }: CreateClientOptions): Client {
  return createContractClient<Operations, OperationTypes>({ ...parts, operations, platform, options });
}

/**
 * A client of these operations alone, imported from operations.ts: a bundler drops all others. Without a `judge` it is unchecked;
 * `checkedBy({ … })` makes one of the checks of these operations, imported from validators.js. Throws as `createClient` does.
 */
export function createClientOf<Id extends OperationId>(
  picked: { readonly [Each in Id]: Operations[Each] },
  { platform, judge, ...options }: CreateClientOptions & { readonly judge?: Judge | undefined },
): ContractClient<Pick<Operations, Id>, Pick<OperationTypes, Id>> {
  return createContractClient<Pick<Operations, Id>, Pick<OperationTypes, Id>>({
    ...parts,
    operations: picked,
    judge,
    platform,
    options,
  });
}
