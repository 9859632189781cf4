import { mayHoldExactNumbers, parseExactJson } from "../../contract/json/exact-json.ts";
import type { JsonValue } from "../../contract/json/json.ts";
import type { Operation, OperationAnswer } from "../../contract/model/operation.ts";
import { isSuccessStatus, mayHaveContent, statusKeyOf } from "../../contract/wire/declared-answer.ts";
import { essenceOf } from "../../contract/wire/media-type.ts";
import type { JudgedAnswer } from "../judge.ts";
import { textAt } from "../pointer-steps.ts";
import { MalformedAnswerError } from "../result/call-error.ts";
import { checkEncryption, decrypt } from "./encrypted-answer.ts";
import type { WireAnswer } from "./exchange.ts";
import type { BodyParts, BodyValue, Fail, ReadAnswer, ReadRules } from "./known-answer.ts";
import { typedNumbers } from "./typed-numbers.ts";
import { readUnknown, unlistedCode } from "./unknown-answer.ts";

/** The key of the contract's answers that applies to a status, `default` included; `undefined` where none does. */
export function findStatusKey({ answers }: Operation, status: number): string | undefined {
  const exact = String(status);
  return Object.hasOwn(answers, exact) ? exact : statusKeyOf(Object.keys(answers), status);
}

/** The contract's row for a status; `undefined` for a status that the contract does not know. */
export function findAnswer(operation: Operation, status: number): OperationAnswer | undefined {
  return operation.answers[findStatusKey(operation, status) ?? ""];
}

/**
 * Reads an answer: media type, encryption, exact JSON, result code. Throws a MalformedAnswerError where the contract knows
 * the status and the body cannot be read as it says.
 */
export async function readAnswer(
  operation: Operation,
  answer: WireAnswer,
  { encryption, engine, context }: ReadRules,
): Promise<ReadAnswer> {
  const statusKey = findStatusKey(operation, answer.status);
  const row = statusKey === undefined ? undefined : operation.answers[statusKey];
  if (statusKey === undefined || row === undefined) return readUnknown(operation, answer);
  const fail: Fail = (reason, problem, cause) => {
    throw new MalformedAnswerError({ reason, status: answer.status, problem, cause, answer }, context);
  };
  const parts: Omit<BodyParts, "mediaType"> = { row, answer, engine, fail };
  const mediaType = mayHaveContent(operation.method, answer.status) ? matchMediaType(parts) : "";
  const text = row.encrypted ? await decrypt(answer.text, encryption, fail) : answer.text;
  const value = readBody(text, { ...parts, mediaType });
  const read = classify(operation, { statusKey, row, mediaType, ...value, answer });
  return row.encrypted ? checkEncryption(read, { encryption, fail, answer, text }) : read;
}

/** The contract's media type that applies to the answer. OpenAPI 3.1, section 4.8.17. */
function matchMediaType({ row: { mediaTypes }, answer, engine, fail }: Omit<BodyParts, "mediaType">): string {
  if (mediaTypes.length === 0) return "";
  if (answer.text === "") fail("empty", "has no body");
  const contentType = contentTypeOf(answer);
  const found = engine.bodies.applicable(mediaTypes, contentType);
  if (found !== undefined) return found;
  const received = contentType === undefined ? "" : ` but ${essenceOf(contentType)}`;
  return fail("media-type", `is not ${mediaTypes.join(" or ")}${received}`);
}

/** A field that is sent twice with the same value does no harm (RFC 9110, section 5.5). */
function contentTypeOf({ headers }: WireAnswer): string | undefined {
  const value = headers.get("content-type") ?? undefined;
  if (value?.includes(",") !== true) return value;
  const values = new Set(value.split(",").map((each) => each.trim()));
  return values.size === 1 ? [...values][0] : value;
}

/** JSON as a value, everything else as text, or as bytes where its media type is not one of text. */
function readBody(text: string, parts: BodyParts): BodyValue {
  const { row, mediaType, answer, engine, fail } = parts;
  if (mediaType === "") return unconverted(undefined);
  // Decrypted, a text is not that of the bytes.
  const bytes = text === answer.text ? answer.bytes : undefined;
  const read = engine.bodies.read(text, { row, mediaType, contentType: contentTypeOf(answer), bytes });
  if (read.kind === "malformed") return fail(read.as ?? "json", read.reason);
  if (read.kind === "text") return unconverted(text);
  if (read.kind === "opaque") return unconverted(answer.bytes ?? text);
  if (read.kind === "value") return typedNumbers(read.value, parts, true);
  let parsed: JsonValue;
  try {
    parsed = parseExactJson(text);
  } catch {
    return read.kind === "json" ? fail("json", "is not JSON") : unconverted(answer.bytes ?? text);
  }
  return typedNumbers(parsed, parts, mayHoldExactNumbers(text));
}

function unconverted(body: unknown): BodyValue {
  return { body, judged: body, isUnread: true };
}

interface Classified extends JudgedAnswer {
  readonly answer: WireAnswer;
}

function classify(operation: Operation, { answer, ...value }: Classified): ReadAnswer {
  const { row, body } = value;
  const code = textAt(body, operation.resultCodePointer);
  const message = textAt(body, operation.resultMessagePointer);
  const known = { kind: "known", ...value, code, message } as const;
  if (Object.keys(row.codes).length === 0) return { ...known, code: undefined, ok: isSuccessStatus(answer.status) };
  if (code !== undefined && Object.hasOwn(row.codes, code)) return { ...known, ok: row.codes[code] === "success" };
  return unlistedCode(answer, code);
}
