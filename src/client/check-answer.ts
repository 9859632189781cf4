import type { OperationAnswerHeader } from "../contract/operation.ts";
import type { OperationValidators, ResponseValidators } from "../contract/validator.ts";
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
  const violations = validators?.headers[name.toLowerCase()]?.(value) ?? [];
  const echoed = echoes === undefined || value === sent(echoes) ? [] : [echoViolation(echoes)];
  return [...violations, ...echoed].map((violation) => ({ ...violation, ...place }));
}

function echoViolation(requestHeader: string): Omit<CallViolation, "in" | "name"> {
  const message = `does not carry back the value of the request header ${requestHeader}`;
  return { at: "", keyword: "x-echoes", limit: requestHeader, message };
}
