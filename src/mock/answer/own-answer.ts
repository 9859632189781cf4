import type { JsonObject, JsonValue } from "../../contract/json/json.ts";
import { valueAt } from "../../contract/json/json-pointer.ts";
import type {
  ContractModel,
  MediaTypeModel,
  OperationModel,
  ResponseModel,
} from "../../contract/model/contract-model.ts";
import { discriminatorProperty } from "../../contract/schema/discriminator.ts";
import type { JsonSchema } from "../../contract/schema/json-schema.ts";
import { sampleOf } from "../../contract/schema/sample.ts";
import { isSchema, mapSubSchemas } from "../../contract/schema/sub-schemas.ts";
import { declaredAnswer, isSuccessKey, statusForKey } from "../../contract/wire/declared-answer.ts";
import { isJsonMediaType, isMediaRange } from "../../contract/wire/media-type.ts";
import type { AnswerChoice, PrismAnswer } from "./prism-answers.ts";

/**
 * The answer that was chosen, without Prism: its example, or the smallest value of its schema. For what Prism gives up on, such as
 * some schemas that hold themselves, and bodies that have no schema; `undefined` where the contract declares no such answer.
 * An operation without `responses` (OpenAPI 3.1, section 4.8.10) is answered 200 without content.
 */
export function ownAnswer(
  choice: AnswerChoice,
  { document }: Pick<ContractModel, "document">,
): PrismAnswer | undefined {
  const { operation, status } = choice;
  if (operation.responses.length === 0) return { kind: "answer", status: status ?? 200, headers: {}, body: undefined };
  const response = status === undefined ? firstSuccess(operation) : declaredAnswer(operation.responses, status);
  if (response === undefined) return undefined;
  const media = chosenContent(response, choice);
  const valueIn = ({ examples, schema = true, pointer }: Pick<MediaTypeModel, "examples" | "schema" | "pointer">) =>
    (examples.find(({ name }) => name === choice.example) ?? examples[0])?.value ??
    sampleOf(document, { schema, pointer: `${pointer}/schema` }, { direction: "response", isFull: true });
  const headers = response.headers.map((header): [string, JsonValue] => [header.name, valueIn(header)]);
  const type: readonly [string, JsonValue][] = media === undefined ? [] : [["Content-type", media.mediaType]];
  return {
    kind: "answer",
    status:
      status ??
      statusForKey(
        operation.responses.map((entry) => entry.status),
        response.status,
      ),
    headers: Object.fromEntries([...headers, ...type]),
    body: media === undefined ? undefined : hasNothing(media) ? emptyOf(media) : valueIn(media),
  };
}

/**
 * The answer that was chosen where nothing of it has to be made up: its body is an example, or it has none. `undefined` for all
 * others.
 */
export function exampleAnswer(choice: AnswerChoice, model: Pick<ContractModel, "document">): PrismAnswer | undefined {
  const { operation, status, dynamic } = choice;
  const response = status === undefined ? undefined : declaredAnswer(operation.responses, status);
  if (dynamic || response === undefined) return undefined;
  const media = chosenContent(response, choice);
  return media === undefined || media.examples.length > 0 ? ownAnswer(choice, model) : undefined;
}

/**
 * The answer that was chosen where a discriminator tells its variants apart: Prism does not know what names them, and makes up any
 * text for the member that does. `undefined` for all others.
 */
export function taggedAnswer(choice: AnswerChoice, model: Pick<ContractModel, "document">): PrismAnswer | undefined {
  const { operation, status, dynamic } = choice;
  const response = status === undefined ? firstSuccess(operation) : declaredAnswer(operation.responses, status);
  if (dynamic || response === undefined) return undefined;
  const media = chosenContent(response, choice);
  const isTagged = media?.schema !== undefined && reachesDiscriminator(model.document, media.schema);
  return isTagged ? ownAnswer(choice, model) : undefined;
}

function reachesDiscriminator(document: JsonObject, schema: JsonSchema): boolean {
  const reached = new Set<JsonSchema>([schema]);
  for (const each of reached) {
    if (typeof each === "boolean") continue;
    if (discriminatorProperty(each) !== undefined) return true;
    const target = each.$ref?.startsWith("#") === true ? valueAt(document, each.$ref) : undefined;
    if (isSchema(target)) reached.add(target);
    mapSubSchemas(each, (below) => {
      reached.add(below);
      return below;
    });
  }
  return false;
}

/** The content that the caller accepts, of those that have the example which was asked for; otherwise JSON first. */
function chosenContent({ content }: ResponseModel, { accept, example }: AnswerChoice): MediaTypeModel | undefined {
  const holders = content.filter(({ examples }) => examples.some(({ name }) => name === example));
  const candidates = holders.length > 0 ? holders : content;
  return (
    candidates.find(({ mediaType }) => mediaType === accept) ??
    candidates.find(({ mediaType }) => isJsonMediaType(mediaType) && !isMediaRange(mediaType)) ??
    candidates.find(({ mediaType }) => !isMediaRange(mediaType)) ??
    candidates[0]
  );
}

function hasNothing({ schema, examples }: MediaTypeModel): boolean {
  return schema === undefined && examples.length === 0;
}

/** Of a body of which the contract says nothing but its media type. */
function emptyOf({ mediaType }: MediaTypeModel): JsonValue {
  return isJsonMediaType(mediaType) ? {} : "";
}

function firstSuccess({ responses }: OperationModel): ResponseModel | undefined {
  return (
    responses.find(({ status }) => isSuccessKey(status)) ??
    responses.find(({ status }) => status === "default") ??
    responses[0]
  );
}
