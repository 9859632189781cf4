import type { OperationModel } from "../../contract/model/contract-model.ts";
import { fieldValue } from "../../contract/wire/header-fields.ts";
import type { Judged } from "../log/judged.ts";
import type { MockOptions } from "../mock-options.ts";
import { closeBody } from "../request/body-encryption.ts";
import type { MockRequest } from "../transport/message.ts";
import { createDecideAnswer, type Found } from "./decide-answer.ts";
import { type AnsweredRequest, createLinkedAnswers } from "./linked-answers.ts";

/** Answers one request that reached an operation of the contract. */
export type AnswerOperation = (request: MockRequest, found: Found, query: string) => Promise<Judged>;

/** Answers by the contract, and then by what earlier requests set; encrypts last. */
export function createAnswerOperation(options: MockOptions): AnswerOperation {
  const { model, encryption } = options;
  const decideAnswer = createDecideAnswer(options);
  const linked = createLinkedAnswers(model);
  return async (request, found, query) => {
    const decision = await decideAnswer(request, found, query);
    const { judged, clearRequest } = decision;
    const { operation } = found;
    if (clearRequest === undefined) return judged;
    const { status, body } = judged.answer;
    const told = linked.concerns(operation)
      ? linked.tell({ operation, request: askedOf(request, { found, query, bytes: clearRequest }), status, body })
      : body;
    const sent = needsClosing(operation, encryption) ? await closeBody(operation, told, encryption) : told;
    return sent === body ? judged : { ...judged, answer: { ...judged.answer, body: sent } };
  };
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

function decodeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
