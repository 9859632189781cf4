import type { Mask } from "../contract/show/mask-secrets.ts";
import { plainShellWord, shellWord } from "../contract/show/shell-word.ts";
import type { JudgedBody, ProxiedExchange } from "./exchange.ts";

const longestShown = 4_000;
const mostMasked = 1024 * 1024;

/** A request as an HTTP message, for people; secrets hidden, as in all these texts. */
export function requestText({ method, target, headers, body }: ProxiedExchange["request"], mask: Mask): string {
  return messageText(`${method} ${mask.target(target)} HTTP/1.1`, { headers, body }, mask);
}

/** An answer as an HTTP message, or why there was none. */
export function answerText(answer: ProxiedExchange["answer"], mask: Mask): string {
  if (answer.kind === "none") return `(no answer: ${answer.reason})`;
  return messageText(`HTTP/1.1 ${answer.status}`, answer, mask);
}

/** A command for a POSIX shell that sends the request again, once its hidden values are filled in. */
export function curlCommand(request: ProxiedExchange["request"], baseUrl: string, mask: Mask): string {
  const { method, target, headers, body } = request;
  const fields = mask
    .headers(headers)
    .filter(([name]) => !["host", "content-length", "connection"].includes(name.toLowerCase()))
    .map(([name, value]) => ` -H ${shellWord(`${name}: ${value}`)}`);
  const data = body?.length === 0 ? "" : ` --data-raw ${shellWord(shown(body, mask))}`;
  return `curl -sS -i -X ${plainShellWord(method)} ${shellWord(baseUrl + mask.target(target))}${fields.join("")}${data}`;
}

type Message = Pick<ProxiedExchange["request"], "headers" | "body">;

function messageText(start: string, { headers, body }: Message, mask: Mask): string {
  const fields = mask.headers(headers).map(([name, value]) => `${name}: ${value}`);
  return [start, ...fields, "", shown(body, mask)].join("\n").trimEnd();
}

function shown(body: JudgedBody, mask: Mask): string {
  if (body === undefined) return "(a body that was not looked into)";
  // Masked before it is cut: half a secret would not be found.
  const text = mask.body(new TextDecoder().decode(body.subarray(0, mostMasked)));
  const more = Math.max(text.length - longestShown, body.length - mostMasked);
  return more > 0 ? `${text.slice(0, longestShown)}(${more} more characters)` : text;
}
