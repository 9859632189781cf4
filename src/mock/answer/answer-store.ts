import type { JsonValue } from "../../contract/json/json.ts";
import type { ContractModel, MediaTypeModel } from "../../contract/model/contract-model.ts";
import type { HeaderLine } from "../../contract/model/exchange.ts";
import type { ContractValidators, Validator } from "../../contract/model/validator.ts";
import { allowsType, factsOf } from "../../contract/schema/schema-facts.ts";
import { declaredAnswer, hasNoContent, isSuccessKey } from "../../contract/wire/declared-answer.ts";
import { fieldValue } from "../../contract/wire/header-fields.ts";
import {
  applicableContent,
  bodyKindOf,
  isJsonMediaType,
  mediaTypeToSend,
  negotiatedKey,
} from "../../contract/wire/media-type.ts";
import { BoundedCache } from "../bounded-cache.ts";
import { type ConformingBody, conformingBody } from "../repair/conforming-body.ts";
import { answerFields, type EchoField } from "./answer-fields.ts";
import { exampleAnswer, ownAnswer, taggedAnswer } from "./own-answer.ts";
import type { AnswerChoice, AskPrism, PrismAnswer } from "./prism-answers.ts";
import { isTextAsItIs, writeAnswerBody } from "./write-answer-body.ts";

/** An answer of the contract, ready to be sent but for what this request gives it: the values it carries back. */
export interface PreparedAnswer {
  readonly status: number;
  /** Without the fields that carry a request's value back. */
  readonly headers: readonly HeaderLine[];
  readonly echoes: readonly EchoField[];
  readonly body: Uint8Array;
  /** What is wrong with the contract's own examples, and what became of it, as sentences. */
  readonly flaws: readonly string[];
}

/** Prepares the answer that was chosen. */
export type PrepareAnswer = (choice: AnswerChoice) => Promise<PreparedAnswer | NoAnswer>;

/** Prism has no answer to give. */
export interface NoAnswer {
  readonly reason: string;
}

/** Whether nothing could be prepared. */
export function isNoAnswer(prepared: PreparedAnswer | NoAnswer): prepared is NoAnswer {
  return "reason" in prepared;
}

/** The header fields of an answer to one request. */
export interface CarriedFields {
  readonly headers: readonly HeaderLine[];
  /** Names, in lower case, of those that carry a value of the request back. */
  readonly echoes: readonly string[];
}

/** The fields of a prepared answer, with the values that it carries back from a request. */
export function carriedFields(prepared: PreparedAnswer, requestHeaders: readonly HeaderLine[]): CarriedFields {
  const carried = prepared.echoes.flatMap(({ name, from, otherwise }): HeaderLine[] => {
    const value = fieldValue(requestHeaders, from) ?? otherwise;
    return value === undefined ? [] : [[name, value]];
  });
  return { headers: [...prepared.headers, ...carried], echoes: carried.map(([name]) => name.toLowerCase()) };
}

/** Far more answers than a contract has; only made-up Accept fields could ask for more. */
const limits = { mostEntries: 5_000, mostCharacters: 4_000_000 };

/**
 * Prepares answers and keeps them. Prism is asked only where no example shows the body. Answers made up from schemas (`dynamic`) are
 * new each time.
 */
export function createPrepareAnswer(
  askPrism: AskPrism,
  { model, validators }: { readonly model: ContractModel; readonly validators: ContractValidators },
): PrepareAnswer {
  const kept = new BoundedCache<Promise<PreparedAnswer | NoAnswer>>(limits);
  const prepareNew = async (choice: AnswerChoice): Promise<PreparedAnswer | NoAnswer> => {
    const asked = exampleAnswer(choice, model) ?? taggedAnswer(choice, model) ?? (await askFor(askPrism, choice));
    const status = asked.kind === "answer" ? { status: asked.status } : {};
    const answer = isWhole(asked, choice) ? asked : (ownAnswer({ ...choice, ...status }, model) ?? asked);
    if (answer.kind === "none") return { reason: answer.reason };
    const plain = { ...choice, dynamic: false };
    const spare = choice.dynamic ? (exampleAnswer(plain, model) ?? (await askFor(askPrism, plain))) : undefined;
    const preparation = { choice, model, validators, spare: spare?.kind === "answer" ? spare.body : undefined };
    const prepared = toPrepared(answer, preparation);
    const json = jsonOf(choice, answer.status);
    const isLast = !("reason" in prepared) || json === undefined || json === choice.accept;
    return isLast ? prepared : prepareNew({ ...choice, accept: json });
  };
  return (wanted) => {
    const choice = withNegotiatedType(wanted);
    if (choice.dynamic) return prepareNew(choice);
    const key = `${choice.operation.id}\n${choice.status ?? ""}\n${choice.example ?? ""}\n${choice.accept ?? ""}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const prepared = prepareNew(choice);
    kept.set(key, prepared);
    return prepared;
  };
}

/** Prism leaves out a body that has no schema, though its answer has a media type. */
function isWhole(answer: PrismAnswer, { operation }: AnswerChoice): boolean {
  if (answer.kind === "none") return false;
  if (answer.body !== undefined || hasNoContent(answer.status)) return true;
  return (declaredAnswer(operation.responses, answer.status)?.content ?? []).length === 0;
}

/**
 * The choice with one media type to answer in, where its answer has several; where it has one, Accept chooses nothing: disregarding
 * it is allowed (RFC 9110, section 12.5.1). An example that was asked for by name decides where one type only has it.
 */
function withNegotiatedType(choice: AnswerChoice): AnswerChoice {
  const { accept, ...rest } = choice;
  const { operation, status, example } = choice;
  const { responses } = operation;
  const response =
    status === undefined ? responses.find((each) => isSuccessKey(each.status)) : declaredAnswer(responses, status);
  const content = response?.content ?? [];
  const holders = content.filter(({ examples }) => examples.some(({ name }) => name === example));
  const offered = (holders.length > 0 ? holders : content).map(({ mediaType }) => mediaType);
  const key = content.length > 1 ? negotiatedKey(offered, accept) : undefined;
  return key === undefined ? rest : { ...rest, accept: key };
}

/** The JSON that an answer is declared in. */
function jsonOf({ operation }: AnswerChoice, status: number): string | undefined {
  const offered = declaredAnswer(operation.responses, status)?.content ?? [];
  return offered.find(({ mediaType }) => isJsonMediaType(mediaType))?.mediaType;
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
  const response = declaredAnswer(operation.responses, answer.status);
  const rules = response && preparation.validators[operation.id]?.responses[response.status];
  const mediaType = hasNoContent(answer.status) ? undefined : concreteMediaType(answer);
  const media = mediaType === undefined ? undefined : applicableContent(response?.content ?? [], mediaType);
  const { document } = preparation.model;
  const validate = media === undefined ? undefined : rules?.body[media.mediaType];
  const { body, notes } = toBody(answer, { ...preparation, media, validate });
  const written = writeAnswerBody(body, { mediaType, media, document });
  if (written.kind === "unwritable") return { reason: `its ${answer.status} is ${mediaType}, which ${written.reason}` };
  const fields = answerFields(response?.headers ?? [], answer.headers, { document, validators: rules?.headers ?? {} });
  const type: readonly HeaderLine[] =
    mediaType === undefined ? [] : [["Content-Type", written.contentType ?? mediaType]];
  const deprecation: readonly HeaderLine[] = operation.deprecated ? [["Deprecation", "true"]] : [];
  return {
    status: answer.status,
    headers: [...type, ...fields.plain, ...deprecation],
    echoes: fields.echoes,
    body: written.bytes,
    flaws: [...notes, ...fields.notes, ...written.notes],
  };
}

interface BodyPreparation extends Preparation {
  readonly media: MediaTypeModel | undefined;
  readonly validate: Validator | undefined;
}

function toBody({ body }: MadeAnswer, preparation: BodyPreparation): ConformingBody | AbsentBody {
  const { choice, model, spare, media, validate } = preparation;
  if (body === undefined || media === undefined || validate === undefined) return { body, notes: [] };
  // A text of XML or of a form is the form of a value, and not the value that the schema speaks of.
  const isText = isTextAsItIs(body, { mediaType: media.mediaType, media });
  if (isText && !isTextByContract(model, media)) return { body, notes: [] };
  const isMadeUp = choice.dynamic || media.examples.length === 0;
  return conformingBody(body, { model, media, validate, isMadeUp, isNamed: choice.example !== undefined, spare });
}

interface AbsentBody {
  readonly body: JsonValue | undefined;
  readonly notes: readonly [];
}

function isTextByContract({ document }: ContractModel, { schema = true, pointer }: MediaTypeModel): boolean {
  return allowsType(factsOf(document, { schema, pointer: `${pointer}/schema` }), "string");
}

function concreteMediaType({ headers, body }: MadeAnswer): string | undefined {
  const mediaType = headers["Content-type"];
  if (typeof mediaType !== "string" || body === undefined) return undefined;
  const sent = mediaTypeToSend([mediaType], bodyKindOf(body));
  if (sent?.kind === "media-type") return sent.contentType;
  return ofRange[mediaType.split("/", 1)[0] ?? ""] ?? (typeof body === "string" ? "text/plain" : "application/json");
}

/** One of a range of media types whose content is no text. */
const ofRange: Readonly<Record<string, string>> = { image: "image/png", audio: "audio/mpeg", video: "video/mp4" };
