/**
 * What a generated client imports whose contract has messages of JSON alone, and parameters that nobody but the platform gives: a
 * package of such a client carries nothing else.
 */
export { PlateError } from "../contract/model/plate-error.ts";
export type { MessageEncryption, OutgoingMessage, Platform } from "../contract/model/platform.ts";
export { type ContractClient, createContractClient, type RequestOf, type ResultOf } from "./contract-client.ts";
export { checkedBy, type Judge } from "./judge.ts";
export {
  AbortedError,
  CallError,
  type CallErrorKind,
  ConnectionError,
  ContractViolationError,
  MalformedAnswerError,
  RefusedError,
  SetupError,
  TimeoutError,
} from "./result/call-error.ts";
export type { CallOptions, ClientOptions, FetchFunction } from "./settings/client-options.ts";
export { type EndedAttempt, type RetryPolicy, type RetryRules, retryPolicy } from "./settings/retry-policy.ts";
