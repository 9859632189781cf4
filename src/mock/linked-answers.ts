import type { ContractModel, LinkModel, OperationModel, ResponseModel } from "../contract/contract-model.ts";
import { equalJson } from "../contract/equal-json.ts";
import { parseExactJson, writeExactJson } from "../contract/exact-json.ts";
import { isJsonObject, type JsonValue } from "../contract/json.ts";
import { parsePointer, valueAt } from "../contract/json-pointer.ts";
import { type ExpressionFacts, fillTemplate } from "../contract/runtime-expression.ts";

/** An answer in clear, and the request that it answers. */
export interface AnsweredRequest {
  readonly operation: OperationModel;
  readonly request: ExpressionFacts["request"] & { readonly bytes: Uint8Array };
  readonly status: number;
  readonly body: Uint8Array;
}

/** The body of an answer with what was set before, by the links of the contract. */
export type TellLinked = (answered: AnsweredRequest) => Uint8Array;

/** What an answer of a linked operation must hold from now on. */
interface Memory {
  readonly operationId: string;
  readonly body: JsonValue | undefined;
  readonly parameters: Readonly<Record<string, JsonValue>>;
  readonly values: readonly (readonly [pointer: string, value: JsonValue])[];
}

/** How many settings are remembered; the oldest one is forgotten first. */
const mostRemembered = 1_000;

/**
 * Makes the memory of a mock: a success whose answer has a link with `x-agrees` sets values, and the same request that the link
 * makes is answered with them. All else is answered from the examples, as ever. It lasts as long as the mock does.
 */
export function createLinkedAnswers(model: ContractModel): TellLinked {
  const sources = new Map(model.operations.map((operation) => [operation.id, linksOf(operation)] as const));
  const linkedIds = new Set([...sources.values()].flatMap((links) => links.map(({ link }) => link.operationId)));
  const memories: Memory[] = [];
  return ({ operation, request: { bytes, ...asked }, status, body }) => {
    const links = sources.get(operation.id) ?? [];
    if (links.length === 0 && !linkedIds.has(operation.id)) return body;
    const facts = {
      request: { ...asked, ...member(readJson(bytes)) },
      response: { status, ...member(readJson(body)) },
    };
    if (!isSuccess(model, operation, facts.response)) return body;
    const told = withMemories(memories, operation, { facts, body });
    for (const { response, link } of links) {
      if (response.status === String(status)) remember(memories, link, facts);
    }
    return told;
  };
}

function linksOf({
  responses,
}: OperationModel): readonly { readonly response: ResponseModel; readonly link: LinkModel }[] {
  return responses.flatMap((response) =>
    response.links.filter(({ agreements }) => agreements.length > 0).map((link) => ({ response, link })),
  );
}

function isSuccess(
  { resultCodePointer }: ContractModel,
  { responses }: OperationModel,
  { status, body }: { readonly status: number; readonly body?: JsonValue },
): boolean {
  const entries = responses.find((response) => response.status === String(status))?.resultCodes ?? [];
  if (entries.length === 0 || resultCodePointer === undefined) return status >= 200 && status < 300;
  const code = valueAt(body, resultCodePointer);
  return entries.some((entry) => entry.code === code && entry.class === "success");
}

function remember(memories: Memory[], link: LinkModel, facts: ExpressionFacts): void {
  const body = link.requestBody === undefined ? undefined : filled(link.requestBody, facts);
  const parameters = Object.entries(link.parameters).map(
    ([name, template]) => [name, filled(template, facts)] as const,
  );
  const values = link.agreements.map(({ answer, equals }) => [answer, filled(equals, facts)] as const);
  const parts = [...parameters, ...values].map(([, value]) => value);
  if (parts.includes(undefined) || (link.requestBody !== undefined && body === undefined)) return;
  memories.unshift({
    operationId: link.operationId,
    body,
    parameters: Object.fromEntries(parameters) as Memory["parameters"],
    values: values as unknown as Memory["values"],
  });
  memories.length = Math.min(memories.length, mostRemembered);
}

function filled(template: JsonValue, facts: ExpressionFacts): JsonValue | undefined {
  const result = fillTemplate(template, facts);
  return result.kind === "filled" ? result.value : undefined;
}

interface Told {
  readonly facts: ExpressionFacts;
  readonly body: Uint8Array;
}

function withMemories(memories: readonly Memory[], { id }: OperationModel, { facts, body }: Told): Uint8Array {
  const memory = memories.find((each) => each.operationId === id && isSameRequest(each, facts.request));
  const json = facts.response?.body;
  if (memory === undefined || json === undefined) return body;
  const told = memory.values.reduce((value, [pointer, part]) => withPart(value, parsePointer(pointer), part), json);
  return new TextEncoder().encode(writeExactJson(told));
}

function isSameRequest({ body, parameters }: Memory, asked: ExpressionFacts["request"]): boolean {
  if (body !== undefined && !equalJson(body, asked.body)) return false;
  return Object.entries(parameters).every(([name, value]) => sentText(name, asked) === String(value));
}

/** The text of a parameter that a link names, with its place in front (`path.id`) or without. OpenAPI 3.1.1, section 4.8.20. */
function sentText(name: string, { text }: ExpressionFacts["request"]): string | undefined {
  const [, place, own] = /^(path|query|header)\.(.+)$/.exec(name) ?? [];
  if (place !== undefined) return text?.(place as "path" | "query" | "header", own ?? "");
  return text?.("path", name) ?? text?.("query", name) ?? text?.("header", name);
}

/** The value with a part replaced; a place that the example does not have is left out. */
function withPart(value: JsonValue, [step, ...rest]: readonly string[], part: JsonValue): JsonValue {
  if (step === undefined) return part;
  if (Array.isArray(value)) {
    return value.map((item: JsonValue, index) => (String(index) === step ? withPart(item, rest, part) : item));
  }
  if (!isJsonObject(value) || (rest.length > 0 && value[step] === undefined)) return value;
  return { ...value, [step]: withPart(value[step] ?? null, rest, part) };
}

function readJson(bytes: Uint8Array): JsonValue | undefined {
  try {
    return parseExactJson(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function member(body: JsonValue | undefined): { readonly body?: JsonValue } {
  return body === undefined ? {} : { body };
}
