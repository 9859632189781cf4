import type { ContractModel } from "../contract/contract-model.ts";
import type { HeaderField, ProxiedExchange } from "./exchange.ts";

/** Hides the values of header fields that are secret. */
export type MaskHeaders = (headers: readonly HeaderField[]) => readonly HeaderField[];

const alwaysSecret = ["authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key"];
const secretSupplies: readonly string[] = ["config", "signature", "crypto-key"];
const longestShown = 4_000;

/** Secret is what the contract supplies from configuration, keys or a signature (`x-supply`), and what carries credentials everywhere. */
export function createMaskHeaders({ operations }: Pick<ContractModel, "operations">): MaskHeaders {
  const supplied = operations
    .flatMap(({ parameters }) => parameters)
    .filter(({ supply }) => supply !== undefined && secretSupplies.includes(supply.from))
    .map(({ name }) => name.toLowerCase());
  const secrets = new Set([...alwaysSecret, ...supplied]);
  return (headers) => headers.map(([name, value]) => [name, secrets.has(name.toLowerCase()) ? "(hidden)" : value]);
}

/** A request as an HTTP message, for people. */
export function requestText({ method, target, headers, body }: ProxiedExchange["request"], mask: MaskHeaders): string {
  return messageText(`${method} ${target} HTTP/1.1`, mask(headers), body);
}

/** An answer as an HTTP message, or why there was none. */
export function answerText(answer: ProxiedExchange["answer"], mask: MaskHeaders): string {
  if (answer.kind === "none") return `(no answer: ${answer.reason})`;
  return messageText(`HTTP/1.1 ${answer.status}`, mask(answer.headers), answer.body);
}

/** A command for a POSIX shell that sends the request again, once its hidden values are filled in. */
export function curlCommand(request: ProxiedExchange["request"], baseUrl: string, mask: MaskHeaders): string {
  const { method, target, headers, body } = request;
  const fields = mask(headers)
    .filter(([name]) => !["host", "content-length", "connection"].includes(name.toLowerCase()))
    .map(([name, value]) => ` -H ${quote(`${name}: ${value}`)}`);
  const data = body.length === 0 ? "" : ` --data-raw ${quote(shown(body))}`;
  return `curl -sS -i -X ${method} ${quote(baseUrl + target)}${fields.join("")}${data}`;
}

function messageText(start: string, headers: readonly HeaderField[], body: Uint8Array): string {
  return [start, ...headers.map(([name, value]) => `${name}: ${value}`), "", shown(body)].join("\n").trimEnd();
}

function shown(body: Uint8Array): string {
  const text = new TextDecoder().decode(body.subarray(0, longestShown));
  return body.length > longestShown ? `${text}(${body.length - longestShown} more bytes)` : text;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
