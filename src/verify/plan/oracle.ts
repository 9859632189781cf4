import type { JsonValue } from "../../contract/json/json.ts";
import { escapePointerToken } from "../../contract/json/json-pointer.ts";
import type { ParameterModel } from "../../contract/model/contract-model.ts";
import { fieldValue } from "../../contract/wire/header-fields.ts";
import { createFitsPath, judgeRequestBody, parameterKey, readRequestBody } from "../../contract/wire/judge-request.ts";
import { decodeParameter, isAllowedEmpty } from "../../contract/wire/parameter-value.ts";
import { pathSplits } from "../../contract/wire/route-operation.ts";
import { coerceText, shapeOfSchema } from "../../contract/wire/text-coercion.ts";
import type { Target } from "../model/target.ts";
import { type Field, pathOf, plannedTexts, type UnsignedRequest, wireText } from "../model/unsigned-request.ts";

/** One way in which a request breaks the contract. */
export interface RequestViolation {
  /** `/headers/<name>`, `/path/<name>`, `/query/<name>`, `/cookies/<name>`, or `/body` and a JSON Pointer into it. */
  readonly at: string;
  /** A JSON Schema keyword, or `json`, `media type`. */
  readonly keyword: string;
  /** What is wrong there, to be read after the place: `must be 9 or less`. */
  readonly message: string;
}

/**
 * What of a request breaks the contract, as it goes out on the wire: empty for a valid request.
 * The contract's own validators decide; nothing here knows how the request was made.
 */
export function violationsOf(target: Target, unsigned: UnsignedRequest): readonly RequestViolation[] {
  const ofParameters = target.operation.parameters.flatMap((parameter) =>
    parameterViolations(target, unsigned, parameter),
  );
  const isReadOtherwise = ofParameters.some(({ at }) => at.startsWith("/path/")) && fitsOtherwise(target, unsigned);
  const told = isReadOtherwise ? ofParameters.filter(({ at }) => !at.startsWith("/path/")) : ofParameters;
  return [...told, ...bodyViolations(target, unsigned)];
}

/** Whether the path, which can be taken apart in several ways, is right in one of them: that one is then what the target reads. */
function fitsOtherwise({ operation, model, validators }: Target, unsigned: UnsignedRequest): boolean {
  const splits = pathSplits(unsigned.path, pathOf(unsigned));
  if (splits.length < 2) return false;
  const fits = createFitsPath({ [operation.id]: validators }, model.document);
  return splits.some((texts) => fits(operation, texts));
}

/** The place of a parameter in a request, as reports write it. */
export function placeOf(parameter: Pick<ParameterModel, "in" | "name">): string {
  const folder = { header: "headers", path: "path", query: "query", cookie: "cookies" }[parameter.in];
  return `/${folder}/${escapePointerToken(parameter.name)}`;
}

function parameterViolations(
  target: Target,
  unsigned: UnsignedRequest,
  parameter: ParameterModel,
): readonly RequestViolation[] {
  const at = placeOf(parameter);
  const sent = unsigned.fields.find((field) => field.in === parameter.in && sameName(parameter, field.name));
  if (sent === undefined) {
    return parameter.required ? [{ at, keyword: "required", message: "is required but missing" }] : [];
  }
  if (isAllowedEmpty(parameter, wireText(sent))) return [];
  const validator = target.validators.parameters[parameterKey(parameter)];
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

function bodyViolations(
  { model, operation, validators }: Target,
  unsigned: UnsignedRequest,
): readonly RequestViolation[] {
  if (operation.requestBody === undefined) return [];
  const bytes = unsigned.body ?? new Uint8Array();
  if (bytes.length > 0 && unsigned.bodyEncryption === "left-out")
    return [{ at: "/body", keyword: "x-encrypted", message: "must be encrypted" }];
  if (bytes.length > 0 && unsigned.bodyEncryption === "damaged")
    return [{ at: "/body", keyword: "x-encrypted", message: "cannot be decrypted" }];
  const contentType = fieldValue(unsigned.headers, "Content-Type");
  const rules = { validators, document: model.document };
  const body = readRequestBody(operation.requestBody, { bytes, contentType }, model.document);
  return judgeRequestBody(body, rules).map(({ at, keyword, message }) => {
    if (body.kind !== "refused") return { at: `/body${at}`, keyword, message };
    if (keyword === "required") return { at: "/body", keyword, message: "is required but missing" };
    return keyword === "contentType"
      ? { at: "/headers/Content-Type", keyword: "media type", message: "is not one that the contract declares" }
      : { at: "/body", keyword: "json", message };
  });
}
