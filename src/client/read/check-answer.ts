import type { OperationValidators, Validator } from "../../contract/model/validator.ts";
import { convertNumbers } from "../../contract/schema/number-places.ts";
import { type DeclaredHeader, type HeaderFault, judgeHeaders } from "../../contract/wire/judge-headers.ts";
import type { CallViolation } from "../call-violation.ts";
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
    ...(answer.isInexact && validate !== undefined ? inexactNumbers(answer, validate) : []),
    ...judgeHeaders(declared, [...received], rules).map(violationOf),
  ];
}

/**
 * Numbers that no double holds, where the types promise a `number`: such a place is one where nothing but a number would do.
 * The data keep the exact number, as a bigint or a Decimal.
 */
function inexactNumbers({ row, mediaType, body }: KnownAnswer, validate: Validator): readonly CallViolation[] {
  const index = row.mediaTypes.indexOf(mediaType);
  const places = new Set<string>();
  const onUnheld = (_number: unknown, at: string): symbol => {
    places.add(at);
    return noValue;
  };
  const probe = convertNumbers(body, { places: row.numbers, index, isParsed: true, onUnheld });
  const typed = validate(probe).filter(({ at, keyword }) => keyword === "type" && places.has(at));
  return [...new Set(typed.map(({ at }) => at))].map((at) => ({ ...inexactViolation, in: "body", at }));
}

/** Of no type that JSON has. */
const noValue = Symbol("no JSON");

const inexactViolation = {
  keyword: "type",
  limit: "number",
  message: "is a number that no double holds exactly; it is given with all its digits, as a bigint or a Decimal",
} as const;

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
