import type { JsonObject, JsonValue } from "../json/json.ts";
import type { MediaTypeModel, ParameterModel, RequestBodyModel } from "../model/contract-model.ts";
import type { HeaderLine } from "../model/exchange.ts";
import { type ContractValidators, noValidators, type OperationValidators, type Violation } from "../model/validator.ts";
import { type ReceivedBody, readBody } from "./body/read-body.ts";
import { fieldValue } from "./header-fields.ts";
import { applicableContent, parseMediaType } from "./media-type.ts";
import { decodeParameter, isAllowedEmpty } from "./parameter-value.ts";
import type { FitsPath, PathTexts } from "./route-operation.ts";

/** The sources of a request's parameters, by place. */
export interface ParameterSources {
  readonly headers: readonly HeaderLine[];
  /** Without its `?`, not decoded. */
  readonly query: string;
  readonly pathTexts: PathTexts;
}

/** What the values of a request are judged by. */
export interface RequestRules {
  readonly validators: OperationValidators;
  /** What `$ref`s of the schemas point into. */
  readonly document: JsonObject;
}

/** The text that holds a parameter's value, as `decodeParameter` takes it; `undefined` where there is none. */
export function parameterSource(
  { in: place, name }: Pick<ParameterModel, "in" | "name">,
  { headers, query, pathTexts }: ParameterSources,
): string | undefined {
  switch (place) {
    case "header":
      return fieldValue(headers, name);
    case "cookie":
      return fieldValue(headers, "cookie");
    case "query":
      return query;
    case "path":
      return Object.hasOwn(pathTexts, name) ? pathTexts[name] : undefined;
  }
}

/** The key of a parameter in `OperationValidators.parameters`: header names in lower case, since case does not count there. */
export function parameterKey({ in: place, name }: Pick<ParameterModel, "in" | "name">): string {
  return `${place}:${place === "header" ? name.toLowerCase() : name}`;
}

/** Every violation of a parameter's schema by the text that stands for it; `required` where it is missing. */
export function judgeParameter(
  parameter: ParameterModel,
  source: string | undefined,
  { validators, document }: RequestRules,
): readonly Violation[] {
  if (isAllowedEmpty(parameter, source)) return [];
  const decoded = decodeParameter(parameter, source, document);
  if (decoded.kind === "absent") return parameter.required ? [missing] : [];
  if (decoded.kind === "malformed") {
    return [{ at: "", keyword: "encoding", limit: parameter.style, message: decoded.reason }];
  }
  return validators.parameters[parameterKey(parameter)]?.(decoded.value) ?? [];
}

/** Whether the texts of a path are values of its parameters: what a router asks where a path can be taken apart in several ways. */
export function createFitsPath(validators: ContractValidators, document: JsonObject): FitsPath {
  return ({ id, parameters }, pathTexts) => {
    const rules = { validators: validators[id] ?? noValidators, document };
    return parameters.every((parameter) => {
      return parameter.in !== "path" || judgeParameter(parameter, pathTexts[parameter.name], rules).length === 0;
    });
  };
}

const missing: Violation = { at: "", keyword: "required", limit: "required", message: "is required and missing" };

/** The body of a request, read as its media type and its contract say. */
export type RequestBody =
  | { readonly kind: "none" }
  | {
      readonly kind: "value";
      readonly media: MediaTypeModel;
      readonly value: JsonValue;
      readonly isJson: boolean;
      /** Whether an object of its JSON has the same name twice. */
      readonly repeatsName: boolean;
    }
  /** Of a media type that is not read, such as a file, or whose schema does not say how. */
  | { readonly kind: "opaque"; readonly media: MediaTypeModel }
  | { readonly kind: "refused"; readonly violation: Violation };

/**
 * Reads a request's body by the media types that its operation declares. Refused are a required body that is missing, a media type
 * that is not declared, and content that is not what its media type says.
 */
export function readRequestBody(
  declared: RequestBodyModel | undefined,
  body: ReceivedBody,
  document: JsonObject,
): RequestBody {
  if (declared === undefined || declared.content.length === 0) return { kind: "none" };
  if (body.bytes.length === 0) {
    return declared.required ? refuse("required", "required", "the body is missing") : { kind: "none" };
  }
  const media = applicableContent(declared.content, body.contentType);
  if (media === undefined) return refuseMediaType(declared, body.contentType);
  const read = readBody(body, media, document);
  if (read.kind === "opaque") return { kind: "opaque", media };
  if (read.kind === "refused") return refuse(read.keyword, read.limit, read.message);
  return { ...read, media };
}

/** Every violation of the contract by a request's body. */
export function judgeRequestBody(body: RequestBody, { validators }: RequestRules): readonly Violation[] {
  if (body.kind === "refused") return [body.violation];
  return body.kind === "value" ? (validators.requestBody[body.media.mediaType]?.(body.value) ?? []) : [];
}

function refuseMediaType({ content }: RequestBodyModel, contentType: string | undefined): RequestBody {
  const offered = content.map(({ mediaType }) => mediaType).join(", ");
  if (contentType === undefined) return refuse("contentType", offered, "the Content-Type field is missing");
  const problem =
    parseMediaType(contentType) === undefined
      ? "the Content-Type field holds no media type"
      : "the Content-Type field names another media type than the contract";
  return refuse("contentType", offered, problem);
}

function refuse(keyword: string, limit: string, message: string): RequestBody {
  return { kind: "refused", violation: { at: "", keyword, limit, message } };
}
