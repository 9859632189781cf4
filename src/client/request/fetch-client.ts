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
  /** Makes the middleware that goes inside ours; `take` reads an answer that no other middleware sees. */
  readonly middleware: ((take: TakeAnswer) => readonly Middleware[]) | undefined;
}

/** Reads an answer; gives what openapi-fetch goes on with where that is another one. */
export type TakeAnswer = (response: Response, request: Request) => Promise<Response | undefined>;

/** Sends a request and returns what `receive` makes of the answer, which nobody has read before. Rejects as `fetch` does. */
export type FetchClient = <Answer>(...sending: Sending<Answer>) => Promise<Answer>;
type Sending<Answer> = [
  operation: Operation,
  sent: SentRequest,
  receive: (response: Response, request: Request) => Answer | Promise<Answer>,
];

/**
 * The one seam to openapi-fetch, which puts each `Request` together, runs the middleware and sends it. Its own serialisers and its
 * own reading of answers are replaced where it lets them be: parameters in every style of OpenAPI, a body that is already written
 * (JSON.stringify rounds integers), and a first middleware that reads the answer (JSON.parse rounds them too).
 * `baseUrl` has no slash at its end.
 */
export function createFetchClient(baseUrl: string): FetchClient {
  // Followed, a redirect would carry the signed request to another place.
  const client = createOpenApiClient({ baseUrl, redirect: "manual" }) as unknown as UntypedClient;
  return async <Answer>(...[operation, sent, receive]: Sending<Answer>) => {
    const { headers, body, signal, baseUrl: own, credentials, fetch, serializers, middleware } = sent;
    const answers: Answer[] = [];
    // openapi-fetch would read the text of every error, so it gets one whose body is gone already.
    const take: TakeAnswer = async (response, request) => {
      answers.push(await receive(response, request));
      return response.ok || response.body === null ? undefined : withoutBody(response);
    };
    // The first middleware is the last to see an answer.
    const outermost: Middleware = {
      // On the request itself: as an option, openapi-fetch would copy the headers three times.
      onRequest: ({ request }) => {
        for (const group of headers) for (const name in group) request.headers.set(name, group[name] ?? "");
      },
      onResponse: ({ response, request }) => take(response, request),
    };
    await client.request(operation.method, operation.path, {
      ...serializers,
      ...(body.length > 0 && { body, bodySerializer: asItIs }),
      parseAs: "stream",
      middleware: [outermost, ...(middleware?.(take) ?? [])],
      fetch,
      ...(signal && { signal }),
      ...(own !== undefined && { baseUrl: own }),
      ...(credentials && { credentials }),
    });
    return answers[0] as Answer;
  };
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

/** Statuses that no `Response` can be made with count as a server's fault. RFC 9110, section 15. */
function withoutBody({ status, headers }: Response): Response {
  return new Response(null, { status: status > 599 ? 500 : status, headers });
}
