import type { MessageEncryption } from "../../contract/model/platform.ts";
import { createAnswerPane } from "./answer/answer-pane.ts";
import type { TryItOperation } from "./data.ts";
import { element, uniqueId } from "./dom.ts";
import { createBodyFields } from "./fields/body-fields.ts";
import { createKeyFields } from "./fields/key-fields.ts";
import { createParameterFields } from "./fields/parameter-fields.ts";
import { createSecretField } from "./fields/secret-field.ts";
import { createHistory } from "./history.ts";
import { createActions } from "./panel-actions.ts";
import type { PanelTools, RequestForm } from "./panel-parts.ts";
import {
  type FormValues,
  makeSuppliedValues,
  type PreparedRequest,
  parameterKey,
  prepareRequest,
  readCredentials,
} from "./prepare-request.ts";
import { createServerChooser } from "./server-chooser.ts";
import { bilingual, PageProblem } from "./texts.ts";

/** The Try It panel of one operation: server, test data, headers, body, send, answer. */
export function createPanel(operation: TryItOperation, tools: PanelTools): HTMLElement {
  const headingId = uniqueId("try-it");
  const form = createRequestForm(operation, tools);
  const nameId = uniqueId("operation");
  const answers = createAnswerPane(nameId);
  const history = createHistory(({ opened, judgement }) => answers.showAnswer(opened, judgement));
  const name = element("span", { id: nameId, class: "p-hidden" }, operation.summary ?? operation.id);
  return element(
    "section",
    { class: "try-it", "aria-labelledby": `${headingId} ${nameId}`, "data-operation": operation.id },
    element("h3", {}, element("span", { id: headingId }, bilingual("tryIt")), " ", name),
    ...form.parts,
    createActions({ operation, tools, form, answers, history }),
    answers.section,
    history.section,
  );
}

/** Whether a page can call a server at this address: an absolute one, over HTTP, with a host. RFC 9110, section 4.2. */
function isCallable(address: string): boolean {
  if (!/^https?:\/\/[^/\s]\S*$/i.test(address) || !URL.canParse(address)) return false;
  const { search, hash } = new URL(address);
  return search === "" && hash === "";
}

function createRequestForm(operation: TryItOperation, { data, platform }: PanelTools): RequestForm {
  const server = createServerChooser(operation.servers ?? data.servers);
  const parameters = createParameterFields(operation);
  const body = createBodyFields(operation);
  const secret = createSecretField(operation, platform, data.demoSecretKey);
  const keys = createKeyFields(operation, platform);
  const values = (): FormValues => ({
    serverUrl: server.url(),
    parameters: parameters.values(),
    body: body?.text() ?? "",
  });
  const restore = (sent: FormValues): void => {
    const own = operation.parameters.filter(({ secret, supply }) => secret !== true && supply === undefined);
    parameters.show(Object.fromEntries(own.map(parameterKey).map((key) => [key, sent.parameters[key] ?? ""])));
    body?.show(sent.body);
  };
  const check = (): void => {
    if (!isCallable(values().serverUrl)) throw new PageProblem("badAddress");
    if (!parameters.check()) throw new PageProblem("wrongField");
  };
  const prepare = async (): Promise<PreparedRequest> => {
    check();
    const secretKey = secret?.secretKey() ?? "";
    const encryption = keys?.encryptsRequests() ? keys.encryption() : undefined;
    if ((secretKey !== "" || encryption !== undefined) && !isSecureContext) throw new PageProblem("notSecure");
    const clear = values().body;
    const outgoing = encryption === undefined ? clear : await encryption.encrypt(clear);
    if (secretKey !== "" && platform.createPlatform !== undefined) {
      const signer = platform.createPlatform(readCredentials(operation, values(), secretKey));
      parameters.show(await makeSuppliedValues(operation, { ...values(), body: outgoing }, signer));
    }
    return prepareRequest(operation, { ...values(), body: outgoing });
  };
  const parts = [server.field, body?.chooser, secret?.field, keys?.field, ...parameters.fields, body?.field];
  const encryption = (): MessageEncryption | undefined => keys?.encryption();
  return { parts: parts.filter((part) => part !== undefined), values, restore, check, prepare, encryption };
}
