import type { JsonSchema } from "../schema/json-schema.ts";
import type { NumberPlaces } from "../schema/number-places.ts";
import type { ParameterForm, PartEncodings } from "./value-form.ts";

/** What fills a request header, so that a caller never has to (`x-supply`). */
export type Supply =
  | { readonly from: "config"; readonly key: string }
  | { readonly from: "correlation-id" | "time" | "time-zone" | "signature" | "crypto-key" };

/** What a result code means for the caller: done; the request breaks the contract; the request is fine but cannot be carried out. */
export type OutcomeClass = "success" | "invalid-request" | "business";

/** One entry of `x-result-codes`. */
export interface ResultCode {
  readonly code: string;
  readonly message: string;
  readonly meaning: string;
  readonly class: OutcomeClass;
  /** What the caller can do about it. */
  readonly fix: string;
  /** The name of the scenario that shows it. */
  readonly example?: string;
}

/** One row of generated/operations.ts: what the client must know of an operation, and no more. */
export interface Operation {
  readonly id: string;
  /** Upper case, as on the wire. */
  readonly method: string;
  /** The path template, beginning with `/`. */
  readonly path: string;
  readonly parameters: readonly OperationParameter[];
  readonly request?: OperationBody & { readonly required: boolean };
  /** By status as the contract writes it: `200`, `4XX`, `default`. */
  readonly answers: Readonly<Record<string, OperationAnswer>>;
  /** Alternatives of security schemes, by name; left out where the contract asks for none. OpenAPI 3.1, section 4.8.30. */
  readonly security?: readonly (readonly string[])[];
  readonly resultCodePointer?: string;
  readonly resultMessagePointer?: string;
}

/** A parameter as far as a client has to know it. */
export interface OperationParameter extends ParameterForm {
  readonly required: boolean;
  readonly supply?: Supply;
}

/** What a body may hold, whichever way it goes. */
export interface OperationBody {
  /** In the order of the contract; of several, JSON is the one to send, otherwise the first. */
  readonly mediaTypes: readonly string[];
  /** How the members of a form are written, where the contract says so. */
  readonly encodings?: PartEncodings;
  /** The media types whose content is a sequence of items: an array in code (OpenAPI 3.2, section 4.14.3). */
  readonly sequences?: readonly string[];
  /** Where numbers are no plain `number`, an entry for each of the media types; absent where they all are. */
  readonly numbers?: NumberPlaces;
  /**
   * By media type: the schemas by which XML is read and written, and forms and parts of answers are read. Their `$ref`s point into the
   * document that the table comes with. Left out where there is none.
   */
  readonly schemas?: Readonly<Record<string, JsonSchema>>;
  /** Whether message encryption wraps the body (`x-encrypted`). */
  readonly encrypted: boolean;
}

/** One answer of an operation: its codes, its headers and its body. */
export interface OperationAnswer extends OperationBody {
  /** By media type: how a text is read where it does not stand for itself (`textSketch`); left out where there is none. */
  readonly texts?: Readonly<Record<string, JsonSchema>>;
  /** Code to class; empty where the contract declares none. */
  readonly codes: Readonly<Record<string, OutcomeClass>>;
  readonly headers: readonly OperationAnswerHeader[];
}

/** A declared header of an answer. */
export interface OperationAnswerHeader {
  readonly name: string;
  readonly required: boolean;
  /** How its text is read (`textSketch`); absent for a text that stands for itself. */
  readonly schema?: JsonSchema;
  readonly explode?: true;
  /** Media type of the value where the header is declared by `content`. */
  readonly mediaType?: string;
  readonly echoes?: string;
}
