import { writeExactJson } from "../../contract/json/exact-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import type { MediaTypeModel, OperationModel, ParameterModel } from "../../contract/model/contract-model.ts";
import type { HeaderLine } from "../../contract/model/exchange.ts";
import { wireMethod } from "../../contract/model/http-method.ts";
import type { Unwritable } from "../../contract/model/value-form.ts";
import { sampleOf } from "../../contract/schema/sample.ts";
import { sequenceOf } from "../../contract/wire/body/sequence.ts";
import { type WrittenBody, writeBody } from "../../contract/wire/body/write-body.ts";
import { acceptFor, bodyFormOf, bodyKindOf, essenceOf, mediaTypeToSend } from "../../contract/wire/media-type.ts";
import { takeApart } from "../../contract/wire/write-parameter.ts";
import { xmlOfValue } from "../../contract/wire/xml/write-xml.ts";
import { outcomeOfScenario } from "../model/outcome.ts";
import { bodyContentOf, type PlannedScenario, schemaPlaceOf, type Target } from "../model/target.ts";
import { type Field, fieldOf, type UnsignedRequest } from "../model/unsigned-request.ts";

/** The known-good request of an operation, with the body's value where it is JSON. */
export interface KnownGood {
  readonly unsigned: UnsignedRequest;
  readonly body?: JsonValue;
  /** The body's members, where it is a form. */
  readonly form?: JsonObject;
  /** The scenario whose request it is. */
  readonly scenario?: PlannedScenario;
  /** Why the request cannot be put into words: sentences without their subject's operation. */
  readonly unwritable: readonly string[];
}

/**
 * The request that everything else is a change of: that of the operation's first success scenario, otherwise of its
 * first request example, otherwise one made from the schemas.
 */
export function knownGoodOf(target: Target): KnownGood {
  const scenario = target.scenarios.find(
    (each) => each.skip === undefined && outcomeOfScenario(target, each) === "success",
  );
  return requestWith(target, scenario?.request.value, scenario);
}

/** The operation's request with this body and known-good values for everything else. */
export function requestWith(target: Target, given?: JsonValue, scenario?: PlannedScenario): KnownGood {
  const { operation } = target;
  const content = contentFor(operation, scenario);
  const example = given ?? content?.examples[0]?.value;
  const value = example ?? (content === undefined ? undefined : sampleBody(target, content));
  const fields = operation.parameters
    .filter((parameter) => isSent(target, parameter))
    .map((each) => goodField(target, each));
  const body =
    value === undefined || content === undefined
      ? undefined
      : writeGoodBody(value, { target, content, isExample: example !== undefined });
  const unsigned: UnsignedRequest = {
    operationId: operation.id,
    method: wireMethod(operation.method),
    path: operation.path,
    ...(operation.security.length === 0 ? {} : { security: operation.security }),
    fields: fields.flatMap((field) => (isUnwritable(field) ? [] : [field])),
    headers: headersFor(target, body?.kind === "written" ? body.contentType : content?.mediaType),
    chunked: false,
    ...(body?.kind === "written" ? { body: body.bytes } : {}),
    ...(operation.encrypted.request ? { bodyEncryption: "whole" as const } : {}),
  };
  const form = body?.kind === "written" ? bodyFormOf(body.contentType, body.contentType) : undefined;
  return {
    unsigned,
    ...(value !== undefined && form === "json" ? { body: value } : {}),
    ...(form === "urlencoded" && isJsonObject(value) ? { form: value } : {}),
    ...(scenario === undefined ? {} : { scenario }),
    unwritable: [...fields, body].flatMap((part) => (isUnwritable(part) ? [part.reason] : [])),
  };
}

/** A scenario names the entry of `content` that its request belongs to. */
function contentFor(operation: OperationModel, scenario: PlannedScenario | undefined): MediaTypeModel | undefined {
  const named = scenario?.request.mediaType;
  const own = operation.requestBody?.content.find(({ mediaType }) => mediaType === named);
  return own ?? bodyContentOf(operation);
}

/** Tells what has no form on the wire. */
export function isUnwritable(part: Field | WrittenBody | Unwritable | undefined): part is Unwritable {
  return part !== undefined && "kind" in part && part.kind === "unwritable";
}

function sampleBody(target: Target, content: MediaTypeModel): JsonValue | undefined {
  return sampleOf(target.model.document, schemaPlaceOf(content));
}

function headersFor({ operation }: Target, contentType: string | undefined): readonly HeaderLine[] {
  const answers = operation.responses.flatMap(({ content }) => content.map((each) => each.mediaType));
  const accept: readonly HeaderLine[] = answers.length === 0 ? [] : [["Accept", acceptFor(answers)]];
  return contentType === undefined ? accept : [...accept, ["Content-Type", contentType]];
}

/** What `multipart` parts are kept apart with; no sample value holds it. */
const makeBoundary = (): string => "plate-verify-boundary";

interface GoodBody {
  readonly target: Target;
  /** What the contract says of the body. */
  readonly content: MediaTypeModel;
  /** Whether the contract gives this value, which is then a text for a media type that has no form of its own for values. */
  readonly isExample: boolean;
}

function writeGoodBody(value: JsonValue, { target, content, isExample }: GoodBody): WrittenBody | Unwritable {
  const sent = mediaTypeToSend([content.mediaType], bodyKindOf(value));
  if (sent?.kind !== "media-type") return madeUp(content);
  const { contentType } = sent;
  const xml = (part: unknown) => xmlOfValue(part as JsonValue, schemaPlaceOf(content), target.model.document);
  const isSequence = sequenceOf(content, contentType, target.model.document) !== undefined;
  const isFile = bodyFormOf(contentType, contentType) === "opaque" && !isSequence;
  const isBytes = essenceOf(contentType) === "application/octet-stream";
  if (isFile && !isBytes && !(isExample && typeof value === "string")) return madeUp(content);
  const written = writeBody(value, {
    contentType,
    encodings: content.encodings,
    sequence: content.sequence,
    makeBoundary,
    xml,
  });
  const isText = isBytes || bodyFormOf(contentType, contentType) === "text";
  return written.kind === "unwritable" && isText
    ? writeBody(writeExactJson(value), { contentType, makeBoundary })
    : written;
}

function madeUp({ mediaType }: MediaTypeModel): Unwritable {
  return { kind: "unwritable", reason: `a body of ${mediaType} cannot be made up from a schema` };
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : writeExactJson(value ?? null);
}

/** Optional parameters without `x-supply` are left out of the known-good request; each has its own probe. */
function isSent(target: Target, { required, supply }: ParameterModel): boolean {
  if (required) return true;
  return supply !== undefined && (supply.from !== "crypto-key" || target.operation.encrypted.request);
}

/** A parameter with its example, or with a value made from its schema. */
export function goodField(target: Target, parameter: ParameterModel): Field | Unwritable {
  const value = parameter.examples[0]?.value ?? sampleOf(target.model.document, parameterSchema(parameter));
  const { supply } = parameter;
  if (supply !== undefined) return fieldOf(parameter, { kind: "supplied", supply, sample: textOf(value) });
  const texts = takeApart(parameter, value);
  if (texts.kind !== "unwritable") return fieldOf(parameter, texts);
  return { kind: "unwritable", reason: `the ${parameter.in} parameter ${parameter.name} ${texts.reason}` };
}

/** The schema of a parameter and its place. */
export function parameterSchema(parameter: ParameterModel): { schema: ParameterModel["schema"]; pointer: string } {
  const folder = parameter.mediaType === undefined ? "" : `/content/${parameter.mediaType.replaceAll("/", "~1")}`;
  return { schema: parameter.schema, pointer: `${parameter.pointer}${folder}/schema` };
}
