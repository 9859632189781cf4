import type { Operation, Supply } from "./operation.ts";

/** A request as it goes out on the wire, before the platform's headers are put on it. */
export interface OutgoingMessage {
  readonly operation: Pick<Operation, "id" | "method" | "path">;
  /** The exact bytes that go out; empty where there is no body. */
  readonly body: Uint8Array;
  /** One instant for all headers of one attempt, in milliseconds since 1970 (UTC). */
  readonly timeMs: number;
}

/** The value of one header, as text on the wire; `undefined` leaves an optional header out. */
export type HeaderSupplier = (
  message: OutgoingMessage,
  supply: Supply,
) => string | undefined | Promise<string | undefined>;

/** Message encryption of a platform, used where the contract marks a body `x-encrypted`. */
export interface MessageEncryption {
  /** The text to send in place of this clear text. */
  readonly encrypt: (clearText: string) => Promise<string>;
  /** The clear text of an answer; a text that is not encrypted comes back unchanged. */
  readonly decrypt: (text: string) => Promise<string>;
}

/**
 * What a platform adds to requests beyond their contract. The engines get it as an argument, so that they know no platform.
 * It holds secrets in closures only: nothing of it prints them.
 */
export interface Platform {
  /** By the `from` of `x-supply`; a header without a supplier is the caller's to give. */
  readonly suppliers: Readonly<Partial<Record<Supply["from"], HeaderSupplier>>>;
  readonly encryption?: MessageEncryption | undefined;
}
