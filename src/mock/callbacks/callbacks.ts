import type { JsonObject } from "../../contract/json/json.ts";
import type { CallbackModel, OperationModel } from "../../contract/model/contract-model.ts";
import { isLoopbackHost } from "../../listen/loopback.ts";
import { type CallbackFacts, callbackUrl } from "./callback-url.ts";
import { sendServerRequest } from "./send-server-request.ts";
import { makeServerRequest } from "./server-request.ts";

/** How callbacks are sent. */
export interface CallbackOptions {
  readonly document: JsonObject;
  /** Hosts that callbacks may go to besides this machine: callers choose the address, so any other one could be made to be called. */
  readonly allowedHosts: readonly string[];
  /** Gets one sentence for each callback: what came of it, or why it was not sent. */
  readonly report: (sentence: string) => void;
}

/** Prepares the callbacks of one answered request; what it returns sends them. `undefined`: there is none to send. */
export type PrepareCallbacks = (operation: OperationModel, facts: () => CallbackFacts) => (() => void) | undefined;

/** More are not on their way at a time. */
const mostAtATime = 50;

/** Makes a mock send the callbacks that its contract describes, once an answer is out. */
export function createCallbacks({ document, allowedHosts, report }: CallbackOptions): PrepareCallbacks {
  let sending = 0;
  const send = async ({ name, expression, operation }: CallbackModel, facts: CallbackFacts): Promise<void> => {
    const to = callbackUrl(expression, facts);
    if (to.kind === "none") return report(`callback ${name} was not sent: ${to.reason}`);
    const { url } = to;
    if (!isLoopbackHost(url.hostname) && !allowedHosts.includes(url.hostname)) {
      return report(
        `callback ${name} was not sent: ${url.hostname} is not this machine; --callback-host ${url.hostname} allows it`,
      );
    }
    if (sending >= mostAtATime) return report(`callback ${name} was not sent: ${mostAtATime} others are on their way`);
    sending += 1;
    const request = makeServerRequest(operation, url, document);
    const outcome = await sendServerRequest(request, operation).finally(() => {
      sending -= 1;
    });
    const what = `callback ${name}: ${request.method} ${url.origin}${url.pathname}`;
    if (outcome.kind === "unanswered") report(`${what} got no answer: ${outcome.reason}`);
    else
      report(`${what} ${outcome.status}${outcome.isDeclared ? "" : ", a status that its contract does not declare"}`);
  };
  return ({ callbacks }, facts) => {
    if (callbacks.length === 0) return undefined;
    return () => {
      for (const callback of callbacks) {
        send(callback, facts()).catch((error: unknown) => report(`callback ${callback.name} failed: ${String(error)}`));
      }
    };
  };
}
