import { parseExactJson } from "../../../contract/json/exact-json.ts";
import { isJsonObject, type JsonValue } from "../../../contract/json/json.ts";
import { isJsonMediaType } from "../../../contract/wire/media-type.ts";
import { coerceText } from "../../../contract/wire/text-coercion.ts";
import { formOf, takeApart, writeParameter } from "../../../contract/wire/write-parameter.ts";
import type { TryItParameter } from "../data.ts";

/** What a field of JSON takes. */
export type JsonKind = "array" | "object" | "arrayOrObject" | "json";

/** What is typed into the field of a parameter, and how the wire writes it. */
export type FieldReading =
  | { readonly kind: "leftOut" }
  | { readonly kind: "value"; readonly value: JsonValue; readonly wire: string }
  | { readonly kind: "wrong"; readonly fault: FieldFault };

/** Why what is typed cannot be sent: not the JSON that is asked for, something inside that the style has no form for, or nothing in a path. */
export type FieldFault = "notJson" | "nested" | "emptyPath";

/** Which JSON the field of a parameter takes; `undefined` for one whose text is the value. */
export function jsonKindOf({ types = [], mediaType }: TryItParameter): JsonKind | undefined {
  if (mediaType !== undefined) return isJsonMediaType(mediaType) ? "json" : undefined;
  const [isArray, isObject] = [types.includes("array"), types.includes("object")];
  if (isArray && isObject) return "arrayOrObject";
  return isArray ? "array" : isObject ? "object" : undefined;
}

/** Whether a field of JSON takes a text as it is as well, since its schema allows scalars too. */
export function takesText(parameter: TryItParameter): boolean {
  const { types = [], mediaType } = parameter;
  return mediaType === undefined && types.some((type) => !["array", "object", "null"].includes(type));
}

/**
 * Reads a field and writes its value as the client and the contract test write it. A field that takes JSON and texts reads as
 * JSON what begins with a bracket or a brace. Integers are exact.
 */
export function readField(parameter: TryItParameter, typed: string): FieldReading {
  const kind = jsonKindOf(parameter);
  const isBlank = kind === undefined ? typed === "" : typed.trim() === "";
  if (isBlank) return parameter.in === "path" ? { kind: "wrong", fault: "emptyPath" } : { kind: "leftOut" };
  const isText = kind === undefined || (takesText(parameter) && !/^\s*[[{]/.test(typed));
  if (isText) return { kind: "value", value: typeText(parameter, typed), wire: writeText(parameter, typed) };
  const value = parseJson(typed);
  if (value === undefined || !isOfKind(kind, value)) return { kind: "wrong", fault: "notJson" };
  const texts = takeApart(parameter, value);
  if (texts.kind === "unwritable") return { kind: "wrong", fault: "nested" };
  return { kind: "value", value, wire: writeParameter(parameter, texts) };
}

/** The style that a parameter is written in. */
export function styleOf(parameter: TryItParameter): string {
  return formOf(parameter).style;
}

function writeText(parameter: TryItParameter, text: string): string {
  return writeParameter(parameter, { kind: "text", text });
}

/** The value that a text stands for, for the text of a program. */
function typeText({ types = ["string"] }: TryItParameter, text: string): JsonValue {
  return coerceText(text, { type: types }, {});
}

function parseJson(text: string): JsonValue | undefined {
  try {
    return parseExactJson(text);
  } catch {
    return undefined;
  }
}

function isOfKind(kind: JsonKind, value: JsonValue): boolean {
  if (kind === "json") return true;
  if (Array.isArray(value)) return kind !== "object";
  return isJsonObject(value) && kind !== "array";
}
