import type { ContractModel } from "../../contract/model/contract-model.ts";
import { PlateError } from "../../contract/model/plate-error.ts";
import { sendServerRequest } from "../../mock/callbacks/send-server-request.ts";
import { makeServerRequest } from "../../mock/callbacks/server-request.ts";
import type { CommandIo, ExitCode } from "../command.ts";

/** Which webhook is sent where. */
export interface TriggerOptions {
  readonly trigger?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * Sends one webhook of the contract and writes what it was answered to stdout. Returns 0 for a declared status, 1 for another one.
 * Throws a PlateError for a name or URL that cannot be used (`usage`), and where nobody answers (`target`).
 */
export async function triggerWebhook(
  { webhooks, document }: Pick<ContractModel, "webhooks" | "document">,
  { trigger, to }: TriggerOptions,
  io: Pick<CommandIo, "out">,
): Promise<ExitCode> {
  if (trigger === undefined || to === undefined) {
    throw new PlateError("usage", "--trigger and --to go together", { fix: "see plate mock --help" });
  }
  const webhook = webhooks.find(({ id, path }) => trigger === path || trigger === id);
  if (webhook === undefined) {
    const names = webhooks.map(({ path }) => path).join(", ");
    const fix = names === "" ? "describe it under webhooks (OpenAPI 3.1 and 3.2)" : `use one of: ${names}`;
    throw new PlateError("usage", `the contract has no webhook ${trigger}`, { fix });
  }
  const url = URL.parse(to);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new PlateError("usage", `${to} is no http or https URL`, { fix: "give --to the URL of the receiver" });
  }
  const request = makeServerRequest(webhook, url, document);
  const outcome = await sendServerRequest(request, webhook);
  const what = `${request.method} ${url.origin}${url.pathname}`;
  if (outcome.kind === "unanswered") {
    throw new PlateError("target", `${what} got no answer: ${outcome.reason}`, { fix: "start the receiver first" });
  }
  const declared = webhook.responses.map(({ status }) => status).join(", ");
  const isFine = outcome.isDeclared || webhook.responses.length === 0;
  io.out(`${what} ${outcome.status}${isFine ? "" : `, expected ${declared}`}\n`);
  return isFine ? 0 : 1;
}
