import type {
  ContractModel,
  HeaderModel,
  MediaTypeModel,
  OperationModel,
  ResponseModel,
} from "../contract/contract-model.ts";
import type { JsonValue } from "../contract/json.ts";
import { sampleOf } from "../contract/sample.ts";
import type { ContractValidators, Validator, Violation } from "../contract/validator.ts";
import { acceptQuality } from "./accept-quality.ts";
import type { HeaderField } from "./message.ts";
import type { AnswerChoice, AskPrism, PrismAnswer } from "./prism-answers.ts";
import { isJsonMediaType } from "./read-body.ts";
import { repairBody } from "./repair-body.ts";
import { type BodyRules, isTextAsItIs, writeAnswerBody } from "./write-answer-body.ts";

/** An answer of the contract, ready to be sent but for what this request gives it: the values it carries back. */
export interface PreparedAnswer {
  readonly status: number;
  /** Without the fields that carry a request's value back. */
  readonly headers: readonly HeaderField[];
  readonly echoes: readonly EchoField[];
  readonly body: Uint8Array;
  /** What in this answer breaks the contract, as sentences: a fault of the contract's own examples. */
  readonly flaws: readonly string[];
}

/** A header field that carries a request's value back (`x-echoes`). */
export interface EchoField {
  readonly name: string;
  readonly from: string;
  /** Sent where the request has no such field. */
  readonly otherwise: string | undefined;
}

/** Prepares the answer that was chosen. */
export type PrepareAnswer = (choice: AnswerChoice) => Promise<PreparedAnswer | NoAnswer>;

/** Prism has no answer to give. */
export interface NoAnswer {
  readonly reason: string;
}

/** Far more answers than a contract has; only made-up Accept fields could ask for more. */
const mostAnswers = 5_000;

/**
 * Prepares answers and keeps them: what Prism has decided once it need not decide again.
 * Answers made up from schemas (`dynamic`) are new each time.
 */
export function createPrepareAnswer(
  askPrism: AskPrism,
  { model, validators }: { readonly model: ContractModel; readonly validators: ContractValidators },
): PrepareAnswer {
  const kept = new Map<string, Promise<PreparedAnswer | NoAnswer>>();
  const prepareNew = async (choice: AnswerChoice): Promise<PreparedAnswer | NoAnswer> => {
    const answer = await askFor(askPrism, choice);
    if (answer.kind === "none") return { reason: answer.reason };
    const json = jsonBeside(answer, choice);
    if (json !== undefined && !isPreferred(answer, choice, json)) return prepareNew({ ...choice, accept: json });
    const spare = choice.dynamic ? await askFor(askPrism, { ...choice, dynamic: false }) : undefined;
    const preparation = { choice, model, validators, spare: spare?.kind === "answer" ? spare.body : undefined };
    const prepared = toPrepared(answer, preparation);
    return "reason" in prepared && json !== undefined ? prepareNew({ ...choice, accept: json }) : prepared;
  };
  return (wanted) => {
    const choice = withoutIdleAccept(wanted);
    if (choice.dynamic) return prepareNew(choice);
    const key = `${choice.operation.id}\n${choice.status ?? ""}\n${choice.example ?? ""}\n${choice.accept ?? ""}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= mostAnswers) kept.clear();
    const prepared = prepareNew(choice);
    kept.set(key, prepared);
    return prepared;
  };
}

/** Where each answer has one media type only, Accept chooses nothing: disregarding it is allowed (RFC 9110, section 12.5.1). */
function withoutIdleAccept(choice: AnswerChoice): AnswerChoice {
  const { accept, ...rest } = choice;
  const chooses = choice.operation.responses.some(({ content }) => content.length > 1);
  return accept !== undefined && chooses ? { ...rest, accept } : rest;
}

/** Without what the caller accepts, and then made the other way, from an example or the schema, where Prism finds nothing that fits or gives up. */
async function askFor(askPrism: AskPrism, choice: AnswerChoice): Promise<PrismAnswer> {
  const { accept: _accept, ...anyType } = choice;
  const attempts = [
    choice,
    ...(choice.accept === undefined ? [] : [anyType]),
    { ...anyType, dynamic: !choice.dynamic },
  ];
  let last: PrismAnswer = { kind: "none", reason: "" };
  for (const attempt of attempts) {
    const answer = await askPrism(attempt);
    if (answer.kind === "answer" && (choice.status === undefined || answer.status === choice.status)) return answer;
    last = answer.kind === "none" ? answer : { kind: "none", reason: `Prism answers ${answer.status}` };
  }
  return last;
}

/** The JSON that the contract offers beside an object or an array in another form, and that is not yet asked for. */
function jsonBeside({ status, body, headers }: MadeAnswer, { operation, accept }: AnswerChoice): string | undefined {
  const mediaType = headers["Content-type"];
  if (typeof body !== "object" || typeof mediaType !== "string" || isJsonMediaType(mediaType)) return undefined;
  const offered = declaredResponse(operation, status)?.content ?? [];
  const json = offered.find((entry) => isJsonMediaType(entry.mediaType))?.mediaType;
  return json === accept ? undefined : json;
}

function isPreferred(answer: MadeAnswer, { accept }: AnswerChoice, json: string): boolean {
  const mediaType = concreteMediaType(answer) ?? "";
  return accept !== undefined && acceptQuality(accept, mediaType) > acceptQuality(accept, json);
}

type MadeAnswer = Extract<PrismAnswer, { kind: "answer" }>;

interface Preparation {
  readonly choice: AnswerChoice;
  readonly model: ContractModel;
  readonly validators: ContractValidators;
  /** A body of the same answer that is not made up. */
  readonly spare: JsonValue | undefined;
}

function toPrepared(answer: MadeAnswer, preparation: Preparation): PreparedAnswer | NoAnswer {
  const { operation } = preparation.choice;
  const response = declaredResponse(operation, answer.status);
  const rules = response && preparation.validators[operation.id]?.responses[response.status];
  const mediaType = concreteMediaType(answer);
  const validate = mediaType === undefined ? undefined : rules?.body[mediaType];
  const media = response?.content.find((entry) => entry.mediaType === mediaType);
  const madeUp = preparation.choice.dynamic || media?.examples.length === 0;
  const canMend = madeUp && validate !== undefined && answer.body !== undefined;
  const body = canMend ? mended(answer.body, { validate, media, preparation }) : answer.body;
  const bodyRules = { mediaType, media, document: preparation.model.document };
  const written = writeAnswerBody(body, bodyRules);
  if (written.kind === "unwritable") return { reason: `its ${answer.status} is ${mediaType}, which ${written.reason}` };
  const isJudged = body !== undefined && !isOpaque(body, bodyRules);
  const fields = headerFields(response?.headers ?? [], answer, rules?.headers ?? {});
  const type: readonly HeaderField[] = mediaType === undefined ? [] : [["Content-Type", mediaType]];
  const deprecation: readonly HeaderField[] = operation.deprecated ? [["Deprecation", "true"]] : [];
  return {
    status: answer.status,
    headers: [...type, ...fields.plain, ...deprecation],
    echoes: fields.echoes,
    body: written.bytes,
    flaws: [...findFlaws(isJudged ? validate?.(body) : []), ...written.notes],
  };
}

interface Mending {
  readonly validate: Validator;
  readonly media: MediaTypeModel | undefined;
  readonly preparation: Preparation;
}

/** A body that was made up and breaks its schema is mended; where that does not help, the least that fits takes its place. */
function mended(body: JsonValue, { validate, media, preparation }: Mending): JsonValue {
  const repaired = repairBody(body, validate, preparation.spare);
  if (media === undefined || validate(repaired).length === 0) return repaired;
  const place = { schema: media.schema ?? true, pointer: `${media.pointer}/schema` };
  const samples = [false, true].map((shortest) => sampleOf(preparation.model.document, place, { shortest }));
  return samples.find((sample) => validate(sample).length === 0) ?? repaired;
}

interface AnswerFields {
  readonly plain: readonly HeaderField[];
  readonly echoes: readonly EchoField[];
}

/** Fields that say how this very message is sent: made up, they would break it. RFC 9110, sections 6.4 and 8.6; RFC 9112, section 6. */
const framing: readonly string[] = [
  "connection",
  "content-encoding",
  "content-length",
  "content-type",
  "transfer-encoding",
];

/** An optional field whose made-up value breaks its own schema is better left out. */
function headerFields(
  headers: readonly HeaderModel[],
  answer: MadeAnswer,
  validators: Readonly<Record<string, Validator>>,
): AnswerFields {
  const plain: HeaderField[] = [];
  const echoes: EchoField[] = [];
  for (const { name, required, echoes: from } of headers) {
    if (framing.includes(name.toLowerCase())) continue;
    const value = answer.headers[name];
    const text = fieldText(value);
    if (from !== undefined) echoes.push({ name, from, otherwise: text });
    else if (text !== undefined && (required || (validators[name.toLowerCase()]?.(value) ?? []).length === 0)) {
      plain.push([name, text]);
    }
  }
  return { plain, echoes };
}

function findFlaws(violations: readonly Violation[] = []): readonly string[] {
  return violations.map(({ at, message }) => `the contract's own answer breaks its schema: ${at} ${message}`);
}

/** The response of the contract that stands for a status: itself, its range, or the default. OpenAPI 3.1, section 4.8.16. */
export function declaredResponse(operation: OperationModel, status: number): ResponseModel | undefined {
  const [exact, range] = [String(status), `${Math.floor(status / 100)}XX`];
  const { responses } = operation;
  return (
    responses.find((response) => response.status === exact) ??
    responses.find((response) => response.status === range) ??
    responses.find((response) => response.status === "default")
  );
}

/** Header values are Latin-1 without control characters (RFC 9110, section 5.5); a value that is none is not sent. */
const fieldContent = /^[\t\x20-\x7e\x80-\xff]*$/;

function fieldText(value: JsonValue | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  const text = typeof value === "string" ? value : simpleStyle(value);
  return fieldContent.test(text) ? text : undefined;
}

/** Arrays and objects in the style `simple`, as header fields have it. OpenAPI 3.1, section 4.8.12.2. */
function simpleStyle(value: JsonValue): string {
  if (typeof value !== "object" || value === null) return String(value);
  return (Array.isArray(value) ? value : Object.entries(value).flat()).map(String).join(",");
}

function concreteMediaType({ headers, body }: MadeAnswer): string | undefined {
  const mediaType = headers["Content-type"];
  if (typeof mediaType !== "string" || body === undefined) return undefined;
  if (!mediaType.includes("*")) return mediaType;
  return typeof body === "string" ? "text/plain" : "application/json";
}

/** An example that is a text of XML or of a form is none of the values that its schema speaks of. */
function isOpaque(body: JsonValue, { mediaType, media }: Omit<BodyRules, "document">): boolean {
  return isTextAsItIs(body, { mediaType, media }) && !/^text\/(?!xml)/i.test(mediaType ?? "");
}
