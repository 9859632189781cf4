import { writeExactJson } from "../../../contract/json/exact-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../contract/json/json.ts";
import { type UnsignedRequest, withBody } from "../../model/unsigned-request.ts";
import type { Candidate, Subject } from "./candidate.ts";

/** Other texts for a JSON body: the same value in other bytes, which must be taken, and what is not JSON, which must not. */
export function* formProbes({ target, unsigned, body }: Subject): Generator<Candidate> {
  if (unsigned.body === undefined) return;
  const pointer = target.operation.requestBody?.pointer ?? target.operation.pointer;
  yield {
    ...form("empty", "an empty body", "refused"),
    unsigned: withBody(unsigned, ""),
    pointer: `${pointer}/required`,
  };
  if (body === undefined) return;
  for (const [candidate, text] of jsonTexts(writeExactJson(body), body)) {
    yield { ...candidate, unsigned: withBody(unsigned, text), pointer };
  }
  yield {
    ...form("not-utf-8", "bytes that are not UTF-8", "open"),
    unsigned: withBody(unsigned, notUtf8(unsigned.body)),
    pointer,
  };
  yield { ...form("byte-order-mark", "a byte order mark in front", "open"), unsigned: withMark(unsigned), pointer };
}

type Form = Omit<Candidate, "unsigned">;

function* jsonTexts(text: string, body: JsonValue): Generator<readonly [Form, string]> {
  yield [form("cut", "the last character is missing", "refused"), text.slice(0, -1)];
  yield [form("text-after", "another text after the value", "refused"), `${text}x`];
  yield [form("comment", "a comment in the JSON", "refused"), `/* c */${text}`];
  const zero = text.replace(/(?<=[:[,])[1-9]\d*(?=[,\]}])/, "0$&");
  if (zero !== text) yield [form("leading-zero", "a number with a zero in front", "refused"), zero];
  const control = text.replace(/(?<=[:[,]"(?:[^"\\]|\\.)*)[A-Za-z0-9](?="[,\]}])/, "\t");
  if (control !== text) yield [form("raw-tab", "a tab that is not escaped, inside a text", "refused"), control];
  yield [form("white-space", "white space between all tokens", "accepted"), `\r\n\t ${writeExactJson(body, 2)}\n`];
  if (!isJsonObject(body)) return;
  yield* objectTexts(text, body);
}

function* objectTexts(text: string, body: JsonObject): Generator<readonly [Form, string]> {
  const [first] = Object.keys(body);
  if (first === undefined) return;
  yield [form("trailing-comma", "a comma after the last member", "refused"), text.replace(/\}$/, ",}")];
  yield [form("single-quotes", "single quotation marks", "refused"), text.replaceAll('"', "'")];
  yield [form("reordered", "the members in reverse order", "accepted"), writeExactJson(reversed(body))];
  yield [form("escaped", "every letter written as an escape", "accepted"), escaped(text)];
  const again = `${JSON.stringify(first)}:${writeExactJson(body[first] ?? null)}`;
  yield [form("duplicate-key", "a member twice, with the same value", "open"), text.replace(/\}$/, `,${again}}`)];
}

function form(change: string, title: string, wants: Candidate["wants"]): Form {
  return { place: "form", change, title, at: "/body", wants, keyword: "json" };
}

function reversed(value: JsonValue): JsonValue {
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member ?? null)]),
  );
}

/** The same value: RFC 8259, section 7, allows any character of a string to be escaped. */
function escaped(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"/g, (literal) =>
    literal.replace(/(?<!\\)[A-Za-z]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}

/** The last letter of the body becomes a byte that no UTF-8 text has (RFC 3629, section 1). */
function notUtf8(body: Uint8Array): Uint8Array {
  const at = body.findLastIndex((byte) => byte >= 0x41 && byte <= 0x7a);
  return body.map((byte, index) => (index === at ? 0xff : byte));
}

function withMark(unsigned: UnsignedRequest): UnsignedRequest {
  return withBody(unsigned, Uint8Array.of(0xef, 0xbb, 0xbf, ...(unsigned.body ?? [])));
}
