import type { Operation, OperationAnswerHeader } from "../../contract/model/operation.ts";
import { type HeaderFault, judgeHeader } from "../../contract/wire/judge-headers.ts";
import type { EngineParts } from "../engine-parts.ts";
import type { Judge } from "../judge.ts";
import type { CallViolation } from "../result/call-violation.ts";
import type { KnownAnswer } from "./known-answer.ts";

/** What an answer is checked by. */
export interface AnswerRules {
  readonly judge: Judge | undefined;
  /** Without it a header is a text. */
  readonly decode: EngineParts["decodeHeader"];
  /** The headers of the request as it went out. */
  readonly sent: Headers;
  readonly received: Headers;
}

/** Everything about an answer that breaks the contract: body, declared headers, and headers that must carry a request header back. */
export function checkAnswer(
  operation: Operation,
  answer: KnownAnswer,
  { judge, decode, sent, received }: AnswerRules,
): readonly CallViolation[] {
  const violations: CallViolation[] = [];
  for (const violation of judge?.answerBody(operation, answer) ?? []) violations.push({ ...violation, in: "body" });
  const rules = {
    validators: judge?.answerHeaders(operation, answer),
    decode: decode ?? asText,
    sent: (name: string) => sent.get(name) ?? undefined,
  };
  for (const header of answer.row.headers)
    violations.push(...judgeHeader(header, valuesOf(received, header.name), rules).map(violationOf));
  return violations;
}

function asText(_header: OperationAnswerHeader, text: string): string {
  return text;
}

/** The values of a field to judge: `Headers` joins its lines, but for Set-Cookie. Fetch, section 5.1. */
function valuesOf(headers: Headers, name: string): readonly string[] {
  if (name.toLowerCase() === "set-cookie") return headers.getSetCookie();
  const value = headers.get(name);
  return value === null ? [] : [value];
}

function violationOf(fault: HeaderFault<OperationAnswerHeader>): CallViolation {
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
