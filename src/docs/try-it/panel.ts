import type { OperationValidators } from "../../contract/validator.ts";
import { type AnswerPane, createAnswerPane } from "./answer-pane.ts";
import type { TryItData, TryItOperation, TryItServer } from "./data.ts";
import { element, uniqueId } from "./dom.ts";
import { judgeAnswer } from "./judge-answer.ts";
import type { PagePlatform } from "./page-platform.ts";
import { createParameterFields } from "./parameter-fields.ts";
import {
  type FormValues,
  makeSuppliedValues,
  type PreparedRequest,
  prepareRequest,
  readCredentials,
} from "./prepare-request.ts";
import { type Send, sendRequest } from "./send-request.ts";
import { sendThroughFrame } from "./send-through-frame.ts";
import { createServerChooser } from "./server-chooser.ts";
import { writeCurl, writeFetch } from "./snippets.ts";
import { bilingual, inChosenLanguage, onLanguage, type TextName } from "./texts.ts";

/** What every panel of a page shares. */
export interface PanelTools {
  readonly data: Pick<TryItData, "servers" | "resultCodePointer" | "demoSecretKey">;
  readonly platform: PagePlatform;
  readonly validators: Readonly<Record<string, OperationValidators>> | undefined;
}

/** The form of one operation, as far as sending and copying need it. */
interface RequestForm {
  readonly parts: readonly (Node | undefined)[];
  readonly values: () => FormValues;
  /** The request as it would go out now; with a secret key, signed. Throws what the platform or the browser has against it. */
  readonly prepare: () => Promise<PreparedRequest>;
}

/** The Try It panel of one operation: server, test data, headers, body, send, answer. */
export function createPanel(operation: TryItOperation, tools: PanelTools): HTMLElement {
  const headingId = uniqueId("try-it");
  const form = createRequestForm(operation, tools);
  const answers = createAnswerPane();
  return element(
    "section",
    { class: "try-it", "aria-labelledby": headingId, "data-operation": operation.id },
    element("h3", { id: headingId }, bilingual("tryIt")),
    ...form.parts,
    createActions({ operation, tools, form, answers }),
    answers.section,
  );
}

function createRequestForm(operation: TryItOperation, { data, platform }: PanelTools): RequestForm {
  const server = createServerChooser(data.servers);
  const parameters = createParameterFields(operation);
  const body = createBodyFields(operation);
  const secret = createSecretField(operation, platform, data.demoSecretKey);
  const values = (): FormValues => ({
    serverUrl: server.url(),
    parameters: parameters.values(),
    body: body?.text() ?? "",
  });
  const prepare = async (): Promise<PreparedRequest> => {
    const secretKey = secret?.input.value ?? "";
    if (secretKey !== "" && platform.createPlatform !== undefined) {
      const signer = platform.createPlatform(readCredentials(operation, values(), secretKey));
      parameters.show(await makeSuppliedValues(operation, values(), signer));
    }
    return prepareRequest(operation, values());
  };
  const note = operation.encrypted ? element("p", { class: "try-it-quiet" }, bilingual("encryptedNote")) : undefined;
  const parts = [server.field, body?.chooser, secret?.field, ...parameters.fields, body?.field, note];
  return { parts: parts.filter((part) => part !== undefined), values, prepare };
}

interface BodyFields {
  readonly chooser: HTMLElement;
  readonly field: HTMLElement;
  readonly text: () => string;
}

function createBodyFields(operation: TryItOperation): BodyFields | undefined {
  if (operation.bodyMediaType === undefined) return undefined;
  const chooserId = uniqueId("test-data");
  const bodyId = uniqueId("body");
  const text = element("textarea", { id: bodyId, rows: "12", spellcheck: "false", autocomplete: "off" });
  const select = element("select", { id: chooserId });
  select.append(...operation.cases.map(({ label }, index) => element("option", { value: String(index) }, label)));
  const fill = (): void => {
    text.value = operation.cases[Number(select.value)]?.body ?? operation.sampleBody ?? "";
  };
  select.addEventListener("change", fill);
  if (operation.cases.length === 0) nameEmptyChooser(select);
  fill();
  const label = element(
    "label",
    { for: bodyId },
    bilingual("requestBody"),
    " ",
    mediaTypeNote(operation.bodyMediaType),
  );
  const hint = element("p", { class: "try-it-quiet" }, bilingual("requestBodyHint"));
  return {
    chooser: element(
      "div",
      { class: "try-it-field" },
      element("label", { for: chooserId }, bilingual("testData")),
      select,
    ),
    field: element("div", { class: "try-it-field" }, label, text, hint),
    text: () => text.value,
  };
}

function nameEmptyChooser(select: HTMLSelectElement): void {
  const none = element("option", {});
  select.disabled = true;
  select.append(none);
  onLanguage(() => {
    none.textContent = inChosenLanguage("noTestData");
  });
}

function mediaTypeNote(mediaType: string): HTMLElement {
  return element("span", { class: "try-it-note" }, mediaType);
}

function createSecretField(
  operation: TryItOperation,
  platform: PagePlatform,
  demoSecretKey = "",
): { readonly field: HTMLElement; readonly input: HTMLInputElement } | undefined {
  const signs = operation.parameters.some((parameter) => parameter.supply?.from === "signature");
  if (!signs || platform.createPlatform === undefined) return undefined;
  const id = uniqueId("secret");
  const hintId = uniqueId("secret-hint");
  const input = element("input", {
    id,
    type: "password",
    autocomplete: "off",
    "aria-describedby": hintId,
    value: demoSecretKey,
  });
  const hint = element("p", { id: hintId, class: "try-it-quiet" });
  const showHint = (): void => hint.replaceChildren(bilingual(secretHint(input.value, demoSecretKey)));
  input.addEventListener("input", showHint);
  showHint();
  return {
    field: element("div", { class: "try-it-field" }, element("label", { for: id }, bilingual("secret")), input, hint),
    input,
  };
}

function secretHint(typed: string, demoSecretKey: string): TextName {
  if (typed === "") return "noSecretHint";
  return typed === demoSecretKey ? "demoSecretHint" : "secretHint";
}

interface ActionContext {
  readonly operation: TryItOperation;
  readonly tools: PanelTools;
  readonly form: RequestForm;
  readonly answers: AnswerPane;
}

function createActions(context: ActionContext): HTMLElement {
  const send = element("button", { type: "button", class: "try-it-send" }, bilingual("send"));
  const cancel = element("button", { type: "button", disabled: true }, bilingual("cancel"));
  const told = element("span", { role: "status", class: "try-it-quiet" });
  let running = new AbortController();
  send.addEventListener("click", async () => {
    running = new AbortController();
    send.disabled = true;
    cancel.disabled = false;
    await sendAndShow(context, running.signal);
    send.disabled = false;
    cancel.disabled = true;
  });
  cancel.addEventListener("click", () => running.abort());
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

async function sendAndShow({ operation, tools, form, answers }: ActionContext, cancel: AbortSignal): Promise<void> {
  answers.showNote("sending");
  try {
    const request = await form.prepare();
    const send: Send = isNamedByPolicy(request.url, tools.data.servers) ? sendRequest : sendThroughFrame;
    const outcome = await send(request, cancel);
    if (outcome.kind !== "answered") {
      answers.showNote(outcome.kind, outcome.kind === "unusable" ? outcome.reason : undefined);
      return;
    }
    const validators = tools.validators?.[operation.id];
    const { resultCodePointer } = tools.data;
    answers.showAnswer(outcome.answer, judgeAnswer(operation, outcome.answer, { resultCodePointer, validators }));
  } catch (error) {
    answers.showNote("unusable", error instanceof Error ? error.message : String(error));
  }
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
    try {
      await navigator.clipboard.writeText(await write());
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
  const writeClient = async (): Promise<string> =>
    writeClientSnippet({ operationId: operation.id, serverUrl: form.values().serverUrl, ...body() });
  return [...buttons, button("client", writeClient)];
}
