import { parseExactJson } from "../../contract/json/exact-json.ts";
import type { JsonValue } from "../../contract/json/json.ts";
import { escapePointerToken } from "../../contract/json/json-pointer.ts";
import type { MediaTypeModel, ParameterModel } from "../../contract/model/contract-model.ts";
import { headerOf, isJsonMediaType, mediaTypeOf } from "../../contract/model/exchange.ts";
import { type DecodedForm, decodeForm, type FormRules } from "../../contract/wire/form-value.ts";
import { decodeMultipart } from "../../contract/wire/multipart-value.ts";
import { decodeParameter } from "../../contract/wire/parameter-value.ts";
import { coerceText, shapeOfSchema } from "../../contract/wire/text-coercion.ts";
import { isMultipartForm, urlencodedType } from "../../contract/wire/write-form.ts";
import { type Draft, type Field, plannedTexts, wireText } from "../model/draft.ts";
import type { Target } from "../model/target.ts";

/** One way in which a request breaks the contract. */
export interface RequestViolation {
  /** `/headers/<name>`, `/path/<name>`, `/query/<name>`, `/cookies/<name>`, or `/body` and a JSON Pointer into it. */
  readonly at: string;
  /** A JSON Schema keyword, or `json`, `media type`. */
  readonly keyword: string;
  /** What is wrong there, to be read behind the place: `must be 9 or less`. */
  readonly message: string;
}

/**
 * What of a request breaks the contract, as it will stand on the wire: empty for a valid request.
 * The contract's own validators decide; nothing here knows how the request was made.
 */
export function violationsOf(target: Target, draft: Draft): readonly RequestViolation[] {
  const ofParameters = target.operation.parameters.flatMap((parameter) =>
    parameterViolations(target, draft, parameter),
  );
  return [...ofParameters, ...bodyViolations(target, draft)];
}

/** The place of a parameter in a request, as reports write it. */
export function placeOf(parameter: Pick<ParameterModel, "in" | "name">): string {
  const folder = { header: "headers", path: "path", query: "query", cookie: "cookies" }[parameter.in];
  return `/${folder}/${escapePointerToken(parameter.name)}`;
}

function parameterViolations(target: Target, draft: Draft, parameter: ParameterModel): readonly RequestViolation[] {
  const at = placeOf(parameter);
  const sent = draft.fields.find((field) => field.in === parameter.in && sameName(parameter, field.name));
  if (sent === undefined) {
    return parameter.required ? [{ at, keyword: "required", message: "is required but missing" }] : [];
  }
  const name = parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name;
  const validator = target.validators.parameters[`${parameter.in}:${name}`];
  const value = sentValue(target, parameter, sent);
  if (validator === undefined || value === undefined) return [];
  return validator(value).map(({ keyword, message }) => ({ at, keyword, message }));
}

/** What a parameter's texts stand for; a text that does not fit the schema's type stays a text, for the validator to refuse. */
function sentValue({ model: { document } }: Target, parameter: ParameterModel, sent: Field): JsonValue | undefined {
  const texts = plannedTexts(sent.value);
  // One text where a list is wanted is a list of one item, or of as many as its separators make; a list of one empty text is none.
  const isList = texts.kind === "texts" || shapeOfSchema(parameter.schema, document).types.has("array");
  if (texts.kind === "members" || isList || parameter.mediaType !== undefined) {
    const decoded = decodeParameter(parameter, wireText(sent), document);
    return decoded.kind === "value" ? decoded.value : undefined;
  }
  return coerceText(texts.text, parameter.schema, document);
}

function sameName(parameter: ParameterModel, name: string): boolean {
  if (parameter.in !== "header") return parameter.name === name;
  return parameter.name.toLowerCase() === name.toLowerCase();
}

function bodyViolations(target: Target, draft: Draft): readonly RequestViolation[] {
  const declared = target.operation.requestBody;
  if (declared === undefined) return [];
  if (draft.body === undefined || draft.body.length === 0) {
    return declared.required ? [{ at: "/body", keyword: "required", message: "is required but missing" }] : [];
  }
  if (draft.seal === "left-out") return [{ at: "/body", keyword: "x-encrypted", message: "must be encrypted" }];
  if (draft.seal === "damaged") return [{ at: "/body", keyword: "x-encrypted", message: "cannot be decrypted" }];
  const contentType = headerOf(draft.headers, "Content-Type");
  const content = contentFor(declared.content, contentType ?? "");
  if (content === undefined) {
    return [{ at: "/headers/Content-Type", keyword: "media type", message: "is none that the contract declares" }];
  }
  if (isJsonMediaType(content.mediaType)) return jsonViolations(target, content, draft.body);
  const form = readFormBody(draft.body, contentType ?? "", { ...content, document: target.model.document });
  if (form === undefined) return [];
  if (form.kind === "malformed") return [{ at: "/body", keyword: "form", message: `the body ${form.reason}` }];
  const violations = target.validators.requestBody[content.mediaType]?.(form.value) ?? [];
  return violations.map(({ at, keyword, message }) => ({ at: `/body${at}`, keyword, message }));
}

/** The members of a form; undefined for a body that is none. */
function readFormBody(body: Uint8Array, contentType: string, rules: FormRules): DecodedForm | undefined {
  if (isMultipartForm(contentType)) return decodeMultipart(body, contentType, rules);
  return mediaTypeOf(contentType) === urlencodedType ? decodeForm(new TextDecoder().decode(body), rules) : undefined;
}

/** The content entry for a media type: the exact one before `type/*` before any. OpenAPI 3.1, section 4.8.14. */
export function contentFor(content: readonly MediaTypeModel[], contentType: string): MediaTypeModel | undefined {
  const wanted = mediaTypeOf(contentType);
  const range = `${wanted.split("/")[0]}/*`;
  return [wanted, range, "*/*"]
    .map((name) => content.find(({ mediaType }) => mediaTypeOf(mediaType) === name))
    .find((found) => found !== undefined);
}

function jsonViolations(target: Target, content: MediaTypeModel, body: Uint8Array): readonly RequestViolation[] {
  const value = readJson(body);
  if (value === undefined) return [{ at: "/body", keyword: "json", message: "is not JSON (RFC 8259)" }];
  const violations = target.validators.requestBody[content.mediaType]?.(value) ?? [];
  return violations.map(({ at, keyword, message }) => ({ at: `/body${at}`, keyword, message }));
}

/** The JSON value of a body in UTF-8, integers exact; `undefined` where it is none. A byte order mark is not JSON (RFC 8259, section 8.1). */
export function readJson(body: Uint8Array): JsonValue | undefined {
  try {
    return parseExactJson(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body));
  } catch {
    return undefined;
  }
}
