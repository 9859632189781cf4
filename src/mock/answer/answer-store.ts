import type { JsonValue } from "../../contract/json/json.ts";
import type { ContractModel, MediaTypeModel } from "../../contract/model/contract-model.ts";
import type { ContractValidators, Validator } from "../../contract/model/validator.ts";
import { allowsType, factsOf } from "../../contract/schema/schema-facts.ts";
import { type ConformingBody, conformingBody } from "../repair/conforming-body.ts";
import { isJsonMediaType } from "../request/read-body.ts";
import { type HeaderField, hasNoContent } from "../transport/message.ts";
import { acceptQuality } from "./accept-quality.ts";
import { answerFields, type EchoField } from "./answer-fields.ts";
import { declaredResponse } from "./declared-response.ts";
import { ownAnswer } from "./own-answer.ts";
import type { AnswerChoice, AskPrism, PrismAnswer } from "./prism-answers.ts";
import { isTextAsItIs, writeAnswerBody } from "./write-answer-body.ts";

/** An answer of the contract, ready to be sent but for what this request gives it: the values it carries back. */
export interface PreparedAnswer {
  readonly status: number;
  /** Without the fields that carry a request's value back. */
  readonly headers: readonly HeaderField[];
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
    const asked = await askFor(askPrism, choice);
    const status = asked.kind === "answer" ? { status: asked.status } : {};
    const answer = isWhole(asked, choice) ? asked : (ownAnswer({ ...choice, ...status }, model) ?? asked);
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

/** Prism leaves out a body that has no schema, though its answer has a media type. */
function isWhole(answer: PrismAnswer, { operation }: AnswerChoice): boolean {
  if (answer.kind === "none") return false;
  if (answer.body !== undefined || hasNoContent(answer.status)) return true;
  return (declaredResponse(operation, answer.status)?.content ?? []).length === 0;
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
  const mediaType = hasNoContent(answer.status) ? undefined : concreteMediaType(answer);
  const media = response?.content.find((entry) => entry.mediaType === mediaType);
  const { document } = preparation.model;
  const validate = mediaType === undefined ? undefined : rules?.body[mediaType];
  const { body, notes } = toBody(answer, { ...preparation, media, validate });
  const written = writeAnswerBody(body, { mediaType, media, document });
  if (written.kind === "unwritable") return { reason: `its ${answer.status} is ${mediaType}, which ${written.reason}` };
  const fields = answerFields(response?.headers ?? [], answer.headers, { document, validators: rules?.headers ?? {} });
  const type: readonly HeaderField[] = mediaType === undefined ? [] : [["Content-Type", mediaType]];
  const deprecation: readonly HeaderField[] = operation.deprecated ? [["Deprecation", "true"]] : [];
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
  if (!mediaType.includes("*")) return mediaType;
  const [range = ""] = mediaType.split("/");
  return ofRange[range] ?? (typeof body === "string" ? "text/plain" : "application/json");
}

/** One of a range of media types whose content is no text. */
const ofRange: Readonly<Record<string, string>> = { image: "image/png", audio: "audio/mpeg", video: "video/mp4" };
