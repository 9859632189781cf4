import type { JsonValue } from "../../contract/json/json.ts";
import type { MediaTypeModel, ResponseModel } from "../../contract/model/contract-model.ts";
import type { Answer, Exchange } from "../../contract/model/exchange.ts";
import type { OutcomeClass } from "../../contract/model/operation.ts";
import type { ExpressionFacts } from "../../contract/model/runtime-expression.ts";
import { type JsonText, readJsonText } from "../../contract/wire/body/json-text.ts";
import { fieldValue } from "../../contract/wire/header-fields.ts";
import { type AnswerFault, judgeAnswer, readAnswer as readByContract } from "../../contract/wire/judge-answer.ts";
import type { ReceivedCallback } from "../model/callback.ts";
import type { Case, Controls } from "../model/case.ts";
import { codeIn, outcomeOf } from "../model/outcome.ts";
import type { Secret } from "../model/platform.ts";
import type { Target } from "../model/target.ts";
import type { UnsignedRequest } from "../model/unsigned-request.ts";

/** Everything that a rule may read. */
export interface Evidence {
  readonly target: Target;
  readonly case: Case;
  readonly exchange: Exchange;
  /** The request with the platform's values, its body in clear. */
  readonly sent: UnsignedRequest;
  /** What the target sent of its own accord after it. */
  readonly callback?: ReceivedCallback;
  /** The right signatures of the bytes that went out. */
  readonly signatures: readonly string[];
  /** `undefined`: there was none. */
  readonly answer?: AnswerEvidence;
  /** What the known-good request of the operation was answered. */
  readonly knownGood?: AnswerSummary;
  /** What the case that this one must equal ended in. */
  readonly alone?: AnswerSummary;
  /** The exchange that this one follows by a link, as runtime expressions see it. */
  readonly source?: ExpressionFacts;
  /** The outcomes of the operation's scenarios, by name; only those that were answered. */
  readonly scenarios: ReadonlyMap<string, AnswerSummary>;
  /** The outcomes of the case's controls, by what they show. */
  readonly controls: ControlOutcomes;
  readonly answering: readonly string[];
  readonly secrets: readonly Secret[];
  /** The longest that an answer may take, in milliseconds. */
  readonly maxResponseMs?: number;
  /** See Platform. */
  readonly credentials?: string;
}

/** Outcomes of controls; `undefined` where they were not sent, or ended in none. */
export type ControlOutcomes = Readonly<Partial<Record<keyof Controls, OutcomeClass | undefined>>>;

/** Status and code: the part of an answer by which two answers are the same. */
export interface AnswerSummary {
  readonly status: number;
  readonly code?: string;
  readonly outcome?: OutcomeClass;
}

/** An answer, read by the contract once and carried along. */
export interface AnswerEvidence extends Answer {
  /** What the contract declares for the status; `undefined` where it declares nothing. */
  readonly declared?: ResponseModel;
  /** The entry of the contract's `content` that applies. */
  readonly content?: MediaTypeModel;
  readonly text: string;
  /** The body where it is JSON, whatever its media type says. */
  readonly json?: JsonValue;
  /** Whether an object of its JSON has a name twice. */
  readonly repeatsName?: boolean;
  /** What the body stands for: its JSON, or what a form or a text of its media type holds. */
  readonly value?: JsonValue;
  readonly code?: string;
  readonly outcome?: OutcomeClass;
  /** Every way in which it breaks what the contract declares for its status. */
  readonly faults: readonly AnswerFault<ResponseModel>[];
}

/** What the judge knows apart from the exchange itself. */
export interface JudgeContext {
  readonly target: Target;
  readonly maxResponseMs?: number;
  readonly secrets: readonly Secret[];
  readonly credentials?: string;
  readonly knownGood?: AnswerSummary;
  readonly alone?: AnswerSummary;
  readonly source?: ExpressionFacts;
  readonly scenarios: ReadonlyMap<string, AnswerSummary>;
  readonly controls: ControlOutcomes;
  /** Ids of the operations whose known-good request was answered as the contract declares. */
  readonly answering: readonly string[];
}

const readBefore = new WeakMap<Exchange, AnswerEvidence>();

/** The answer of an exchange by its contract. It is read at the first question, and kept for as long as the exchange is. */
export function answerOf(target: Target, exchange: Exchange): AnswerEvidence | undefined {
  const { result } = exchange;
  if (result.kind !== "answer") return undefined;
  const known = readBefore.get(exchange);
  if (known !== undefined) return known;
  const read = readEvidence(target, exchange, result);
  readBefore.set(exchange, read);
  return read;
}

function readEvidence({ model, operation, validators }: Target, { request }: Exchange, answer: Answer): AnswerEvidence {
  const body = clearBody(answer);
  const rules = {
    method: operation.method,
    answers: operation.responses,
    validators,
    document: model.document,
    sent: (name: string) => fieldValue(request.headers, name),
  };
  const isShut = answer.opened?.kind === "shut";
  const read = readByContract({ ...answer, body: isShut ? undefined : body }, rules);
  const value = read.body?.kind === "value" ? read.body.value : undefined;
  const known = read.body?.kind === "value" && read.body.isJson ? read.body : isShut ? undefined : jsonOf(body);
  const json = known?.value;
  const code = codeIn({ model }, json);
  const outcome = outcomeOf(operation, { status: answer.status, ...(code === undefined ? {} : { code }) });
  return {
    ...answer,
    body,
    text: new TextDecoder().decode(body),
    faults: judgeAnswer(read, rules),
    ...(read.declared === undefined ? {} : { declared: read.declared }),
    ...(read.content === undefined ? {} : { content: read.content }),
    ...(json === undefined ? {} : { json, repeatsName: known?.repeatsName === true }),
    ...(value === undefined ? {} : { value }),
    ...(code === undefined ? {} : { code }),
    ...(outcome === undefined ? {} : { outcome }),
  };
}

/** The JSON that a body holds under any media type; `undefined` where it holds none. */
function jsonOf(body: Uint8Array): Extract<JsonText, { readonly kind: "json" }> | undefined {
  const json = body.length === 0 ? undefined : readJsonText(body);
  return json?.kind === "json" ? json : undefined;
}

/** Whether the status is not one that the contract declares; of a contract that declares none, every status is left open. */
export function isOfUndeclaredStatus({ faults }: Pick<AnswerEvidence, "faults">): boolean {
  return faults.some(({ kind }) => kind === "status");
}

/** What the body says, with any encryption undone. */
function clearBody({ body, opened }: Answer): Uint8Array {
  return opened?.kind === "open" ? opened.body : body;
}
