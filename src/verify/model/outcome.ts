import type { JsonValue } from "../../contract/json/json.ts";
import { valueAt } from "../../contract/json/json-pointer.ts";
import type { OperationModel, Scenario } from "../../contract/model/contract-model.ts";
import type { OutcomeClass } from "../../contract/model/operation.ts";
import {
  declaredAnswer,
  isRefusalLeftOpen,
  isRefusalStatus,
  statusForKey,
} from "../../contract/wire/declared-answer.ts";
import type { Target } from "./target.ts";

/** The part of an answer that decides its outcome. */
export interface AnswerFacts {
  readonly status: number;
  readonly code?: string;
}

/** Whether the contract distinguishes the outcomes of an operation by result codes; otherwise its statuses do. */
export function hasResultCodes(operation: OperationModel): boolean {
  return operation.responses.some(({ resultCodes }) => resultCodes.length > 0);
}

/** The result code in an answer's body, where the contract says that there is one. */
export function codeIn(target: Pick<Target, "model">, body: JsonValue | undefined): string | undefined {
  const pointer = target.model.resultCodePointer;
  const code = pointer === undefined || body === undefined ? undefined : valueAt(body, pointer);
  return typeof code === "string" ? code : undefined;
}

/**
 * What an answer means for its request: by its result code where the operation has codes, whatever the status it came with;
 * otherwise by its status. `undefined`: the contract does not know.
 */
export function outcomeOf(operation: OperationModel, { status, code }: AnswerFacts): OutcomeClass | undefined {
  if (!hasResultCodes(operation)) return outcomeOfStatus(status);
  const declared = declaredAnswer(operation.responses, status)?.resultCodes ?? [];
  const others = operation.responses.flatMap(({ resultCodes }) => resultCodes);
  return [...declared, ...others].find((entry) => entry.code === code)?.class;
}

/** Whether a status refuses a request, where the contract does not say with which status it refuses. */
export function isUndeclaredRefusal({ responses }: OperationModel, status: number): boolean {
  const keys = responses.map((response) => response.status);
  return isRefusalLeftOpen(keys, status);
}

/** Whether an outcome says how a request was handled: a status alone does not distinguish "no such thing" from "no such address". */
export function isTelling(operation: OperationModel, outcome: OutcomeClass | undefined): boolean {
  return outcome !== undefined && (outcome !== "business" || hasResultCodes(operation));
}

/** RFC 9110, sections 15.5.2, 15.5.4 and 15.5.8; RFC 6585, section 4. */
const aboutTheCaller: ReadonlySet<number> = new Set([401, 403, 407, 429]);

/** Whether a status, where statuses distinguish outcomes, says who may ask or how often, and so nothing of what was asked. */
export function turnsCallerAway(operation: OperationModel, status: number): boolean {
  return !hasResultCodes(operation) && aboutTheCaller.has(status);
}

function outcomeOfStatus(status: number): OutcomeClass | undefined {
  if (status >= 200 && status < 400) return "success";
  if (isRefusalStatus(status)) return "invalid-request";
  return status >= 400 && status < 500 ? "business" : undefined;
}

/** Whether an answer is about the caller, and says nothing of what was asked: an undeclared one where result codes distinguish outcomes, too. */
export function isAboutCaller(operation: OperationModel, status: number): boolean {
  return (
    aboutTheCaller.has(status) &&
    (!hasResultCodes(operation) || declaredAnswer(operation.responses, status) === undefined)
  );
}

/** The outcome that a scenario shows. */
export function outcomeOfScenario(target: Target, scenario: Scenario): OutcomeClass | undefined {
  const keys = target.operation.responses.map(({ status }) => status);
  const status = statusForKey(keys, scenario.response.status);
  const code = scenario.code;
  return outcomeOf(target.operation, {
    status,
    ...(code === undefined ? {} : { code }),
  });
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
