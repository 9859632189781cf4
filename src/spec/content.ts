import type { MediaTypeModel } from "../contract/contract-model.ts";
import type { JsonObject } from "../contract/json.ts";
import type { JsonSchema } from "../contract/json-schema.ts";
import { examplesOf, type Located, locateAll } from "./read-object.ts";

/** The media types of a body, a response or a `content` parameter. */
export function contentOf(document: JsonObject, parent: Located): readonly MediaTypeModel[] {
  return locateAll(document, parent, "content").map(({ name, object, pointer }) => ({
    mediaType: name,
    ...(object.schema === undefined ? {} : { schema: object.schema as JsonSchema }),
    examples: examplesOf(document, { object, pointer }),
    pointer,
  }));
}
