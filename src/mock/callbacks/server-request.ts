import type { JsonObject, JsonValue } from "../../contract/json/json.ts";
import type { MediaTypeModel, OperationModel, ParameterModel } from "../../contract/model/contract-model.ts";
import type { HeaderLine } from "../../contract/model/exchange.ts";
import { wireMethod } from "../../contract/model/http-method.ts";
import { sampleOf } from "../../contract/schema/sample.ts";
import { directionsOf } from "../../contract/schema/sent-members.ts";
import { isJsonMediaType, mediaTypeToSend } from "../../contract/wire/media-type.ts";
import { writeStyledParameter } from "../../contract/wire/write-parameter.ts";
import { writeAnswerBody } from "../answer/write-answer-body.ts";

/** A request that a server sends of its own accord: a callback or a webhook. */
export interface ServerRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: readonly HeaderLine[];
  readonly body: Uint8Array | undefined;
}

/** The request that the contract describes, from its examples or made up from its schemas; required parameters and those with an example. */
export function makeServerRequest(operation: OperationModel, url: URL, document: JsonObject): ServerRequest {
  const headers: HeaderLine[] = [];
  const target = new URL(url);
  for (const parameter of operation.parameters) {
    if (!parameter.required && parameter.examples.length === 0) continue;
    const text = writeStyledParameter(parameter, shownValue(parameter, document));
    if (typeof text !== "string") continue;
    if (parameter.in === "header") headers.push([parameter.name, text]);
    else if (parameter.in === "query") target.search = [target.search.slice(1), text].filter(Boolean).join("&");
    else if (parameter.in === "cookie") headers.push(["Cookie", text]);
  }
  const body = makeBody(operation.requestBody?.content ?? [], document);
  const type: readonly HeaderLine[] = body === undefined ? [] : [["Content-Type", body.contentType]];
  return { method: wireMethod(operation.method), url: target, headers: [...headers, ...type], body: body?.bytes };
}

function shownValue(described: ParameterModel | MediaTypeModel, document: JsonObject): JsonValue {
  const { examples, schema = true, pointer } = described;
  const direction = directionsOf({ sentBy: "server" }).request;
  const place = { schema, pointer: `${pointer}/schema` };
  return examples[0]?.value ?? sampleOf(document, place, { direction, isFull: true });
}

/** JSON first, then what is declared first. */
function makeBody(content: readonly MediaTypeModel[], document: JsonObject) {
  const media = content.find(({ mediaType }) => isJsonMediaType(mediaType)) ?? content[0];
  if (media === undefined) return undefined;
  const sent = mediaTypeToSend([media.mediaType], "value");
  const mediaType = sent?.kind === "media-type" ? sent.contentType : media.mediaType;
  const written = writeAnswerBody(shownValue(media, document), { mediaType, media, document });
  return written.kind === "written"
    ? { bytes: written.bytes, contentType: written.contentType ?? mediaType }
    : undefined;
}
