import {
  isJsonMediaType,
  isMediaRange,
  isMultipartForm,
  isXmlMediaType,
  parseMediaType,
  urlencodedType,
} from "../../contract/wire/media-type.ts";

/** A key of `content` in one spelling: essence in lower case, parameters sorted. RFC 9110, section 8.3.1. */
export function mediaTypeKey(mediaType: string): string {
  const parsed = parseMediaType(mediaType);
  if (parsed === undefined) return mediaType.trim().toLowerCase();
  const parameters = [...parsed.parameters].map(
    ([name, value]) => `${name}=${name === "charset" ? value.toLowerCase() : value}`,
  );
  return [parsed.essence, ...parameters.sort()].join(";");
}

/** Whether a body of this media type has parts, of which `encoding` speaks. */
export function hasParts(mediaType: string): boolean {
  const key = mediaTypeKey(mediaType);
  return key.startsWith("multipart/") || key.split(";")[0] === urlencodedType;
}

/** Whether a body of this media type is bytes and nothing else, so that a schema of a text says nothing of it. */
export function isBytes(mediaType: string): boolean {
  const isText = /^text\/|[/+](x-)?yaml$/.test(mediaTypeKey(mediaType).split(";")[0] ?? "");
  const isForm = isMultipartForm(mediaType) || mediaTypeKey(mediaType) === urlencodedType;
  return !isText && !isForm && !isMediaRange(mediaType) && !isJsonMediaType(mediaType) && !isXmlMediaType(mediaType);
}
