import { mayHoldExactNumbers, parseExactJson } from "../../contract/json/exact-json.ts";
import type { JsonValue } from "../../contract/json/json.ts";
import type { Operation, OperationAnswer } from "../../contract/model/operation.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import type { MessageEncryption } from "../../contract/model/platform.ts";
import type { OnUnheld } from "../../contract/schema/number-places.ts";
import { isSuccessStatus, mayHaveContent, statusKeyOf } from "../../contract/wire/declared-answer.ts";
import { essenceOf } from "../../contract/wire/media-type.ts";
import type { JudgedAnswer } from "../judge.ts";
import { textAt } from "../pointer-steps.ts";
import type { Engine } from "../request/outgoing-call.ts";
import { type CallContext, MalformedAnswerError, type MalformedAnswerReason } from "../result/call-error.ts";
import type { ReceivedAnswer } from "../result/call-result.ts";
import type { WireAnswer } from "./exchange.ts";

/** An answer compared with the table of operations, before its schema is checked. */
export type ReadAnswer =
  | (JudgedAnswer & {
      readonly kind: "known";
      readonly ok: boolean;
      readonly code: string | undefined;
      readonly message: string | undefined;
      /** Whether the body came in clear, though the contract wants a success encrypted and the client has the keys. */
      readonly isClear?: true;
    })
  | { readonly kind: "unknown"; readonly problem: string; readonly received: ReceivedAnswer };

/** An answer that the contract knows. */
export type KnownAnswer = Extract<ReadAnswer, { kind: "known" }>;

/** What an answer is read by. */
export interface ReadRules {
  readonly encryption: MessageEncryption | undefined;
  readonly engine: Pick<Engine, "bodies" | "numbers">;
  readonly context: CallContext;
}

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
  const fail = (reason: MalformedAnswerReason, problem: string, cause?: unknown): never => {
    throw new MalformedAnswerError({ reason, status: answer.status, problem, cause, answer }, context);
  };
  const mediaType = mayHaveContent(operation.method, answer.status)
    ? matchMediaType(row, { answer, engine, fail })
    : "";
  const text = row.encrypted ? await decrypt(answer.text, encryption, fail) : answer.text;
  const value = readBody(text, { row, mediaType, answer, engine, fail });
  const read = classify(operation, { statusKey, row, mediaType, ...value, answer });
  if (read.kind === "unknown" && row.encrypted && encryption === undefined)
    fail(
      "encryption",
      "is encrypted by contract, and the client has no message encryption: give it the option `encryption`",
    );
  const isClear = row.encrypted && encryption !== undefined && text !== "" && text === answer.text;
  return isClear && read.kind === "known" && read.ok ? { ...read, isClear } : read;
}

type Fail = (reason: MalformedAnswerReason, problem: string, cause?: unknown) => never;

/** The contract's media type that applies to the answer. OpenAPI 3.1, section 4.8.17. */
function matchMediaType(
  { mediaTypes }: OperationAnswer,
  { answer, engine, fail }: Pick<BodyParts, "answer" | "engine" | "fail">,
): string {
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

async function decrypt(text: string, encryption: MessageEncryption | undefined, fail: Fail): Promise<string> {
  if (encryption === undefined) return text;
  return encryption.decrypt(text).catch((cause: unknown) => {
    const reason = cause instanceof PlateError ? `: ${cause.message}` : "";
    return fail("encryption", `cannot be decrypted${reason}`, cause);
  });
}

interface BodyParts {
  readonly row: OperationAnswer;
  /** The contract's media type that applies. */
  readonly mediaType: string;
  readonly answer: WireAnswer;
  readonly engine: ReadRules["engine"];
  readonly fail: Fail;
}

/** JSON as a value, everything else as text, or as bytes where its media type is not one of text. */
function readBody(text: string, parts: BodyParts): BodyValue {
  const { row, mediaType, answer, engine, fail } = parts;
  if (mediaType === "") return unconverted(undefined);
  const asItCame = unconverted(answer.bytes ?? text);
  const read = engine.bodies.read(text, { row, mediaType, contentType: contentTypeOf(answer) });
  if (read.kind === "value") return typedNumbers(read.value, parts, true);
  if (read.kind === "malformed") return fail("json", read.reason);
  if (read.kind === "opaque") return asItCame;
  let parsed: JsonValue;
  try {
    parsed = parseExactJson(text);
  } catch {
    return read.kind === "json" ? fail("json", "is not JSON") : asItCame;
  }
  return typedNumbers(parsed, parts, mayHoldExactNumbers(text));
}

/** A body, its numbers in the types that the contract gives them. */
type BodyValue = Pick<Classified, "body" | "judged" | "withUnheld" | "isUnread">;

function unconverted(body: unknown): BodyValue {
  return { body, judged: body, isUnread: true };
}

/** @param isParsed whether numbers may have come that are no `number` */
function typedNumbers(value: JsonValue, { row, mediaType, engine, fail }: BodyParts, isParsed: boolean): BodyValue {
  const rules = { places: row.numbers, index: row.mediaTypes.indexOf(mediaType) };
  let isInexact = false;
  const onUnheld = (number: unknown, at: string, isSafe: boolean): unknown => {
    if (isSafe) fail("json", `holds an integer beyond 2^53 at ${at}: generate the client with integers: bigint`);
    isInexact = true;
    return number;
  };
  const body = engine.numbers(value, { ...rules, isParsed, direction: "in", onUnheld });
  const withUnheld = (inPlace: OnUnheld): unknown =>
    engine.numbers(value, { ...rules, isParsed: true, direction: "out", onUnheld: inPlace });
  return isInexact ? { body, judged: value, withUnheld } : { body, judged: value };
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
  const received = { status: answer.status, code, mediaType: answer.headers.get("content-type") ?? "" };
  const problem =
    code === undefined ? "has no result code" : `has the code ${code}, which the contract does not list for it`;
  return { kind: "unknown", problem: `the answer (status ${answer.status}) ${problem}`, received };
}

function readUnknown(operation: Operation, answer: WireAnswer): ReadAnswer {
  const { status, text } = answer;
  const isRedirect = status === 0 || (status >= 300 && status < 400);
  const problem = isRedirect
    ? "the answer is a redirect, which is never followed: it would carry the signed request to another place"
    : `the contract does not know the status ${status}`;
  const received = { status, code: codeOfText(operation, text), mediaType: answer.headers.get("content-type") ?? "" };
  return { kind: "unknown", problem, received };
}

function codeOfText(operation: Operation, text: string): string | undefined {
  try {
    return textAt(parseExactJson(text), operation.resultCodePointer);
  } catch {
    return undefined;
  }
}
