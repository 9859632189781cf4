import { createFinalURL } from "openapi-fetch";
import type { Operation } from "../contract/operation.ts";
import type { LooseRequest } from "./call-request.ts";
import { type Values, writePath, writeQuery } from "./write-parameters.ts";

/**
 * An operation's URL under the base URL, which has no slash at its end. The one seam to openapi-fetch: it puts the URL together.
 * How parameters are written is ours, since it knows the default styles only. Its exchange is not used: that would write the body
 * with JSON.stringify, read the answer with JSON.parse (both round integers), and make a `Request` whose body cannot be sent again.
 */
export function openUrl(
  baseUrl: string,
  operation: Operation,
  { path, query }: Pick<LooseRequest, "path" | "query">,
): string {
  return createFinalURL<Values>(operation.path, {
    baseUrl,
    params: { ...(path && { path }), ...(query && { query }) },
    pathSerializer: (template, values) => writePath(operation, template, values),
    querySerializer: (values) => writeQuery(operation, values),
  });
}
