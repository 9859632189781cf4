import type { PreparedRequest } from "./prepare-request.ts";
import { type SendOutcome, sendRequest } from "./send-request.ts";

/** What the reference page sends to the sender page in its frame: one request, and what comes back. */
export type SenderMessage =
  | { readonly kind: "plate-ready" }
  | { readonly kind: "plate-send"; readonly request: PreparedRequest }
  | { readonly kind: "plate-outcome"; readonly outcome: SendOutcome };

/**
 * Runs in the sender page. It may send to any server until it is asked for one request; then it forbids itself every other
 * server (a policy can be narrowed at run time, never widened), sends that one request, and reports to the page around it.
 */
export function startSender(): void {
  addEventListener("message", async ({ data, origin, source }: MessageEvent<SenderMessage>) => {
    if (source !== parent || origin !== location.origin || data.kind !== "plate-send") return;
    allowOnly(data.request.url);
    report({ kind: "plate-outcome", outcome: await sendRequest(data.request, new AbortController().signal) });
  });
  report({ kind: "plate-ready" });
}

function allowOnly(url: string): void {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = `connect-src ${URL.canParse(url) ? new URL(url).origin : "'none'"}`;
  document.head.append(policy);
}

function report(message: SenderMessage): void {
  parent.postMessage(message, location.origin);
}
