import { equalJson } from "../../contract/json/equal-json.ts";
import { parseExactJson, writeExactJson } from "../../contract/json/exact-json.ts";
import { isJsonObject, type JsonValue } from "../../contract/json/json.ts";
import { partAt, withPart } from "../../contract/json/json-edit.ts";
import { parsePointer, valueAt } from "../../contract/json/json-pointer.ts";
import type { ContractModel, LinkModel, OperationModel, ResponseModel } from "../../contract/model/contract-model.ts";
import { type ExpressionFacts, fillTemplate } from "../../contract/model/runtime-expression.ts";
import { declaredAnswer, isSuccessStatus } from "../../contract/wire/declared-answer.ts";

/** An answer in clear, and the request that it answers. */
export interface AnsweredRequest {
  /** The same object for equal requests: what they set is remembered once. */
  readonly decision: object;
  readonly operation: OperationModel;
  readonly request: ExpressionFacts["request"] & { readonly bytes: Uint8Array };
  readonly status: number;
  readonly body: Uint8Array;
}

/** The memory of a mock. */
export interface LinkedAnswers {
  /** Whether a link leads from or to an operation; no other one is remembered or told. */
  readonly concerns: (operation: OperationModel) => boolean;
  /** The body of an answer with what was set before, by the links of the contract. */
  readonly tell: (answered: AnsweredRequest) => Uint8Array;
}

/** What an answer of a linked operation must hold from now on. */
interface Memory {
  readonly operationId: string;
  readonly body: JsonValue | undefined;
  readonly parameters: Readonly<Record<string, JsonValue>>;
  readonly values: readonly (readonly [pointer: string, value: JsonValue])[];
}

/** What a success may have set: worked out when a linked operation first asks, since most settings are never asked for. */
type Setting = () => readonly Memory[];

/** How many successes are remembered; the oldest one is forgotten first. */
const mostRemembered = 1_000;
/** A larger request is worked out at once: what it sets is kept, and not the request. */
const mostKeptBytes = 4_096;

/**
 * Makes the memory of a mock: a success whose answer has a link with `x-agrees` sets values, and the same request that the link
 * makes is answered with them. All else is answered from the examples, as ever. It lasts as long as the mock does.
 */
export function createLinkedAnswers(model: ContractModel): LinkedAnswers {
  const sources = new Map(model.operations.map((operation) => [operation.id, linksOf(operation)] as const));
  const linkedIds = new Set([...sources.values()].flatMap((links) => links.map(({ link }) => link.operationId)));
  const settings = new RecentSettings();
  return {
    concerns: ({ id }) => linkedIds.has(id) || (sources.get(id) ?? []).length > 0,
    tell: (answered) => {
      const { operation, request, body } = answered;
      const links = sources.get(operation.id) ?? [];
      const told = linkedIds.has(operation.id) ? tell(model, answered, settings) : body;
      if (links.length === 0) return told;
      if (settings.renew(answered.decision)) return told;
      const setting = once(() => memoriesOf(model, answered, links));
      if (request.bytes.length > mostKeptBytes) setting();
      settings.add(answered.decision, setting);
      return told;
    },
  };
}

/** The last settings, the newest last. Equal requests set the same, so a million of them are one. */
class RecentSettings {
  readonly #settings = new Map<object, Setting>();

  /** Makes the setting of an equal request the newest; `false` where there is none. */
  renew(decision: object): boolean {
    const known = this.#settings.get(decision);
    if (known === undefined) return false;
    this.#settings.delete(decision);
    this.#settings.set(decision, known);
    return true;
  }

  add(decision: object, setting: Setting): void {
    this.#settings.set(decision, setting);
    if (this.#settings.size <= mostRemembered) return;
    const [oldest] = this.#settings.keys();
    if (oldest !== undefined) this.#settings.delete(oldest);
  }

  /** The newest first. */
  newest(): readonly Setting[] {
    return [...this.#settings.values()].reverse();
  }
}

function once<Value>(work: () => Value): () => Value {
  let held: { readonly value: Value } | { readonly work: () => Value } = { work };
  return () => {
    if ("work" in held) held = { value: held.work() };
    return held.value;
  };
}

function factsOf({ request: { bytes, ...asked }, status, body }: AnsweredRequest) {
  return { request: { ...asked, ...member(readJson(bytes)) }, response: { status, ...member(readJson(body)) } };
}

/** The answer with what the newest success set whose link makes this very request. */
function tell(model: ContractModel, answered: AnsweredRequest, settings: RecentSettings): Uint8Array {
  const { operation, body } = answered;
  const facts = factsOf(answered);
  if (!isSuccess(model, operation, facts.response)) return body;
  for (const setting of settings.newest()) {
    const memory = setting().find((each) => each.operationId === operation.id && isSameRequest(each, facts.request));
    if (memory !== undefined) return withMemory(memory, { facts, body });
  }
  return body;
}

type SourceLink = { readonly response: ResponseModel; readonly link: LinkModel };

function memoriesOf(model: ContractModel, answered: AnsweredRequest, links: readonly SourceLink[]): readonly Memory[] {
  const facts = factsOf(answered);
  if (!isSuccess(model, answered.operation, facts.response)) return [];
  const declared = declaredAnswer(answered.operation.responses, answered.status);
  const followed = links.filter(({ response }) => response === declared);
  return followed.flatMap(({ link }) => memoryOf(link, facts) ?? []).reverse();
}

function linksOf({ responses }: OperationModel): readonly SourceLink[] {
  return responses.flatMap((response) =>
    response.links.filter(({ agreements }) => agreements.length > 0).map((link) => ({ response, link })),
  );
}

function isSuccess(
  { resultCodePointer }: ContractModel,
  { responses }: OperationModel,
  { status, body }: { readonly status: number; readonly body?: JsonValue },
): boolean {
  const entries = declaredAnswer(responses, status)?.resultCodes ?? [];
  if (entries.length === 0 || resultCodePointer === undefined) return isSuccessStatus(status);
  const code = valueAt(body, resultCodePointer);
  return entries.some((entry) => entry.code === code && entry.class === "success");
}

function memoryOf(link: LinkModel, facts: ExpressionFacts): Memory | undefined {
  const body = link.requestBody === undefined ? undefined : filled(link.requestBody, facts);
  const parameters = Object.entries(link.parameters).map(
    ([name, template]) => [name, filled(template, facts)] as const,
  );
  const values = link.agreements.map(({ answer, equals }) => [answer, filled(equals, facts)] as const);
  const parts = [...parameters, ...values].map(([, value]) => value);
  if (parts.includes(undefined) || (link.requestBody !== undefined && body === undefined)) return undefined;
  return {
    operationId: link.operationId,
    body,
    parameters: Object.fromEntries(parameters) as Memory["parameters"],
    values: values as unknown as Memory["values"],
  };
}

function filled(template: JsonValue, facts: ExpressionFacts): JsonValue | undefined {
  const result = fillTemplate(template, facts);
  return result.kind === "filled" ? result.value : undefined;
}

interface Told {
  readonly facts: ExpressionFacts;
  readonly body: Uint8Array;
}

function withMemory(memory: Memory, { facts, body }: Told): Uint8Array {
  const json = facts.response?.body;
  if (json === undefined) return body;
  const told = memory.values.reduce(
    (value, [pointer, part]) => withKnownPart(value, parsePointer(pointer), part),
    json,
  );
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
function withKnownPart(value: JsonValue, steps: readonly string[], part: JsonValue): JsonValue {
  const holder = partAt(value, steps.slice(0, -1));
  return isJsonObject(holder) || Array.isArray(holder) ? withPart(value, steps, part) : value;
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
