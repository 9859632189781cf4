import type { Operation, OutcomeClass } from "../../contract/model/operation.ts";
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

/** The operations of a contract, by operation id. */
export type OperationTable = Readonly<Record<string, Operation>>;
/** What openapi-typescript says of each, by operation id. */
export type TypeTable<Table> = { readonly [Id in keyof Table]: OperationTypes };

/**
 * The result of one operation: a union on `ok`, then `status`, then `code`, with one arm per code of each status. Each arm is a named
 * interface whose first parameters are code and status, so that editors and compiler errors show those.
 */
export type CallResult<Table extends OperationTable, Types extends TypeTable<Table>, Id extends keyof Table> =
  | {
      [Status in keyof Types[Id]["responses"]]: ArmsOf<Table, Types, Id, Status>;
    }[keyof Types[Id]["responses"]]
  | UnknownResultOf<Table, Id>;

type ArmsOf<Table extends OperationTable, Types extends TypeTable<Table>, Id extends keyof Table, Key> = [
  CodesOf<Table[Id], Key>,
] extends [never]
  ? Key extends "default"
    ? DefaultArms<Table, Types, Id>
    : Arm<Table, Types, Id, { key: Key; status: Key; code: undefined; class: ClassOfStatus<Key> }>
  : {
      [Code in CodesOf<Table[Id], Key>]: Arm<
        Table,
        Types,
        Id,
        { key: Key; status: Key; code: Code; class: ClassOf<Table[Id], Key, Code> }
      >;
    }[CodesOf<Table[Id], Key>];

/** `default` means every status that is not declared, successes among them. OpenAPI 3.1, section 4.8.16. */
type DefaultArms<Table extends OperationTable, Types extends TypeTable<Table>, Id extends keyof Table> =
  | SuccessResult<undefined, Undeclared<Table[Id], SuccessStatus>, Table, Types, Id, "default">
  | RefusedResult<undefined, Undeclared<Table[Id], OtherStatus>, Table, Types, Id, "default">;
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
  /** As the contract writes it: `200`, `"4XX"`, `"default"`. */
  key: unknown;
  status: unknown;
  code: unknown;
  class: unknown;
}

type Arm<
  Table extends OperationTable,
  Types extends TypeTable<Table>,
  Id extends keyof Table,
  Facts extends ArmFacts,
> = Facts["class"] extends "success"
  ? SuccessResult<Facts["code"], Facts["status"], Table, Types, Id, Facts["key"]>
  : RefusedResult<Facts["code"], Facts["status"], Table, Types, Id, Facts["key"]>;

/** The server did what was asked. */
export interface SuccessResult<
  Code,
  Status,
  Table extends OperationTable,
  Types extends TypeTable<Table>,
  Id extends keyof Table,
  Key = Status,
> extends KnownResult<Code, Status, Table, Id, Key> {
  readonly ok: true;
  readonly data: BodyOf<AnswerOf<Types[Id], Key>>;
}

/** The server did not do what was asked, and says so as the contract says. */
export interface RefusedResult<
  Code,
  Status,
  Table extends OperationTable,
  Types extends TypeTable<Table>,
  Id extends keyof Table,
  Key = Status,
> extends KnownResult<Code, Status, Table, Id, Key> {
  readonly ok: false;
  readonly error: BodyOf<AnswerOf<Types[Id], Key>>;
}

/** What the arms of all answers have that the contract knows. */
export interface KnownResult<Code, Status, Table extends OperationTable, Id extends keyof Table, Key = Status>
  extends ResultBase {
  readonly status: Status extends number ? Status : number;
  /** The result code; `undefined` where the contract declares none. */
  readonly code: Code;
  readonly message: Table[Id] extends { readonly resultMessagePointer: string } ? string : undefined;
  /** The declared headers by the contract's spelling. */
  readonly headers: HeadersOf<Table[Id], Key>;
  /** The id that the request carried. Name it when you ask the operator about a call. */
  readonly correlationId: SentCorrelationId<Table[Id]>;
}

/** An answer that the contract does not know, of one operation. */
export interface UnknownResultOf<Table extends OperationTable, Id extends keyof Table> extends UnknownResult {
  /** The id that the request carried. Name it when you ask the operator about a call. */
  readonly correlationId: SentCorrelationId<Table[Id]>;
}

type AnswerOf<Types extends OperationTypes, Key> = Key extends keyof Types["responses"]
  ? Types["responses"][Key]
  : never;
type AnswerRow<Row extends Operation, Status> = Status extends number | string ? Row["answers"][`${Status}`] : never;
type CodesOf<Row extends Operation, Status> = keyof NonNullable<AnswerRow<Row, Status>>["codes"] & string;
type ClassOf<Row extends Operation, Status, Code> =
  AnswerRow<Row, Status> extends {
    readonly codes: infer Codes extends Readonly<Record<string, OutcomeClass>>;
  }
    ? Codes[Code & keyof Codes]
    : never;
/** Without result codes the status alone decides: 2xx is a success. RFC 9110, section 15. */
type ClassOfStatus<Status> = `${Status & (number | string)}` extends `2${string}` ? "success" : "business";

type BodyOf<Answer> = Answer extends { content: infer Content extends object }
  ? { [MediaType in keyof Content]: DeliveredBody<MediaType, Content[MediaType]> }[keyof Content]
  : undefined;

/** A body of a media type that nobody reads is a text or bytes, whatever its schema says: YAML, CSV, a picture. */
type DeliveredBody<MediaType, Value> =
  Lowercase<`${MediaType & string}`> extends UnreadText
    ? string
    : Lowercase<`${MediaType & string}`> extends ReadType
      ? Value
      : Uint8Array | Extract<Value, string>;
type WithParameters<Essence extends string> = Essence | `${Essence};${string}` | `${Essence} ;${string}`;
type UnreadText =
  WithParameters<`${string}${"/" | "+" | "-" | "."}${"yaml" | "toml" | "csv" | "sql" | "graphql" | "javascript" | "jwt" | "jose"}`>;
type ReadType =
  | `${string}*${string}`
  | `text/${string}`
  | `multipart/${string}`
  | WithParameters<`${string}${"/" | "+" | "-" | "."}${"json" | "xml" | "json-seq" | "jsonl" | "ndjson" | "x-www-form-urlencoded"}`>;

/** The declared headers by the contract's spelling, as text; those that need not come may be `undefined`. */
type HeadersOf<Row extends Operation, Status> = {
  readonly [Header in DeclaredHeaders<Row, Status> as Header["name"]]: Header["required"] extends true
    ? string
    : string | undefined;
};
type DeclaredHeaders<Row extends Operation, Status> = NonNullable<AnswerRow<Row, Status>>["headers"][number];

type SentCorrelationId<Row extends Operation> =
  { readonly from: "correlation-id" } extends SuppliesOf<Row> ? string : string | undefined;
type SuppliesOf<Row extends Operation> = Row["parameters"][number]["supply"];
