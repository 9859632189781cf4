import type { JsonObject } from "../contract/json/json.ts";
import type { MediaTypeModel } from "../contract/model/contract-model.ts";
import type { PartEncoding } from "../contract/model/value-form.ts";
import type { JsonSchema } from "../contract/schema/json-schema.ts";
import { examplesOf, type Located, locateAll, textMember } from "./read-object.ts";

/** The media types of a body, a response or a `content` parameter. */
export function contentOf(document: JsonObject, parent: Located): readonly MediaTypeModel[] {
  return locateAll(document, parent, "content").map(({ name, object, pointer }) => ({
    mediaType: name,
    ...(object.schema === undefined ? {} : { schema: object.schema as JsonSchema }),
    ...encodingsMember(document, { object, pointer }),
    examples: examplesOf(document, { object, pointer }),
    pointer,
  }));
}

function encodingsMember(document: JsonObject, media: Located): Pick<MediaTypeModel, "encodings"> {
  const found = locateAll(document, media, "encoding").map(({ name, object }): [string, PartEncoding] => [
    name,
    {
      ...textMember(object, "contentType"),
      ...textMember(object, "style"),
      ...(typeof object.explode === "boolean" ? { explode: object.explode } : {}),
    },
  ]);
  const told = found.filter(([, encoding]) => Object.keys(encoding).length > 0);
  return told.length === 0 ? {} : { encodings: Object.fromEntries(told) };
}
