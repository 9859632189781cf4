import type { Operation } from "../contract/model/operation.ts";
import { PlateError } from "../contract/model/plate-error.ts";
import type { EngineParts } from "./engine-parts.ts";
import { ofCaller, performCall } from "./perform-call.ts";
import type { CallRequest, LooseRequest } from "./request/call-request.ts";
import { createFetchClient } from "./request/fetch-client.ts";
import { beginCall, type Engine, type OutgoingCall } from "./request/outgoing-call.ts";
import { prepareBody } from "./request/prepare-body.ts";
import { prepareCall } from "./request/prepare-call.ts";
import type { PreparedRequest } from "./request/prepared-request.ts";
import { readBaseUrl } from "./request/read-base-url.ts";
import { type ReadyCall, readyCall } from "./request/send-call.ts";
import { CallError, RefusedError, SetupError } from "./result/call-error.ts";
import type { CallResult, LooseResult, OperationTable, TypeTable } from "./result/call-result.ts";
import { defaultSettings, resolveSettings } from "./settings/call-settings.ts";
import type { CallOptions, ClientOptions } from "./settings/client-options.ts";
import { jsonBodies } from "./write/body-codec.ts";

/**
 * Everything that a client is made of: the contract's table, the caller's options, and what only some contracts need, which a
 * bundler then leaves out of the clients of all others.
 */
export interface ClientParts extends EngineParts {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly options: ClientOptions;
}

/** How an operation is named: by its id, or by method and path as in `"GET /things/{id}"`. */
export type OperationKey<Table extends OperationTable> = (keyof Table & string) | RouteOf<Table[keyof Table]>;
type RouteOf<Row extends Operation> = Row extends Operation ? `${Row["method"]} ${Row["path"]}` : never;
type IdOf<Table extends OperationTable, Key> = Key extends keyof Table
  ? Key
  : { [Id in keyof Table]: Key extends RouteOf<Table[Id]> ? Id : never }[keyof Table];

/** An answer on its way: `await` it for the result, or `await ….orThrow()` for a success alone. */
export interface PendingCall<Result extends { readonly ok: boolean }> extends Promise<Result> {
  /** The success arm; a RefusedError with the whole result for any other answer. */
  readonly orThrow: () => Promise<Extract<Result, { readonly ok: true }>>;
}

/** A request and its options; the request may be left out where the contract asks for nothing. */
type CallArguments<Request> = object extends Request
  ? [request?: Request, options?: CallOptions]
  : [request: Request, options?: CallOptions];

/**
 * A client whose calls are typed by a contract: a method per operation id, and `call` for naming an operation by a value.
 * It prints nothing of its credentials, and its calls may run side by side.
 */
export type ContractClient<Table extends OperationTable, Types extends TypeTable<Table>> = OperationMethods<
  Table,
  Types
> &
  KeyedCalls<Table, Types>;

/** The names that are no operation's method (a `then` would make the client a promise); such an operation is called by `call`. */
type ReservedName = (typeof reservedNames)[number];
const reservedNames = ["call", "fetch", "prepare", "then"] as const;

type OperationMethods<Table extends OperationTable, Types extends TypeTable<Table>> = {
  readonly [Id in keyof Table as Exclude<Id, ReservedName>]: OperationMethod<Table, Types, Id>;
};

/** The request of one operation of a contract. The tables are named, not spelt out, so that editors show types of a few words. */
export type RequestOf<
  Table extends OperationTable,
  Types extends TypeTable<Table>,
  Id extends keyof Table,
> = CallRequest<Table[Id], Types[Id]>;

/** The result of one operation of a contract: a union on `ok`, then `status`, then `code`. */
export type ResultOf<Table extends OperationTable, Types extends TypeTable<Table>, Id extends keyof Table> = CallResult<
  Table,
  Types,
  Id
>;

/** The body comes first where the operation has one; its parameters are among the options, which may be left out with them. */
type OperationMethod<Table extends OperationTable, Types extends TypeTable<Table>, Id extends keyof Table> =
  RequestOf<Table, Types, Id> extends { readonly body: infer Body }
    ? (body: Body, ...options: OptionsOf<Table, Types, Id>) => PendingCall<ResultOf<Table, Types, Id>>
    : "body" extends keyof RequestOf<Table, Types, Id>
      ? (
          body?: RequestOf<Table, Types, Id>["body" & keyof RequestOf<Table, Types, Id>],
          ...options: OptionsOf<Table, Types, Id>
        ) => PendingCall<ResultOf<Table, Types, Id>>
      : (...options: OptionsOf<Table, Types, Id>) => PendingCall<ResultOf<Table, Types, Id>>;
type OptionsOf<Table extends OperationTable, Types extends TypeTable<Table>, Id extends keyof Table> = [
  Exclude<keyof RequestOf<Table, Types, Id>, "body">,
] extends [never]
  ? [options?: CallOptions]
  : Optional<CallOptions & Omit<RequestOf<Table, Types, Id>, "body">>;
type Optional<Options> = object extends Options ? [options?: Options] : [options: Options];

/** Calls of operations that are named by a value: an id, or method and path. */
export interface KeyedCalls<Table extends OperationTable, Types extends TypeTable<Table>> {
  /**
   * Calls an operation. Resolves to the answer, a refusal included; rejects with a CallError where there is none to give:
   * SetupError and ContractViolationError (before anything is sent, or for the answer by option), ConnectionError, TimeoutError,
   * AbortedError, MalformedAnswerError.
   */
  readonly call: <Key extends OperationKey<Table>>(
    operation: Key,
    ...parameters: CallArguments<RequestOf<Table, Types, IdOf<Table, Key>>>
  ) => PendingCall<ResultOf<Table, Types, IdOf<Table, Key>>>;
  /** The checked and signed request that `call` would send, for sending it by other means. Rejects as `call` does before it sends. */
  readonly prepare: <Key extends OperationKey<Table>>(
    operation: Key,
    ...parameters: CallArguments<RequestOf<Table, Types, IdOf<Table, Key>>>
  ) => Promise<PreparedRequest>;
  /**
   * Sends one checked and signed request and gives the answer as fetch does, unread and unjudged: for streams, server-sent events and
   * files too large to hold. One attempt; no limit but the caller's signal. Rejects as fetch does.
   */
  readonly fetch: <Key extends OperationKey<Table>>(
    operation: Key,
    ...parameters: CallArguments<RequestOf<Table, Types, IdOf<Table, Key>>>
  ) => Promise<Response>;
}

/** A client over a table that is known only at run time, such as that of a document given on the command line. It has no methods. */
export interface LooseClient {
  readonly call: (operation: string, request?: LooseRequest, options?: CallOptions) => PendingCall<LooseResult>;
  readonly prepare: (operation: string, request?: LooseRequest, options?: CallOptions) => Promise<PreparedRequest>;
  readonly fetch: (operation: string, request?: LooseRequest, options?: CallOptions) => Promise<Response>;
}

/** A client with the contract's types laid over it. Throws as `createUntypedClient` does. */
export function createContractClient<Table extends OperationTable, Types extends TypeTable<Table>>(
  parts: ClientParts,
): ContractClient<Table, Types> {
  const client = createUntypedClient(parts);
  const reserved: readonly string[] = reservedNames;
  const callable = Object.values(parts.operations).filter(({ id }) => !reserved.includes(id));
  const methods = callable.map((operation) => [operation.id, methodOf(client, operation)] as const);
  return { ...Object.fromEntries(methods), ...client } as unknown as ContractClient<Table, Types>;
}

type MethodArguments = LooseRequest & CallOptions;

function methodOf({ call }: LooseClient, { id, request }: Operation) {
  if (request === undefined) return (options: MethodArguments = {}) => call(id, options, options);
  return (body: unknown, options: MethodArguments = {}) => call(id, { ...options, body }, options);
}

/** Makes a client. Throws a PlateError for a base URL or a setting that cannot be used. */
export function createUntypedClient(parts: ClientParts): LooseClient {
  const { operations, options, bodies = jsonBodies, ...others } = parts;
  const settings = resolveSettings(defaultSettings, options);
  const baseUrl = readBaseUrl(options.baseUrl);
  const send = createFetchClient(baseUrl);
  const engine: Engine = { ...others, options, settings, bodies, baseUrl, send, callCount: 0 };
  const begin = (key: string, request: LooseRequest = {}, callOptions: CallOptions = {}): OutgoingCall => {
    try {
      return beginCall(engine, findOperation(operations, key), { request, options: callOptions });
    } catch (error) {
      const { correlationId } = callOptions;
      throw error instanceof CallError
        ? error
        : new SetupError(error, { operationId: key, correlationId, attempts: 0 });
    }
  };
  return {
    call: (...parameters) => {
      const result = started(() => performCall(begin(...parameters)));
      return Object.assign(result, { orThrow: async () => requireSuccess(await result) }) as PendingCall<LooseResult>;
    },
    prepare: async (...parameters) => {
      const call = begin(...parameters);
      return prepareCall(call, await ready(call));
    },
    fetch: async (...parameters) => {
      const call = begin(...parameters);
      const { send } = await ready(call);
      return send((response) => response, { signal: call.options.signal });
    },
  };
}

/** What cannot begin is a rejection too. No async function, which would take a line of an error's stack. */
function started<Result>(start: () => Promise<Result>): Promise<Result> {
  try {
    return start();
  } catch (error) {
    return Promise.reject(error);
  }
}

function ready(call: OutgoingCall): Promise<ReadyCall> {
  return ofCaller(call, async () => readyCall(call, await prepareBody(call)));
}

function requireSuccess(result: LooseResult): LooseResult & { readonly ok: true } {
  if (result.ok) return result;
  throw new RefusedError(result);
}

function findOperation(operations: OperationTable, key: string): Operation {
  const byId = Object.hasOwn(operations, key) ? operations[key] : undefined;
  const found = byId ?? Object.values(operations).find(({ method, path }) => `${method} ${path}` === key);
  if (found !== undefined) return found;
  throw new PlateError("usage", `the contract has no operation "${key}"`, {
    fix: `use one of its operations: ${Object.keys(operations).slice(0, 10).join(", ")}`,
  });
}
