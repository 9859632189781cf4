import type { OperationValidators } from "../contract/model/validator.ts";
import { type DeclaredHeader, type HeaderFault, judgeHeaders } from "../contract/wire/judge-headers.ts";
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
  { sent, received }: HeaderPair,
  validators: OperationValidators | undefined,
): readonly CallViolation[] {
  const own = validators?.responses[answer.statusKey];
  const validate = answer.body instanceof Uint8Array ? undefined : own?.body[answer.mediaType];
  const body = validate?.(answer.body) ?? [];
  const declared = answer.row.headers.map((header) => ({ schema: true, ...header }));
  const rules = { validators: own?.headers, document: {}, sent };
  return [
    ...body.map((violation): CallViolation => ({ ...violation, in: "body" })),
    ...judgeHeaders(declared, [...received], rules).map(violationOf),
  ];
}

function violationOf(fault: HeaderFault<DeclaredHeader>): CallViolation {
  const place = { in: "header", name: fault.header.name } as const;
  switch (fault.kind) {
    case "header-missing":
      return { ...place, at: "", keyword: "required", limit: "required", message: "is required and missing" };
    case "header":
      return { ...place, ...fault.violation };
    case "header-echo": {
      const limit = fault.header.echoes ?? "";
      const message = `does not carry back the value of the request header ${limit}`;
      return { ...place, at: "", keyword: "x-echoes", limit, message };
    }
  }
}
