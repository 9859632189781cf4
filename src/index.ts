import { operations } from "../generated/operations.ts";
import type { components, operations as OperationTypeTable } from "../generated/types.ts";
import { checks } from "../generated/validators.js";
import type { ClientOptions } from "./client/client-options.ts";
import { type ContractClient, createContractClient, type RequestOf, type ResultOf } from "./client/contract-client.ts";
import { bindValidators } from "./contract/model/ajv-check.ts";
import { createKonaPlate, type KonaPlateOptions } from "./konaplate/kona-plate.ts";

export {
  AbortedError,
  CallError,
  type CallErrorKind,
  ConnectionError,
  ContractViolationError,
  MalformedAnswerError,
  type MalformedAnswerReason,
  RefusedError,
  TimeoutError,
} from "./client/call-error.ts";
export type { ReceivedAnswer, UnknownResult } from "./client/call-result.ts";
export type { CallViolation } from "./client/call-violation.ts";
export type {
  AnswerEvent,
  AttemptEvent,
  CallEvent,
  CallHooks,
  CallLogger,
  CallOptions,
  CallSettings,
  ClientOptions,
  FailureEvent,
  FetchFunction,
  ResponseValidation,
} from "./client/client-options.ts";
export type { PendingCall } from "./client/contract-client.ts";
export type { PreparedRequest } from "./client/prepared-request.ts";
export type { RetryPolicy } from "./client/retry-policy.ts";
export { parseExactJson, writeExactJson } from "./contract/json/exact-json.ts";
export { PlateError } from "./contract/model/plate-error.ts";
export type { MessageEncryption } from "./contract/model/platform.ts";
export type { KonaPlateCredentials } from "./konaplate/credentials.ts";
export { createMessageEncryption, type EncryptionKey, type EncryptionKeys } from "./konaplate/message-encryption.ts";
export { parseTimeZone, type TimeZone } from "./konaplate/time-zone.ts";
export type { KonaPlateOptions };

/** Where KONA PLATE is, who calls it, and how. The secrets among them are kept in closures and never printed. */
export interface KonaClientOptions extends ClientOptions, KonaPlateOptions {}

type Rows = typeof operations;
/** What the client knows of each operation, by operation id. A name of its own, so that editors show it in place of the table. */
export interface KonaOperations extends Rows {}

/** The id of an operation of the contract, for code that takes any of them. */
export type KonaOperationId = keyof KonaOperations;
/** The body of an operation's request as the client takes it; `never` for an operation without one. */
export type KonaBody<Id extends KonaOperationId> =
  RequestOf<KonaOperations, OperationTypeTable, Id> extends { readonly body?: infer Body } ? Body : never;
/** What a call of an operation ends in: a union on `ok`, then `status`, then `code`. */
export type KonaResult<Id extends KonaOperationId> = ResultOf<KonaOperations, OperationTypeTable, Id>;
/** The result codes that a call of an operation can end in, `unknown` among them. */
export type KonaCode<Id extends KonaOperationId> = KonaResult<Id>["code"];
/** The schemas of the contract by name, as answers carry them; the member is the name of a file in openapi/components/schemas. */
export type KonaSchemas = components["schemas"];

/** A client of KONA PLATE: every operation of the contract, typed, signed and checked. */
export type KonaClient = ContractClient<KonaOperations, OperationTypeTable>;

/**
 * A client of KONA PLATE. Make one per process and share it: calls run side by side, and correlation ids are unique within it.
 * Throws a PlateError for a missing credential, an unknown time zone, and a base URL or a setting that cannot be used.
 */
export function createClient(options: KonaClientOptions): KonaClient {
  const validators = bindValidators(checks);
  return createContractClient<KonaOperations, OperationTypeTable>({
    operations,
    validators,
    platform: createKonaPlate(options),
    options,
  });
}

/**
 * The same client without the contract's validators, for where bytes count: requests and bodies of answers are not held against
 * their schemas. Status, media type, result code, missing headers and the correlation id still are. Throws as `createClient` does.
 */
export function createUncheckedClient(options: KonaClientOptions): KonaClient {
  return createContractClient<KonaOperations, OperationTypeTable>({
    operations,
    platform: createKonaPlate(options),
    options,
  });
}
