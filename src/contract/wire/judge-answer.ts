import type { JsonObject } from "../json/json.ts";
import type { HeaderLine } from "../model/exchange.ts";
import type { OperationValidators, ResponseValidators, Violation } from "../model/validator.ts";
import type { HeaderForm } from "../model/value-form.ts";
import { type DeclaredContent, type ReadBody, readBody } from "./body/read-body.ts";
import { declaredAnswer, mayHaveContent } from "./declared-answer.ts";
import { fieldValue } from "./header-fields.ts";
import { type DeclaredHeader, type HeaderFault, type HeaderRules, judgeHeaders } from "./judge-headers.ts";
import { applicableContent, isJsonMediaType } from "./media-type.ts";
import { decodeHeader } from "./parameter-value.ts";

/** An entry of `responses` as far as an answer is judged by it. */
export interface DeclaredAnswer {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly headers: readonly (DeclaredHeader & HeaderForm)[];
  readonly content: readonly DeclaredContent[];
}

/** An answer that came, its content coding and encryption undone. */
export interface ReceivedAnswer {
  readonly status: number;
  readonly headers: readonly HeaderLine[];
  /** `undefined` for a body that cannot be looked into: encrypted, too large, cut off. */
  readonly body: Uint8Array | undefined;
}

/** What of a contract an answer is read and judged by. */
export interface AnswerRules<Answer extends DeclaredAnswer> {
  /** The request's method, in any case. */
  readonly method: string;
  readonly answers: readonly Answer[];
  readonly validators?: OperationValidators | undefined;
  /** What `$ref`s of the schemas point into. */
  readonly document: JsonObject;
}

/** An answer read by its contract: once, to be carried along. */
export interface ReadAnswer<Answer extends DeclaredAnswer> {
  readonly status: number;
  readonly headers: readonly HeaderLine[];
  /** The Content-Type field's value; absent where it is missing. */
  readonly contentType?: string;
  /** What the contract declares for the status; absent where it declares nothing. */
  readonly declared?: Answer;
  readonly validators?: ResponseValidators;
  /** The entry of `content` that applies; absent where none does, or where there can be no content. */
  readonly content?: Answer["content"][number];
  /** Whether an answer to this method with this status can have content. */
  readonly mayHaveContent: boolean;
  /** Absent where there is no content, where it cannot be looked into, and where nothing says how to read it. */
  readonly body?: ReadBody;
}

/** Reads an answer by its contract: which declared answer its status is, which media type applies, and what the body holds. */
export function readAnswer<Answer extends DeclaredAnswer>(
  answer: ReceivedAnswer,
  { method, answers, validators, document }: AnswerRules<Answer>,
): ReadAnswer<Answer> {
  const { status, headers } = answer;
  const declared = declaredAnswer(answers, status);
  const own = declared === undefined ? undefined : validators?.responses[declared.status];
  const contentType = fieldValue(headers, "content-type");
  const isPossible = mayHaveContent(method, status);
  const content = isPossible ? contentOf(declared, contentType) : undefined;
  const body = isPossible ? bodyOf(answer, contentType, { content, declared, document }) : undefined;
  return {
    status,
    headers,
    mayHaveContent: isPossible,
    ...(contentType === undefined ? {} : { contentType }),
    ...(declared === undefined ? {} : { declared }),
    ...(own === undefined ? {} : { validators: own }),
    ...(content === undefined ? {} : { content }),
    ...(body === undefined ? {} : { body }),
  };
}

/** Without a Content-Type, the JSON that the contract declares, or else its first entry. RFC 9110, section 8.3. */
function contentOf(declared: DeclaredAnswer | undefined, contentType: string | undefined): DeclaredContent | undefined {
  const content = declared?.content ?? [];
  const found = applicableContent(content, contentType);
  if (found !== undefined || contentType !== undefined) return found;
  return content.find(({ mediaType }) => isJsonMediaType(mediaType)) ?? content[0];
}

interface BodyRules {
  readonly content: DeclaredContent | undefined;
  readonly declared: DeclaredAnswer | undefined;
  readonly document: JsonObject;
}

/** A body of a media type that is not declared is still read where it is JSON: its code and its form say more than its type. */
function bodyOf(
  { body: bytes }: ReceivedAnswer,
  contentType: string | undefined,
  { content, declared, document }: BodyRules,
): ReadBody | undefined {
  if (bytes === undefined) return undefined;
  if (content !== undefined) return readBody({ bytes, contentType }, content, document);
  if (bytes.length === 0 || (declared?.content.length === 0 && contentType === undefined)) return undefined;
  const read = readBody({ bytes, contentType: "application/json" }, { mediaType: "application/json" }, document);
  return read.kind === "value" ? read : undefined;
}

/** One way in which an answer breaks its contract. */
export type AnswerFault<Answer extends DeclaredAnswer> =
  | { readonly kind: "status"; readonly expected: readonly string[] }
  | { readonly kind: "media-type"; readonly expected: readonly string[]; readonly actual: string | undefined }
  | { readonly kind: "body-unreadable"; readonly message: string }
  | { readonly kind: "body"; readonly violation: Violation; readonly content: Answer["content"][number] }
  | HeaderFault<Answer["headers"][number]>;

/** What an answer is judged by, beyond what it was read by. */
export interface JudgeRules<Answer extends DeclaredAnswer> extends Pick<HeaderRules<DeclaredHeader>, "sent"> {
  readonly answers: readonly Answer[];
  /** What `$ref`s of the schemas point into. */
  readonly document: JsonObject;
}

/**
 * Every way in which an answer breaks its contract: status, media type, headers, body. Pure. A contract that declares no answers
 * at all leaves them open (OpenAPI 3.1, section 4.8.10: `responses` is optional).
 */
export function judgeAnswer<Answer extends DeclaredAnswer>(
  read: ReadAnswer<Answer>,
  rules: JudgeRules<Answer>,
): readonly AnswerFault<Answer>[] {
  const { declared } = read;
  if (declared === undefined) {
    const expected = rules.answers.map(({ status }) => status);
    return expected.length === 0 ? [] : [{ kind: "status", expected }];
  }
  const ofHeaders = judgeHeaders<Answer["headers"][number]>(declared.headers, read.headers, {
    sent: rules.sent,
    decode: (header, text) => decodeHeader(header, text, rules.document),
    validators: read.validators?.headers,
  });
  return [...judgeMediaType(read, declared), ...ofHeaders, ...judgeBody(read, declared)];
}

function judgeMediaType<Answer extends DeclaredAnswer>(
  { mayHaveContent: isPossible, contentType }: ReadAnswer<Answer>,
  { content }: Answer,
): readonly AnswerFault<Answer>[] {
  if (!isPossible || content.length === 0) return [];
  if (applicableContent(content, contentType) !== undefined) return [];
  return [{ kind: "media-type", expected: content.map(({ mediaType }) => mediaType), actual: contentType }];
}

function judgeBody<Answer extends DeclaredAnswer>(
  { body, content: applicable, validators }: ReadAnswer<Answer>,
  declared: Answer,
): readonly AnswerFault<Answer>[] {
  const content: Answer["content"][number] | undefined = applicable ?? declared.content[0];
  if (body === undefined || content === undefined || body.kind === "opaque") return [];
  if (body.kind === "refused") return [{ kind: "body-unreadable", message: body.message }];
  if (applicable === undefined && !isJsonMediaType(content.mediaType)) return [];
  const violations = validators?.body[content.mediaType]?.(body.value) ?? [];
  return violations.map((violation) => ({ kind: "body", violation, content }));
}
