import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json/json.ts";
import type { MediaTypeModel, SequenceModel } from "../../contract/model/contract-model.ts";
import type { PartEncoding } from "../../contract/model/value-form.ts";
import type { JsonSchema } from "../../contract/schema/json-schema.ts";
import { sequenceFormOf } from "../../contract/wire/body/sequence.ts";
import { bodyExample } from "./example-value.ts";
import { examplesOf, type Located, locate, locateAll, textMember } from "./read-object.ts";

/** The media types of a body, a response or a `content` parameter. */
export function contentOf(document: JsonObject, parent: Located): readonly MediaTypeModel[] {
  return locateAll(document, parent, "content").map(({ name, object, pointer }) => {
    const isSequence = sequenceFormOf(name) !== undefined;
    const schema = isSequence ? schemaOf(object) : (object.schema as JsonSchema | undefined);
    const sequence = isSequence ? sequenceOf(document, { object, pointer }) : undefined;
    return {
      mediaType: name,
      ...(schema === undefined ? {} : { schema }),
      ...encodingsMember(document, { object, pointer }),
      ...(sequence === undefined ? {} : { sequence }),
      examples: examplesOf(document, { object, pointer }, bodyExample(name, { schema, document })),
      pointer,
    };
  });
}

/**
 * `schema` is for the complete content, which of a sequential media type is an array of its items; `itemSchema` for each item.
 * OpenAPI 3.2, section 4.14.3.
 */
function schemaOf({ schema, itemSchema }: JsonObject): JsonSchema | undefined {
  if (itemSchema === undefined) return schema as JsonSchema | undefined;
  const items = { type: "array", items: itemSchema as JsonSchema } as const;
  return schema === undefined ? items : { allOf: [schema as JsonSchema, items] };
}

function sequenceOf(document: JsonObject, media: Located): SequenceModel | undefined {
  const { itemSchema, prefixEncoding } = media.object;
  const itemEncoding = locate(document, media, ["itemEncoding"]);
  const positions = Array.isArray(prefixEncoding) ? (prefixEncoding as readonly JsonValue[]) : [];
  if (itemSchema === undefined && itemEncoding === undefined && positions.length === 0) return undefined;
  return {
    ...(itemSchema === undefined ? {} : { itemSchema: itemSchema as JsonSchema }),
    prefixEncodings: positions.map((position) => (isJsonObject(position) ? toEncoding(position) : {})),
    ...(itemEncoding === undefined ? {} : { itemEncoding: toEncoding(itemEncoding.object) }),
  };
}

function encodingsMember(document: JsonObject, media: Located): Pick<MediaTypeModel, "encodings"> {
  const found = locateAll(document, media, "encoding").map(({ name, object }) => [name, toEncoding(object)] as const);
  const told = found.filter(([, encoding]) => Object.keys(encoding).length > 0);
  return told.length === 0 ? {} : { encodings: Object.fromEntries(told) };
}

function toEncoding(object: JsonObject): PartEncoding {
  return {
    ...textMember(object, "contentType"),
    ...textMember(object, "style"),
    ...(typeof object.explode === "boolean" ? { explode: object.explode } : {}),
  };
}
