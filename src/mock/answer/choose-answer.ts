import type { JsonValue } from "../../contract/json/json.ts";
import type { OperationModel, ResponseModel, Scenario } from "../../contract/model/contract-model.ts";
import { declaredAnswer, isSuccessKey, statusForKey } from "../../contract/wire/declared-answer.ts";
import type { Preferences } from "../request/preferences.ts";
import type { AnswerChoice } from "./prism-answers.ts";

/** A case of test data: a request body, and what is answered to it. */
export interface MockCase {
  readonly name: string;
  readonly request: JsonValue;
  readonly status: number;
  /** The name of the example that is answered; a case of the user's own has a body in its place. */
  readonly answer:
    | { readonly kind: "example"; readonly name: string }
    | { readonly kind: "own"; readonly body: JsonValue };
}

/** What is answered, and why. */
export type Choice =
  | {
      readonly kind: "answer";
      readonly because: "invalid-request" | "preferred" | "scenario" | "success";
      readonly choice: AnswerChoice;
      readonly scenario?: MockCase;
    }
  /** The request asks for an answer that the contract does not have. */
  | { readonly kind: "unknown-preference"; readonly detail: string }
  /** The request breaks the contract, and the contract has no answer for that. */
  | { readonly kind: "no-invalid-request-answer" };

/** What is known of a request when its answer is chosen. */
export interface Findings {
  readonly operation: OperationModel;
  /** The case whose request body this one equals. */
  readonly scenario: MockCase | undefined;
  /** The user's own cases of the operation, which may be asked for by name. */
  readonly ownCases: readonly MockCase[];
  readonly preferences: Preferences;
  readonly parametersValid: boolean;
  readonly bodyValid: boolean;
  readonly accept: string | undefined;
}

/**
 * A request whose parameters break the contract gets the operation's invalid-request answer. Otherwise what it prefers counts,
 * then the case that its body equals, then whether its body is valid: a case may be a body that is invalid on purpose.
 */
export function chooseAnswer(findings: Findings): Choice {
  const { operation, preferences, accept } = findings;
  const own = findings.ownCases.find((entry) => isPreferred(entry, preferences));
  const flaw = own === undefined ? findUnknownPreference(findings) : undefined;
  if (flaw !== undefined) return { kind: "unknown-preference", detail: flaw };
  const prefers = preferences.status !== undefined || preferences.example !== undefined || preferences.dynamic;
  const scenario = findings.parametersValid && !prefers ? findings.scenario : undefined;
  const base = { operation, dynamic: preferences.dynamic, ...(accept === undefined ? {} : { accept }) };
  if (scenario !== undefined) {
    const example = scenario.answer.kind === "example" ? { example: scenario.answer.name } : {};
    return { kind: "answer", because: "scenario", scenario, choice: { ...base, status: scenario.status, ...example } };
  }
  if (!findings.parametersValid || !findings.bodyValid) return chooseInvalidRequestAnswer(base, preferences);
  if (own !== undefined) {
    return { kind: "answer", because: "preferred", scenario: own, choice: { ...base, status: own.status } };
  }
  if (prefers)
    return { kind: "answer", because: "preferred", choice: { ...base, ...preferredAnswer(operation, preferences) } };
  return { kind: "answer", because: "success", choice: { ...base, ...successAnswer(operation) } };
}

/** The cases of an operation that its contract has: its scenarios. */
export function casesOfContract(operation: OperationModel): readonly MockCase[] {
  return operation.scenarios.map(({ name, request, response }: Scenario) => ({
    name,
    request: request.value,
    status: concreteStatus(operation, response.status),
    answer: { kind: "example", name },
  }));
}

/** A status that can be sent, of a key of the operation's answers. */
function concreteStatus({ responses }: OperationModel, key: string): number {
  const keys = responses.map(({ status }) => status);
  return statusForKey(keys, key);
}

type Base = Pick<AnswerChoice, "operation" | "dynamic" | "accept">;

/** Where the contract has result codes, the answer of the code for invalid requests; otherwise the first of 422, 400, 4XX and default. */
function chooseInvalidRequestAnswer(base: Base, preferences: Preferences): Choice {
  const { operation } = base;
  const coded = findCoded(operation, "invalid-request");
  const response =
    coded?.response ?? ["422", "400", "4XX", "default"].map((status) => byStatus(operation, status)).find(Boolean);
  if (response === undefined) return { kind: "no-invalid-request-answer" };
  const status = concreteStatus(operation, response.status === "default" ? "4XX" : response.status);
  const wished = preferences.status === status ? preferences.example : undefined;
  const example = wished ?? coded?.example;
  const choice = { ...base, dynamic: false, status, ...(example === undefined ? {} : { example }) };
  return { kind: "answer", because: "invalid-request", choice };
}

function successAnswer(operation: OperationModel): Partial<AnswerChoice> {
  const coded = findCoded(operation, "success");
  if (coded?.example !== undefined) {
    return { status: concreteStatus(operation, coded.response.status), example: coded.example };
  }
  // Left to itself, Prism takes a refusal that has an example before a success that has none.
  const [success] = operation.responses
    .map(({ status }) => status)
    .filter((status) => isSuccessKey(status))
    .sort();
  return success === undefined ? {} : { status: concreteStatus(operation, success) };
}

function isPreferred({ name, status }: MockCase, preferences: Preferences): boolean {
  return name === preferences.example && (preferences.status ?? status) === status;
}

/** An example's name is enough where only one status has it. */
function preferredAnswer(operation: OperationModel, { status, example }: Preferences): Partial<AnswerChoice> {
  const holder = operation.responses.find((response) => example !== undefined && hasExample(response, example));
  const found = status ?? (holder === undefined ? undefined : concreteStatus(operation, holder.status));
  return { ...(found === undefined ? {} : { status: found }), ...(example === undefined ? {} : { example }) };
}

function findUnknownPreference({ operation, preferences, ownCases }: Findings): string | undefined {
  const { status, example } = preferences;
  const response = status === undefined ? undefined : declaredAnswer(operation.responses, status);
  if (status !== undefined && response === undefined) {
    const known = operation.responses.map((entry) => entry.status).join(", ");
    return `Prefer: code=${status}: ${operation.id} has no such answer; it has ${known}`;
  }
  if (example === undefined) return undefined;
  const searched = response === undefined ? operation.responses : [response];
  if (searched.some((entry) => hasExample(entry, example))) return undefined;
  const ofContract = searched.flatMap((entry) => exampleNames(entry).map((name) => `${name} (${entry.status})`));
  const ofUser = ownCases.filter((entry) => (status ?? entry.status) === entry.status);
  const names = [...ofContract, ...ofUser.map((entry) => `${entry.name} (${entry.status})`)];
  return `Prefer: example=${example}: ${operation.id} has no such example; it has ${names.join(", ") || "none"}`;
}

function byStatus(operation: OperationModel, status: string): ResponseModel | undefined {
  return operation.responses.find((response) => response.status === status);
}

interface CodedAnswer {
  readonly response: ResponseModel;
  /** The example that shows the code, where there is one. */
  readonly example: string | undefined;
}

function findCoded(operation: OperationModel, outcome: "invalid-request" | "success"): CodedAnswer | undefined {
  for (const response of operation.responses) {
    const code = response.resultCodes.find((entry) => entry.class === outcome);
    if (code === undefined) continue;
    const { example } = code;
    return { response, example: example !== undefined && hasExample(response, example) ? example : undefined };
  }
  return undefined;
}

function hasExample(response: ResponseModel, name: string): boolean {
  return exampleNames(response).includes(name);
}

function exampleNames(response: ResponseModel): readonly string[] {
  return [...new Set(response.content.flatMap(({ examples }) => examples.map((example) => example.name)))];
}
