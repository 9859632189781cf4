import type { JsonValue } from "../contract/json/json.ts";
import { valueAt } from "../contract/json/json-pointer.ts";
import type { ContractModel, OperationModel, ResponseModel } from "../contract/model/contract-model.ts";
import type { OperationValidators, Violation } from "../contract/model/validator.ts";
import { typeOfValue } from "../contract/schema/schema-facts.ts";
import { isRefusalLeftOpen, isSuccessStatus } from "../contract/wire/declared-answer.ts";
import { fieldValue } from "../contract/wire/header-fields.ts";
import {
  type AnswerFault,
  judgeAnswer as faultsOf,
  type ReadAnswer,
  readAnswer,
} from "../contract/wire/judge-answer.ts";
import { bodyFormOf } from "../contract/wire/media-type.ts";
import type { Breach, RuleId } from "./breach.ts";
import type { ProxiedExchange } from "./exchange.ts";

/** What an answer is checked against. */
export interface AnswerTables {
  readonly model: ContractModel;
  readonly operation: OperationModel;
  readonly validators: OperationValidators;
  readonly requestIsValid: boolean;
  /** Whether the contract has the request refused: an invalid one for which it declares a refusal. */
  readonly mayNotSucceed: boolean;
}

/** What of the contract an answer breaks. Encrypted bodies are not looked into. */
export function judgeAnswer({ request, answer }: ProxiedExchange, tables: AnswerTables): readonly Breach[] {
  const { model, operation, validators } = tables;
  if (answer.kind === "none") {
    const parts = { expected: "an answer", actual: answer.reason, pointer: operation.pointer };
    return [breach("answer-arrives", "/response", parts)];
  }
  const rules = {
    method: request.method,
    answers: operation.responses,
    validators,
    document: model.document,
    sent: (name: string) => fieldValue(request.headers, name),
  };
  const body = operation.encrypted.response ? undefined : answer.body;
  const read = readAnswer({ ...answer, body }, rules);
  const faults = faultsOf(read, rules).filter((fault) => !operation.encrypted.response || fault.kind !== "media-type");
  const ofCode = judgeCode(read, tables);
  const isOpen = isStatusLeftOpen({ request, status: answer.status }, tables);
  const others = faults.filter(
    (fault) => !(ofCode.length > 0 && isAboutCode(fault, model)) && !(isOpen && fault.kind === "status"),
  );
  const inClear = cameInClear(answer, rules, tables) ? [clearBreach(operation)] : [];
  return [...inClear, ...firstOfEachHeader(others).map((fault) => breachOf(fault, read, operation)), ...ofCode];
}

/**
 * Whether a success came in clear that has to be encrypted. The schema describes what is inside an encrypted message, so a body that
 * fits it, or has a result code at its place, is that inside; a schema that takes anything proves nothing.
 */
function cameInClear(
  answer: Extract<ProxiedExchange["answer"], { readonly kind: "answer" }>,
  rules: Parameters<typeof readAnswer<ResponseModel>>[1],
  { model, operation }: AnswerTables,
): boolean {
  if (!operation.encrypted.response || !isSuccessStatus(answer.status)) return false;
  const { body, content, validators } = readAnswer(answer, rules);
  if (body?.kind !== "value") return false;
  if (model.resultCodePointer !== undefined && typeof valueAt(body.value, model.resultCodePointer) === "string")
    return true;
  const check = content === undefined ? undefined : validators?.body[content.mediaType];
  return check !== undefined && check({}).length > 0 && check(body.value).length === 0;
}

function clearBreach({ pointer }: OperationModel): Breach {
  const parts = {
    expected: "an encrypted body",
    actual: "a body in clear",
    pointer: `${pointer}/x-encrypted/response`,
  };
  return breach("body-encrypted", "/response/body", parts);
}

interface Answered {
  readonly request: ProxiedExchange["request"];
  readonly status: number;
}

/**
 * Whether a status need not be declared: a refusal of an invalid request where the contract does not say how it is refused, and 415
 * to a request with a content coding, of which contracts say nothing (RFC 9110, section 15.5.16).
 */
function isStatusLeftOpen({ request, status }: Answered, { operation, requestIsValid }: AnswerTables): boolean {
  if (status === 415 && fieldValue(request.headers, "content-encoding") !== undefined) return true;
  const keys = operation.responses.map((response) => response.status);
  return !requestIsValid && isRefusalLeftOpen(keys, status);
}

type Fault = AnswerFault<ResponseModel>;

/** A code that is not allowed is told once, by its own rule. */
function isAboutCode(fault: Fault, { resultCodePointer }: ContractModel): boolean {
  return fault.kind === "body" && fault.violation.at === resultCodePointer;
}

/** Of a header that breaks several keywords, the first says enough. */
function firstOfEachHeader(faults: readonly Fault[]): readonly Fault[] {
  const told = new Set<string>();
  return faults.filter((fault) => {
    if (fault.kind !== "header") return true;
    const isNew = !told.has(fault.header.name);
    told.add(fault.header.name);
    return isNew;
  });
}

function breachOf(fault: Fault, read: ReadAnswer<ResponseModel>, operation: OperationModel): Breach {
  const { declared, status, content, contentType } = read;
  const pointer = declared?.pointer ?? `${operation.pointer}/responses`;
  switch (fault.kind) {
    case "status":
      return breach("status-declared", "/response/status", {
        expected: fault.expected.join(" or "),
        actual: String(status),
        pointer,
      });
    case "media-type":
      return breach("media-type-declared", "/response/headers/Content-Type", {
        expected: fault.expected.join(" or "),
        actual: fault.actual ?? "nothing",
        pointer,
      });
    case "body-unreadable":
      return breach("body-readable", "/response/body", {
        expected:
          bodyFormOf(contentType, content?.mediaType ?? "") === "json" ? "JSON in UTF-8" : `a body of ${contentType}`,
        actual: fault.message,
        pointer,
      });
    case "body": {
      const { at, keyword, limit } = fault.violation;
      const parts = {
        expected: `${keyword} ${limit}`,
        actual: toldValue(fault.violation, read),
        pointer: `${fault.content.pointer}/schema`,
      };
      return breach("body-matches-schema", `/response/body${at}`, parts);
    }
    default:
      return headerBreach(fault);
  }
}

/** What kind of value came: the value itself may be what nobody is to read in a log. */
function toldValue({ at, keyword }: Violation, { body }: ReadAnswer<ResponseModel>): string {
  const value = body?.kind === "value" ? valueAt(body.value, at) : undefined;
  if (value === undefined || keyword === "required" || keyword === "dependentRequired") return "nothing";
  const kind = kindNames[typeOfValue(value as JsonValue)] ?? "a value";
  return keyword === "type" ? kind : `${kind} that breaks it`;
}

const kindNames: Readonly<Record<string, string>> = {
  null: "null",
  array: "a list",
  object: "an object",
  integer: "an integer",
  number: "a number",
  string: "a text",
  boolean: "true or false",
};

function headerBreach(fault: Extract<Fault, { readonly header: unknown }>): Breach {
  const { name, pointer } = fault.header;
  const at = `/response/headers/${name}`;
  if (fault.kind === "header-missing") {
    return breach("header-present", at, { expected: "the required header", actual: "nothing", pointer });
  }
  const actual = JSON.stringify(fault.value);
  if (fault.kind === "header-echo") {
    const expected = `the value sent, ${JSON.stringify(fault.sent)}`;
    return breach("header-echoed", at, { expected, actual, pointer });
  }
  const { keyword, limit } = fault.violation;
  return breach("header-matches-schema", at, { expected: `${keyword} ${limit}`, actual, pointer });
}

/** A request that breaks the contract must not end in success: by the result code's class, or by a 2xx status where there are no codes. */
function judgeCode({ declared, body, status }: ReadAnswer<ResponseModel>, tables: AnswerTables): readonly Breach[] {
  if (declared === undefined) return [];
  const { model, mayNotSucceed } = tables;
  const value = body?.kind === "value" ? body.value : undefined;
  const code = model.resultCodePointer === undefined ? undefined : valueAt(value, model.resultCodePointer);
  const known = declared.resultCodes.find((entry) => entry.code === code);
  const pointer = `${declared.pointer}/x-result-codes`;
  const at = `/response/body${model.resultCodePointer ?? ""}`;
  if (declared.resultCodes.length > 0 && known === undefined && typeof code === "string") {
    const expected = declared.resultCodes.map((entry) => entry.code).join(" or ");
    return [breach("code-allowed", at, { expected, actual: code, pointer })];
  }
  const succeeded = declared.resultCodes.length > 0 ? known?.class === "success" : isSuccessStatus(status);
  if (!mayNotSucceed || !succeeded) return [];
  const actual = known === undefined ? `status ${status}` : `${known.code} (success)`;
  return [breach("refuses-invalid", at, { expected: "the answer for invalid requests", actual, pointer })];
}

function breach(rule: RuleId, at: string, parts: Pick<Breach, "expected" | "actual" | "pointer">): Breach {
  return { rule, severity: "error", at, ...parts };
}
