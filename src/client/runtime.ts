/** What a generated client imports: everything of the client that is the same for every contract. */
export { PlateError } from "../contract/model/plate-error.ts";
export type { MessageEncryption, OutgoingMessage, Platform } from "../contract/model/platform.ts";
export { convertNumbers } from "../contract/schema/convert-numbers.ts";
export { type ContractClient, createContractClient, type RequestOf, type ResultOf } from "./contract-client.ts";
export { checkedBy, type Judge } from "./judge.ts";
export { decodeAnswerHeader } from "./read/decode-header.ts";
export { type BasicCredentials, type Credential, type SecurityScheme, securedBy } from "./request/security.ts";
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
export { bodies } from "./write/all-bodies.ts";
export { mediaBodies } from "./write/media-bodies.ts";
export { parameterStyles, plainParameters } from "./write/request-parameters.ts";
export { schemaBodies } from "./write/schema-bodies.ts";
