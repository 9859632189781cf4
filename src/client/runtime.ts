/** What a generated client imports: everything of the client that is the same for every contract. */
export { bindValidators } from "../contract/model/ajv-check.ts";
export { PlateError } from "../contract/model/plate-error.ts";
export type { MessageEncryption, OutgoingMessage, Platform } from "../contract/model/platform.ts";
export {
  AbortedError,
  CallError,
  type CallErrorKind,
  ConnectionError,
  ContractViolationError,
  MalformedAnswerError,
  RefusedError,
  TimeoutError,
} from "./call-error.ts";
export type { CallOptions, ClientOptions, FetchFunction } from "./client-options.ts";
export { type ContractClient, createContractClient, type RequestOf, type ResultOf } from "./contract-client.ts";
export type { BasicCredentials, Credential, SecurityScheme } from "./security.ts";
