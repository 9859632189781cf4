import type { HeaderForm } from "../../contract/model/value-form.ts";
import { decodeHeader } from "../../contract/wire/parameter-value.ts";
import { writeStyledParameter } from "../../contract/wire/write-parameter.ts";
import type { ParameterWriter } from "./request-parameters.ts";

/** How parameters are written, and headers of answers read, beyond plain text. */
export interface ParameterStyles {
  readonly write: ParameterWriter;
  /** The value that a header's text stands for under its schema. */
  readonly decode: (header: HeaderForm, text: string) => unknown;
}

/** Every style of OpenAPI, with lists and objects. A client needs it whose contract has such parameters or headers. */
export const parameterStyles: ParameterStyles = {
  write: writeStyledParameter,
  decode: (header, text) => decodeHeader(header, text, {}),
};
