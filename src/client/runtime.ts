/** What a generated client imports: everything of the client that is the same for every contract. */
export { PlateError } from "../contract/model/plate-error.ts";
export type { MessageEncryption, OutgoingMessage, Platform } from "../contract/model/platform.ts";
export { type ContractClient, createContractClient, type RequestOf, type ResultOf } from "./contract-client.ts";
export { checkedBy, type Judge } from "./judge.ts";
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
export { bodies } from "./write/body-codec.ts";
export { parameterStyles } from "./write/parameter-styles.ts";
