import { writeExactJson } from "../../contract/json/exact-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import type { MediaTypeModel } from "../../contract/model/contract-model.ts";
import { urlencodedType, writeForm } from "../../contract/wire/write-form.ts";
import { isXmlMediaType, xmlOfValue } from "../../contract/wire/write-xml.ts";
import { isJsonMediaType } from "../request/read-body.ts";

/** The bytes of an answer's body, with what its contract says in vain, or why there can be none. */
export type WrittenBody =
  | { readonly kind: "written"; readonly bytes: Uint8Array; readonly notes: readonly string[] }
  | { readonly kind: "unwritable"; readonly reason: string };

/** What a body is written by. */
export interface BodyRules {
  readonly mediaType: string | undefined;
  /** The entry of the contract for that media type. */
  readonly media: MediaTypeModel | undefined;
  readonly document: JsonObject;
}

/** Writes a body in its media type: JSON, XML, a form; a text goes out as it is. */
export function writeAnswerBody(body: JsonValue | undefined, rules: BodyRules): WrittenBody {
  const { mediaType, media } = rules;
  if (body === undefined || mediaType === undefined) return written("");
  if (isJsonMediaType(mediaType)) return written(writeExactJson(body));
  if (isTextAsItIs(body, rules)) return written(body);
  if (isXmlMediaType(mediaType)) return xmlBody(body, rules);
  if (typeof body === "string") return written(body, fileNotes(mediaType, media));
  if (isJsonObject(body) && essenceOf(mediaType) === urlencodedType) {
    const form = writeForm(body, media?.encodings);
    return typeof form === "string" ? written(form) : form;
  }
  return written(writeExactJson(body), formNotes(body, mediaType));
}

/** JSON stands in for a form that the contract does not tell of. YAML too is JSON: every JSON text is YAML (YAML 1.2.2, section 1.2). */
function formNotes(body: JsonValue, mediaType: string): readonly string[] {
  if (typeof body !== "object" || /[/+](?:x-)?yaml\b/i.test(mediaType)) return [];
  return [
    `the contract does not say how a value is written as ${mediaType}, so JSON went out; give an example as text`,
  ];
}

/** Whether a body is a text that its contract gives, or one that looks like the XML that it is to be. */
export function isTextAsItIs(
  body: JsonValue | undefined,
  { mediaType, media }: Omit<BodyRules, "document">,
): body is string {
  if (typeof body !== "string" || mediaType === undefined || isJsonMediaType(mediaType)) return false;
  const isGiven = media?.examples.some(({ value }) => value === body) ?? false;
  return isGiven || (isXmlMediaType(mediaType) && /^\s*</.test(body));
}

function xmlBody(body: JsonValue, { media, document }: BodyRules): WrittenBody {
  const place = { schema: media?.schema ?? true, pointer: `${media?.pointer ?? ""}/schema` };
  const xml = xmlOfValue(body, place, document);
  if (xml.kind === "unwritable") return { kind: "unwritable", reason: `cannot be written: ${xml.reason}` };
  return written(xml.text, xml.notes);
}

/** Media types whose bytes no text can be. */
const files = /^(?:image|audio|video|font)\/|^application\/(?:pdf|zip|gzip)\b/i;

function fileNotes(mediaType: string, media: MediaTypeModel | undefined): readonly string[] {
  if (!files.test(mediaType) || media === undefined) return [];
  return [`a file of ${mediaType} cannot be made up: its body is a text`];
}

function essenceOf(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

function written(text: string, notes: readonly string[] = []): WrittenBody {
  return { kind: "written", bytes: new TextEncoder().encode(text), notes };
}
