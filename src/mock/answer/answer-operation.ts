import type { OperationModel } from "../../contract/model/contract-model.ts";
import { readJsonText } from "../../contract/wire/body/json-text.ts";
import { declaredAnswer, isSuccessStatus } from "../../contract/wire/declared-answer.ts";
import { fieldValue } from "../../contract/wire/header-fields.ts";
import type { CallbackFacts } from "../callbacks/callback-url.ts";
import { createCallbacks } from "../callbacks/callbacks.ts";
import { type Judged, judged } from "../log/judged.ts";
import type { MockOptions } from "../mock-options.ts";
import { closeBody } from "../request/body-encryption.ts";
import { createStatefulAnswers } from "../state/stateful-answers.ts";
import type { MockRequest } from "../transport/message.ts";
import { problemAnswer, promptDelivery } from "../transport/mock-answer.ts";
import { carriedFields, createPrepareAnswer, isNoAnswer, type PrepareAnswer } from "./answer-store.ts";
import { createDecideAnswer, type Decision, type Found } from "./decide-answer.ts";
import { type AnsweredRequest, createLinkedAnswers } from "./linked-answers.ts";
import { createAskPrism } from "./prism-answers.ts";

/** Answers one request that reached an operation of the contract. */
export type AnswerOperation = (request: MockRequest, found: Found, query: string) => Promise<Judged>;

/** Answers by the contract, and then by what earlier requests set; encrypts last. */
export function createAnswerOperation(options: MockOptions): AnswerOperation {
  const { model, validators, encryption } = options;
  const prepareAnswer = createPrepareAnswer(createAskPrism(model, options.seed), { model, validators });
  const decideAnswer = createDecideAnswer(options, prepareAnswer);
  const byState = options.stateful === true ? createStatefulAnswers({ model, validators }) : undefined;
  const linked = createLinkedAnswers(model);
  const callbacks = createCallbacks({
    document: model.document,
    allowedHosts: options.callbackHosts ?? [],
    report: options.onCallback ?? (() => undefined),
  });
  return async (request, found, query) => {
    const decision = await decideAnswer(request, found, query);
    const { clearRequest } = decision;
    const { operation } = found;
    if (clearRequest === undefined) return decision.judged;
    const answered =
      byState === undefined
        ? decision.judged
        : (byState(request, found, decision) ?? (await answerMissing(request, { operation, decision, prepareAnswer })));
    const { status, body } = answered.answer;
    const asked = () => askedOf(request, { found, query, bytes: clearRequest });
    const told = linked.concerns(operation)
      ? linked.tell({ decision, operation, request: asked(), status, body })
      : body;
    const afterSent = isSuccessStatus(status)
      ? callbacks(operation, () => callbackFacts(request, { asked: asked(), status, body: told }))
      : undefined;
    const sent = needsClosing(operation, encryption) ? await closeBody(operation, told, encryption) : told;
    if (sent === body && afterSent === undefined) return answered;
    const answer = { ...answered.answer, body: sent, ...(afterSent === undefined ? {} : { afterSent }) };
    return { ...answered, answer };
  };
}

interface MissingItem {
  readonly operation: OperationModel;
  readonly decision: Decision;
  readonly prepareAnswer: PrepareAnswer;
}

/** The contract's own 404, or problem details where it declares none. */
async function answerMissing(
  { headers }: MockRequest,
  { operation, decision, prepareAnswer }: MissingItem,
): Promise<Judged> {
  const { preferences } = decision.judged;
  const details = { operationId: operation.id, notes: ["state: there is no such item"], preferences };
  const accept = fieldValue(headers, "accept");
  const choice = { operation, status: 404, dynamic: false, ...(accept === undefined ? {} : { accept }) };
  const isDeclared = declaredAnswer(operation.responses, 404) !== undefined;
  const prepared = isDeclared ? await prepareAnswer(choice) : undefined;
  if (prepared === undefined || isNoAnswer(prepared)) {
    const detail = `Nothing was created under this address, or it was deleted; ${operation.id} declares no 404.`;
    return judged("not-found", problemAnswer(404, "Not Found", { detail }), details);
  }
  const { body } = prepared;
  const answer = { status: 404, ...carriedFields(prepared, headers), body, delivery: promptDelivery };
  return judged("not-found", answer, details);
}

function needsClosing(operation: OperationModel, encryption: MockOptions["encryption"]): boolean {
  return operation.encrypted.response && encryption !== undefined;
}

interface AskedParts {
  readonly found: Found;
  readonly query: string;
  readonly bytes: Uint8Array;
}

/** The request as the runtime expressions of links see it. */
function askedOf({ headers }: MockRequest, { found, query, bytes }: AskedParts): AnsweredRequest["request"] {
  const { pathTexts } = found;
  return {
    bytes,
    text: (place, name) => {
      if (place === "header") return fieldValue(headers, name);
      if (place === "query") return new URLSearchParams(query).get(name) ?? undefined;
      return Object.hasOwn(pathTexts, name) ? decodeText(pathTexts[name] ?? "") : undefined;
    },
  };
}

interface AnsweredParts {
  readonly asked: AnsweredRequest["request"];
  readonly status: number;
  readonly body: Uint8Array;
}

/** The exchange as the expression of a callback sees it. */
function callbackFacts(
  { method, target, headers }: MockRequest,
  { asked, status, body }: AnsweredParts,
): CallbackFacts {
  const url = /^https?:/i.test(target) ? target : `http://${fieldValue(headers, "host") ?? "localhost"}${target}`;
  const { bytes, ...request } = asked;
  const jsonOf = (from: Uint8Array) => {
    const json = readJsonText(from);
    return json.kind === "refused" ? {} : { body: json.value };
  };
  return { url, method, request: { ...request, ...jsonOf(bytes) }, response: { status, ...jsonOf(body) } };
}

function decodeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
