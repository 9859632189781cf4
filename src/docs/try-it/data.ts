import type { Encryption } from "../../contract/model/contract-model.ts";
import type { ResultCode, Supply } from "../../contract/model/operation.ts";
import type { ParameterForm } from "../../contract/model/value-form.ts";
import type { JsonSchema } from "../../contract/schema/json-schema.ts";

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
  /** The headers that say nothing about this operation; the reference shows them in one line. */
  readonly sharedHeaders?: readonly SharedHeaderLine[];
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

/** A header that operations share, and where to read more of it. */
export interface SharedHeaderLine {
  readonly name: string;
  readonly required: boolean;
  readonly description?: string;
  readonly href: string;
}

/** One field of a panel; style and explode only where they are not the usual ones of its place. */
export interface TryItParameter extends ParameterForm {
  readonly required: boolean;
  readonly description?: string;
  /** The JSON types that the schema allows, where it allows anything but texts: with an array or an object the field takes JSON. */
  readonly types?: readonly string[];
  /** As it is typed: the contract's example, or for a field of JSON a sample of its schema. */
  readonly example?: string;
  /** The only values that its schema allows, where it lists them, as they are typed. */
  readonly choices?: readonly string[];
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
  /** By media type: how a text is read where it does not stand for itself (`textSketch`). */
  readonly texts?: Readonly<Record<string, JsonSchema>>;
  readonly headers: readonly TryItHeader[];
}

/** A declared header of an answer, as far as its value is read and judged. */
export interface TryItHeader {
  readonly name: string;
  /** How its text is read (`textSketch`); absent for a text that stands for itself. */
  readonly schema?: JsonSchema;
  readonly explode?: true;
  readonly mediaType?: string;
  /** The request header whose value it carries back (`x-echoes`). */
  readonly echoes?: string;
}
