import { exactNumber } from "../contract/json/exact-json.ts";
import type { OperationAnswerHeader } from "../contract/model/operation.ts";
import type { OperationValidators, ResponseValidators, Validator, Violation } from "../contract/model/validator.ts";
import type { CallViolation } from "./call-violation.ts";
import type { ReadAnswer } from "./read-answer.ts";

type KnownAnswer = Extract<ReadAnswer, { kind: "known" }>;

/** What was sent and what came, as far as headers go. Names of sent headers are in lower case. */
export interface HeaderPair {
  readonly sent: (name: string) => string | undefined;
  readonly received: Headers;
}

/** Everything about an answer that breaks the contract: body, declared headers, and headers that must carry a request header back. */
export function checkAnswer(
  answer: KnownAnswer,
  headers: HeaderPair,
  validators: OperationValidators | undefined,
): readonly CallViolation[] {
  const own = validators?.responses[answer.statusKey];
  const validate = answer.body instanceof Uint8Array ? undefined : own?.body[answer.mediaType];
  const body = validate?.(answer.body) ?? [];
  return [
    ...body.map((violation): CallViolation => ({ ...violation, in: "body" })),
    ...answer.row.headers.flatMap((header) => checkHeader(header, headers, own)),
  ];
}

function checkHeader(
  { name, required, echoes }: OperationAnswerHeader,
  { sent, received }: HeaderPair,
  validators: ResponseValidators | undefined,
): readonly CallViolation[] {
  const value = received.get(name);
  const place = { in: "header", name } as const;
  if (value === null) {
    const message = "is required and missing";
    return required ? [{ ...place, at: "", keyword: "required", limit: "required", message }] : [];
  }
  const violations = violationsOfText(value, validators?.headers[name.toLowerCase()]);
  const echoed = echoes === undefined || value === sent(echoes) ? [] : [echoViolation(echoes)];
  return [...violations, ...echoed].map((violation) => ({ ...violation, ...place }));
}

/** A header is text; it breaks its schema where none of the values does that the text may stand for. */
function violationsOfText(text: string, validate: Validator | undefined): readonly Violation[] {
  const found = validate?.(text) ?? [];
  if (validate === undefined || found.length === 0) return found;
  return readingsOf(text).some((value) => validate(value).length === 0) ? [] : found;
}

/** As a number or truth value, as a list of such, and as an object, plain and exploded. OpenAPI 3.1, section 4.8.12.4: simple. */
function readingsOf(text: string): readonly unknown[] {
  const items = text.split(/ *, */);
  const pairs = items.map((item) => item.split("="));
  const members = pairs.map(([name = "", member = ""]) => [name, readScalar(member)] as const);
  const alternate = items.flatMap((name, index) =>
    index % 2 === 0 ? [[name, readScalar(items[index + 1] ?? "")] as const] : [],
  );
  return [readScalar(text), items, items.map(readScalar), Object.fromEntries(members), Object.fromEntries(alternate)];
}

function readScalar(text: string): unknown {
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text)) return exactNumber(text);
  return text === "true" || text === "false" ? text === "true" : text;
}

function echoViolation(requestHeader: string): Omit<CallViolation, "in" | "name"> {
  const message = `does not carry back the value of the request header ${requestHeader}`;
  return { at: "", keyword: "x-echoes", limit: requestHeader, message };
}
