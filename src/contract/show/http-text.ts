import type { Exchange, HeaderLine, WireRequest } from "../model/exchange.ts";

/** Characters of a body that are shown. */
const longestShown = 4_000;

/** A request to a base URL as an HTTP message, for people. */
export function requestText({ method, path, headers, body, clear, chunked }: WireRequest, baseUrl: string): string {
  const { host, pathname } = new URL(baseUrl);
  const framing: readonly HeaderLine[] = chunked ? [["Transfer-Encoding", "chunked"]] : [];
  const lines = linesOf([["Host", host], ...headers, ...framing]);
  return [`${method} ${pathname.replace(/\/$/, "")}${path} HTTP/1.1`, ...lines, "", bodyText(body, clear)]
    .join("\n")
    .trimEnd();
}

/** What came back, as an HTTP message, or why nothing did. */
export function answerText({ result }: Exchange): string {
  if (result.kind === "no-answer") return `(no answer: ${result.detail})`;
  const clear = result.opened?.kind === "open" ? result.opened.body : undefined;
  return [`HTTP/1.1 ${result.status}`, ...linesOf(result.headers), "", bodyText(result.body, clear)]
    .join("\n")
    .trimEnd();
}

function linesOf(headers: readonly HeaderLine[]): readonly string[] {
  return headers.map(([name, value]) => `${name}: ${value}`);
}

/** Of an encrypted body, what it holds is shown: the rest tells nobody anything. */
function bodyText(sent: Uint8Array | undefined, clear?: Uint8Array): string {
  if (clear !== undefined) return `(encrypted, ${sent?.length} bytes; in clear:)\n${bodyText(clear)}`;
  const body = sent;
  if (body === undefined || body.length === 0) return "";
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(body);
  const more = text.length - longestShown;
  return more > 0 ? `${text.slice(0, longestShown)}\n(${more} more characters)` : text;
}
