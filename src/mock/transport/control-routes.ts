import type { ContractModel } from "../../contract/model/contract-model.ts";
import type { Mask } from "../../contract/show/mask-secrets.ts";
import { describeExchange } from "../log/describe-exchange.ts";
import type { ExchangeRecord } from "../log/exchange-record.ts";
import type { MockRequest } from "./message.ts";
import { type MockAnswer, problemAnswer, promptDelivery } from "./mock-answer.ts";
import { splitTarget } from "./split-target.ts";

/** What the mock's own paths report. */
export interface ControlState {
  readonly model: ContractModel;
  readonly mask: Mask;
  readonly requests: () => readonly ExchangeRecord[];
}

const prefix = "/__mock/";

/** Whether a target is that of the recorded requests. */
export function showsRequests(target: string): boolean {
  return splitTarget(target).path === `${prefix}requests`;
}

/**
 * Answers the paths that belong to the mock itself, `/__mock/health` and `/__mock/requests`; `undefined` for all others.
 * They carry no CORS fields: what a developer sent is not for other pages to read.
 */
export function controlAnswer({ method, target }: MockRequest, state: ControlState): MockAnswer | undefined {
  const { path } = splitTarget(target);
  if (!path.startsWith(prefix)) return undefined;
  const name = path.slice(prefix.length);
  if (name !== "health" && name !== "requests") {
    return problemAnswer(404, "Not Found", { detail: `The mock has ${prefix}health and ${prefix}requests.` });
  }
  if (method !== "GET" && method !== "HEAD") {
    return problemAnswer(405, "Method Not Allowed", { headers: [["Allow", "GET, HEAD"]] });
  }
  return jsonAnswer(name === "health" ? JSON.stringify(health(state)) : requestList(state));
}

function health({ model, requests }: ControlState): unknown {
  const contract = { title: model.title, version: model.version, sha256: model.sha256() };
  return { status: "ok", contract, requests: requests().at(-1)?.number ?? 0 };
}

/** Each record is described once: to hide the secrets in 200 bodies takes far longer than to answer a request. */
const described = new WeakMap<ExchangeRecord, string>();

function requestList({ requests, mask }: ControlState): string {
  const texts = requests().map((record) => {
    const text = described.get(record) ?? JSON.stringify(describeExchange(record, mask));
    described.set(record, text);
    return text;
  });
  return `{"requests":[${texts.join(",")}]}`;
}

function jsonAnswer(text: string): MockAnswer {
  return {
    status: 200,
    headers: [
      ["Content-Type", "application/json"],
      ["Cache-Control", "no-store"],
    ],
    body: new TextEncoder().encode(text),
    echoes: [],
    delivery: promptDelivery,
  };
}
