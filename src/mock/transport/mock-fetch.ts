import { hasNoContent } from "../../contract/wire/declared-answer.ts";
import { createMock } from "../create-mock.ts";
import type { MockOptions } from "../mock-options.ts";
import type { MockAnswer } from "./mock-answer.ts";

/** A mock as a function, for tests that need no socket. It takes what `fetch` takes. */
export type MockFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * Makes a mock that answers a `Request` with a `Response`, without a socket. Faults of the transport come as `fetch` shows them:
 * a reset rejects with a TypeError, a truncated body fails while it is read.
 */
export function createMockFetch(options: MockOptions): MockFetch {
  const mock = createMock(options);
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const answer = await mock.handle({
      method: request.method,
      target: url.pathname + url.search,
      headers: [...request.headers],
      body: new Uint8Array(await request.arrayBuffer()),
    });
    const response = await deliver(answer);
    answer.afterSent?.();
    return response;
  };
}

async function deliver(answer: MockAnswer): Promise<Response> {
  const { status, headers, body, delivery } = answer;
  if (delivery.delayMs > 0) await wait(delivery.delayMs);
  if (delivery.mode === "reset")
    throw new TypeError("fetch failed", { cause: new Error("connection reset by the mock") });
  const fields = headers.map(([name, value]): [string, string] => [name, value]);
  return new Response(hasNoContent(status) ? null : streamOf(body, delivery), { status, headers: fields });
}

function streamOf(body: Uint8Array, { mode, intervalMs }: MockAnswer["delivery"]): BodyInit {
  if (mode === "whole") return body.slice();
  const bytes = mode === "truncate" ? body.subarray(0, Math.floor(body.length / 2)) : body;
  let at = 0;
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      if (mode === "drip") await wait(intervalMs);
      if (at < bytes.length) controller.enqueue(bytes.slice(at, at + 1));
      else if (mode === "truncate") controller.error(new TypeError("terminated"));
      else controller.close();
      at += 1;
    },
  });
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
