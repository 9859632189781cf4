import { isDecimal } from "../../json/decimal.ts";
import { writeExactJson } from "../../json/exact-json.ts";
import type { PartEncodings, Unwritable } from "../../model/value-form.ts";
import { applicableKey, isMediaRange } from "../media-type.ts";
import { takeApart, writeParameter } from "../write-parameter.ts";
import type { FileBytes } from "./file-bytes.ts";

/** One part of a multipart form; its content is text, or the bytes of a file. */
export interface FormPart {
  readonly name: string;
  readonly contentType?: string;
  readonly fileName?: string;
  readonly content: string | Uint8Array;
}

/**
 * The text of an `application/x-www-form-urlencoded` body (OpenAPI 3.1, section 4.8.14.4): members with a style as a query has
 * them, arrays as one field per item, objects as JSON. `undefined` members are left out.
 */
export function writeForm(members: object, encodings: PartEncodings = {}): string | Unwritable {
  const fields: string[] = [];
  for (const [name, value] of givenMembers(members)) {
    const { style, explode } = encodings[name] ?? {};
    if (style !== undefined || explode !== undefined) {
      const form = {
        in: "query",
        name,
        style: style ?? "form",
        ...(explode === undefined ? {} : { explode }),
      } as const;
      const parts = takeApart(form, value);
      if (parts.kind === "unwritable") return { kind: "unwritable", reason: `member ${name} ${parts.reason}` };
      fields.push(writeParameter(form, parts));
    } else {
      if (itemsOf(value).some(isBytes)) return { kind: "unwritable", reason: `member ${name} holds bytes` };
      const pair = { in: "query", name } as const;
      for (const item of itemsOf(value)) fields.push(writeParameter(pair, { kind: "text", text: textOf(item) }));
    }
  }
  return fields.filter((field) => field !== "").join("&");
}

/**
 * The parts of a `multipart/form-data` body (OpenAPI 3.1, section 4.8.14.5): an array is one part per item, an object a part of
 * JSON, bytes are a file.
 */
export function formParts(members: object, encodings: PartEncodings = {}): readonly FormPart[] {
  return givenMembers(members).flatMap(([name, value]) =>
    itemsOf(value).map((item): FormPart => {
      const type = partType(item, encodings[name]?.contentType);
      const content = isBytes(item) ? item : textOf(item);
      return {
        name,
        ...(type === undefined ? {} : { contentType: type }),
        ...(isBytes(item) ? { fileName: (item as FileBytes).fileName ?? name } : {}),
        content,
      };
    }),
  );
}

/** A file's own type where the contract declares it, otherwise the first that it declares (OpenAPI 3.1, section 4.8.15.1.1). */
function partType(item: unknown, contentType: string | undefined): string | undefined {
  const usual = usualType(item);
  const declared = contentType?.split(",").map((type) => type.trim()) ?? [];
  if (usual !== undefined && applicableKey(declared, usual) !== undefined) return usual;
  return declared.find((type) => !isMediaRange(type)) ?? usual;
}

function usualType(item: unknown): string | undefined {
  if (isBytes(item)) return (item as FileBytes).contentType ?? "application/octet-stream";
  return typeof item === "object" && item !== null && !isDecimal(item) ? "application/json" : undefined;
}

function givenMembers(members: object): readonly (readonly [string, unknown])[] {
  return Object.entries(members).filter(([, value]) => value !== undefined);
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array;
}

function textOf(value: unknown): string {
  return typeof value === "object" ? writeExactJson(value) : String(value);
}

/** The bytes of a multipart body (RFC 7578); the boundary must occur in none of the parts. */
export function writeMultipart(parts: readonly FormPart[], boundary: string): Uint8Array {
  const encoder = new TextEncoder();
  const chunks = parts.flatMap(({ name, contentType, fileName, content }) => {
    const file = fileName === undefined ? "" : `; filename="${quotable(fileName)}"`;
    const type = contentType === undefined ? "" : `Content-Type: ${contentType.replaceAll(/[\r\n]/g, "")}\r\n`;
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quotable(name)}"${file}\r\n${type}\r\n`;
    return [
      encoder.encode(head),
      typeof content === "string" ? encoder.encode(content) : content,
      encoder.encode("\r\n"),
    ];
  });
  return joinBytes([...chunks, encoder.encode(`--${boundary}--\r\n`)]);
}

/** What browsers do with the three characters that would end a quoted name. HTML, section 4.10.21.8. */
function quotable(name: string): string {
  return name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function joinBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
