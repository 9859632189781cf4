import type { Operation, OutcomeClass } from "../contract/model/operation.ts";
import type { CallViolation } from "./call-violation.ts";

/** What every arm of a result has, whatever the server answered. */
export interface ResultBase {
  readonly operationId: string;
  /** Every header of the answer. */
  readonly rawHeaders: Headers;
  /** The body as it came, before it was decrypted or parsed. */
  readonly rawBody: string;
  /** How the answer breaks the contract; always empty with `validateResponses: "off"`. */
  readonly violations: readonly CallViolation[];
  /** Attempts made, the answered one among them. */
  readonly attempts: number;
  /** From the call to the whole answer, retries and their pauses included, in milliseconds. */
  readonly durationMs: number;
}

/**
 * An answer whose status or code the contract does not know (yet), or knows only for another status. It is never a success:
 * whether the server did what was asked is not known. `received` is what came.
 */
export interface UnknownResult extends ResultBase {
  readonly ok: false;
  readonly status: "unknown";
  readonly code: "unknown";
  readonly message: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly received: ReceivedAnswer;
}

/** The part of an unknown answer that a program can decide by. */
export interface ReceivedAnswer {
  /** The HTTP status; 0 for a redirect in a browser, which hides it. */
  readonly status: number;
  /** The result code, where the body has one at the contract's place. */
  readonly code: string | undefined;
  /** The Content-Type header, with its parameters; empty without one. */
  readonly mediaType: string;
}

/** A result as the engine makes it, before the contract's types are laid over it. */
export type LooseResult = ResultBase & { readonly correlationId: string | undefined } & (
    | UnknownResult
    | {
        readonly ok: true;
        readonly status: number;
        readonly code: string | undefined;
        readonly message: string | undefined;
        readonly headers: Readonly<Record<string, string | undefined>>;
        readonly data: unknown;
      }
    | {
        readonly ok: false;
        readonly status: number;
        readonly code: string | undefined;
        readonly message: string | undefined;
        readonly headers: Readonly<Record<string, string | undefined>>;
        readonly error: unknown;
      }
  );

/** One row of the table that openapi-typescript writes, as far as the client's types read it. */
export interface OperationTypes {
  readonly parameters: object;
  readonly requestBody?: unknown;
  readonly responses: object;
}

/** The result of one operation: a union on `ok`, then `status`, then `code`, with one arm per code of each status. */
export type CallResult<Row extends Operation, Types extends OperationTypes> =
  | { [Status in keyof Types["responses"]]: ArmsOf<Row, Types["responses"][Status], Status> }[keyof Types["responses"]]
  | (UnknownResult & CorrelationOf<Row>);

type ArmsOf<Row extends Operation, Answer, Status> = [CodesOf<Row, Status>] extends [never]
  ? Status extends "default"
    ? DefaultArms<Row, Answer>
    : Arm<Row, Answer, { status: Status; code: undefined; class: ClassOfStatus<Status> }>
  : { [Code in CodesOf<Row, Status>]: Arm<Row, Answer, ArmKey<Row, Status, Code>> }[CodesOf<Row, Status>];

/** `default` stands for every status that is not declared, successes among them. OpenAPI 3.1, section 4.8.16. */
type DefaultArms<Row extends Operation, Answer> =
  | DefaultArm<Row, Answer, { status: Undeclared<Row, SuccessStatus>; class: "success" }>
  | DefaultArm<Row, Answer, { status: Undeclared<Row, OtherStatus>; class: "business" }>;
type DefaultArm<Row extends Operation, Answer, Facts extends { status: number; class: OutcomeClass }> = Omit<
  Arm<Row, Answer, { status: "default"; code: undefined; class: Facts["class"] }>,
  "status"
> & { readonly status: Facts["status"] };
type Undeclared<Row extends Operation, Status extends number> = Status extends unknown
  ? `${Status}` extends keyof Row["answers"]
    ? never
    : Status
  : never;
/** The registered statuses (IANA, HTTP Status Code Registry): a type cannot say "any number but those". */
type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;
type OtherStatus =
  | (100 | 101 | 102 | 103 | 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308)
  | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417)
  | (421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451)
  | (500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511);

interface ArmFacts {
  status: unknown;
  code: unknown;
  class: unknown;
}
type ArmKey<Row extends Operation, Status, Code> = { status: Status; code: Code; class: ClassOf<Row, Status, Code> };

type Arm<Row extends Operation, Answer, Facts extends ArmFacts> = Facts["class"] extends "success"
  ? ArmBase<Row, Facts> & { readonly ok: true; readonly data: BodyOf<Answer> }
  : ArmBase<Row, Facts> & { readonly ok: false; readonly error: BodyOf<Answer> };

type ArmBase<Row extends Operation, Facts extends ArmFacts> = ResultBase &
  CorrelationOf<Row> & {
    readonly status: Facts["status"] extends number ? Facts["status"] : number;
    readonly code: Facts["code"];
    readonly message: Row extends { readonly resultMessagePointer: string } ? string : undefined;
    readonly headers: HeadersOf<Row, Facts["status"]>;
  };

type AnswerRow<Row extends Operation, Status> = Status extends number | string ? Row["answers"][`${Status}`] : never;
type CodesOf<Row extends Operation, Status> = keyof NonNullable<AnswerRow<Row, Status>>["codes"] & string;
type ClassOf<Row extends Operation, Status, Code> =
  AnswerRow<Row, Status> extends {
    readonly codes: infer Codes extends Readonly<Record<string, OutcomeClass>>;
  }
    ? Codes[Code & keyof Codes]
    : never;
/** Without result codes the status alone tells: 2xx is a success. RFC 9110, section 15. */
type ClassOfStatus<Status> = `${Status & (number | string)}` extends `2${string}` ? "success" : "business";

type BodyOf<Answer> = Answer extends { content: infer Content extends object } ? Content[keyof Content] : undefined;

/** The declared headers by the contract's spelling, as text; those that need not come may be `undefined`. */
type HeadersOf<Row extends Operation, Status> = {
  readonly [Header in DeclaredHeaders<Row, Status> as Header["name"]]: Header["required"] extends true
    ? string
    : string | undefined;
};
type DeclaredHeaders<Row extends Operation, Status> = NonNullable<AnswerRow<Row, Status>>["headers"][number];

type CorrelationOf<Row extends Operation> = {
  /** The id that the request carried. Name it when you ask the operator about a call. */
  readonly correlationId: { readonly from: "correlation-id" } extends SuppliesOf<Row> ? string : string | undefined;
};
type SuppliesOf<Row extends Operation> = Row["parameters"][number]["supply"];
