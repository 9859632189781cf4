import { PlateError } from "../../contract/model/plate-error.ts";
import type { AnswerPane } from "./answer/answer-pane.ts";
import { judgeAnswer } from "./answer/judge-answer.ts";
import { openAnswer } from "./answer/open-answer.ts";
import type { TryItOperation, TryItServer } from "./data.ts";
import { element } from "./dom.ts";
import type { History } from "./history.ts";
import type { PanelTools, RequestForm } from "./panel-parts.ts";
import { readCallParameters } from "./prepare-request.ts";
import { type Send, sendRequest } from "./send-request.ts";
import { sendThroughFrame } from "./send-through-frame.ts";
import { writeCurl, writeFetch } from "./snippets.ts";
import { bilingual, PageProblem, type TextName } from "./texts.ts";

/** What the buttons of a panel work on. */
export interface ActionContext {
  readonly operation: TryItOperation;
  readonly tools: PanelTools;
  readonly form: RequestForm;
  readonly answers: AnswerPane;
  readonly history: History;
}

/**
 * The buttons: send, cancel, and copy in three forms. Those that can do nothing at the moment are disabled for assistive
 * technology only: a browser takes the focus from a button that is really disabled.
 */
export function createActions(context: ActionContext): HTMLElement {
  const send = element("button", { type: "button", class: "try-it-send" }, bilingual("send"));
  const cancel = element("button", { type: "button" }, bilingual("cancel"));
  const told = element("span", { role: "status", class: "try-it-quiet" });
  let running: AbortController | undefined;
  const showState = (): void => {
    send.setAttribute("aria-disabled", String(running !== undefined));
    cancel.setAttribute("aria-disabled", String(running === undefined));
  };
  send.addEventListener("click", async () => {
    if (running !== undefined) return;
    running = new AbortController();
    showState();
    await sendAndShow(context, running.signal);
    running = undefined;
    showState();
  });
  cancel.addEventListener("click", () => running?.abort());
  showState();
  return element(
    "div",
    { class: "try-it-actions" },
    send,
    cancel,
    element(
      "span",
      { class: "try-it-copy" },
      element("span", { class: "try-it-note" }, bilingual("copyAs")),
      ...createCopyButtons(context, told),
    ),
    told,
  );
}

async function sendAndShow(context: ActionContext, cancel: AbortSignal): Promise<void> {
  const { operation, tools, form, answers, history } = context;
  answers.showNote("sending");
  const [sentAt, values] = [new Date(), form.values()];
  try {
    const request = await form.prepare();
    const send: Send = isNamedByPolicy(request.url, operation.servers ?? tools.data.servers)
      ? sendRequest
      : sendThroughFrame;
    const outcome = await send(request, cancel);
    if (outcome.kind !== "answered") {
      answers.showNote(outcome.kind, outcome.kind === "unusable" ? outcome.reason : undefined);
      return;
    }
    const opened = await openAnswer(outcome.answer, form.encryption());
    const validators = opened.secrecy === "encrypted" ? undefined : tools.validators?.[operation.id];
    const { resultCodePointer } = tools.data;
    const rules = { resultCodePointer, validators, request, secrecy: opened.secrecy };
    const judgement = judgeAnswer(operation, opened.answer, rules);
    answers.showAnswer(opened, judgement);
    history.add({ sentAt, opened, judgement, useAgain: () => form.restore(values) });
  } catch (error) {
    answers.showNote(...explain(error));
  }
}

function explain(error: unknown): readonly [name: TextName, detail?: string] {
  if (error instanceof PageProblem) return [error.text];
  if (error instanceof PlateError) return ["unusable", `${error.message} ${error.fix}`];
  return ["unusable", error instanceof Error ? error.message : String(error)];
}

/** The page's policy names the servers of the contract and this machine; a request to any other goes through the sender page. */
function isNamedByPolicy(url: string, servers: readonly TryItServer[]): boolean {
  if (!URL.canParse(url)) return true;
  const { origin, hostname, protocol } = new URL(url);
  const isLoopback = protocol === "http:" && ["127.0.0.1", "localhost"].includes(hostname);
  return isLoopback || servers.some((server) => new URL(server.url).origin === origin);
}

function createCopyButtons({ operation, tools, form }: ActionContext, told: HTMLElement): readonly HTMLElement[] {
  const copy = (write: () => Promise<string>) => async (): Promise<void> => {
    const text = await write().catch((error: unknown) => {
      const [name, detail = ""] = explain(error);
      told.replaceChildren(bilingual(name), ` ${detail}`);
    });
    if (text === undefined) return;
    try {
      await navigator.clipboard.writeText(text);
      told.replaceChildren(bilingual("copied"));
    } catch {
      told.replaceChildren(bilingual("copyFailed"));
    }
  };
  const button = (name: string, write: () => Promise<string>): HTMLElement => {
    const made = element("button", { type: "button" }, name);
    made.addEventListener("click", copy(write));
    return made;
  };
  const { writeClientSnippet } = tools.platform;
  const buttons = [
    button("curl", async () => writeCurl(await form.prepare())),
    button("fetch", async () => writeFetch(await form.prepare())),
  ];
  if (writeClientSnippet === undefined) return buttons;
  const body = (): object => (operation.bodyMediaType === undefined ? {} : { body: form.values().body });
  const encrypted = operation.encrypted.request || operation.encrypted.response;
  const writeClient = async (): Promise<string> => {
    form.check();
    const parameters = readCallParameters(operation, form.values());
    const { serverUrl } = form.values();
    return writeClientSnippet({ operationId: operation.id, serverUrl, encrypted, parameters, ...body() });
  };
  return [...buttons, button("client", writeClient)];
}
