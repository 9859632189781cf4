import type { Middleware } from "openapi-fetch";
import { SetupError } from "../result/call-error.ts";
import type { TakeAnswer } from "./fetch-client.ts";
import { findHeader } from "./merge-headers.ts";
import { contextOf, type OutgoingCall } from "./outgoing-call.ts";
import { supplyCall } from "./prepare-headers.ts";

/**
 * The caller's middleware: its failures are SetupErrors, and an answer that it gives in place of the server is read. Inside it, the
 * headers that the platform supplies are put onto the request that it leaves.
 */
export function callersMiddleware(
  call: OutgoingCall,
  middleware: readonly Middleware[],
  take: TakeAnswer,
): readonly Middleware[] {
  const last: Middleware = { onRequest: ({ request }) => supplyRequest(call, request) };
  return [...middleware.map((each) => observed(call, each, take)), last];
}

function observed(call: OutgoingCall, middleware: Middleware, take: TakeAnswer): Middleware {
  const { onRequest, onResponse, onError } = middleware;
  const made = {
    ...(onRequest && {
      onRequest: async (options: Parameters<typeof onRequest>[0]) => {
        const changed = await guarded(call, () => onRequest.call(middleware, options));
        // No other middleware sees an answer that one gives in place of the server.
        return changed instanceof Response ? ((await take(changed, options.request)) ?? changed) : changed;
      },
    }),
    ...(onResponse && {
      onResponse: (options: Parameters<typeof onResponse>[0]) =>
        guarded(call, () => onResponse.call(middleware, options)),
    }),
    ...(onError && {
      onError: (options: Parameters<typeof onError>[0]) => guarded(call, () => onError.call(middleware, options)),
    }),
  };
  return made as Middleware;
}

/** Runs a function of the caller's. TypeScript lets one that should return nothing return anything, such as a count: that is nothing. */
async function guarded<Result>(call: OutgoingCall, run: () => Result): Promise<Awaited<Result> | undefined> {
  try {
    const result = await run();
    return typeof result === "object" ? result : undefined;
  } catch (cause) {
    throw new SetupError(cause, contextOf(call));
  }
}

/** Puts the headers that the platform supplies onto a request that middleware may have changed. */
async function supplyRequest(call: OutgoingCall, request: Request): Promise<void> {
  const given = { ...Object.fromEntries(request.headers), ...call.options.headers };
  const bytes = new Uint8Array(await request.clone().arrayBuffer());
  const supplied = await supplyCall(call, bytes, given);
  for (const name of Object.keys(supplied)) request.headers.set(name, findHeader(supplied, name) ?? "");
}
