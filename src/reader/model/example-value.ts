import { parseExactJson } from "../../contract/json/exact-json.ts";
import type { JsonObject, JsonValue } from "../../contract/json/json.ts";
import type { ParameterModel } from "../../contract/model/contract-model.ts";
import type { JsonSchema } from "../../contract/schema/json-schema.ts";
import { decodeForm } from "../../contract/wire/body/form-value.ts";
import { readSequence, sequenceFormOf } from "../../contract/wire/body/sequence.ts";
import { decodeParameter } from "../../contract/wire/parameter-value.ts";

/** The value that a `serializedValue` (OpenAPI 3.2, section 4.19) stands for; the text itself where it cannot be read. */
export type ReadSerialized = (text: string) => JsonValue;

/** Reads the examples of a body by their media type. */
export function bodyExample(
  mediaType: string,
  { schema, document }: { readonly schema: JsonSchema | undefined; readonly document: JsonObject },
): ReadSerialized {
  const essence = (mediaType.split(";", 1)[0] ?? "").trim().toLowerCase();
  const form = sequenceFormOf(essence);
  return (text) => {
    if (form !== undefined && form !== "multipart") {
      const read = readSequence(form, text, false);
      return read.kind === "value" ? read.value : text;
    }
    if (essence === "application/x-www-form-urlencoded") {
      const read = decodeForm(text, { document, ...(schema === undefined ? {} : { schema }) });
      return read.kind === "value" ? read.value : text;
    }
    return /[/+]json$/.test(essence) ? jsonOrText(text) : text;
  };
}

/**
 * Reads the examples of a parameter or a header, which are written as they are on the wire: in a query and a cookie with the name
 * (OpenAPI 3.2, section 4.12.4).
 */
export function parameterExample(parameter: ParameterModel, document: JsonObject): ReadSerialized {
  return (text) => {
    const decoded = decodeParameter(parameter, text, document);
    return decoded.kind === "value" ? decoded.value : text;
  };
}

function jsonOrText(text: string): JsonValue {
  try {
    return parseExactJson(text);
  } catch {
    return text;
  }
}
