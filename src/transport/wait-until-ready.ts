import type { Sender } from "./send.ts";

/** How often a target is asked whether it is ready, in milliseconds. */
const pollMs = 250;
/** What a gateway answers while the server after it starts (RFC 9110, sections 15.6.3 to 15.6.5). */
const notYet: ReadonlySet<number> = new Set([502, 503, 504]);

/**
 * Asks for the base URL until anything but a gateway's "not yet" is answered. Returns `undefined` then, or what came last when the time
 * was over. What waiting cannot change, such as a certificate, ends it at once: the run says what is wrong.
 */
export async function waitUntilReady(
  sender: Pick<Sender, "send">,
  { waitMs, signal }: { readonly waitMs: number; readonly signal: AbortSignal },
): Promise<string | undefined> {
  const end = performance.now() + waitMs;
  for (;;) {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(Math.max(1, Math.ceil(end - performance.now())))]);
    const request = { method: "GET", path: "/", headers: [["Accept", "*/*"] as const], chunked: false };
    const { result } = await sender.send(request, limit);
    if (signal.aborted) return undefined;
    if (result.kind === "answer" && !notYet.has(result.status)) return undefined;
    if (result.kind === "no-answer" && isFinal(result.code ?? "")) return undefined;
    const last = result.kind === "answer" ? `answered ${result.status}` : result.detail;
    if (performance.now() + pollMs >= end) return last;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

function isFinal(code: string): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO|ERR_SSL|ERR_TLS|EPROTO/.test(code);
}
