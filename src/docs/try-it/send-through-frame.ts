import { element } from "./dom.ts";
import type { PreparedRequest } from "./prepare-request.ts";
import type { SendOutcome } from "./send-request.ts";
import type { SenderMessage } from "./sender.ts";

const readyWithinMs = 5_000;

/**
 * Sends one request from the sender page in a frame of its own, for a server that this page's policy does not name: this page
 * can call no such server, and the sender only that one. Cancelling removes the frame, which ends its request. Never throws.
 */
export function sendThroughFrame(request: PreparedRequest, cancel: AbortSignal): Promise<SendOutcome> {
  const frame = element("iframe", { src: "sender.html", hidden: true, title: "sender" });
  return new Promise<SendOutcome>((resolve) => {
    const patience = setTimeout(() => resolve({ kind: "blocked" }), readyWithinMs);
    const listening = new AbortController();
    cancel.addEventListener("abort", () => resolve({ kind: "cancelled" }), { signal: listening.signal });
    const hear = ({ data, origin, source }: MessageEvent<SenderMessage>): void => {
      if (source !== frame.contentWindow || origin !== location.origin) return;
      if (data.kind === "plate-outcome") {
        listening.abort();
        resolve(data.outcome);
      }
      if (data.kind !== "plate-ready") return;
      clearTimeout(patience);
      frame.contentWindow?.postMessage({ kind: "plate-send", request } satisfies SenderMessage, location.origin);
    };
    addEventListener("message", hear, { signal: listening.signal });
    document.body.append(frame);
  }).finally(() => frame.remove());
}
