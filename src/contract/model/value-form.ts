import type { JsonSchema } from "../schema/json-schema.ts";

/** How a parameter is written (OpenAPI 3.1, section 4.8.12.3). What is left out is OpenAPI's default for its place. */
export interface ParameterForm {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly style?: string;
  readonly explode?: boolean;
  /** Whether reserved characters stay unencoded. It is for queries alone. */
  readonly allowReserved?: boolean;
  /** Of a parameter that the contract declares by `content`: its value is one text of this media type. */
  readonly mediaType?: string;
  /** Whether the parameter is the whole query (`in: querystring`; OpenAPI 3.2, section 4.12): its name is not written. */
  readonly wholeQuery?: boolean;
}

/** How one member of a form is written: an OpenAPI Encoding Object (section 4.8.15). */
export interface PartEncoding {
  readonly contentType?: string;
  readonly style?: string;
  readonly explode?: boolean;
}

/** By member; those that a contract says nothing of are left out. */
export type PartEncodings = Readonly<Record<string, PartEncoding>>;

/** A value that has no form on the wire, and why, as the end of a sentence that begins with what it is the value of. */
export interface Unwritable {
  readonly kind: "unwritable";
  readonly reason: string;
}

/** What of a header decides how its value is read. */
export interface HeaderForm {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly explode?: boolean;
  /** Media type of the value where the header is declared by `content`. */
  readonly mediaType?: string;
}
