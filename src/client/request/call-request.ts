import type { Operation } from "../../contract/model/operation.ts";
import type { OperationTypes } from "../result/call-result.ts";

/** A request as the engine takes it, before the contract's types are laid over it. */
export interface LooseRequest {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly headers?: Readonly<Record<string, unknown>> | undefined;
  readonly cookies?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
}

/** What a caller gives to one operation: its parameters and its body, and none of the headers that are supplied. */
export type CallRequest<Row extends Operation, Types extends OperationTypes> = Part<
  "path",
  ParametersIn<Types, "path">
> &
  Part<"query", ParametersIn<Types, "query">> &
  Part<"headers", CallersHeaders<Row, ParametersIn<Types, "header">>> &
  Part<"cookies", ParametersIn<Types, "cookie">> &
  BodyPart<Types["requestBody"]>;

/**
 * An integer that the contract lets grow beyond 2^53 may be given as a `number` as long as it is exact, and bytes as one of `Files`.
 */
export type Widened<Value, Files = never> = Value extends bigint
  ? bigint | number
  : Value extends Uint8Array
    ? Value | Files
    : Value extends (...parameters: never) => unknown
      ? Value
      : Value extends object
        ? { [Name in keyof Value]: Widened<Value[Name], Files> }
        : Value;

/** JSON goes out from a value alone; every other body may be given written out as well. */
type SentBody<MediaType, Value> =
  Lowercase<`${MediaType & string}`> extends JsonType ? Widened<Value> : Widened<Value, Blob> | WrittenOut;
type JsonType = `${"application/" | "text/" | `${string}+`}json${"" | `;${string}` | ` ;${string}`}`;
type WrittenOut = string | Uint8Array | ArrayBuffer | Blob | FormData | URLSearchParams | ReadableStream;

type ParametersIn<Types extends OperationTypes, Place extends string> = Types["parameters"] extends {
  [Name in Place]?: infer Parameters;
}
  ? Exclude<Parameters, undefined>
  : never;

type Part<Name extends string, Parameters> = [Parameters] extends [never]
  ? unknown
  : [keyof Parameters] extends [never]
    ? unknown
    : object extends Parameters
      ? { readonly [Key in Name]?: Widened<Parameters> }
      : { readonly [Key in Name]: Widened<Parameters> };

type SuppliedNames<Row extends Operation> = Extract<Row["parameters"][number], { readonly supply: object }>["name"];
type CallersHeaders<Row extends Operation, Parameters> = [Parameters] extends [never]
  ? never
  : Omit<Parameters, SuppliedNames<Row>>;

type BodyIn<Content> = { [MediaType in keyof Content]: SentBody<MediaType, Content[MediaType]> }[keyof Content];

type BodyPart<Body> = [Exclude<Body, undefined>] extends [never]
  ? unknown
  : Exclude<Body, undefined> extends { content: infer Content extends object }
    ? undefined extends Body
      ? { readonly body?: BodyIn<Content> }
      : { readonly body: BodyIn<Content> }
    : { readonly body?: unknown };
