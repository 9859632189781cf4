import { createClient, type KonaClient, type KonaClientOptions } from "../../src/index.ts";

/** A client that says which program calls, and counts answers by their status. */
export function createCountingClient(options: KonaClientOptions, count: (status: number) => void): KonaClient {
  return createClient({
    ...options,
    middleware: [
      {
        onRequest: ({ request }) => {
          request.headers.set("User-Agent", "wallet/1.0");
          return request;
        },
        onResponse: ({ response }) => count(response.status),
      },
    ],
  });
}
