import type { JsonObject, JsonValue } from "../../contract/json/json.ts";
import type { OperationModel } from "../../contract/model/contract-model.ts";
import type { HeaderLine } from "../../contract/model/exchange.ts";
import { challengesOf, type MissingCredential, missingCredentials } from "../../contract/wire/credentials.ts";
import { declaredAnswer } from "../../contract/wire/declared-answer.ts";
import { fieldValue } from "../../contract/wire/header-fields.ts";
import { applicableContent } from "../../contract/wire/media-type.ts";
import type { Route } from "../../contract/wire/route-operation.ts";
import { type Judged, judged } from "../log/judged.ts";
import type { MockOptions, SignatureCheck } from "../mock-options.ts";
import { closeBody, needsOpening, openBody } from "../request/body-encryption.ts";
import { type CheckParameters, createCheckParameters, type RequestRules } from "../request/check-request.ts";
import { createJudgeBody, type JudgeBody } from "../request/judge-body.ts";
import { type Preferences, readPreferences } from "../request/preferences.ts";
import { type RequestViolation, writeViolationsHeader } from "../request/request-violation.ts";
import type { MockRequest } from "../transport/message.ts";
import { type MockAnswer, problemAnswer, promptDelivery } from "../transport/mock-answer.ts";
import { createPrepareAnswer, type NoAnswer, type PreparedAnswer } from "./answer-store.ts";
import { type Choice, casesOfContract, chooseAnswer, type MockCase } from "./choose-answer.ts";
import { type AnsweredRequest, createLinkedAnswers, type TellLinked } from "./linked-answers.ts";
import { findParameterCase, type ParameterCase, parameterCases } from "./parameter-cases.ts";
import { createAskPrism } from "./prism-answers.ts";
import { writeAnswerBody } from "./write-answer-body.ts";

type Found = Extract<Route, { kind: "operation" }>;

type AnswerOperation = (request: MockRequest, found: Found, query: string) => Promise<Judged>;

/** Answers the requests that reach an operation of the contract. */
export function createAnswerOperation(options: MockOptions): AnswerOperation {
  const { model, validators, encryption, checkSignature } = options;
  const prepareAnswer = createPrepareAnswer(createAskPrism(model, options.seed), { model, validators });
  const tellLinked = createLinkedAnswers(model);
  const judges = new Map(model.operations.map((operation) => [operation.id, createJudges(operation, options)]));
  return async (request, { operation, pathTexts }, query) => {
    const { headers, body: bytes } = request;
    const read = readPreferences(fieldValue(headers, "prefer"));
    if (read.kind === "refused") return unknownPreference(operation, read.detail);
    const { preferences } = read;
    const asking = options.security === false ? [] : operation.security;
    const lacking = missingCredentials(asking, { headers, query });
    if (lacking.length > 0)
      return answerUnauthorized(lacking, { operation, headers, model, prepareAnswer, preferences });
    const coding = fieldValue(headers, "content-encoding");
    if (coding !== undefined && !/^identity$/i.test(coding) && bytes.length > 0) return refuseCoding(operation, coding);
    const { judgeBody, checkParameters, ownCases, byParameters } =
      judges.get(operation.id) ?? createJudges(operation, options);
    const parameters = [...checkParameters({ headers, query, pathTexts })];
    if (parameters.length === 0 && checkSignature !== undefined) {
      parameters.push(...(await checkSignatureOf(operation, request, checkSignature)));
    }
    const opened = needsOpening(operation, encryption)
      ? await openBody(bytes, encryption)
      : { kind: "open" as const, bytes };
    const body =
      opened.kind === "open"
        ? judgeBody({ bytes: opened.bytes, contentType: fieldValue(headers, "content-type") })
        : opened;
    const choice = chooseAnswer({
      operation,
      scenario: body.scenario ?? findParameterCase(byParameters, { headers, query, pathTexts }, model.document),
      ownCases,
      preferences,
      parametersValid: isAnswered(parameters, options),
      bodyValid: isAnswered(body.violations, options),
      accept: fieldValue(headers, "accept"),
    });
    const violations = [...parameters, ...body.violations];
    const asked = askedOf(request, { pathTexts, query, bytes: opened.kind === "open" ? opened.bytes : bytes });
    return carryOut(choice, {
      operation,
      request,
      asked,
      violations,
      notes: body.notes,
      preferences,
      document: model.document,
      prepareAnswer,
      tellLinked,
      encryption,
    });
  };
}

/** Whether what a part of the request breaks leaves it the answer of a valid one. */
function isAnswered(violations: readonly RequestViolation[], { answerInvalid }: MockOptions): boolean {
  return answerInvalid === true || violations.length === 0;
}

interface Unauthorized extends Pick<Situation, "operation" | "prepareAnswer" | "preferences"> {
  readonly headers: readonly HeaderLine[];
  readonly model: MockOptions["model"];
}

/** The contract's answer to a request without credentials: 401, or 403 where it declares that alone. RFC 9110, section 15.5.2. */
async function answerUnauthorized(
  lacking: readonly MissingCredential[],
  { operation, headers, model, prepareAnswer, preferences }: Unauthorized,
): Promise<Judged> {
  const violations = lacking.map(
    ({ in: place, name, scheme, message }): RequestViolation => ({
      ...{ in: place, name, at: "", keyword: "security", limit: scheme.name, message },
    }),
  );
  const keys = operation.responses.map((response) => response.status);
  const status = !keys.includes("401") && keys.includes("403") ? 403 : 401;
  const challenges = status === 401 ? challengesOf(operation.security, model.title) : [];
  const fields = [
    ...challenges.map((challenge): HeaderLine => ["WWW-Authenticate", challenge]),
    ...violationFields(violations),
  ];
  const details = { operationId: operation.id, violations, preferences };
  const declared = declaredAnswer(operation.responses, status);
  const accept = fieldValue(headers, "accept");
  const choice = { operation, status, dynamic: false, ...(accept === undefined ? {} : { accept }) };
  const prepared = declared === undefined ? undefined : await prepareAnswer(choice);
  if (prepared === undefined || isNoAnswer(prepared)) {
    const detail = `The contract asks for credentials: ${lacking.map((each) => `${each.name} ${each.message}`).join("; ")}.`;
    const title = status === 401 ? "Unauthorized" : "Forbidden";
    return judged("invalid-request", problemAnswer(status, title, { detail, headers: fields }), details);
  }
  const carried = answerFields(prepared, headers);
  const own = carried.headers.filter(([name]) => challenges.length === 0 || name.toLowerCase() !== "www-authenticate");
  const { body } = prepared;
  const answer = { status, headers: [...own, ...fields], body, echoes: carried.echoes, delivery: promptDelivery };
  return judged("invalid-request", answer, details);
}

interface AskedParts {
  readonly pathTexts: Found["pathTexts"];
  readonly query: string;
  readonly bytes: Uint8Array;
}

/** The request as the runtime expressions of links see it. */
function askedOf({ headers }: MockRequest, { pathTexts, query, bytes }: AskedParts): AnsweredRequest["request"] {
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

interface Judges {
  readonly judgeBody: JudgeBody;
  readonly checkParameters: CheckParameters;
  readonly ownCases: readonly MockCase[];
  readonly byParameters: readonly ParameterCase[];
}

function createJudges(operation: OperationModel, options: MockOptions): Judges {
  const rules = rulesOf(options, operation);
  const cases = (options.cases ?? []).filter(({ operationId }) => operationId === operation.id);
  return {
    judgeBody: createJudgeBody(rules, [...cases, ...casesOfContract(operation)]),
    checkParameters: createCheckParameters(rules),
    ownCases: cases.filter(({ answer }) => answer.kind === "own"),
    byParameters: parameterCases(operation),
  };
}

const noValidators = { parameters: {}, requestBody: {}, responses: {} };

function rulesOf({ model, validators }: MockOptions, operation: OperationModel): RequestRules {
  return { operation, validators: validators[operation.id] ?? noValidators, document: model.document };
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

interface Situation {
  readonly operation: OperationModel;
  readonly request: MockRequest;
  readonly asked: AnsweredRequest["request"];
  readonly tellLinked: TellLinked;
  readonly violations: readonly RequestViolation[];
  /** What of the request was left unchecked. */
  readonly notes: readonly string[];
  readonly preferences: Preferences;
  readonly document: JsonObject;
  readonly prepareAnswer: ReturnType<typeof createPrepareAnswer>;
  readonly encryption: MockOptions["encryption"];
}

async function carryOut(choice: Choice, situation: Situation): Promise<Judged> {
  const { operation, violations, preferences } = situation;
  if (choice.kind === "unknown-preference") return unknownPreference(operation, choice.detail);
  if (choice.kind === "no-invalid-request-answer") {
    const headers = violationFields(violations);
    const detail = `The request breaks the contract of ${operation.id}, which declares no answer for that.`;
    const answer = problemAnswer(400, "Bad Request", { detail, headers });
    return judged("invalid-request", answer, { operationId: operation.id, violations, preferences });
  }
  const prepared = await situation.prepareAnswer(choice.choice);
  if (isNoAnswer(prepared)) return noAnswer(operation, prepared.reason);
  const { headers, echoes } = answerFields(prepared, situation.request.headers);
  const given = choice.scenario?.answer;
  const body = given?.kind === "own" ? writeOwnBody(given.body, prepared, situation) : prepared.body;
  if ("reason" in body) return noAnswer(operation, body.reason);
  const { asked, tellLinked } = situation;
  const clearBody = tellLinked({ operation, request: asked, status: prepared.status, body });
  const answer: MockAnswer = {
    status: prepared.status,
    headers: violations.length === 0 ? headers : [...headers, ...violationFields(violations)],
    body: await closeBody(operation, clearBody, situation.encryption),
    echoes,
    delivery: promptDelivery,
  };
  const scenario = choice.scenario === undefined ? {} : { scenario: choice.scenario.name };
  const flaws = choice.scenario?.answer.kind === "own" ? [] : prepared.flaws;
  const notes = [...flaws, ...situation.notes];
  return judged(choice.because, answer, {
    operationId: operation.id,
    ...scenario,
    violations,
    notes,
    preferences,
  });
}

/** A body in a content coding is not read. RFC 9110, sections 8.4 and 15.5.16. */
function refuseCoding(operation: OperationModel, coding: string): Judged {
  const detail = `Content-Encoding ${coding} is not read: send the body without a content coding.`;
  const answer = problemAnswer(415, "Unsupported Media Type", { detail, headers: [["Accept-Encoding", "identity"]] });
  return judged("refused", answer, { operationId: operation.id, notes: [detail] });
}

function noAnswer(operation: OperationModel, reason: string): Judged {
  const detail = `No answer can be made from the contract of ${operation.id}: ${reason}`;
  const answer = problemAnswer(501, "Not Implemented", { detail });
  return judged("refused", answer, { operationId: operation.id, notes: [detail] });
}

/** A body out of the user's own test data, in the media type of the answer that it takes the place of. */
function writeOwnBody(
  value: JsonValue,
  { status, headers }: PreparedAnswer,
  { operation, document }: Situation,
): Uint8Array | NoAnswer {
  const mediaType = fieldValue(headers, "content-type") ?? "application/json";
  const media = applicableContent(declaredAnswer(operation.responses, status)?.content ?? [], mediaType);
  const written = writeAnswerBody(value, { mediaType, media, document });
  return written.kind === "written"
    ? written.bytes
    : { reason: `its ${status} is ${mediaType}, which ${written.reason}` };
}

function isNoAnswer(prepared: PreparedAnswer | NoAnswer): prepared is NoAnswer {
  return "reason" in prepared;
}

interface AnswerFields {
  readonly headers: readonly HeaderLine[];
  /** Names in lower case. */
  readonly echoes: readonly string[];
}

function answerFields(prepared: PreparedAnswer, requestHeaders: readonly HeaderLine[]): AnswerFields {
  const carried = prepared.echoes.flatMap(({ name, from, otherwise }): HeaderLine[] => {
    const value = fieldValue(requestHeaders, from) ?? otherwise;
    return value === undefined ? [] : [[name, value]];
  });
  return { headers: [...prepared.headers, ...carried], echoes: carried.map(([name]) => name.toLowerCase()) };
}

function violationFields(violations: readonly RequestViolation[]): readonly HeaderLine[] {
  return violations.length === 0 ? [] : [["X-Mock-Violations", writeViolationsHeader(violations)]];
}

function unknownPreference(operation: OperationModel, detail: string): Judged {
  return judged("refused", problemAnswer(404, "Not Found", { detail }), { operationId: operation.id, notes: [detail] });
}
