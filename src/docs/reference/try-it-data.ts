import { writeExactJson } from "../../contract/json/exact-json.ts";
import type { JsonObject, JsonValue } from "../../contract/json/json.ts";
import type {
  ContractModel,
  HeaderModel,
  MediaTypeModel,
  OperationModel,
  ParameterModel,
  ResponseModel,
  Server,
} from "../../contract/model/contract-model.ts";
import { wireMethod } from "../../contract/model/http-method.ts";
import type { SchemaPlace } from "../../contract/schema/schema-facts.ts";
import {
  bodyFormOf,
  bodyKindOf,
  isJsonMediaType,
  isMediaRange,
  isXmlMediaType,
  mediaTypeToSend,
} from "../../contract/wire/media-type.ts";
import { headerSketch, shapeOfSchema, textSketches } from "../../contract/wire/text-coercion.ts";
import { formOf } from "../../contract/wire/write-parameter.ts";
import { xmlOfValue } from "../../contract/wire/xml/write-xml.ts";
import { externalDocsAt } from "../external-docs.ts";
import { markdownText } from "../markdown.ts";
import { headerAnchor } from "../pages/headers-page.ts";
import { asText, resolveSchema } from "../schema-facts.ts";
import { sharedHeaders } from "../shared-headers.ts";
import type {
  TryItAnswer,
  TryItCase,
  TryItData,
  TryItHeader,
  TryItOperation,
  TryItParameter,
  TryItServer,
} from "../try-it/data.ts";
import { jsonKindOf, readField, takesText } from "../try-it/fields/read-field.ts";
import { sampleValue } from "./sample-value.ts";
import { securityParameters } from "./security-parameters.ts";

/**
 * What the Try It panels need of a contract. `servers` come before the contract's own, and of those the ones on the reader's
 * machine come first: nothing leaves it before the reader has chosen so.
 */
export function toTryItData(model: ContractModel, servers: readonly Server[]): TryItData {
  const choiceOf = (own: readonly Server[]): readonly TryItServer[] =>
    distinctServers([...servers, ...own.filter(isLoopback), ...own]);
  return {
    servers: choiceOf(model.servers),
    ...(model.resultCodePointer !== undefined && { resultCodePointer: model.resultCodePointer }),
    operations: model.operations.map((operation) => ({
      ...toTryItOperation(operation, model.document),
      ...linkOf(operation, model.document),
      ...sharedHeadersOf(operation, model),
      ...(operation.servers !== undefined && { servers: choiceOf(operation.servers) }),
    })),
  };
}

function linkOf({ pointer }: OperationModel, document: JsonObject): Pick<TryItOperation, "externalDocs"> {
  const found = externalDocsAt(document, pointer);
  if (found === undefined) return {};
  const { url, description } = found;
  return { externalDocs: { url, ...(description !== undefined && { description: markdownText(description) }) } };
}

function sharedHeadersOf(operation: OperationModel, model: ContractModel): Pick<TryItOperation, "sharedHeaders"> {
  const lines = sharedHeaders(operation, model).map((header) => ({
    name: header.name,
    required: header.required,
    ...(header.description !== undefined && { description: markdownText(header.description) }),
    href: `headers.html#${headerAnchor("request", header)}`,
  }));
  return lines.length === 0 ? {} : { sharedHeaders: lines };
}

function isLoopback({ url }: Server): boolean {
  return URL.canParse(url) && ["127.0.0.1", "localhost", "[::1]"].includes(new URL(url).hostname);
}

/** Servers that a page can call: absolute addresses without a closing slash, each once. */
function distinctServers(servers: readonly Server[]): readonly TryItServer[] {
  const descriptions = new Map<string, string | undefined>();
  for (const { url, description } of servers.filter((server) => URL.canParse(server.url))) {
    const base = url.replace(/\/+$/, "");
    descriptions.set(base, descriptions.get(base) ?? description);
  }
  return [...descriptions].map(([url, description]) => ({
    url,
    ...(description !== undefined && { description: markdownText(description) }),
  }));
}

/** One operation as the panels and the commands to copy see it. */
export function toTryItOperation(operation: OperationModel, document: JsonObject): TryItOperation {
  const body = operation.requestBody?.content.find(isSendable) ?? operation.requestBody?.content[0];
  return {
    id: operation.id,
    method: wireMethod(operation.method),
    path: operation.path,
    ...(operation.summary !== undefined && { summary: operation.summary }),
    parameters: [
      ...operation.parameters.map((parameter) => toParameter(parameter, document)),
      ...securityParameters(operation, document),
    ],
    ...(body !== undefined && { bodyMediaType: sentMediaType(body) }),
    cases: body === undefined ? [] : toCases(body, document),
    ...sampleFor(body, document),
    answers: operation.responses.map((response) => toAnswer(response, document)),
    encrypted: operation.encrypted,
  };
}

function toAnswer({ status, content, resultCodes, headers }: ResponseModel, document: JsonObject): TryItAnswer {
  const texts = textSketches(content, document);
  return {
    status,
    mediaTypes: content.map(({ mediaType }) => mediaType),
    codes: resultCodes,
    ...(Object.keys(texts).length > 0 && { texts }),
    headers: headers.map((header) => toHeader(header, document)),
  };
}

function toHeader(header: HeaderModel, document: JsonObject): TryItHeader {
  const { name, explode, mediaType, echoes } = header;
  const sketch = headerSketch(header, document);
  return {
    name,
    ...(sketch !== undefined && { schema: sketch }),
    ...(explode !== undefined && { explode }),
    ...(mediaType !== undefined && { mediaType }),
    ...(echoes !== undefined && { echoes }),
  };
}

/** A body that is typed as text. */
function isSendable({ mediaType }: MediaTypeModel): boolean {
  return isJsonMediaType(mediaType) || isXmlMediaType(mediaType) || bodyFormOf(mediaType, mediaType) === "text";
}

/** What goes out as the Content-Type: never a range. OpenAPI 3.1, section 4.8.14. */
function sentMediaType({ mediaType, examples }: MediaTypeModel): string {
  const sent = mediaTypeToSend([mediaType], bodyKindOf(examples[0]?.value));
  return sent?.kind === "media-type" ? sent.contentType : mediaType;
}

function sampleFor(body: MediaTypeModel | undefined, document: JsonObject): Pick<TryItOperation, "sampleBody"> {
  if (body?.schema === undefined || body.examples.length > 0 || !isValueType(body.mediaType)) return {};
  return { sampleBody: bodyText(sampleValue(schemaPlaceOf(body), document), body, document) };
}

function isValueType(mediaType: string): boolean {
  return isJsonMediaType(mediaType) || isXmlMediaType(mediaType) || isMediaRange(mediaType);
}

function toCases(body: MediaTypeModel, document: JsonObject): readonly TryItCase[] {
  return body.examples.map(({ name, summary, value }) => ({
    name,
    label: summary ?? name,
    body: bodyText(value, body, document),
  }));
}

function schemaPlaceOf({ schema = true, pointer }: Pick<MediaTypeModel, "schema" | "pointer">): SchemaPlace {
  return { schema, pointer: `${pointer}/schema` };
}

/** A value as it is typed: as XML where the body is XML, nothing where it has no form there; else as JSON; a text as it is. */
function bodyText(value: JsonValue, body: MediaTypeModel, document: JsonObject): string {
  if (typeof value === "string" && !isJsonMediaType(body.mediaType)) return value;
  if (isXmlMediaType(body.mediaType)) {
    const xml = xmlOfValue(value, schemaPlaceOf(body), document);
    return xml.kind === "xml" ? xml.text : "";
  }
  return writeExactJson(value, 2);
}

function toParameter(parameter: ParameterModel, document: JsonObject): TryItParameter {
  const {
    name,
    in: place,
    required,
    description,
    supply,
    style,
    explode,
    allowReserved,
    mediaType,
    wholeQuery,
  } = parameter;
  const usual = formOf({ in: place });
  const isUsual = mediaType !== undefined || (style === usual.style && explode === usual.explode);
  const types = [...shapeOfSchema(parameter.schema, document).types];
  const field: TryItParameter = {
    name,
    in: place,
    required,
    ...(!isUsual && { style, explode }),
    ...(allowReserved !== undefined && { allowReserved }),
    ...(mediaType !== undefined && { mediaType }),
    ...(wholeQuery !== undefined && { wholeQuery }),
    ...(types.some((type) => type !== "string") && { types }),
    ...(description !== undefined && { description: markdownText(description) }),
    ...(supply !== undefined && { supply }),
  };
  const example = exampleFor(field, parameter, document);
  const choices = jsonKindOf(field) === undefined ? choicesOf(parameter, document) : [];
  return { ...field, ...(choices.length > 0 && { choices }), ...(example !== undefined && { example }) };
}

/** Beyond this many values a list is no help to choose from. */
const mostChoices = 200;

/** What a schema lists: its enum, its const, or both values of a boolean. */
function choicesOf({ schema }: ParameterModel, document: JsonObject): readonly string[] {
  const { enum: listed, const: only, type } = resolveSchema(schema, document);
  const values = listed ?? (only !== undefined ? [only] : type === "boolean" ? [true, false] : []);
  return values.length > mostChoices ? [] : values.map(asText);
}

/** The first example of the contract that the field takes, or a sample for a field of JSON. */
function exampleFor(field: TryItParameter, parameter: ParameterModel, document: JsonObject): string | undefined {
  const typed = parameter.examples.map(({ value }) => typedText(field, value));
  const fitting = typed.find((text) => readField(field, text).kind === "value");
  if (fitting !== undefined || jsonKindOf(field) === undefined) return fitting;
  return typedText(field, sampleValue(schemaPlaceOf(parameter), document));
}

function typedText(field: TryItParameter, value: JsonValue): string {
  const isText = typeof value === "string" && (jsonKindOf(field) === undefined || takesText(field));
  return isText ? value : writeExactJson(value);
}
