import type { HeaderModel, OperationModel, ResponseModel } from "../contract/contract-model.ts";
import { writeExactJson } from "../contract/exact-json.ts";
import type { JsonValue } from "../contract/json.ts";
import type { ContractValidators } from "../contract/validator.ts";
import type { HeaderField } from "./message.ts";
import type { AnswerChoice, AskPrism, PrismAnswer } from "./prism-answers.ts";
import { isJsonMediaType } from "./read-body.ts";

/** An answer of the contract, ready to be sent but for what this request gives it: the values it carries back. */
export interface PreparedAnswer {
  readonly status: number;
  /** Without the fields that carry a request's value back. */
  readonly headers: readonly HeaderField[];
  readonly echoes: readonly EchoField[];
  readonly body: Uint8Array;
  /** What in this answer breaks the contract, as sentences: a fault of the contract's own examples. */
  readonly flaws: readonly string[];
}

/** A header field that carries a request's value back (`x-echoes`). */
export interface EchoField {
  readonly name: string;
  readonly from: string;
  /** Sent where the request has no such field. */
  readonly otherwise: string | undefined;
}

/** Prepares the answer that was chosen. */
export type PrepareAnswer = (choice: AnswerChoice) => Promise<PreparedAnswer | NoAnswer>;

/** Prism has no answer to give. */
export interface NoAnswer {
  readonly reason: string;
}

/** Far more answers than a contract has; only made-up Accept fields could ask for more. */
const mostAnswers = 5_000;

/**
 * Prepares answers and keeps them: what Prism has decided once it need not decide again.
 * Answers made up from schemas (`dynamic`) are new each time.
 */
export function createPrepareAnswer(askPrism: AskPrism, validators: ContractValidators): PrepareAnswer {
  const kept = new Map<string, Promise<PreparedAnswer | NoAnswer>>();
  return (choice) => {
    const reduced = withoutIdleAccept(choice);
    const prepare = async (): Promise<PreparedAnswer | NoAnswer> =>
      toPrepared(reduced, await askFor(askPrism, reduced), validators);
    if (reduced.dynamic) return prepare();
    const key = `${reduced.operation.id}\n${reduced.status ?? ""}\n${reduced.example ?? ""}\n${reduced.accept ?? ""}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= mostAnswers) kept.clear();
    const prepared = prepare();
    kept.set(key, prepared);
    return prepared;
  };
}

/** Where each answer has one media type only, Accept chooses nothing: disregarding it is allowed (RFC 9110, section 12.5.1). */
function withoutIdleAccept(choice: AnswerChoice): AnswerChoice {
  const { accept, ...rest } = choice;
  const chooses = choice.operation.responses.some(({ content }) => content.length > 1);
  return accept !== undefined && chooses ? { ...rest, accept } : rest;
}

/** Without what the caller accepts, and then from the schema, where Prism finds nothing that fits or gives up on a large example. */
async function askFor(askPrism: AskPrism, choice: AnswerChoice): Promise<PrismAnswer> {
  const { accept: _accept, ...anyType } = choice;
  const attempts = [choice, ...(choice.accept === undefined ? [] : [anyType]), { ...anyType, dynamic: true }];
  let last: PrismAnswer = { kind: "none", reason: "" };
  for (const attempt of attempts) {
    const answer = await askPrism(attempt);
    if (answer.kind === "answer" && (choice.status === undefined || answer.status === choice.status)) return answer;
    last = answer.kind === "none" ? answer : { kind: "none", reason: `Prism answers ${answer.status}` };
  }
  return last;
}

function toPrepared(
  choice: AnswerChoice,
  answer: PrismAnswer,
  validators: ContractValidators,
): PreparedAnswer | NoAnswer {
  if (answer.kind === "none") return { reason: answer.reason };
  const { operation } = choice;
  const response = declaredResponse(operation, answer.status);
  const mediaType = concreteMediaType(answer);
  const rules = response && validators[operation.id]?.responses[response.status];
  const declared = (response?.headers ?? []).map((header) => ({ header, text: headerText(header, answer) }));
  const fields = declared.flatMap(({ header, text }): HeaderField[] => {
    const sendable = header.echoes === undefined && text !== undefined;
    const invalid = text !== undefined && (rules?.headers[header.name.toLowerCase()]?.(text) ?? []).length > 0;
    return sendable && (header.required || !invalid) ? [[header.name, text]] : [];
  });
  const echoes = declared.flatMap(({ header, text }): EchoField[] =>
    header.echoes === undefined ? [] : [{ name: header.name, from: header.echoes, otherwise: text }],
  );
  const deprecation: readonly HeaderField[] = operation.deprecated ? [["Deprecation", "true"]] : [];
  return {
    status: answer.status,
    headers: [...(mediaType === undefined ? [] : [["Content-Type", mediaType] as const]), ...fields, ...deprecation],
    echoes,
    body: encodeBody(answer.body, mediaType),
    flaws: mediaType === undefined ? [] : findFlaws(rules?.body[mediaType]?.(answer.body)),
  };
}

function findFlaws(violations: readonly { readonly at: string; readonly message: string }[] = []): readonly string[] {
  return violations.map(({ at, message }) => `the contract's own answer breaks its schema: ${at} ${message}`);
}

/** The response of the contract that stands for a status: itself, its range, or the default. OpenAPI 3.1, section 4.8.16. */
export function declaredResponse(operation: OperationModel, status: number): ResponseModel | undefined {
  const [exact, range] = [String(status), `${Math.floor(status / 100)}XX`];
  const { responses } = operation;
  return (
    responses.find((response) => response.status === exact) ??
    responses.find((response) => response.status === range) ??
    responses.find((response) => response.status === "default")
  );
}

/** Header values are Latin-1 without control characters (RFC 9110, section 5.5); a value that is none is not sent. */
const fieldContent = /^[\t\x20-\x7e\x80-\xff]*$/;

function headerText(header: HeaderModel, answer: Extract<PrismAnswer, { kind: "answer" }>): string | undefined {
  const value = answer.headers[header.name];
  if (value === undefined || value === null) return undefined;
  const text = typeof value === "string" ? value : simpleStyle(value);
  return fieldContent.test(text) ? text : undefined;
}

/** Arrays and objects in the style `simple`, as header fields have it. OpenAPI 3.1, section 4.8.12.2. */
function simpleStyle(value: JsonValue): string {
  if (typeof value !== "object" || value === null) return String(value);
  return (Array.isArray(value) ? value : Object.entries(value).flat()).map(String).join(",");
}

function concreteMediaType({ headers, body }: Extract<PrismAnswer, { kind: "answer" }>): string | undefined {
  const mediaType = headers["Content-type"];
  if (typeof mediaType !== "string" || body === undefined) return undefined;
  if (!mediaType.includes("*")) return mediaType;
  return typeof body === "string" ? "text/plain" : "application/json";
}

function encodeBody(body: JsonValue | undefined, mediaType: string | undefined): Uint8Array {
  if (body === undefined || mediaType === undefined) return new Uint8Array();
  const verbatim = typeof body === "string" && !isJsonMediaType(mediaType);
  return new TextEncoder().encode(verbatim ? body : writeExactJson(body));
}
