import { equalJson } from "../../contract/json/equal-json.ts";
import { writeExactJson } from "../../contract/json/exact-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import type { MediaTypeModel } from "../../contract/model/contract-model.ts";
import { sequenceFormOf } from "../../contract/wire/body/sequence.ts";
import { writeBody } from "../../contract/wire/body/write-body.ts";
import { essenceOf, isJsonMediaType, isXmlMediaType, urlencodedType } from "../../contract/wire/media-type.ts";
import { xmlOfValue } from "../../contract/wire/xml/write-xml.ts";

/** The bytes of an answer's body, with what its contract says in vain, or why there can be none. */
export type WrittenBody =
  | {
      readonly kind: "written";
      readonly bytes: Uint8Array;
      /** The Content-Type with its boundary, where the body has one. */
      readonly contentType?: string;
      readonly notes: readonly string[];
    }
  | { readonly kind: "unwritable"; readonly reason: string };

/** What a body is written by. */
export interface BodyRules {
  readonly mediaType: string | undefined;
  /** The entry of the contract for that media type. */
  readonly media: MediaTypeModel | undefined;
  readonly document: JsonObject;
}

/** Writes a body in its media type: JSON, XML, a form; a text goes out as it is, and JSON where the contract says no form. */
export function writeAnswerBody(body: JsonValue | undefined, rules: BodyRules): WrittenBody {
  const { mediaType, media, document } = rules;
  if (body === undefined || mediaType === undefined) return written("");
  if (isTextAsItIs(body, rules)) return written(body);
  const given = media?.examples.find(({ serialized, value }) => serialized !== undefined && equalJson(value, body));
  if (given?.serialized !== undefined) return written(given.serialized);
  const place = { schema: media?.schema ?? true, pointer: `${media?.pointer ?? ""}/schema` };
  const xml = (value: unknown) => xmlOfValue(value as JsonValue, place, document);
  const made = writeBody(body, {
    contentType: mediaType,
    encodings: media?.encodings,
    sequence: media?.sequence,
    makeBoundary,
    xml,
  });
  if (made.kind === "written") return { ...made, notes: [...made.notes, ...fileNotes(mediaType, media, body)] };
  if (Array.isArray(body) && sequenceFormOf(mediaType) !== undefined) return made;
  const hasForm = isXmlMediaType(mediaType) || (isJsonObject(body) && essenceOf(mediaType) === urlencodedType);
  return hasForm ? made : written(writeExactJson(body), formNotes(body, mediaType));
}

/** Keeps the parts of an answer that is a form apart. */
const makeBoundary = (): string => "plate-mock-boundary";

/** JSON is used for a form that the contract does not describe. */
function formNotes(body: JsonValue, mediaType: string): readonly string[] {
  if (typeof body !== "object") return [];
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

/** Media types whose bytes no text can be. */
const files = /^(?:image|audio|video|font)\/|^application\/(?:pdf|zip|gzip)\b/i;

function fileNotes(mediaType: string, media: MediaTypeModel | undefined, body: JsonValue): readonly string[] {
  if (!files.test(mediaType) || media === undefined || typeof body !== "string") return [];
  return [`a file of ${mediaType} cannot be made up: its body is a text`];
}

function written(text: string, notes: readonly string[] = []): WrittenBody {
  return { kind: "written", bytes: new TextEncoder().encode(text), notes };
}
