import { createClient, type KonaClient, type KonaClientOptions } from "../../src/index.ts";

/** A client that tells of each attempt, and of each call that ends without an answer. No event holds a header or a body. */
export function createObservedClient(options: KonaClientOptions, tell: (line: string) => void): KonaClient {
  return createClient({
    ...options,
    logger: { debug: () => undefined, warn: tell, error: tell },
    hooks: {
      onAttempt: ({ callNumber, operationId, correlationId, attempt, durationMs, status = "failed" }) =>
        tell(
          `call ${callNumber}: ${operationId} ${correlationId} attempt ${attempt}: ${status} in ${Math.round(durationMs)} ms`,
        ),
      onError: ({ callNumber, error }) => tell(`call ${callNumber}: ${error}`),
    },
  });
}
