import type { Operation } from "../../contract/model/operation.ts";
import { type DeclaredHeader, type HeaderFault, judgeHeaders } from "../../contract/wire/judge-headers.ts";
import type { CallViolation } from "../call-violation.ts";
import type { Judge } from "../judge.ts";
import type { ParameterStyles } from "../write/parameter-styles.ts";
import type { KnownAnswer } from "./read-answer.ts";

/** What an answer is checked by. */
export interface AnswerRules {
  readonly judge: Judge | undefined;
  readonly decode: ParameterStyles["decode"];
  /** The value of a header of the request, its name in any case; `undefined` where it was not sent. */
  readonly sent: (name: string) => string | undefined;
  readonly received: Headers;
}

/** Everything about an answer that breaks the contract: body, declared headers, and headers that must carry a request header back. */
export function checkAnswer(
  operation: Operation,
  answer: KnownAnswer,
  { judge, decode, sent, received }: AnswerRules,
): readonly CallViolation[] {
  const declared = answer.row.headers.map((header) => ({ schema: true, ...header }));
  const rules = { validators: judge?.answerHeaders(operation, answer), decode, sent };
  const body = judge?.answerBody(operation, answer) ?? [];
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
