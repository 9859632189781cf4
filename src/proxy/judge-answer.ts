import type { JsonObject, JsonValue } from "../contract/json/json.ts";
import { valueAt } from "../contract/json/json-pointer.ts";
import type { ContractModel, HeaderModel, OperationModel, ResponseModel } from "../contract/model/contract-model.ts";
import type { OperationValidators, ResponseValidators } from "../contract/model/validator.ts";
import { decodeHeader } from "../contract/wire/parameter-value.ts";
import type { Breach, RuleId } from "./breach.ts";
import { fieldValue, type ProxiedAnswer, type ProxiedExchange } from "./exchange.ts";
import { isJsonMediaType, mediaTypeOf, readJson } from "./read-json.ts";

/** What an answer is held against. */
export interface AnswerTables {
  readonly model: ContractModel;
  readonly operation: OperationModel;
  readonly validators: OperationValidators;
  readonly requestIsValid: boolean;
}

/** What of the contract an answer breaks. Encrypted bodies are not looked into. */
export function judgeAnswer(exchange: ProxiedExchange, tables: AnswerTables): readonly Breach[] {
  const { answer } = exchange;
  const { operation } = tables;
  if (answer.kind === "none") {
    return [
      breach("answer-arrives", "/response", {
        expected: "an answer",
        actual: answer.reason,
        pointer: operation.pointer,
      }),
    ];
  }
  const declared = declaredResponse(operation, answer.status);
  if (declared === undefined) {
    const expected = operation.responses.map(({ status }) => status).join(" or ");
    const pointer = `${operation.pointer}/responses`;
    return [breach("status-declared", "/response/status", { expected, actual: String(answer.status), pointer })];
  }
  const rules = tables.validators.responses[declared.status] ?? { headers: {}, body: {} };
  const ofHeaders = declared.headers.flatMap((header) =>
    judgeHeader(header, exchange, { answer, rules, document: tables.model.document }),
  );
  return [...ofHeaders, ...judgeBody(answer, declared, { ...tables, rules })];
}

/** The exact status before its range before the default. OpenAPI 3.1, section 4.8.16. */
function declaredResponse({ responses }: OperationModel, status: number): ResponseModel | undefined {
  const names = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  return names
    .map((name) => responses.find((response) => response.status === name))
    .find((found) => found !== undefined);
}

interface HeaderTables {
  readonly document: JsonObject;
  readonly answer: ProxiedAnswer;
  readonly rules: ResponseValidators;
}

/** A value carried back is the caller's: it is held against what was sent, not against its form. */
function judgeHeader(
  header: HeaderModel,
  { request }: ProxiedExchange,
  { answer, rules, document }: HeaderTables,
): readonly Breach[] {
  const { name, required, pointer } = header;
  const at = `/response/headers/${name}`;
  const value = fieldValue(answer.headers, name);
  if (value === undefined) {
    return required
      ? [breach("header-present", at, { expected: "the required header", actual: "nothing", pointer })]
      : [];
  }
  const sent = header.echoes === undefined ? undefined : fieldValue(request.headers, header.echoes);
  if (sent !== undefined) {
    if (sent === value) return [];
    const expected = `the value sent, ${JSON.stringify(sent)}`;
    return [breach("header-echoed", at, { expected, actual: JSON.stringify(value), pointer })];
  }
  const [violation] = rules.headers[name.toLowerCase()]?.(decodeHeader(header, value, document)) ?? [];
  if (violation === undefined) return [];
  const expected = `${violation.keyword} ${violation.limit}`;
  return [breach("header-matches-schema", at, { expected, actual: JSON.stringify(value), pointer })];
}

interface BodyTables extends AnswerTables {
  readonly rules: ResponseValidators;
}

function judgeBody(answer: ProxiedAnswer, declared: ResponseModel, tables: BodyTables): readonly Breach[] {
  const { content, pointer } = declared;
  if (content.length === 0 || tables.operation.method === "head" || tables.operation.encrypted.response) return [];
  const contentType = fieldValue(answer.headers, "content-type");
  const media = content.find(({ mediaType }) => fits(mediaTypeOf(contentType ?? ""), mediaTypeOf(mediaType)));
  if (media === undefined) {
    const expected = content.map(({ mediaType }) => mediaType).join(" or ");
    const at = "/response/headers/Content-Type";
    return [breach("media-type-declared", at, { expected, actual: contentType ?? "nothing", pointer })];
  }
  if (!isJsonMediaType(media.mediaType) || answer.body === undefined) return [];
  const json = readJson(answer.body);
  if (json.kind === "unreadable") {
    return [breach("body-readable", "/response/body", { expected: "JSON in UTF-8", actual: json.reason, pointer })];
  }
  const ofCode = judgeCode(json.value, declared, tables);
  const violations = tables.rules.body[media.mediaType]?.(json.value) ?? [];
  const ofSchema = violations
    .filter(({ at }) => ofCode.length === 0 || at !== tables.model.resultCodePointer)
    .map(({ at, keyword, limit, message }) => {
      const parts = { expected: `${keyword} ${limit}`, actual: message, pointer: `${media.pointer}/schema` };
      return breach("body-matches-schema", `/response/body${at}`, parts);
    });
  return [...ofCode, ...ofSchema];
}

/** A request that breaks the contract must not end in success: by the result code's class, or by a 2xx status where there are no codes. */
function judgeCode(body: JsonValue, declared: ResponseModel, tables: BodyTables): readonly Breach[] {
  const { model, requestIsValid } = tables;
  const code = model.resultCodePointer === undefined ? undefined : valueAt(body, model.resultCodePointer);
  const known = declared.resultCodes.find((entry) => entry.code === code);
  const pointer = `${declared.pointer}/x-result-codes`;
  const at = `/response/body${model.resultCodePointer ?? ""}`;
  if (declared.resultCodes.length > 0 && known === undefined && typeof code === "string") {
    const expected = declared.resultCodes.map((entry) => entry.code).join(" or ");
    return [breach("code-allowed", at, { expected, actual: code, pointer })];
  }
  const succeeded = declared.resultCodes.length > 0 ? known?.class === "success" : declared.status.startsWith("2");
  if (requestIsValid || !succeeded) return [];
  const actual = known === undefined ? `status ${declared.status}` : `${known.code} (success)`;
  return [breach("refuses-invalid", at, { expected: "the answer for invalid requests", actual, pointer })];
}

function fits(essence: string, declared: string): boolean {
  if (declared === essence || declared === "*/*") return true;
  return declared.endsWith("/*") && essence.startsWith(declared.slice(0, -1));
}

function breach(rule: RuleId, at: string, parts: Pick<Breach, "expected" | "actual" | "pointer">): Breach {
  return { rule, severity: "error", at, ...parts };
}
