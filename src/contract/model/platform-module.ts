import type { HeaderRecipe } from "./header-recipe.ts";
import type { Supply } from "./operation.ts";
import type { MessageEncryption, Platform } from "./platform.ts";

/**
 * What a platform module exports as `platform`: the part of an API that its contract cannot say (how headers are made and signed).
 * `plate.yaml` names the module; every command then works with it. All members but the first three may be left out.
 */
export interface PlatformDefinition {
  /** For people, such as in a message that a credential is missing. */
  readonly name: string;
  /** What a caller has to give, by name. */
  readonly credentials: Readonly<Record<string, CredentialRule>>;
  /** The platform with these credentials. Throws a PlateError (`usage`) for one that is missing or cannot be used. */
  readonly createPlatform: (values: CredentialValues, options: PlatformOptions) => Platform;
  /** The environment variable that holds the server's base URL; `PLATE_BASE_URL` without it. */
  readonly baseUrlVariable?: string;
  /** Message encryption with one side's keys, as PEM text. */
  readonly createEncryption?: (keys: EncryptionPemKeys) => MessageEncryption;
  /** The server's side of the signature: whether it belongs to exactly these bytes of a body; `undefined` without the key. */
  readonly createSignatureCheck?: (values: CredentialValues) => SignatureCheck | undefined;
  /** How `plate call --curl` writes supplied headers into a shell script. */
  readonly shell?: PlatformShell;
  /** How the supplied headers are made, for the programs that the documentation shows in other languages. */
  readonly headerRecipe?: HeaderRecipe;
  /** The `file:` URL of a module that the documentation's Try It bundles: it exports `pagePlatform`, a PagePlatform. */
  readonly pageModule?: string;
  /** The published client of the contract, for the guides of the documentation. */
  readonly client?: PlatformClient;
}

/** One credential or setting of the caller. */
export interface CredentialRule {
  /** The environment variable that holds it. */
  readonly variable: string;
  /** An `identifier` may come back in an answer, a `key` never; a `setting` is no secret. */
  readonly kind: "identifier" | "key" | "setting";
  /** Whether it may be missing. */
  readonly optional?: boolean;
  /** The header that carries it: its example in the contract is used where the value is missing. */
  readonly supply?: Supply;
}

/** Credentials by the names of `credentials`. */
export type CredentialValues = Readonly<Record<string, string | undefined>>;

/** What a platform is made with besides credentials. */
export interface PlatformOptions {
  readonly encryption?: MessageEncryption | undefined;
}

/** PEM texts: the other side's public key and one's own private key. */
export interface EncryptionPemKeys {
  readonly serverPublicKey?: string | undefined;
  readonly clientPrivateKey?: string | undefined;
}

/** Whether a signature belongs to exactly these bytes. */
export type SignatureCheck = (signature: string, body: Uint8Array) => Promise<boolean>;

/** Supplied headers in POSIX shell. */
export interface PlatformShell {
  /** A line that sets the variables that the values use. */
  readonly clock: (values: CredentialValues) => string;
  /** A value for inside double quotes, without a secret in it; `undefined` leaves the value as it is. */
  readonly headerValue: (supply: Supply, value: string) => string | undefined;
}

/** How the documentation shows the published client. */
export interface PlatformClient {
  /** The package's name. */
  readonly packageName: string;
  /** A program that makes one call, its secrets from the environment. */
  readonly writeProgram: (call: { readonly operationId: string; readonly value?: unknown }) => string;
}
