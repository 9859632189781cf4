import { writeExactJson } from "../contract/json/exact-json.ts";
import type { JsonObject } from "../contract/json/json.ts";
import type { ContractModel, OperationModel, ParameterModel } from "../contract/model/contract-model.ts";
import type { OperationValidators, Violation } from "../contract/model/validator.ts";
import { missingCredentials } from "../contract/wire/credentials.ts";
import { fieldValue } from "../contract/wire/header-fields.ts";
import {
  judgeParameter,
  judgeRequestBody,
  type ParameterSources,
  parameterSource,
  readRequestBody,
} from "../contract/wire/judge-request.ts";
import { decodeParameter } from "../contract/wire/parameter-value.ts";
import type { PathTexts } from "../contract/wire/route-operation.ts";
import type { Breach } from "./breach.ts";
import type { ProxiedExchange } from "./exchange.ts";

/** What a request is checked against. */
export interface RequestTables {
  readonly model: ContractModel;
  readonly operation: OperationModel;
  readonly validators: OperationValidators;
  readonly pathTexts: PathTexts;
  readonly query: string;
}

type Request = ProxiedExchange["request"];

/** What of the contract a request breaks. Encrypted bodies are not looked into. */
export function judgeRequest(request: Request, tables: RequestTables): readonly Breach[] {
  const sources = { headers: request.headers, query: tables.query, pathTexts: tables.pathTexts };
  const ofParameters = tables.operation.parameters.flatMap((parameter) => breachesOf(parameter, sources, tables));
  return [...judgeCredentials(tables.operation, sources), ...ofParameters, ...judgeBody(request, tables)];
}

/** Credentials that the contract asks for and the request does not have. OpenAPI 3.2, section 4.30. */
function judgeCredentials({ security, pointer }: OperationModel, sources: ParameterSources): readonly Breach[] {
  return missingCredentials(security, sources).map(({ in: place, name, scheme, message }) => ({
    rule: "request-matches-contract",
    severity: "error",
    at: `/request/${place === "header" ? "headers" : place}/${name}`,
    expected: `credentials of ${scheme.name}`,
    actual: `a request whose ${name} ${message}`,
    pointer: scheme.kind === "unknown" ? pointer : scheme.pointer,
  }));
}

function breachesOf(parameter: ParameterModel, sources: ParameterSources, tables: RequestTables): readonly Breach[] {
  const { in: place, name, pointer } = parameter;
  const at = `/request/${place === "header" ? "headers" : place}/${name}`;
  const rules = { validators: tables.validators, document: tables.model.document };
  return judgeParameter(parameter, parameterSource(parameter, sources), rules).map((violation) =>
    told(breach(at, violation, pointer), parameter, parameterSource(parameter, sources), tables.model.document),
  );
}

const longestTold = 80;

/** With the value itself, where an address holds it and is nobody's secret. */
function told(found: Breach, parameter: ParameterModel, source: string | undefined, document: JsonObject): Breach {
  const isPublic = (parameter.in === "query" || parameter.in === "path") && parameter.supply === undefined;
  const decoded = isPublic ? decodeParameter(parameter, source, document) : undefined;
  if (decoded?.kind !== "value") return found;
  const text = writeExactJson(decoded.value);
  return { ...found, actual: text.length > longestTold ? `${text.slice(0, longestTold)}…` : text };
}

function judgeBody(request: Request, { model, operation, validators }: RequestTables): readonly Breach[] {
  const { requestBody, encrypted } = operation;
  if (requestBody === undefined || encrypted.request || request.body === undefined) return [];
  const contentType = fieldValue(request.headers, "content-type");
  const body = readRequestBody(requestBody, { bytes: request.body, contentType }, model.document);
  const isOfType = body.kind === "refused" && body.violation.keyword === "contentType";
  const pointer = body.kind === "value" ? `${body.media.pointer}/schema` : requestBody.pointer;
  return judgeRequestBody(body, { validators, document: model.document }).map((violation) =>
    breach(isOfType ? "/request/headers/Content-Type" : `/request/body${violation.at}`, violation, pointer),
  );
}

/** A part that is missing is told as such; its limit says nothing that the place does not say. */
function breach(at: string, { keyword, limit, message }: Violation, pointer: string): Breach {
  const isMissing = keyword === "required" || keyword === "dependentRequired";
  const expected = isMissing && limit === keyword ? "the required part" : `${keyword} ${limit}`;
  // What is wrong with a body as a whole is a sentence of its own.
  const told = message.startsWith("the ") ? message : `a value that ${message}`;
  const actual = isMissing ? "nothing" : told;
  return { rule: "request-matches-contract", severity: "error", at, expected, actual, pointer };
}
