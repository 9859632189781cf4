import { parseExactJson } from "../../../contract/json/exact-json.ts";
import { valueAt } from "../../../contract/json/json-pointer.ts";
import type { ResultCode } from "../../../contract/model/operation.ts";
import type { OperationValidators } from "../../../contract/model/validator.ts";
import type { TryItAnswer, TryItOperation } from "../data.ts";
import type { PreparedRequest } from "../prepare-request.ts";
import type { Answer } from "../send-request.ts";
import type { OpenedAnswer } from "./open-answer.ts";

/** What the contract says about an answer. */
export interface Judgement {
  /** The result code in the body, where the contract has result codes and the body holds one. */
  readonly code?: string;
  /** What the contract says of that code in this answer. */
  readonly knownCode?: ResultCode;
  /** Sentences; none for an answer that conforms. `undefined` where the page has no validators for this operation. */
  readonly violations?: readonly string[];
  /** Whether the answer is nested too deeply for the validators. */
  readonly tooDeep?: true;
  /** Whether a success arrived in clear although the contract says that it travels encrypted (`x-encrypted`). */
  readonly cameInClear?: true;
}

/** What an answer is judged by, as far as the page has it. */
export interface JudgeRules {
  readonly resultCodePointer: string | undefined;
  readonly validators: OperationValidators | undefined;
  /** What was sent, for the headers that carry its values back. */
  readonly request: Pick<PreparedRequest, "headers">;
  /** How the answer arrived. */
  readonly secrecy: OpenedAnswer["secrecy"];
}

/** Holds an answer against the contract: status, declared headers that can be read and what they carry back, body, result code. */
export function judgeAnswer(operation: TryItOperation, answer: Answer, rules: JudgeRules): Judgement {
  try {
    return judge(operation, answer, rules);
  } catch (error) {
    // The engine's stack ends within the parser or a recursive validator.
    if (error instanceof RangeError) return { tooDeep: true };
    throw error;
  }
}

function judge(operation: TryItOperation, answer: Answer, rules: JudgeRules): Judgement {
  const declared = findAnswer(operation.answers, answer.status);
  const body = readBody(answer);
  const value = rules.resultCodePointer === undefined ? undefined : valueAt(body.value, rules.resultCodePointer);
  const code = typeof value === "string" || typeof value === "number" ? String(value) : undefined;
  const knownCode = declared?.codes.find((known) => known.code === code);
  return {
    ...(code !== undefined && { code }),
    ...(knownCode !== undefined && { knownCode }),
    ...(isInClear(operation, answer, rules.secrecy) && { cameInClear: true }),
    ...(rules.validators !== undefined && {
      violations:
        declared === undefined
          ? [undeclared(answer)]
          : [...check(rules.validators, { declared, answer, body }), ...checkEchoes(declared, answer, rules.request)],
    }),
  };
}

/** As the rule body-encrypted of the contract test has it: of a failure the contract does not say whether it comes encrypted. */
function isInClear({ encrypted }: TryItOperation, { status, body }: Answer, secrecy: OpenedAnswer["secrecy"]): boolean {
  return encrypted.response && secrecy === "clear" && status >= 200 && status < 300 && body !== "";
}

/** The declared answer for a status: its own, its class (`4XX`), or `default`. OpenAPI 3.1, section 4.8.16. */
export function findAnswer(answers: readonly TryItAnswer[], status: number): TryItAnswer | undefined {
  const named = (name: string): TryItAnswer | undefined => answers.find((answer) => answer.status === name);
  return named(String(status)) ?? named(`${Math.trunc(status / 100)}XX`) ?? named("default");
}

interface ReadBody {
  readonly value?: unknown;
  /** Why the body is no JSON. */
  readonly problem?: string;
}

interface Checked {
  readonly declared: TryItAnswer;
  readonly answer: Answer;
  readonly body: ReadBody;
}

function readBody(answer: Answer): ReadBody {
  if (answer.body === "") return {};
  try {
    return { value: parseExactJson(answer.body) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function undeclared(answer: Answer): string {
  return `status ${answer.status}: the contract has no such answer`;
}

function check(validators: OperationValidators, { declared, answer, body }: Checked): readonly string[] {
  const rules = validators.responses[declared.status];
  const byMediaType = Object.entries(rules?.body ?? {});
  if (byMediaType.length === 0) return checkHeaders(rules?.headers ?? {}, answer);
  const sent = mediaTypeOf(answer);
  const validate = byMediaType.find(([mediaType]) => mediaTypeCovers(mediaType, sent))?.[1];
  const headers = checkHeaders(rules?.headers ?? {}, answer);
  if (validate === undefined) return [`media type ${sent || "none"}: the contract has no such body`, ...headers];
  if (!/[/+]json\b/.test(sent)) return headers;
  if (body.problem !== undefined) return [`body: not JSON (${body.problem})`, ...headers];
  const found = validate(body.value).map(({ at, message }) => `body${at}: ${message}`);
  return [...found, ...headers];
}

/** A header that the browser hides is not judged: its absence here says nothing about the wire. */
function checkHeaders(
  rules: Readonly<Record<string, (value: unknown) => readonly { message: string }[]>>,
  answer: Answer,
) {
  return answer.headers.flatMap(([name, value]) =>
    (rules[name]?.(value) ?? []).map(({ message }) => `header ${name}: ${message}`),
  );
}

/** As `checkHeaders`: a header that cannot be read is not judged. */
function checkEchoes({ echoes }: TryItAnswer, answer: Answer, request: JudgeRules["request"]): readonly string[] {
  return echoes.flatMap(({ header, of }) => {
    const sent = headerValue(of, request.headers);
    const came = headerValue(header, answer.headers);
    if (came === undefined || came === sent) return [];
    return [`header ${header}: expected the request's ${of} (${sent ?? "none"}), got ${came}`];
  });
}

function headerValue(wanted: string, headers: PreparedRequest["headers"]): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === wanted.toLowerCase())?.[1];
}

function mediaTypeOf(answer: Answer): string {
  const value = answer.headers.find(([name]) => name === "content-type")?.[1] ?? "";
  return (value.split(";")[0] ?? "").trim().toLowerCase();
}

/** Whether a media type or range of the contract (`application/json; charset=utf-8`, a slash with asterisks) covers the one that was sent. */
function mediaTypeCovers(range: string, sent: string): boolean {
  const wanted = (range.split(";")[0] ?? "").trim().toLowerCase();
  if (wanted === sent || wanted === "*/*") return true;
  return wanted.endsWith("/*") && sent.startsWith(wanted.slice(0, -1));
}
