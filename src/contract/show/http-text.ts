import type { Exchange, HeaderLine, WireRequest } from "../model/exchange.ts";

/** Characters of a body that are shown. */
const longestShown = 4_000;

/** Takes secrets out of a text. */
type Hide = (text: string) => string;

/**
 * A request to a base URL as an HTTP message, for people. `hide` sees the whole message before a long body is cut: what is left of a
 * secret that a cut goes through would not be found any more.
 */
export function requestText(
  { method, path, headers, body, clear, chunked }: WireRequest,
  baseUrl: string,
  hide: Hide,
): string {
  const { host, pathname } = new URL(baseUrl);
  const framing: readonly HeaderLine[] = chunked ? [["Transfer-Encoding", "chunked"]] : [];
  const lines = linesOf([["Host", host], ...headers, ...framing]);
  const head = [`${method} ${pathname.replace(/\/$/, "")}${path} HTTP/1.1`, ...lines].join("\n");
  return `${hide(head)}\n\n${bodyText(body, clear, hide)}`.trimEnd();
}

/** What came back, as an HTTP message, or why nothing did; `hide` as for a request. */
export function answerText({ result }: Exchange, hide: Hide): string {
  if (result.kind === "no-answer") return hide(`(no answer: ${result.detail})`);
  const clear = result.opened?.kind === "open" ? result.opened.body : undefined;
  const head = [`HTTP/1.1 ${result.status}`, ...linesOf(result.headers)].join("\n");
  return `${hide(head)}\n\n${bodyText(result.body, clear, hide)}`.trimEnd();
}

function linesOf(headers: readonly HeaderLine[]): readonly string[] {
  return headers.map(([name, value]) => `${name}: ${value}`);
}

/** Of an encrypted body, what it holds is shown: the rest means nothing to a reader. */
function bodyText(sent: Uint8Array | undefined, clear: Uint8Array | undefined, hide: Hide): string {
  if (clear !== undefined) return `(encrypted, ${sent?.length} bytes; in clear:)\n${bodyText(clear, undefined, hide)}`;
  const body = sent;
  if (body === undefined || body.length === 0) return "";
  const text = hide(new TextDecoder("utf-8", { ignoreBOM: true }).decode(body));
  const more = text.length - longestShown;
  return more > 0 ? `${text.slice(0, longestShown)}\n(${more} more characters)` : text;
}
