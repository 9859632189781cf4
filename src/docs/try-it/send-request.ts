import type { PreparedRequest } from "./prepare-request.ts";

/** An answer as the page can read it. */
export interface Answer {
  readonly status: number;
  readonly statusText: string;
  /** Names in lower case; a browser leaves out those that the server does not expose. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  /** From the send to the last byte. */
  readonly durationMs: number;
}

/**
 * How a send ended. `refused`: the server is there but does not let this page read it (CORS). `blocked`: the page's own policy.
 * `brokenOff`: the connection ended within the answer. `tooLarge`: it is beyond what the page reads.
 */
export type SendOutcome =
  | { readonly kind: "answered"; readonly answer: Answer }
  | { readonly kind: "cancelled" | "timedOut" | "unreachable" | "refused" | "blocked" | "brokenOff" | "tooLarge" }
  | { readonly kind: "unusable"; readonly reason: string };

const timeLimitMs = 30_000;
const probeTimeLimitMs = 3_000;
const longestBody = 32 * 1024 * 1024;

/** How a request gets out of the page. */
export type Send = (request: PreparedRequest, cancel: AbortSignal) => Promise<SendOutcome>;

/** Sends the bytes of the request once and reads the answer as text. Never throws. */
export async function sendRequest(request: PreparedRequest, cancel: AbortSignal): Promise<SendOutcome> {
  const problem = findProblem(request);
  if (problem !== undefined) return { kind: "unusable", reason: problem };
  const limit = AbortSignal.timeout(timeLimitMs);
  const policy = watchPolicy();
  const started = performance.now();
  let begun = false;
  try {
    const answer = await fetch(request.url, toInit(request, AbortSignal.any([cancel, limit])));
    begun = true;
    const body = await readText(answer);
    if (body === undefined) return { kind: "tooLarge" };
    const { status, statusText, headers } = answer;
    const durationMs = performance.now() - started;
    return { kind: "answered", answer: { status, statusText, headers: [...headers], body, durationMs } };
  } catch {
    if (cancel.aborted) return { kind: "cancelled" };
    if (limit.aborted) return { kind: "timedOut" };
    if (begun) return { kind: "brokenOff" };
    if (policy.violated()) return { kind: "blocked" };
    return { kind: (await isReachable(request.url)) ? "refused" : "unreachable" };
  } finally {
    policy.stop();
  }
}

/** The body as text in UTF-8; `undefined` where it is longer than the page reads. */
async function readText({ body }: Response): Promise<string | undefined> {
  if (body === null) return "";
  const decoder = new TextDecoder();
  let text = "";
  let length = 0;
  for (const reader = body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    text += decoder.decode(value, { stream: true });
    if (length > longestBody) {
      await reader.cancel();
      return undefined;
    }
  }
}

function toInit(request: PreparedRequest, signal: AbortSignal): RequestInit {
  return {
    method: request.method,
    headers: request.headers.map(([name, value]): [string, string] => [name, value]),
    ...(request.body !== undefined && { body: new TextEncoder().encode(request.body) }),
    signal,
    cache: "no-store",
    credentials: "omit",
    referrerPolicy: "no-referrer",
  };
}

/** Some requests never leave the page: an address that is none, a line break in a header, a method that takes no body. */
function findProblem(request: PreparedRequest): string | undefined {
  try {
    new Request(new URL(request.url), toInit(request, new AbortController().signal));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Whether anything answers there at all: a request without reading rights distinguishes a closed port from a refused origin. */
async function isReachable(url: string): Promise<boolean> {
  try {
    await fetch(new URL(url).origin, {
      mode: "no-cors",
      credentials: "omit",
      cache: "no-store",
      signal: AbortSignal.timeout(probeTimeLimitMs),
    });
    return true;
  } catch {
    return false;
  }
}

function watchPolicy(): { readonly violated: () => boolean; readonly stop: () => void } {
  let seen = false;
  const see = (event: SecurityPolicyViolationEvent): void => {
    seen ||= event.effectiveDirective === "connect-src";
  };
  document.addEventListener("securitypolicyviolation", see);
  return { violated: () => seen, stop: () => document.removeEventListener("securitypolicyviolation", see) };
}
