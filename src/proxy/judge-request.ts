import type { ContractModel, OperationModel, ParameterModel } from "../contract/model/contract-model.ts";
import type { OperationValidators, Violation } from "../contract/model/validator.ts";
import { decodeParameter } from "../contract/wire/parameter-value.ts";
import type { Breach } from "./breach.ts";
import { fieldValue, type ProxiedExchange } from "./exchange.ts";
import { isJsonMediaType, mediaTypeOf, readJson } from "./read-json.ts";

/** What a request is held against. */
export interface RequestTables {
  readonly model: ContractModel;
  readonly operation: OperationModel;
  readonly validators: OperationValidators;
  readonly pathTexts: ReadonlyMap<string, string>;
  readonly query: string;
}

type Request = ProxiedExchange["request"];

/** What of the contract a request breaks. Encrypted bodies are not looked into. */
export function judgeRequest(request: Request, tables: RequestTables): readonly Breach[] {
  const ofParameters = tables.operation.parameters.flatMap((parameter) => judgeParameter(parameter, request, tables));
  return [...ofParameters, ...judgeBody(request, tables)];
}

function judgeParameter(parameter: ParameterModel, request: Request, tables: RequestTables): readonly Breach[] {
  const { in: place, name, pointer } = parameter;
  const at = `/request/${place === "header" ? "headers" : place}/${name}`;
  const decoded = decodeParameter(parameter, sourceOf(parameter, request, tables), tables.model.document);
  if (decoded.kind === "malformed")
    return [breach(at, { expected: "a readable value", actual: decoded.reason, pointer })];
  if (decoded.kind === "absent") {
    return parameter.required ? [breach(at, { expected: "the required parameter", actual: "nothing", pointer })] : [];
  }
  const key = `${place}:${place === "header" ? name.toLowerCase() : name}`;
  const violations = tables.validators.parameters[key]?.(decoded.value) ?? [];
  return violations.map((violation) => violationBreach(at, violation, pointer));
}

function sourceOf({ in: place, name }: ParameterModel, request: Request, tables: RequestTables): string | undefined {
  if (place === "path") return tables.pathTexts.get(name);
  if (place === "query") return tables.query;
  return fieldValue(request.headers, place === "cookie" ? "cookie" : name);
}

function judgeBody(request: Request, { operation, validators }: RequestTables): readonly Breach[] {
  const { requestBody, encrypted } = operation;
  if (requestBody === undefined || encrypted.request) return [];
  const at = "/request/body";
  const { pointer } = requestBody;
  if (request.body?.length === 0) {
    return requestBody.required ? [breach(at, { expected: "the required body", actual: "nothing", pointer })] : [];
  }
  const contentType = fieldValue(request.headers, "content-type");
  const sent = mediaTypeOf(contentType ?? "");
  const covering = [sent, `${sent.split("/")[0]}/*`, "*/*"];
  const media = requestBody.content.find(({ mediaType }) => covering.includes(mediaTypeOf(mediaType)));
  if (media === undefined) {
    const expected = requestBody.content.map(({ mediaType }) => mediaType).join(" or ");
    return [breach("/request/headers/Content-Type", { expected, actual: contentType ?? "nothing", pointer })];
  }
  if (!isJsonMediaType(media.mediaType) || request.body === undefined) return [];
  const json = readJson(request.body);
  if (json.kind === "unreadable") return [breach(at, { expected: "JSON in UTF-8", actual: json.reason, pointer })];
  const violations = validators.requestBody[media.mediaType]?.(json.value) ?? [];
  return violations.map((violation) => violationBreach(`${at}${violation.at}`, violation, `${media.pointer}/schema`));
}

function violationBreach(at: string, { keyword, limit, message }: Violation, pointer: string): Breach {
  return breach(at, { expected: `${keyword} ${limit}`, actual: message, pointer });
}

function breach(at: string, parts: Pick<Breach, "expected" | "actual" | "pointer">): Breach {
  return { rule: "request-matches-contract", severity: "error", at, ...parts };
}
