import type { Platform } from "../../contract/platform.ts";

/** What the reader typed into the panel, for the platform to make headers from. Kept in memory only. */
export interface PageCredentials {
  /** Values of the headers that are configured, by the `key` of their `x-supply`. */
  readonly config: Readonly<Record<string, string>>;
  readonly secretKey: string;
  readonly timeZone?: string;
  readonly cryptoKeyId?: string;
}

/** A request as the reader would send it, for the text of a program. */
export interface SnippetCall {
  readonly operationId: string;
  readonly serverUrl: string;
  /** The exact text of the body; none where there is no body. */
  readonly body?: string;
}

/** What the page may know of a platform; the bundle gets it from the caller of `buildDocs`. */
export interface PagePlatform {
  /** Throws for credentials that cannot be used, with a message for people. */
  readonly createPlatform?: (credentials: PageCredentials) => Platform;
  /** A program that makes the same call with the product's own client. */
  readonly writeClientSnippet?: (call: SnippetCall) => string;
}
