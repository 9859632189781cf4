import type { HeaderLine } from "../contract/model/exchange.ts";
/** A request and its answer as they went through the proxy. */
export interface ProxiedExchange {
  readonly request: {
    readonly method: string;
    /** Path and query, not decoded, without the upstream's base path. */
    readonly target: string;
    readonly headers: readonly HeaderLine[];
    readonly body: JudgedBody;
  };
  readonly answer: ProxiedAnswer | { readonly kind: "none"; readonly reason: string };
}

/** A body as it is judged; `undefined` where it cannot be: too large, in a content coding that is not known, or not at its end. */
export type JudgedBody = Uint8Array | undefined;

/** What the upstream answered; `body` with its content coding undone. */
export interface ProxiedAnswer {
  readonly kind: "answer";
  readonly status: number;
  readonly headers: readonly HeaderLine[];
  readonly body: JudgedBody;
}
