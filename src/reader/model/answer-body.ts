import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import { parsePointer } from "../../contract/json/json-pointer.ts";

/** Where an answer's body carries its result code, and the text that belongs to it: JSON Pointers (RFC 6901). */
export interface AnswerPointers {
  readonly code: string;
  readonly message: string | undefined;
}

/** What a case of `x-result-codes` says of the body of its answer. */
export interface CaseOfCode {
  readonly code: string;
  readonly message: string;
  /** Members of the body besides code and message; its own value wins where it has one of those. */
  readonly answer: JsonValue | undefined;
}

/** The body of the answer that shows a case: code and message at their pointers, and the further members of `answer`. */
export function answerBody({ code, message, answer }: CaseOfCode, pointers: AnswerPointers): JsonValue {
  const outcome = nested(parsePointer(pointers.code), code);
  const text = pointers.message === undefined ? {} : nested(parsePointer(pointers.message), message);
  return [text, ...(answer === undefined ? [] : [answer])].reduce(joined, outcome);
}

/** `["a", "b"]` and a value as `{a: {b: value}}`. */
export function nested(steps: readonly string[], value: JsonValue): JsonValue {
  return steps.reduceRight<JsonValue>((inner, step) => ({ [step]: inner }), value);
}

function joined(base: JsonValue, added: JsonValue): JsonValue {
  if (!isJsonObject(base) || !isJsonObject(added)) return added;
  const members = Object.entries(added).map(([name, value]) => [name, memberOf(base, name, value as JsonValue)]);
  return { ...base, ...Object.fromEntries(members) };
}

function memberOf(base: JsonObject, name: string, value: JsonValue): JsonValue {
  const before = Object.hasOwn(base, name) ? base[name] : undefined;
  return before === undefined ? value : joined(before, value);
}
