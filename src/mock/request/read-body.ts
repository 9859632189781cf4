import type { JsonObject, JsonValue } from "../../contract/json/json.ts";
import type { MediaTypeModel, OperationModel } from "../../contract/model/contract-model.ts";
import type { Violation } from "../../contract/model/validator.ts";
import { type DecodedForm, decodeForm } from "../../contract/wire/form-value.ts";
import { decodeMultipart } from "../../contract/wire/multipart-value.ts";
import { isMultipartForm, urlencodedType } from "../../contract/wire/write-form.ts";
import { isXmlMediaType } from "../../contract/wire/write-xml.ts";
import { readJsonText } from "./json-text.ts";

/** The body of a request, read as its media type says. */
export type RequestBody =
  | { readonly kind: "none" }
  | { readonly kind: "value"; readonly media: MediaTypeModel; readonly value: JsonValue }
  /** A media type that is not read: a file, XML. */
  | { readonly kind: "opaque"; readonly media: MediaTypeModel }
  | { readonly kind: "refused"; readonly violation: Violation };

/** A body as it came in. */
export interface RawBody {
  readonly bytes: Uint8Array;
  /** The Content-Type field's value. */
  readonly contentType: string | undefined;
}

/** Reads a request's body under the media types of its operation; `document` is what `$ref`s of its schema point into. */
export function readBody(operation: OperationModel, raw: RawBody, document: JsonObject): RequestBody {
  const { requestBody } = operation;
  if (requestBody === undefined || requestBody.content.length === 0) return { kind: "none" };
  if (raw.bytes.length === 0) {
    return requestBody.required ? refuse("required", "required", "the body is missing") : { kind: "none" };
  }
  const offered = requestBody.content.map(({ mediaType }) => mediaType).join(", ");
  if (raw.contentType === undefined) return refuse("contentType", offered, "the Content-Type field is missing");
  const type = parseMediaType(raw.contentType);
  const media = type && requestBody.content.find((entry) => matchesMediaType(type.essence, entry.mediaType));
  if (type === undefined || media === undefined) {
    return refuse("contentType", offered, "the Content-Type field names another media type than the contract");
  }
  if (!isUtf8(type.charset))
    return refuse("charset", "utf-8", "the Content-Type field names another charset than UTF-8");
  return decode(type.essence, media, { bytes: raw.bytes, contentType: raw.contentType, document });
}

interface Encoded {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly document: JsonObject;
}

function decode(essence: string, media: MediaTypeModel, { bytes, contentType, document }: Encoded): RequestBody {
  if (isJsonMediaType(essence)) {
    const json = readJsonText(bytes);
    if (json.kind === "json") return { kind: "value", media, value: json.value };
    return refuse(json.keyword, json.limit, json.message);
  }
  const rules = { ...media, document };
  if (essence === urlencodedType) return formBody(media, decodeForm(new TextDecoder().decode(bytes), rules));
  if (isMultipartForm(essence)) return formBody(media, decodeMultipart(bytes, contentType, rules));
  if (essence.startsWith("text/") && !isXmlMediaType(essence))
    return { kind: "value", media, value: new TextDecoder().decode(bytes) };
  return { kind: "opaque", media };
}

function formBody(media: MediaTypeModel, form: DecodedForm): RequestBody {
  if (form.kind === "value") return { kind: "value", media, value: form.value };
  return refuse("format", "form", `the body ${form.reason}`);
}

/** Tells `application/json` and every `+json` type (RFC 6839, section 3.1). */
export function isJsonMediaType(mediaType: string): boolean {
  return /^[^;]*[/+]json\s*(?:;|$)/i.test(mediaType);
}

interface MediaType {
  /** Type and subtype in lower case, without parameters. */
  readonly essence: string;
  readonly charset: string | undefined;
}

const mediaTypeForm = /^([!#$%&'*+\-.^_`|~\w]+\/[!#$%&'*+\-.^_`|~\w]+)[ \t]*((?:;.*)?)$/;
const charsetParameter = /;[ \t]*charset=(?:"([^"]*)"|([^;"\s]*))[ \t]*(?:;|$)/i;

/** RFC 9110, section 8.3.1. */
function parseMediaType(text: string): MediaType | undefined {
  const match = mediaTypeForm.exec(text.trim());
  if (match === null) return undefined;
  const charset = charsetParameter.exec(match[2] ?? "");
  return { essence: (match[1] ?? "").toLowerCase(), charset: charset?.[1] ?? charset?.[2] };
}

function matchesMediaType(essence: string, declared: string): boolean {
  const range = declared.split(";")[0]?.trim().toLowerCase() ?? "";
  if (range === essence || range === "*/*") return true;
  return range.endsWith("/*") && essence.startsWith(range.slice(0, -1));
}

function isUtf8(charset: string | undefined): boolean {
  return charset === undefined || /^(?:utf-?8|us-ascii)$/i.test(charset);
}

function refuse(keyword: string, limit: string, message: string): RequestBody {
  return { kind: "refused", violation: { at: "", keyword, limit, message } };
}
