import {
  type Client,
  createClient as createBoundClient,
  createClientOf as createBoundClientOf,
  createUncheckedClient as createBoundUncheckedClient,
  type OperationId,
  type Operations,
  type Result,
} from "../generated/client.ts";
import type { operations as OperationTypeTable } from "../generated/types.ts";
import type { ContractClient } from "./client/contract-client.ts";
import type { Judge } from "./client/judge.ts";
import type { ClientOptions } from "./client/settings/client-options.ts";
import { createKonaPlate, type KonaPlateOptions } from "./konaplate/kona-plate.ts";

/**
 * What the client knows of each operation; an operation's id; its body as the client takes it (`never` without one); what its call
 * ends in (a union on `ok`, then `status`, then `code`); the contract's schemas by name, as answers carry them; and a client of
 * KONA PLATE: every operation of the contract, typed, signed and checked.
 */
export type {
  Body as KonaBody,
  Client as KonaClient,
  OperationId as KonaOperationId,
  Operations as KonaOperations,
  Result as KonaResult,
  Schemas as KonaSchemas,
} from "../generated/client.ts";
export type { PendingCall } from "./client/contract-client.ts";
export { checkedBy } from "./client/judge.ts";
export type { PreparedRequest } from "./client/request/prepared-request.ts";
export {
  AbortedError,
  CallError,
  type CallErrorKind,
  ConnectionError,
  ContractViolationError,
  MalformedAnswerError,
  type MalformedAnswerReason,
  RefusedError,
  SetupError,
  TimeoutError,
} from "./client/result/call-error.ts";
export type { ReceivedAnswer, UnknownResult } from "./client/result/call-result.ts";
export type { CallViolation } from "./client/result/call-violation.ts";
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
} from "./client/settings/client-options.ts";
export { type EndedAttempt, type RetryPolicy, type RetryRules, retryPolicy } from "./client/settings/retry-policy.ts";
export { parseExactJson, writeExactJson } from "./contract/json/exact-json.ts";
export { PlateError } from "./contract/model/plate-error.ts";
export type { MessageEncryption } from "./contract/model/platform.ts";
export type { KonaPlateCredentials } from "./konaplate/credentials.ts";
export { createMessageEncryption, type EncryptionKey, type EncryptionKeys } from "./konaplate/message-encryption.ts";
export { parseTimeZone, type TimeZone } from "./konaplate/time-zone.ts";
export type { KonaPlateOptions };

/** Where KONA PLATE is, who calls it, and how. The secrets among them are kept in closures and never printed. */
export interface KonaClientOptions extends ClientOptions, KonaPlateOptions {}

/** The result codes that a call of an operation can end in, `unknown` among them. */
export type KonaCode<Id extends OperationId> = Result<Id>["code"];

/**
 * A client of KONA PLATE. Make one per process and share it: calls run side by side, and correlation ids are unique within it.
 * Throws a PlateError for a missing credential, an unknown time zone, and a base URL or a setting that cannot be used.
 */
export function createClient(options: KonaClientOptions): Client {
  return createBoundClient({ ...options, platform: createKonaPlate(options), security: undefined });
}

/**
 * The same client without the contract's validators, for where bytes count: requests and bodies of answers are not checked against
 * their schemas. Status, media type, result code, missing headers and the correlation id still are. Throws as `createClient` does.
 */
export function createUncheckedClient(options: KonaClientOptions): Client {
  return createBoundUncheckedClient({ ...options, platform: createKonaPlate(options), security: undefined });
}

/**
 * A client of these operations alone, imported from `konaplate-contract/operations`: a bundler drops all others. Without a `judge` it
 * is unchecked; `checkedBy({ … })` makes one of the checks of these operations, imported from `konaplate-contract/checks`.
 * Throws as `createClient` does.
 */
export function createClientOf<Id extends OperationId>(
  picked: { readonly [Each in Id]: Operations[Each] },
  options: KonaClientOptions & { readonly judge?: Judge | undefined },
): ContractClient<Pick<Operations, Id>, Pick<OperationTypeTable, Id>> {
  return createBoundClientOf(picked, { ...options, platform: createKonaPlate(options), security: undefined });
}
