import type { OperationAnswerHeader } from "../../contract/model/operation.ts";
import type { ParameterForm, Unwritable } from "../../contract/model/value-form.ts";
import { decodeHeader } from "../../contract/wire/parameter-value.ts";
import { writeStyledParameter } from "../../contract/wire/write-parameter.ts";

/** Writes one parameter as it goes on the wire (see `writeParameter`), or says why its value has no form. */
export type ParameterWriter = (form: ParameterForm, value: unknown) => string | Unwritable;

/** How parameters are written, and headers of answers read, beyond plain text. */
export interface ParameterStyles {
  readonly write: ParameterWriter;
  /** The value that a header's text represents under its schema. */
  readonly decode: (header: OperationAnswerHeader, text: string) => unknown;
}

/** Every style of OpenAPI, with lists and objects. A client needs it whose contract has such parameters or headers. */
export const parameterStyles: ParameterStyles = {
  write: writeStyledParameter,
  decode: (header, text) => decodeHeader({ schema: true, ...header }, text, {}),
};
