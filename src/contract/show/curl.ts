import type { HeaderLine, WireRequest } from "../model/exchange.ts";
import { plainShellWord, shellWord } from "./shell-word.ts";

/** A body beyond this many bytes is not written into a command. */
const longestBody = 4_000;

/**
 * A curl command that sends the request again, byte for byte; quoted for a POSIX shell, with `$'…'` (bash, zsh, ksh) only where
 * the body has control characters. `undefined` for a body that is too long.
 * `repeat` sends it that many times, over one connection.
 */
export function curlFor(baseUrl: string, request: WireRequest, repeat = 1): string | undefined {
  const { body } = request;
  if (body !== undefined && body.length > longestBody) return undefined;
  const url = shellWord(baseUrl.replace(/\/$/, "") + request.path);
  const parts = ["curl -sS -i -g", ...methodPart(request), ...Array<string>(repeat).fill(url)];
  for (const line of headersWith(request)) parts.push(`-H ${shellWord(headerText(line))}`);
  if (body !== undefined) parts.push(`--data-raw ${quoteBytes(body)}`);
  return parts.join(" ");
}

function methodPart({ method, body }: WireRequest): readonly string[] {
  if (method === "HEAD") return ["-I"];
  const implied = body === undefined ? "GET" : "POST";
  return method === implied ? [] : [`-X ${plainShellWord(method)}`];
}

/** curl fills in a Content-Type and an Accept of its own unless told not to. */
function headersWith({ headers, body, chunked }: WireRequest): readonly HeaderLine[] {
  const names = new Set(headers.map(([name]) => name.toLowerCase()));
  const removed = ["Accept", ...(body === undefined ? [] : ["Content-Type"])]
    .filter((name) => !names.has(name.toLowerCase()))
    .map((name): HeaderLine => [name, "\0"]);
  return [...headers, ...removed, ...(chunked ? [["Transfer-Encoding", "chunked"] as const] : [])];
}

/** `Name:` leaves a header out, `Name;` sends it empty. */
function headerText([name, value]: HeaderLine): string {
  if (value === "\0") return `${name}:`;
  return value === "" ? `${name};` : `${name}: ${value}`;
}

function quoteBytes(bytes: Uint8Array): string {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const isPlain = [...text].every((character) => character >= " " && character !== "\uFEFF" && character !== "\uFFFD");
  if (isPlain) return shellWord(text);
  const escaped = [...bytes].map((byte) => {
    const character = String.fromCharCode(byte);
    if (byte < 0x20 || byte > 0x7e) return `\\x${byte.toString(16).padStart(2, "0")}`;
    return character === "'" || character === "\\" ? `\\${character}` : character;
  });
  return `$'${escaped.join("")}'`;
}
