import type { JsonObject } from "../json/json.ts";
import type { MessageEncryption, Platform } from "./platform.ts";

/** What the reader typed into the panel, for the platform to make headers from. Kept in memory only. */
export interface PageCredentials {
  /** Values of the headers that are configured, by the `key` of their `x-supply`. */
  readonly config: Readonly<Record<string, string>>;
  readonly secretKey: string;
  readonly timeZone?: string;
  readonly cryptoKeyId?: string;
}

/** The reader's keys of message encryption, as PEM text; the empty text for one that was not given. Kept in memory only. */
export interface PageKeys {
  readonly serverPublicKey: string;
  readonly clientPrivateKey: string;
}

/** Values of parameters by name; a place that has none is left out. */
export interface CallParameters {
  readonly path?: JsonObject;
  readonly query?: JsonObject;
  readonly headers?: JsonObject;
  readonly cookies?: JsonObject;
}

/** A request as the reader would send it, for the text of a program. */
export interface SnippetCall {
  readonly operationId: string;
  readonly serverUrl: string;
  /** Without the headers that the client supplies. */
  readonly parameters: CallParameters;
  /** The text of the body in clear; none where there is no body. */
  readonly body?: string;
  /** Whether the client has to encrypt the request or to open the answer. */
  readonly encrypted: boolean;
}

/** What the page may know of a platform; the bundle gets it from the caller of `buildDocs`. */
export interface PagePlatform {
  /** Throws for credentials that cannot be used, with a message for people. */
  readonly createPlatform?: (credentials: PageCredentials) => Platform;
  /** Its functions throw for a key that is missing or cannot be used. */
  readonly createEncryption?: (keys: PageKeys) => MessageEncryption;
  /** A program that makes the same call with the product's own client. */
  readonly writeClientSnippet?: (call: SnippetCall) => string;
}
