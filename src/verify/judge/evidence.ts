import type { JsonValue } from "../../contract/json/json.ts";
import type { OperationModel, ResponseModel } from "../../contract/model/contract-model.ts";
import { type Answer, type Exchange, headerOf, isJsonMediaType } from "../../contract/model/exchange.ts";
import type { OutcomeClass } from "../../contract/model/operation.ts";
import type { ExpressionFacts } from "../../contract/model/runtime-expression.ts";
import type { ResponseValidators } from "../../contract/model/validator.ts";
import type { Case, Controls } from "../model/case.ts";
import { codeIn, outcomeOf, responseFor } from "../model/outcome.ts";
import type { Secret } from "../model/platform.ts";
import type { Target } from "../model/target.ts";
import { contentFor, readJson } from "../plan/oracle.ts";

/** Everything that a rule may look at. */
export interface Evidence {
  readonly target: Target;
  readonly case: Case;
  readonly exchange: Exchange;
  /** `undefined`: there was none. */
  readonly answer?: AnswerEvidence;
  /** What the known-good request of the operation ended in. */
  readonly knownGood?: OutcomeClass;
  /** What the case that this one must equal ended in. */
  readonly alone?: AnswerSummary;
  /** The exchange that this one follows by a link, as runtime expressions see it. */
  readonly source?: ExpressionFacts;
  /** What the scenarios of the operation came to, by name; only those that were answered. */
  readonly scenarios: ReadonlyMap<string, AnswerSummary>;
  /** What the controls of the case ended in, by what they tell. */
  readonly controls: ControlOutcomes;
  readonly secrets: readonly Secret[];
  /** See Platform. */
  readonly credentials?: string;
}

/** Outcomes of controls; `undefined` where they were not sent, or ended in none. */
export type ControlOutcomes = Readonly<Partial<Record<keyof Controls, OutcomeClass | undefined>>>;

/** Status and code: the part of an answer by which two answers are the same. */
export interface AnswerSummary {
  readonly status: number;
  readonly code?: string;
}

/** An answer, read with the contract beside it. */
export interface AnswerEvidence extends Answer {
  /** What the contract declares for the status; `undefined` where it declares nothing. */
  readonly declared?: ResponseModel;
  readonly validators?: ResponseValidators;
  /** As sent, `undefined` where the header is missing. */
  readonly contentType?: string;
  readonly text: string;
  /** The body where it is JSON, whatever its media type says. */
  readonly json?: JsonValue;
  readonly code?: string;
  readonly outcome?: OutcomeClass;
}

/** What the judge knows beside the exchange itself. */
export interface JudgeContext {
  readonly target: Target;
  readonly secrets: readonly Secret[];
  readonly credentials?: string;
  readonly knownGood?: OutcomeClass;
  readonly alone?: AnswerSummary;
  readonly source?: ExpressionFacts;
  readonly scenarios: ReadonlyMap<string, AnswerSummary>;
  readonly controls: ControlOutcomes;
}

/** Reads an exchange with the contract beside it. */
export function evidenceOf(planned: Case, exchange: Exchange, context: JudgeContext): Evidence {
  const { result } = exchange;
  const answer = result.kind === "answer" ? { answer: readAnswer(context.target, result) } : {};
  return { ...context, case: planned, exchange, ...answer };
}

/** Reads an answer with the contract beside it. */
export function readAnswer(target: Target, answer: Answer): AnswerEvidence {
  const declared = responseFor(target.operation, answer.status);
  const validators = declared === undefined ? undefined : target.validators.responses[declared.status];
  const contentType = headerOf(answer.headers, "Content-Type");
  const body = clearBody(answer);
  const json = body.length === 0 || answer.opened?.kind === "shut" ? undefined : readJson(body);
  const code = codeIn(target, json);
  const outcome = outcomeOf(target.operation, { status: answer.status, ...(code === undefined ? {} : { code }) });
  return {
    ...answer,
    body,
    text: new TextDecoder().decode(body),
    ...(declared === undefined ? {} : { declared }),
    ...(validators === undefined ? {} : { validators }),
    ...(contentType === undefined ? {} : { contentType }),
    ...(json === undefined ? {} : { json }),
    ...(code === undefined ? {} : { code }),
    ...(outcome === undefined ? {} : { outcome }),
  };
}

/** What the body says, behind any encryption. */
function clearBody({ body, opened }: Answer): Uint8Array {
  return opened?.kind === "open" ? opened.body : body;
}

/** Whether the answer's body is to be JSON: its media type is, or the contract knows no other for the status. */
export function isJsonAnswer({ contentType, declared }: AnswerEvidence): boolean {
  if (contentType !== undefined) return isJsonMediaType(contentType);
  return declared?.content.some(({ mediaType }) => isJsonMediaType(mediaType)) ?? false;
}

/** Whether an answer has a body at all: to HEAD, and with some statuses, HTTP allows none. RFC 9110, sections 6.4.1, 15.3.6 and 15.4.5. */
export function mayHaveBody({ operation }: Target, { status }: Pick<Answer, "status">): boolean {
  return operation.method !== "head" && status >= 200 && ![204, 205, 304].includes(status);
}

/** The declared content entry for the answer's media type. */
export function declaredContent({ declared, contentType }: AnswerEvidence) {
  return contentFor(declared?.content ?? [], contentType ?? "");
}

/** A status and code as people read them, with the contract's word for the code: `400 123_456 "No such ticket"`. */
export function outcomeText({ responses }: OperationModel, { status, code }: OutcomeFacts): string {
  if (code === undefined) return String(status);
  const known = responses.flatMap(({ resultCodes }) => resultCodes).find((entry) => entry.code === code);
  return known === undefined ? `${status} ${code}` : `${status} ${code} "${known.message}"`;
}

/** Status and code of an answer that came, or that the contract describes. */
interface OutcomeFacts {
  readonly status: number | string;
  readonly code?: string;
}
