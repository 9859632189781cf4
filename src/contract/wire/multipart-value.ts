import { type DecodedForm, type FormRules, nestForm } from "./form-value.ts";
import type { NestedText } from "./nested-value.ts";

/** More parts than any form has; it bounds the work that a body can ask for. */
const mostParts = 1_000;

/**
 * Reads a `multipart/form-data` body (RFC 7578) into the object that its schema describes: a name that stands more than once is
 * an array, a part of JSON or one whose schema is an object is read as JSON, a file is the text of its bytes (Latin-1, so that
 * its length is that of the file). `contentType` is the Content-Type field, which holds the boundary.
 */
export function decodeMultipart(bytes: Uint8Array, contentType: string, rules: FormRules): DecodedForm {
  const boundary = /;[ \t]*boundary=(?:"([^"]+)"|([^;"\s]+))/i.exec(contentType);
  const delimiter = boundary?.[1] ?? boundary?.[2];
  if (delimiter === undefined) return { kind: "malformed", reason: "has no boundary in its Content-Type" };
  const text = `\r\n${latin1(bytes)}`;
  const [, ...pieces] = text.split(`\r\n--${latin1(new TextEncoder().encode(delimiter))}`);
  if (pieces.length > mostParts) return { kind: "malformed", reason: `has more than ${mostParts} parts` };
  const end = pieces.pop();
  if (end === undefined || !end.startsWith("--")) {
    return { kind: "malformed", reason: "does not end with its boundary" };
  }
  const entries = pieces.map(entryOf);
  if (entries.some((entry) => entry === undefined)) {
    return { kind: "malformed", reason: "has a part without a name (RFC 7578, section 4.2)" };
  }
  return { kind: "value", value: nestForm(entries as readonly NestedText[], rules) };
}

function entryOf(piece: string): NestedText | undefined {
  const end = piece.indexOf("\r\n\r\n");
  const head = utf8(end === -1 ? piece : piece.slice(0, end));
  const content = end === -1 ? "" : piece.slice(end + 4);
  const name = /^content-disposition:[^\r\n]*?;[ \t]*name="([^"]*)"/im.exec(head)?.[1];
  if (name === undefined) return undefined;
  const isFile = /^content-disposition:[^\r\n]*?;[ \t]*filename\*?=/im.test(head);
  return { steps: [unquoted(name)], text: isFile ? content : utf8(content), mayBeJson: !isFile };
}

function unquoted(name: string): string {
  return name.replaceAll("%22", '"').replaceAll("%0D", "\r").replaceAll("%0A", "\n");
}

function latin1(bytes: Uint8Array): string {
  const pieceBytes = 8_192;
  let text = "";
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    text += String.fromCharCode(...bytes.subarray(at, at + pieceBytes));
  }
  return text;
}

function utf8(text: string): string {
  return new TextDecoder().decode(Uint8Array.from(text, (character) => character.charCodeAt(0)));
}
