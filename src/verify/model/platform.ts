import type { HeaderLine } from "../../contract/model/exchange.ts";
import type { Supply } from "../../contract/model/operation.ts";
import type { MessageEncryption } from "../../contract/model/platform.ts";

/** A wrong way to sign: with a key that is not the caller's, or with a time long past. */
export type Forgery = "other-key" | "old-time";

/** What a value may be made from. */
export interface SupplyMessage {
  readonly operationId: string;
  /** The exact bytes that go out. */
  readonly body: Uint8Array;
  /** One instant for all headers of one request, in milliseconds since 1970 (UTC). */
  readonly timeMs: number;
  /** The zone that times are written in; the platform's own where it is left out. */
  readonly timeZone?: string;
}

/** A value that no report may show, and the environment variable that stands for it there. */
export interface Secret {
  readonly variable: string;
  readonly value: string;
  /** An answer may carry an identifier of the project back, as a header that the contract declares; a key never. */
  readonly kind: "identifier" | "key";
}

/**
 * Fills the headers that the contract marks with `x-supply`. What those values are is the platform's business;
 * the engine only knows when to ask for one: last, over the bytes that go out.
 */
export interface Platform {
  /** The header's value, or `undefined` where the caller has none to give. */
  readonly supply: (supply: Supply, message: SupplyMessage) => Promise<string | undefined>;
  /** A well-formed signature that a server with the caller's key must refuse. Absent where the key is made up. */
  readonly forge?: (forgery: Forgery, message: SupplyMessage) => Promise<string | undefined>;
  /** Further headers, of every request, which the contract does not declare as parameters. */
  readonly headers?: readonly HeaderLine[];
  /** Further query parameters of every request, decoded. */
  readonly query?: readonly (readonly [name: string, value: string])[];
  /** With the keys of the caller; absent where they are not known. */
  readonly encryption?: MessageEncryption;
  /** Never in a report, unless `synthetic`; the keys among them never in an answer either. */
  readonly secrets: readonly Secret[];
  /** A sentence that says whose credentials go out and how to give others, for who wonders why a target refuses everything. */
  readonly credentials?: string;
  /** All values are made up for this run, so that showing them discloses nothing. */
  readonly synthetic: boolean;
}

/** The platform of a contract without `x-supply`: nothing to fill in, nothing to hide. */
export const noPlatform: Platform = { supply: async () => undefined, secrets: [], synthetic: true };
