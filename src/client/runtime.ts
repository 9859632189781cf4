/** What a generated client imports: everything of the client that is the same for every contract. */
export { convertNumbers } from "../contract/schema/convert-numbers.ts";
export * from "./json-runtime.ts";
export { decodeAnswerHeader } from "./read/decode-header.ts";
export { type BasicCredentials, type Credential, type SecurityScheme, securedBy } from "./request/security.ts";
export { bodies } from "./write/all-bodies.ts";
export { mediaBodies } from "./write/media-bodies.ts";
export { parameterStyles, plainParameters } from "./write/request-parameters.ts";
export { schemaBodies } from "./write/schema-bodies.ts";
