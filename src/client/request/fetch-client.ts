import createOpenApiClient, { type Middleware } from "openapi-fetch";
import type { Operation } from "../../contract/model/operation.ts";
import type { FetchFunction } from "../settings/client-options.ts";
import type { Serializers } from "../write/request-parameters.ts";
import type { HeaderFields } from "./merge-headers.ts";

/** One request as it is handed to openapi-fetch. */
export interface SentRequest {
  /** In groups: a later one's value counts. */
  readonly headers: readonly HeaderFields[];
  /** Sent as it is; empty where there is no body. */
  readonly body: Uint8Array;
  readonly signal?: AbortSignal | undefined;
  /** In place of the client's base URL, without a slash at its end. */
  readonly baseUrl?: string | undefined;
  readonly credentials?: RequestCredentials | undefined;
  readonly fetch: FetchFunction;
  /** Write path and query. Without them the path is sent as it is. */
  readonly serializers: Serializers | undefined;
  /** The caller's own; the first one sees the request first and the answer last. */
  readonly middleware: readonly Middleware[];
  /** Called with the request that the caller's middleware leaves, right before it goes out; may set its headers. */
  readonly beforeSending?: ((request: Request) => Promise<void>) | undefined;
}

/** Sends a request and returns what `receive` makes of the answer, which nobody has read before. Rejects as `fetch` does. */
export type FetchClient = <Answer>(
  operation: Operation,
  sent: SentRequest,
  receive: (response: Response, request: Request) => Answer | Promise<Answer>,
) => Promise<Answer>;

/**
 * The one seam to openapi-fetch, which puts each `Request` together, runs the middleware and sends it. Its own serialisers and its
 * own reading of answers are replaced where it lets them be: parameters in every style of OpenAPI, a body that is already written
 * (JSON.stringify rounds integers), and a first middleware that reads the answer (JSON.parse rounds them too).
 * `baseUrl` has no slash at its end.
 */
export function createFetchClient(baseUrl: string): FetchClient {
  // Followed, a redirect would carry the signed request to another place.
  const client = createOpenApiClient({ baseUrl, redirect: "manual" }) as unknown as UntypedClient;
  return async (operation, sent, receive) => {
    const { body, signal, baseUrl: own, credentials, fetch, serializers } = sent;
    const answer = answerReader(receive);
    await client.request(operation.method, operation.path, {
      ...serializers,
      ...(body.length > 0 && { body, bodySerializer: asItIs }),
      parseAs: "stream",
      middleware: middlewareOf(sent, answer),
      fetch,
      ...(signal && { signal }),
      ...(own !== undefined && { baseUrl: own }),
      ...(credentials && { credentials }),
    });
    return answer.read();
  };
}

/** Ours around the caller's. The headers are put on the request itself: as an option, openapi-fetch would copy them three times. */
function middlewareOf<Answer>(
  { headers, middleware, beforeSending }: SentRequest,
  answer: AnswerReader<Answer>,
): readonly Middleware[] {
  const outermost: Middleware = {
    onRequest: ({ request }) => {
      for (const group of headers) for (const name in group) request.headers.set(name, group[name] ?? "");
    },
    onResponse: ({ response, request }) => answer.take(response, request),
  };
  if (middleware.length === 0 && beforeSending === undefined) return [outermost];
  const last = beforeSending && { onRequest: ({ request }: { request: Request }) => beforeSending(request) };
  return [outermost, ...middleware.map(answer.observed), ...(last ? [last] : [])];
}

/** openapi-fetch's client without the types of a contract: ours are laid over the whole client, and name the same operations. */
interface UntypedClient {
  request(
    method: string,
    path: string,
    init: Pick<RequestInit, "signal" | "credentials"> &
      Partial<Serializers> & {
        readonly baseUrl?: string;
        readonly body?: Uint8Array;
        readonly bodySerializer?: (body: Uint8Array) => Uint8Array;
        readonly parseAs: "stream";
        readonly middleware: readonly Middleware[];
        readonly fetch: FetchFunction;
      },
  ): Promise<unknown>;
}

function asItIs(body: Uint8Array): Uint8Array {
  return body;
}

/** Middleware of the caller's threw or rejected; `cause` is what it threw. */
export class MiddlewareFailure extends Error {
  constructor(cause: unknown) {
    super("middleware failed", { cause });
  }
}

interface AnswerReader<Answer> {
  /** Reads an answer; gives what openapi-fetch goes on with where that is another one. */
  readonly take: (response: Response, request: Request) => Promise<Response | undefined>;
  /** The caller's middleware, its failures marked and its answers read. */
  readonly observed: (middleware: Middleware) => Middleware;
  readonly read: () => Answer;
}

/**
 * Reads the answer as a middleware of openapi-fetch. Being the first, it is the last to see an answer. openapi-fetch would read
 * the text of every error, so it gets one whose body is gone already.
 */
function answerReader<Answer>(
  receive: (response: Response, request: Request) => Answer | Promise<Answer>,
): AnswerReader<Answer> {
  const answers: Answer[] = [];
  const take = async (response: Response, request: Request): Promise<Response | undefined> => {
    answers.push(await receive(response, request));
    return response.ok || response.body === null ? undefined : withoutBody(response);
  };
  return {
    take,
    observed: (middleware: Middleware): Middleware => {
      const { onRequest, onResponse, onError } = middleware;
      const observed = {
        ...(onRequest && {
          onRequest: async (options: Parameters<typeof onRequest>[0]) => {
            const changed = await guarded(() => onRequest.call(middleware, options));
            // No other middleware sees an answer that one gives in place of the server.
            return changed instanceof Response ? ((await take(changed, options.request)) ?? changed) : changed;
          },
        }),
        ...(onResponse && {
          onResponse: (options: Parameters<typeof onResponse>[0]) =>
            guarded(() => onResponse.call(middleware, options)),
        }),
        ...(onError && {
          onError: (options: Parameters<typeof onError>[0]) => guarded(() => onError.call(middleware, options)),
        }),
      };
      return observed as Middleware;
    },
    read: (): Answer => answers[0] as Answer,
  };
}

/** Runs a function of the caller's. TypeScript lets one that should return nothing return anything, such as a count: that is nothing. */
async function guarded<Result>(run: () => Result): Promise<Awaited<Result> | undefined> {
  try {
    const result = await run();
    return typeof result === "object" ? result : undefined;
  } catch (cause) {
    throw new MiddlewareFailure(cause);
  }
}

/** Statuses that no `Response` can be made with count as a server's fault. RFC 9110, section 15. */
function withoutBody({ status, headers }: Response): Response {
  return new Response(null, { status: status > 599 ? 500 : status, headers });
}
