import type { JsonObject, JsonValue } from "../../contract/json/json.ts";
import type { OperationModel } from "../../contract/model/contract-model.ts";
import type { HeaderLine } from "../../contract/model/exchange.ts";
import { noValidators } from "../../contract/model/validator.ts";
import { missingCredentials } from "../../contract/wire/credentials.ts";
import { declaredAnswer } from "../../contract/wire/declared-answer.ts";
import { fieldValue } from "../../contract/wire/header-fields.ts";
import { applicableContent } from "../../contract/wire/media-type.ts";
import type { Route } from "../../contract/wire/route-operation.ts";
import { BoundedCache } from "../bounded-cache.ts";
import { type Judged, judged } from "../log/judged.ts";
import type { MockOptions, SignatureCheck } from "../mock-options.ts";
import { needsOpening, openBody } from "../request/body-encryption.ts";
import { type CheckParameters, createCheckParameters, type RequestRules } from "../request/check-request.ts";
import { createJudgeBody, type JudgeBody } from "../request/judge-body.ts";
import { type Preferences, readPreferences } from "../request/preferences.ts";
import type { RequestViolation } from "../request/request-violation.ts";
import type { MockRequest } from "../transport/message.ts";
import { type MockAnswer, problemAnswer, promptDelivery } from "../transport/mock-answer.ts";
import { carriedFields, isNoAnswer, type NoAnswer, type PrepareAnswer, type PreparedAnswer } from "./answer-store.ts";
import { answerUnauthorized } from "./answer-unauthorized.ts";
import { type Choice, casesOfContract, chooseAnswer, type MockCase } from "./choose-answer.ts";
import { createDecidingParts, type DecidingParts } from "./deciding-parts.ts";
import { findParameterCase, type ParameterCase, parameterCases } from "./parameter-cases.ts";
import { noAnswer, refuseCoding, unknownPreference, violationFields } from "./refusals.ts";
import { writeAnswerBody } from "./write-answer-body.ts";

/** What a router finds for a request of the contract. */
export type Found = Extract<Route, { kind: "operation" }>;

/** The answer to a request as its own parts decide it: what earlier requests change, and encryption, come after. */
export interface Decision {
  readonly judged: Judged;
  /** The request's body in clear; `undefined` where the answer is not the contract's own, but problem details of the mock. */
  readonly clearRequest: Uint8Array | undefined;
}

/** Decides on one request that reached an operation. */
export type DecideAnswer = (request: MockRequest, found: Found, query: string) => Promise<Decision>;

const limits = { mostEntries: 1_000, mostCharacters: 2_000_000 };

/** Decides once on equal requests, and keeps the last decisions. Answers made up anew for each request (`dynamic`) are not kept. */
export function createDecideAnswer(options: MockOptions, prepareAnswer: PrepareAnswer): DecideAnswer {
  const { model } = options;
  const tables = new Map(model.operations.map((operation) => [operation.id, createTables(operation, options)]));
  const kept = new BoundedCache<Decision>(limits);
  return async (request, found, query) => {
    const { operation } = found;
    const own = tables.get(operation.id) ?? createTables(operation, options);
    const parts = own.decidingParts(request);
    const key = parts === undefined ? undefined : `${operation.id}\n${parts}`;
    const known = key === undefined ? undefined : kept.get(key);
    if (known !== undefined) return known;
    const decision = await decide(request, { found, query, options, own, prepareAnswer });
    if (key !== undefined && !decision.judged.preferences.dynamic) kept.set(key, decision);
    return decision;
  };
}

/** What is made once of an operation. */
interface Tables {
  readonly decidingParts: DecidingParts;
  readonly judgeBody: JudgeBody;
  readonly checkParameters: CheckParameters;
  readonly ownCases: readonly MockCase[];
  readonly byParameters: readonly ParameterCase[];
}

function createTables(operation: OperationModel, options: MockOptions): Tables {
  const rules = rulesOf(options, operation);
  const cases = (options.cases ?? []).filter(({ operationId }) => operationId === operation.id);
  return {
    decidingParts: createDecidingParts(operation),
    judgeBody: createJudgeBody(rules, [...cases, ...casesOfContract(operation)]),
    checkParameters: createCheckParameters(rules),
    ownCases: cases.filter(({ answer }) => answer.kind === "own"),
    byParameters: parameterCases(operation),
  };
}

function rulesOf({ model, validators }: MockOptions, operation: OperationModel): RequestRules {
  return { operation, validators: validators[operation.id] ?? noValidators, document: model.document };
}

interface Deciding {
  readonly found: Found;
  readonly query: string;
  readonly options: MockOptions;
  readonly own: Tables;
  readonly prepareAnswer: PrepareAnswer;
}

async function decide(request: MockRequest, deciding: Deciding): Promise<Decision> {
  const { found, query, options, prepareAnswer } = deciding;
  const { operation } = found;
  const { headers, body: bytes } = request;
  const { model } = options;
  const read = readPreferences(fieldValue(headers, "prefer"));
  if (read.kind === "refused") return refused(unknownPreference(operation, read.detail));
  const { preferences } = read;
  const asking = options.security === false ? [] : operation.security;
  const lacking = missingCredentials(asking, { headers, query });
  if (lacking.length > 0) {
    return refused(await answerUnauthorized(lacking, { operation, headers, model, prepareAnswer, preferences }));
  }
  const coding = fieldValue(headers, "content-encoding");
  if (coding !== undefined && !/^identity$/i.test(coding) && bytes.length > 0) {
    return refused(refuseCoding(operation, coding));
  }
  return decideByContract(request, { ...deciding, preferences });
}

function refused(judgement: Judged): Decision {
  return { judged: judgement, clearRequest: undefined };
}

async function decideByContract(
  request: MockRequest,
  deciding: Deciding & { readonly preferences: Preferences },
): Promise<Decision> {
  const { found, query, options, own, prepareAnswer, preferences } = deciding;
  const { operation, pathTexts } = found;
  const { headers, body: bytes } = request;
  const { document } = options.model;
  const sources = { headers, query, pathTexts };
  const parameters = [...own.checkParameters(sources)];
  if (parameters.length === 0 && options.checkSignature !== undefined) {
    parameters.push(...(await checkSignatureOf(operation, request, options.checkSignature)));
  }
  const { encryption } = options;
  const opened = needsOpening(operation, encryption)
    ? await openBody(bytes, encryption)
    : { kind: "open" as const, bytes };
  const body =
    opened.kind === "open"
      ? own.judgeBody({ bytes: opened.bytes, contentType: fieldValue(headers, "content-type") })
      : opened;
  const choice = chooseAnswer({
    operation,
    scenario: body.scenario ?? findParameterCase(own.byParameters, sources, document),
    ownCases: own.ownCases,
    preferences,
    parametersValid: isAnswered(parameters, options),
    bodyValid: isAnswered(body.violations, options),
    accept: fieldValue(headers, "accept"),
  });
  const violations = [...parameters, ...body.violations];
  const clearRequest = opened.kind === "open" ? opened.bytes : bytes;
  const { notes } = body;
  const chosen = { operation, headers, clearRequest, violations, notes, preferences, document, prepareAnswer };
  return prepareChoice(choice, chosen);
}

/** Whether what a part of the request breaks leaves it the answer of a valid one. */
function isAnswered(violations: readonly RequestViolation[], { answerInvalid }: MockOptions): boolean {
  return answerInvalid === true || violations.length === 0;
}

/** The header that the contract says is the signature (`x-supply`), checked over the bytes as they came. */
async function checkSignatureOf(
  operation: OperationModel,
  request: MockRequest,
  checkSignature: SignatureCheck,
): Promise<readonly RequestViolation[]> {
  const parameter = operation.parameters.find(({ supply }) => supply?.from === "signature");
  if (parameter === undefined) return [];
  const signature = fieldValue(request.headers, parameter.name);
  if (signature === undefined || (await checkSignature(signature, request.body))) return [];
  const message = "does not belong to the bytes of this body, or was made with another secret key";
  return [
    { in: "header", name: parameter.name, at: "", keyword: "signature", limit: "signature of the body", message },
  ];
}

interface Chosen {
  readonly operation: OperationModel;
  readonly headers: readonly HeaderLine[];
  readonly clearRequest: Uint8Array;
  readonly violations: readonly RequestViolation[];
  /** What of the request was left unchecked. */
  readonly notes: readonly string[];
  readonly preferences: Preferences;
  readonly document: JsonObject;
  readonly prepareAnswer: PrepareAnswer;
}

async function prepareChoice(choice: Choice, chosen: Chosen): Promise<Decision> {
  const { operation, violations, preferences } = chosen;
  if (choice.kind === "unknown-preference") return refused(unknownPreference(operation, choice.detail));
  if (choice.kind === "no-invalid-request-answer") {
    const headers = violationFields(violations);
    const detail = `The request breaks the contract of ${operation.id}, which declares no answer for that.`;
    const answer = problemAnswer(400, "Bad Request", { detail, headers });
    return refused(judged("invalid-request", answer, { operationId: operation.id, violations, preferences }));
  }
  const prepared = await chosen.prepareAnswer(choice.choice);
  if (isNoAnswer(prepared)) return refused(noAnswer(operation, prepared.reason));
  const { headers, echoes } = carriedFields(prepared, chosen.headers);
  const given = choice.scenario?.answer;
  const body = given?.kind === "own" ? writeOwnBody(given.body, prepared, chosen) : prepared.body;
  if ("reason" in body) return refused(noAnswer(operation, body.reason));
  const { status } = prepared;
  const fields = violations.length === 0 ? headers : [...headers, ...violationFields(violations)];
  const answer: MockAnswer = { status, headers: fields, body, echoes, delivery: promptDelivery };
  const scenario = choice.scenario === undefined ? {} : { scenario: choice.scenario.name };
  const notes = [...(given?.kind === "own" ? [] : prepared.flaws), ...chosen.notes];
  const details = { operationId: operation.id, ...scenario, violations, notes, preferences };
  return { judged: judged(choice.because, answer, details), clearRequest: chosen.clearRequest };
}

/** A body out of the user's own test data, in the media type of the answer that it takes the place of. */
function writeOwnBody(
  value: JsonValue,
  { status, headers }: PreparedAnswer,
  { operation, document }: Chosen,
): Uint8Array | NoAnswer {
  const mediaType = fieldValue(headers, "content-type") ?? "application/json";
  const media = applicableContent(declaredAnswer(operation.responses, status)?.content ?? [], mediaType);
  const written = writeAnswerBody(value, { mediaType, media, document });
  return written.kind === "written"
    ? written.bytes
    : { reason: `its ${status} is ${mediaType}, which ${written.reason}` };
}
