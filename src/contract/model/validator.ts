/** One way in which a value breaks its schema. */
export interface Violation {
  /** JSON Pointer into the value; the empty text is the value itself. For a missing member: the pointer it would have. */
  readonly at: string;
  /** The JSON Schema keyword that is broken: `maximum`, `required`, `pattern`. */
  readonly keyword: string;
  /** What the contract says, as text with exact digits: `9999999999999999999`, `^\d{14}$`, `integer`. */
  readonly limit: string;
  /** One sentence for people; it never repeats the value. */
  readonly message: string;
}

/**
 * Checks a value against a schema of the contract and returns every violation, at most 1,000; none for a valid value.
 * Integers may be `number` or `bigint`; their bounds are exact.
 */
export type Validator = (value: unknown) => readonly Violation[];

/** The validators of one operation, made by src/generate: standalone in generated/, or compiled in memory for any document. */
export interface OperationValidators {
  /** By `<in>:<name>`, header names in lower case; the value is the text on the wire, or the texts of an array. */
  readonly parameters: Readonly<Record<string, Validator>>;
  /** By media type as the contract writes it. */
  readonly requestBody: Readonly<Record<string, Validator>>;
  /** By status as the contract writes it: `200`, `4XX`, `default`. */
  readonly responses: Readonly<Record<string, ResponseValidators>>;
}

/** Of an operation that has none: everything is right. */
export const noValidators: OperationValidators = { parameters: {}, requestBody: {}, responses: {} };

/** The validators of one answer. */
export interface ResponseValidators {
  /** By header name in lower case. */
  readonly headers: Readonly<Record<string, Validator>>;
  /** By media type as the contract writes it. */
  readonly body: Readonly<Record<string, Validator>>;
}

/** By operation id. */
export type ContractValidators = Readonly<Record<string, OperationValidators>>;
