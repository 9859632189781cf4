import createOpenApiClient from "openapi-fetch";
import type { Operation } from "../contract/model/operation.ts";
import type { LooseRequest } from "./call-request.ts";
import { type Values, writePath, writeQuery } from "./write/write-parameters.ts";

/** What goes out: the URL, and what `fetch` takes beside it. */
export interface OpenedRequest {
  readonly url: string;
  readonly init: RequestInit & { readonly headers: Readonly<Record<string, string>> };
}

/** What a request is put together from. */
export interface RequestParts {
  readonly request: Pick<LooseRequest, "path" | "query">;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as it is; empty where there is no body. */
  readonly body: Uint8Array;
  readonly signal?: AbortSignal;
  /** In place of the client's base URL, without a slash at its end. */
  readonly baseUrl?: string | undefined;
  readonly credentials?: RequestCredentials | undefined;
}

/** Puts a request together and hands it to `exchange`, whose answer it returns. */
export type FetchClient = <Answer>(
  operation: Operation,
  parts: RequestParts,
  exchange: (request: OpenedRequest) => Promise<Answer>,
) => Promise<Answer>;

/**
 * The one seam to openapi-fetch, which puts each request together and sends it. What it would change on the way is ours: parameters
 * in every style of OpenAPI (it knows the default ones), the body's bytes (written with JSON.stringify, integers would be rounded),
 * a `Request` (its body could not be sent again), headers (merged ones cost more than signing), and the reading of the answer
 * (JSON.parse rounds). `baseUrl` has no slash at its end.
 */
export function createFetchClient(baseUrl: string): FetchClient {
  const client = createOpenApiClient({
    baseUrl,
    Request: UnmadeRequest as unknown as typeof Request,
    // Followed, a redirect would carry the signed request to another place.
    redirect: "manual",
  }) as unknown as UntypedClient;
  return async <Answer>(
    operation: Operation,
    { request: { path, query }, headers, body, signal, baseUrl: own, credentials }: RequestParts,
    exchange: (request: OpenedRequest) => Promise<Answer>,
  ) => {
    const answers: Answer[] = [];
    await client.request(operation.method, operation.path, {
      params: { ...(path && { path }), ...(query && { query }) },
      pathSerializer: (template, values) => writePath(operation, template, values),
      querySerializer: (values) => writeQuery(operation, values),
      ...(body.length > 0 && { body, bodySerializer: asItIs }),
      ...(signal && { signal }),
      ...(own !== undefined && { baseUrl: own }),
      ...(credentials && { credentials }),
      fetch: async ({ url, init }) => {
        answers.push(await exchange({ url, init: { ...init, headers } }));
        return readElsewhere;
      },
    });
    return answers[0] as Answer;
  };
}

/** openapi-fetch's client without the types of a contract: ours are laid over the whole client, and name the same operations. */
interface UntypedClient {
  request(
    method: string,
    path: string,
    init: Pick<RequestInit, "signal" | "credentials"> & {
      readonly baseUrl?: string;
      readonly params: Pick<LooseRequest, "path" | "query">;
      readonly pathSerializer: (template: string, values: Values) => string;
      readonly querySerializer: (values: Values) => string;
      readonly body?: Uint8Array;
      readonly bodySerializer?: (body: Uint8Array) => Uint8Array;
      readonly fetch: (request: UnmadeRequest) => Promise<Response>;
    },
  ): Promise<unknown>;
}

function asItIs(body: Uint8Array): Uint8Array {
  return body;
}

/** Takes the place of a `Request`, and holds what one would be made of. */
class UnmadeRequest {
  readonly url: string;
  readonly method: string;
  readonly init: RequestInit;
  constructor(url: string, init: RequestInit & { readonly method: string }) {
    this.url = url;
    this.method = init.method;
    this.init = init;
  }
}

/** openapi-fetch reads nothing of an answer without a body. */
const readElsewhere = new Response(null, { status: 204 });
