import { parseExactJson } from "../../contract/json/exact-json.ts";
import type { Operation } from "../../contract/model/operation.ts";
import { textAt } from "../pointer-steps.ts";
import type { WireAnswer } from "./exchange.ts";
import type { UnknownAnswer } from "./known-answer.ts";

/** An answer of a status that the contract does not know. */
export function readUnknown(operation: Operation, answer: WireAnswer): UnknownAnswer {
  const { status, text } = answer;
  const isRedirect = status === 0 || (status >= 300 && status < 400);
  const problem = isRedirect
    ? "the answer is a redirect, which is never followed: it would carry the signed request to another place"
    : `the contract does not know the status ${status}`;
  return unknown(answer, codeOfText(operation, text), problem);
}

/** An answer whose code the contract does not list for its status, or that has none. */
export function unlistedCode(answer: WireAnswer, code: string | undefined): UnknownAnswer {
  const problem =
    code === undefined ? "has no result code" : `has the code ${code}, which the contract does not list for it`;
  return unknown(answer, code, `the answer (status ${answer.status}) ${problem}`);
}

function unknown({ status, headers }: WireAnswer, code: string | undefined, problem: string): UnknownAnswer {
  return { kind: "unknown", problem, received: { status, code, mediaType: headers.get("content-type") ?? "" } };
}

function codeOfText(operation: Operation, text: string): string | undefined {
  try {
    return textAt(parseExactJson(text), operation.resultCodePointer);
  } catch {
    return undefined;
  }
}
