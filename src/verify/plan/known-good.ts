import { writeExactJson } from "../../contract/json/exact-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import type { MediaTypeModel, ParameterModel } from "../../contract/model/contract-model.ts";
import { type HeaderLine, isJsonMediaType } from "../../contract/model/exchange.ts";
import { sampleOf } from "../../contract/schema/sample.ts";
import {
  formParts,
  isMultipartForm,
  urlencodedType,
  writeForm,
  writeMultipart,
} from "../../contract/wire/write-form.ts";
import { takeApart, type Unwritable } from "../../contract/wire/write-parameter.ts";
import { isXmlMediaType, xmlOfValue } from "../../contract/wire/write-xml.ts";
import { type Draft, type Field, fieldOf } from "../model/draft.ts";
import { outcomeOfScenario } from "../model/outcome.ts";
import { bodyContentOf, type PlannedScenario, schemaPlaceOf, type Target } from "../model/target.ts";

/** The known-good request of an operation, with the body's value where it is JSON. */
export interface KnownGood {
  readonly draft: Draft;
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
  const content = bodyContentOf(operation);
  const example = given ?? content?.examples[0]?.value;
  const value = example ?? (content === undefined ? undefined : sampleBody(target));
  const mediaType = scenario?.request.mediaType ?? content?.mediaType;
  const fields = operation.parameters
    .filter((parameter) => isSent(target, parameter))
    .map((each) => goodField(target, each));
  const body =
    value === undefined || mediaType === undefined
      ? undefined
      : writeBody(value, { target, mediaType, content, isExample: example !== undefined });
  const draft: Draft = {
    operationId: operation.id,
    method: operation.method.toUpperCase(),
    path: operation.path,
    fields: fields.flatMap((field) => (isUnwritable(field) ? [] : [field])),
    headers: headersFor(target, mediaType),
    chunked: false,
    ...(body instanceof Uint8Array ? { body } : {}),
    ...(operation.encrypted.request ? { seal: "whole" as const } : {}),
  };
  const isJson = mediaType !== undefined && isJsonMediaType(mediaType);
  return {
    draft,
    ...(value !== undefined && isJson ? { body: value } : {}),
    ...(mediaType === urlencodedType && isJsonObject(value) ? { form: value } : {}),
    ...(scenario === undefined ? {} : { scenario }),
    unwritable: [...fields, body].flatMap((part) => (isUnwritable(part) ? [part.reason] : [])),
  };
}

/** Tells what has no form on the wire. */
export function isUnwritable(part: Field | Uint8Array | Unwritable | undefined): part is Unwritable {
  return part !== undefined && "kind" in part && part.kind === "unwritable";
}

function sampleBody(target: Target): JsonValue | undefined {
  const content = bodyContentOf(target.operation);
  return content === undefined ? undefined : sampleOf(target.model.document, schemaPlaceOf(content));
}

function headersFor({ operation }: Target, mediaType: string | undefined): readonly HeaderLine[] {
  const answers = operation.responses.flatMap(({ content }) => content.map((each) => each.mediaType));
  const accept: readonly HeaderLine[] = answers.length === 0 ? [] : [["Accept", [...new Set(answers)].join(", ")]];
  return mediaType === undefined ? accept : [...accept, ["Content-Type", sentMediaType(mediaType)]];
}

/** What `multipart` parts are kept apart with; no sample value holds it. */
const boundary = "plate-verify-boundary";

function sentMediaType(mediaType: string): string {
  if (mediaType.startsWith("multipart/")) return `${mediaType}; boundary=${boundary}`;
  return mediaType.replace("*/*", "application/octet-stream").replace("text/*", "text/plain");
}

interface BodyForm {
  readonly target: Target;
  readonly mediaType: string;
  /** What the contract says of the body of this media type. */
  readonly content: MediaTypeModel | undefined;
  /** Whether the contract says this value, which is then text for a media type that has no form of its own for objects. */
  readonly isExample: boolean;
}

function writeBody(value: JsonValue, form: BodyForm): Uint8Array | Unwritable {
  const { mediaType, content, isExample } = form;
  const encodings = content?.encodings;
  const encoder = new TextEncoder();
  if (isJsonMediaType(mediaType)) return encoder.encode(writeExactJson(value));
  if (isMultipartForm(mediaType) && isJsonObject(value)) return writeMultipart(formParts(value, encodings), boundary);
  if (mediaType === urlencodedType && isJsonObject(value)) {
    const text = writeForm(value, encodings);
    return typeof text === "string" ? encoder.encode(text) : text;
  }
  const isTextLike = /^text\/(?!xml)|^application\/octet-stream|^\*\/\*/.test(mediaType);
  if (isTextLike || (isExample && typeof value === "string" && !mediaType.includes("*"))) {
    return encoder.encode(textOf(value));
  }
  if (isXmlMediaType(mediaType)) return xmlBody(value, form);
  return { kind: "unwritable", reason: `a body of ${mediaType} cannot be made up from a schema` };
}

function xmlBody(value: JsonValue, { target, mediaType, content }: BodyForm): Uint8Array | Unwritable {
  const place = content === undefined ? { schema: true, pointer: "" } : schemaPlaceOf(content);
  const xml = xmlOfValue(value, place, target.model.document);
  if (xml.kind === "xml") return new TextEncoder().encode(xml.text);
  return { kind: "unwritable", reason: `a body of ${mediaType} cannot be written: ${xml.reason}` };
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

/** The schema of a parameter and where it stands. */
export function parameterSchema(parameter: ParameterModel): { schema: ParameterModel["schema"]; pointer: string } {
  const folder = parameter.mediaType === undefined ? "" : `/content/${parameter.mediaType.replaceAll("/", "~1")}`;
  return { schema: parameter.schema, pointer: `${parameter.pointer}${folder}/schema` };
}
