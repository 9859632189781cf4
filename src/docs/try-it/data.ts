import type { Encryption } from "../../contract/model/contract-model.ts";
import type { ResultCode, Supply } from "../../contract/model/operation.ts";
import type { ParameterForm } from "../../contract/wire/write-parameter.ts";

/** What the page knows of the contract, as JSON in the page. Every text is plain text, every body the exact text to send. */
export interface TryItData {
  readonly servers: readonly TryItServer[];
  readonly resultCodePointer?: string;
  /** A key that signs for a mock and opens nothing: the secret field begins with it. */
  readonly demoSecretKey?: string;
  readonly operations: readonly TryItOperation[];
}

/** A server that the reader can choose; `url` has no closing slash. */
export interface TryItServer {
  readonly url: string;
  readonly description?: string;
}

/** What a panel must know of its operation. */
export interface TryItOperation {
  readonly id: string;
  /** Upper case, as on the wire. */
  readonly method: string;
  readonly path: string;
  readonly summary?: string;
  /** Further documentation on another site: an http(s) or relative address, and its name. */
  readonly externalDocs?: { readonly url: string; readonly description?: string };
  /** Where the operation is served, if not where the others are. */
  readonly servers?: readonly TryItServer[];
  readonly parameters: readonly TryItParameter[];
  /** The media type of the body; none where the operation takes no body. */
  readonly bodyMediaType?: string;
  readonly cases: readonly TryItCase[];
  /** What the body field begins with where there are no cases. */
  readonly sampleBody?: string;
  readonly answers: readonly TryItAnswer[];
  /** Which of its bodies message encryption wraps. */
  readonly encrypted: Encryption;
}

/** One field of a panel; style and explode only where they are not the usual ones of its place. */
export interface TryItParameter extends ParameterForm {
  readonly required: boolean;
  readonly description?: string;
  /** The JSON types that the schema allows, where it allows anything but texts: with an array or an object the field takes JSON. */
  readonly types?: readonly string[];
  /** As it is typed: the contract's example, or for a field of JSON a sample of its schema. */
  readonly example?: string;
  readonly supply?: Supply;
  /** Whether it is a credential, which the page does not show. */
  readonly secret?: true;
}

/** One entry of the Test Data chooser. */
export interface TryItCase {
  readonly name: string;
  /** The name that readers know it by: the example's summary, or its name. */
  readonly label: string;
  readonly body: string;
}

/** An answer that the contract knows. */
export interface TryItAnswer {
  /** As the contract writes it: `200`, `4XX`, `default`. */
  readonly status: string;
  readonly mediaTypes: readonly string[];
  readonly codes: readonly ResultCode[];
  /** Headers whose value equals that of a header of the request (`x-echoes`). */
  readonly echoes: readonly { readonly header: string; readonly of: string }[];
}
