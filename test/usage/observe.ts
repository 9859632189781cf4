import { createClient, type KonaClient, type KonaClientOptions } from "../../src/index.ts";

/** A client that counts its calls and says of each attempt how long it took. No event holds a header or a body. */
export function createObservedClient(options: KonaClientOptions, tell: (line: string) => void): KonaClient {
  return createClient({
    ...options,
    validateResponses: "warn",
    logger: { debug: () => undefined, warn: tell, error: tell },
    hooks: {
      onAttempt: ({ operationId, correlationId, attempt, durationMs, status }) =>
        tell(
          `${operationId} ${correlationId} attempt ${attempt}: ${status ?? "failed"} in ${Math.round(durationMs)} ms`,
        ),
      onError: ({ error }) => tell(String(error)),
    },
  });
}
