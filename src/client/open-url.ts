import createFetchClient from "openapi-fetch";
import type { Operation } from "../contract/operation.ts";
import type { LooseRequest } from "./call-request.ts";
import { type Values, writePath, writeQuery } from "./write-parameters.ts";

/** Sends a request to a URL. */
export type Exchange<Answer> = (url: string) => Promise<Answer>;

/** Fills an operation's path and query under the base URL and hands the URL to `exchange`. */
export type OpenUrl = <Answer>(
  operation: Operation,
  request: LooseRequest,
  exchange: Exchange<Answer>,
) => Promise<Answer>;

/**
 * The one seam to openapi-fetch: it puts the URL together and drives the exchange. How parameters are written is ours, since it
 * knows the default styles only. Body, headers and answer go past it, since it would write the body with JSON.stringify, read
 * answers with JSON.parse (both round integers), and make a `Request` whose body cannot be sent again.
 */
export function createUrlOpener(baseUrl: string): OpenUrl {
  const client = createFetchClient({
    baseUrl,
    Request: UrlHolder as unknown as typeof Request,
  }) as unknown as LooseFetchClient;
  return async (operation, request, exchange) => {
    const { method, path } = operation;
    const answers: Awaited<ReturnType<typeof exchange>>[] = [];
    const fetch = async ({ url }: UrlHolder): Promise<Response> => {
      answers.push(await exchange(url));
      return handledElsewhere;
    };
    const params = { path: request.path ?? {}, query: request.query ?? {} };
    const pathSerializer = (template: string, values: Values): string => writePath(operation, template, values);
    const querySerializer = (values: Values): string => writeQuery(operation, values);
    await client.request(method, path, { params, pathSerializer, querySerializer, fetch });
    return answers[0] as Awaited<ReturnType<typeof exchange>>;
  };
}

interface LooseFetchClient {
  request(method: string, path: string, init: object): Promise<unknown>;
}

/** What openapi-fetch makes in place of a `Request`, which would cost more than signing. */
class UrlHolder {
  readonly url: string;
  readonly method: string;
  constructor(url: string, { method }: { readonly method: string }) {
    this.url = url;
    this.method = method;
  }
}

/** An answer without a body: openapi-fetch reads nothing of it. */
const handledElsewhere = new Response(null, { status: 204 });
