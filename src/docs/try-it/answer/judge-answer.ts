import { parseExactJson } from "../../../contract/json/exact-json.ts";
import type { JsonValue } from "../../../contract/json/json.ts";
import { valueAt } from "../../../contract/json/json-pointer.ts";
import type { ResultCode } from "../../../contract/model/operation.ts";
import type { OperationValidators } from "../../../contract/model/validator.ts";
import { declaredAnswer, isSuccessStatus } from "../../../contract/wire/declared-answer.ts";
import { fieldValue } from "../../../contract/wire/header-fields.ts";
import {
  type AnswerFault,
  type DeclaredAnswer,
  judgeAnswer as faultsOf,
  readAnswer,
} from "../../../contract/wire/judge-answer.ts";
import { essenceOf } from "../../../contract/wire/media-type.ts";
import type { TryItAnswer, TryItOperation } from "../data.ts";
import type { PreparedRequest } from "../prepare-request.ts";
import type { Answer } from "../send-request.ts";
import type { OpenedAnswer } from "./open-answer.ts";

/** What the contract says about an answer. */
export interface Judgement {
  /** The result code in the body, where the contract has result codes and the body holds one. */
  readonly code?: string;
  /** What the contract says of that code in this answer. */
  readonly knownCode?: ResultCode;
  /** Sentences; none for an answer that conforms. `undefined` where the page has no validators for this operation. */
  readonly violations?: readonly string[];
  /** Whether the answer is nested too deeply for the validators. */
  readonly tooDeep?: true;
  /** Whether the answer is so long that checking it would hold the page up. */
  readonly tooLong?: true;
  /** Whether a success arrived in clear although the contract says that it travels encrypted (`x-encrypted`). */
  readonly cameInClear?: true;
}

/** What an answer is judged by, as far as the page has it. */
export interface JudgeRules {
  readonly resultCodePointer: string | undefined;
  readonly validators: OperationValidators | undefined;
  /** What was sent, for the headers that carry its values back. */
  readonly request: Pick<PreparedRequest, "headers">;
  /** How the answer arrived. */
  readonly secrecy: OpenedAnswer["secrecy"];
}

/** An answer of 2 MB is checked in a moment; of far more, a page would stand still for seconds. */
const mostJudgedCharacters = 4_000_000;

/** Checks an answer against the contract: status, declared headers that the page can read, body, result code. */
export function judgeAnswer(operation: TryItOperation, answer: Answer, rules: JudgeRules): Judgement {
  if (answer.body.length > mostJudgedCharacters) return { tooLong: true };
  const answers = operation.answers.map(toDeclared);
  const tables = { method: operation.method, answers, validators: rules.validators, document: {} };
  const read = readAnswer({ ...answer, body: new TextEncoder().encode(answer.body) }, tables);
  if (read.body?.kind === "refused" && read.body.keyword === "maxDepth") return { tooDeep: true };
  const sent = (name: string): string | undefined => fieldValue(rules.request.headers, name);
  const value = rules.resultCodePointer === undefined ? undefined : valueAt(jsonOf(answer), rules.resultCodePointer);
  const code = typeof value === "string" || typeof value === "number" ? String(value) : undefined;
  const knownCode = findAnswer(operation.answers, answer.status)?.codes.find((known) => known.code === code);
  return {
    ...(code !== undefined && { code }),
    ...(knownCode !== undefined && { knownCode }),
    ...(isInClear(operation, answer, rules.secrecy) && { cameInClear: true }),
    ...(rules.validators !== undefined && {
      violations: faultsOf(read, { ...tables, sent }).map((fault) => sentence(fault, answer)),
    }),
  };
}

/** As the rule body-encrypted of the contract test has it: of a failure the contract does not say whether it comes encrypted. */
function isInClear({ encrypted }: TryItOperation, { status, body }: Answer, secrecy: OpenedAnswer["secrecy"]): boolean {
  return encrypted.response && secrecy === "clear" && isSuccessStatus(status) && body !== "";
}

/** The declared answer for a status. */
export function findAnswer(answers: readonly TryItAnswer[], status: number): TryItAnswer | undefined {
  return declaredAnswer(answers, status);
}

/** A header that the browser hides is not judged: its absence here says nothing about the wire. */
function toDeclared({ status, mediaTypes, texts, headers }: TryItAnswer): DeclaredAnswer {
  return {
    status,
    content: mediaTypes.map((mediaType) => ({ mediaType, schema: texts?.[mediaType] ?? true })),
    headers: headers.map((header) => ({ schema: true, ...header, required: false })),
  };
}

function jsonOf(answer: Answer): JsonValue | undefined {
  try {
    return parseExactJson(answer.body);
  } catch {
    return undefined;
  }
}

function sentence(fault: AnswerFault<DeclaredAnswer>, { status }: Answer): string {
  switch (fault.kind) {
    case "status":
      return `status ${status}: the contract has no such answer`;
    case "media-type":
      return `media type ${fault.actual === undefined ? "none" : essenceOf(fault.actual)}: the contract has no such body`;
    case "body-unreadable":
      return `body: not what its media type says (${fault.message})`;
    case "body":
      return `body${fault.violation.at}: ${fault.violation.message}`;
    case "header-missing":
      return `header ${fault.header.name}: is required and missing`;
    case "header":
      return `header ${fault.header.name.toLowerCase()}: ${fault.violation.message}`;
    case "header-echo":
      return `header ${fault.header.name}: expected the request's ${fault.header.echoes} (${fault.sent}), got ${fault.value}`;
  }
}
