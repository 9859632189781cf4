import { parseExactJson, writeExactJson } from "../../json/exact-json.ts";
import type { JsonObject, JsonValue } from "../../json/json.ts";
import type { MediaTypeModel } from "../../model/contract-model.ts";
import { essenceOf } from "../media-type.ts";
import { shapeOfSchema } from "../text-coercion.ts";
import { readEventStream, writeEvent } from "./event-stream.ts";

/** How the items of a sequential media type follow each other. OpenAPI 3.2, section 4.14.3. */
export type SequenceForm = "json-lines" | "json-text-sequence" | "event-stream" | "multipart";

/** The items of a body, or what keeps it from being read, as the end of a sentence that begins with the body. */
export type DecodedSequence =
  | { readonly kind: "value"; readonly value: readonly JsonValue[] }
  | { readonly kind: "malformed"; readonly reason: string };

/** A sequence as text, or why it has none. */
export type WrittenSequence =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "unwritable"; readonly reason: string };

const forms: readonly (readonly [RegExp, SequenceForm])[] = [
  [/[/+](?:x-)?(?:jsonl|ndjson|jsonlines|json-lines)$/, "json-lines"],
  [/[/+]json-seq$/, "json-text-sequence"],
  [/^text\/event-stream$/, "event-stream"],
  [/^multipart\/(?!form-data$)/, "multipart"],
];

/** The form of a media type's sequence; `undefined` for a media type that is no sequence. */
export function sequenceFormOf(mediaType: string): SequenceForm | undefined {
  const essence = essenceOf(mediaType);
  return forms.find(([pattern]) => pattern.test(essence))?.[1];
}

/**
 * The form of a body that the contract describes by its items: with `itemSchema` or encodings by position, or with a schema that
 * allows arrays alone. Any other body of such a media type is a text as far as the contract says. `contentType` is the message's own.
 */
export function sequenceOf(
  media: Pick<MediaTypeModel, "schema" | "sequence">,
  contentType: string,
  document: JsonObject,
): SequenceForm | undefined {
  const form = sequenceFormOf(contentType);
  if (form === undefined) return undefined;
  if (media.sequence !== undefined) return form;
  const { types } = shapeOfSchema(media.schema ?? true, document);
  return types.size === 1 && types.has("array") ? form : undefined;
}

/** More items than any test needs to see; it bounds the work that a body can ask for. */
const mostItems = 100_000;

/** Reads a sequence of texts. `multipart` is read by `readMixedParts`. */
export function readSequence(form: Exclude<SequenceForm, "multipart">, text: string, isWire = true): DecodedSequence {
  if (form === "event-stream") return { kind: "value", value: readEventStream(text, { isWire }) };
  const found = form === "json-lines" ? { kind: "value" as const, value: text.split(/\r?\n/) } : recordsOf(text);
  if (found.kind === "malformed") return found;
  const texts = found.value.filter((line) => line.trim() !== "");
  if (texts.length > mostItems) return { kind: "malformed", reason: `has more than ${mostItems} items` };
  const value: JsonValue[] = [];
  for (const [index, item] of texts.entries()) {
    try {
      value.push(parseExactJson(item));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      return { kind: "malformed", reason: `has an item that is not JSON (number ${index + 1})` };
    }
  }
  return { kind: "value", value };
}

/** Each text begins with a record separator. RFC 7464, section 2.1. */
function recordsOf(text: string): { readonly kind: "value"; readonly value: readonly string[] } | Malformed {
  const [before = "", ...records] = text.split("\u001E");
  if (before.trim() === "") return { kind: "value", value: records };
  return { kind: "malformed", reason: "has an item without a record separator before it (RFC 7464)" };
}

type Malformed = Extract<DecodedSequence, { kind: "malformed" }>;

/** Writes a sequence of texts. `multipart` is written by `writeMixedParts`. */
export function writeSequence(form: Exclude<SequenceForm, "multipart">, items: readonly JsonValue[]): WrittenSequence {
  const texts: string[] = [];
  for (const item of items) {
    if (form === "event-stream") {
      const event = writeEvent(item);
      if ("reason" in event) return { kind: "unwritable", reason: event.reason };
      texts.push(event.text);
    } else texts.push(`${form === "json-text-sequence" ? "\u001E" : ""}${writeExactJson(item)}\n`);
  }
  return { kind: "text", text: texts.join("") };
}
