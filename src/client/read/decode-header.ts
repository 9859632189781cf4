import type { OperationAnswerHeader } from "../../contract/model/operation.ts";
import { decodeHeader } from "../../contract/wire/parameter-value.ts";

/**
 * The value that a header's text stands for under its schema. A client needs it whose contract has headers of answers that are no
 * plain text.
 */
export function decodeAnswerHeader(header: OperationAnswerHeader, text: string): unknown {
  return decodeHeader({ schema: true, ...header }, text, {});
}
