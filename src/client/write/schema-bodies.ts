import type { JsonObject, JsonValue } from "../../contract/json/json.ts";
import { readBody } from "../../contract/wire/body/read-body.ts";
import { writeBody } from "../../contract/wire/body/write-body.ts";
import { isXmlMediaType } from "../../contract/wire/media-type.ts";
import { xmlOfValue } from "../../contract/wire/xml/write-xml.ts";
import { bodies, makeBoundary } from "./all-bodies.ts";
import type { BodyCodec, ReadText, TextRules } from "./body-codec.ts";

/**
 * As `bodies`, with XML as a value in both directions, and with forms and parts of answers as the values that their schemas describe.
 * A client needs it whose contract has such bodies. `document` is what the `$ref`s of the operations' `schemas` point into.
 */
export function schemaBodies(document: JsonObject): BodyCodec {
  return {
    ...bodies,
    // Its bytes say which charset it has. RFC 7303, section 3.
    isText: (contentType) => !isXmlMediaType(contentType) && bodies.isText(contentType),
    write: (value, { row, key, contentType }) => {
      const rules = { contentType, encodings: row.encodings, makeBoundary };
      const schema = row.schemas?.[key ?? ""];
      if (schema === undefined) return writeBody(value, rules);
      const xml = (each: unknown) => xmlOfValue(each as JsonValue, { schema, pointer: "" }, document);
      return writeBody(value, { ...rules, xml });
    },
    read: (text, rules) => readBySchema(text, rules, document) ?? bodies.read(text, rules),
  };
}

/** `undefined` where the contract does not say what is in the body. */
function readBySchema(
  text: string,
  { row, mediaType, contentType, bytes = new TextEncoder().encode(text) }: TextRules,
  document: JsonObject,
): ReadText | undefined {
  const schema = row.schemas?.[mediaType];
  if (schema === undefined) return isXmlMediaType(contentType ?? mediaType) ? { kind: "text" } : undefined;
  const { encodings = {}, sequences } = row;
  const sequence = sequences?.includes(mediaType) ? { sequence: { prefixEncodings: [] } } : {};
  const read = readBody({ bytes, contentType }, { mediaType, schema, encodings, ...sequence }, document);
  if (read.kind === "refused") return { kind: "malformed", reason: `cannot be read: ${read.message}`, as: "format" };
  return read.kind === "value" ? { kind: "value", value: read.value } : undefined;
}
