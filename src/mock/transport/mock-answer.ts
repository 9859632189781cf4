import type { HeaderLine } from "../../contract/model/exchange.ts";

/** An answer as it is to go out. */
export interface MockAnswer {
  readonly status: number;
  /** Without Content-Length, which the transport counts. */
  readonly headers: readonly HeaderLine[];
  readonly body: Uint8Array;
  /** Names, in lower case, of the fields that carry a request's value back. */
  readonly echoes: readonly string[];
  readonly delivery: Delivery;
  /** What happens once the answer is out: its callbacks. */
  readonly afterSent?: () => void;
}

/** How an answer goes out. */
export interface Delivery {
  /** Waited before anything is sent. */
  readonly delayMs: number;
  readonly mode: "whole" | "drip" | "truncate" | "reset";
  /** Between two bytes of a dripping body. */
  readonly intervalMs: number;
}

/** At once and whole. */
export const promptDelivery: Delivery = { delayMs: 0, mode: "whole", intervalMs: 0 };

/** What the mock says for itself where the contract has no answer: problem details (RFC 9457) without a type of their own. */
export function problemAnswer(status: number, title: string, options: ProblemOptions = {}): MockAnswer {
  const { detail, headers = [] } = options;
  return {
    status,
    headers: [["Content-Type", "application/problem+json"], ...headers],
    body: new TextEncoder().encode(JSON.stringify({ type: "about:blank", title, status, detail })),
    echoes: [],
    delivery: promptDelivery,
  };
}

interface ProblemOptions {
  /** What is wrong with this request, and what to do. */
  readonly detail?: string;
  readonly headers?: readonly HeaderLine[];
}
