import { parseExactJson } from "../json/exact-json.ts";
import type { JsonObject, JsonValue } from "../json/json.ts";
import type { ParameterModel } from "../model/contract-model.ts";
import type { HeaderForm } from "../model/value-form.ts";
import { nestTexts, stepsOfField, stepsOfName } from "./body/nested-value.ts";
import { essenceOf, isJsonMediaType, urlencodedType } from "./media-type.ts";
import { coerceText, itemSchema, memberSchema, shapeOfSchema, valueOfText } from "./text-coercion.ts";

/** What the wire holds for one parameter. */
export type DecodedParameter =
  | { readonly kind: "absent" }
  | { readonly kind: "value"; readonly value: JsonValue }
  | { readonly kind: "malformed"; readonly reason: string };

/** One name and its text, neither of them percent-decoded. */
type Pair = readonly [name: string, text: string];

interface Decoding {
  readonly parameter: ParameterModel;
  readonly document: JsonObject;
  /** Undoes the encoding of a text once it is cut out: percent-decoding, but for headers. */
  readonly decode: (text: string) => string;
}

/**
 * Reads the value of a parameter by its style and explode (OpenAPI 3.1, section 4.8.12.2), its texts turned into the types of its schema.
 * `source` is, by place: in a path, the text that stands for the template variable; in a query, the whole query without its `?`;
 * in a header, the field's value; in a cookie, the value of the Cookie field; each as on the wire, not percent-decoded.
 * A text that does not fit the schema's type stays a text, for a validator to refuse. `document` is what `$ref` points into.
 */
export function decodeParameter(
  parameter: ParameterModel,
  source: string | undefined,
  document: JsonObject,
): DecodedParameter {
  if (source === undefined) return { kind: "absent" };
  const decoding = { parameter, document, decode: decoderOf(parameter) };
  try {
    const value = parameter.mediaType === undefined ? decodeStyle(decoding, source) : decodeContent(decoding, source);
    return value === undefined ? { kind: "absent" } : { kind: "value", value };
  } catch (error) {
    if (error instanceof URIError) return { kind: "malformed", reason: "is not percent-encoded UTF-8" };
    if (error instanceof SyntaxError) return { kind: "malformed", reason: `is not ${error.message}` };
    throw error;
  }
}

/**
 * Whether a query names a parameter without a value, and the contract allows that (`allowEmptyValue`; OpenAPI 3.1, section 4.8.12.2):
 * the schema then says nothing of it.
 */
export function isAllowedEmpty(parameter: ParameterModel, query: string | undefined): boolean {
  if (parameter.allowEmptyValue !== true || query === undefined) return false;
  const texts = wholeTexts(parameter, query) ?? [];
  return texts.length > 0 && texts.every((text) => text === "");
}

/**
 * The value that a header of an answer stands for under its schema; the text itself where it cannot be read. OpenAPI 3.1, section
 * 4.8.21: a header is written as a parameter is, in the style `simple`.
 */
export function decodeHeader(header: HeaderForm, text: string, document: JsonObject): JsonValue {
  const { name, schema, explode = false, mediaType } = header;
  const parameter: ParameterModel = {
    name,
    in: "header",
    required: false,
    deprecated: false,
    schema,
    style: "simple",
    explode,
    ...(mediaType === undefined ? {} : { mediaType }),
    examples: [],
    pointer: "",
  };
  const decoded = decodeParameter(parameter, text, document);
  return decoded.kind === "value" ? decoded.value : text;
}

function decoderOf(parameter: ParameterModel): (text: string) => string {
  if (parameter.in === "header" || parameter.style === "cookie") return (text) => text;
  if (parameter.in === "query") return (text) => decodeURIComponent(text.replaceAll("+", " "));
  return decodeURIComponent;
}

/** A parameter declared by `content`: the whole value is one text of that media type. */
function decodeContent(decoding: Decoding, source: string): JsonValue | undefined {
  const { parameter, decode } = decoding;
  if (parameter.wholeQuery === true && source === "") return undefined;
  if (parameter.wholeQuery === true && isForm(parameter.mediaType)) return decodeWholeForm(decoding, source);
  const isNamed = (parameter.in === "query" && parameter.wholeQuery !== true) || parameter.in === "cookie";
  const text = isNamed ? firstText(parameter, source) : source;
  if (text === undefined) return undefined;
  if (!isJsonMediaType(parameter.mediaType ?? "")) return contentText(decoding, decode(text));
  try {
    return parseExactJson(decode(text));
  } catch (error) {
    if (error instanceof SyntaxError) throw new SyntaxError("JSON", { cause: error });
    throw error;
  }
}

/** A text of `text/plain` and the like is read as a body of that type is. */
function contentText({ parameter, document }: Decoding, text: string): JsonValue {
  const isText = essenceOf(parameter.mediaType ?? "").startsWith("text/");
  return (isText ? valueOfText(text, parameter.schema, document) : undefined) ?? text;
}

function isForm(mediaType: string | undefined): boolean {
  return essenceOf(mediaType ?? "") === urlencodedType;
}

/** A query that is as a whole one form (`in: querystring`). OpenAPI 3.2, section 4.12. */
function decodeWholeForm({ parameter, document, decode }: Decoding, source: string): JsonValue {
  const entries = pairsIn(source, "&").map(([rawName, text]) => {
    const name = decodeName(rawName);
    return { steps: stepsOfField(name, parameter.schema, document), text: decode(text), mayBeJson: true };
  });
  return nestTexts(entries, parameter.schema, document);
}

function decodeStyle(decoding: Decoding, source: string): JsonValue | undefined {
  const { parameter, document } = decoding;
  const { types } = shapeOfSchema(parameter.schema, document);
  if (parameter.style === "deepObject") return decodeDeepObject(decoding, source);
  if (types.has("object") && !isPlainText(decoding, source)) return decodeObject(decoding, source);
  const wholes = wholeTexts(parameter, source);
  if (wholes === undefined) return undefined;
  const texts = wholes.flatMap((whole) => splitText(parameter, whole));
  if (types.has("array") && (texts.length > 1 || types.size === 1)) return decodeArray(decoding, texts);
  return coerceText(decoding.decode(wholes.join(",")), parameter.schema, document);
}

/** Whether a value that may be an object is under the parameter's own name, which an exploded object's members do not. */
function isPlainText({ parameter, document }: Decoding, source: string): boolean {
  const { types } = shapeOfSchema(parameter.schema, document);
  if (parameter.style !== "form" || !parameter.explode || types.size === 1) return false;
  return pairsIn(source, separatorIn(parameter)).some(([name]) => sameName(name, parameter.name));
}

function decodeArray({ parameter, document, decode }: Decoding, texts: readonly string[]): readonly JsonValue[] {
  const shape = shapeOfSchema(parameter.schema, document);
  if (texts.length === 1 && texts[0] === "") return [];
  return texts.map((text, index) => coerceText(decode(text), itemSchema(shape, index), document));
}

/** The texts of a primitive or an array as they stand, one for each time that it is named; `undefined` where it is absent. */
function wholeTexts(parameter: ParameterModel, source: string): readonly string[] | undefined {
  if (parameter.style === "simple") return [source];
  if (parameter.style === "label") return [source.replace(/^\./, "")];
  const isMatrix = parameter.style === "matrix";
  const pairs = pairsIn(isMatrix ? source.replace(/^;/, "") : source, separatorIn(parameter));
  const found = pairs.filter(([name]) => sameName(name, parameter.name)).map(([, text]) => text);
  return found.length === 0 ? undefined : found;
}

/** The texts of an array's items. */
function splitText({ style, explode }: ParameterModel, text: string): readonly string[] {
  if (style === "simple") return text.split(/[ \t]*,[ \t]*/);
  if (style === "label") return text.split(explode ? "." : ",");
  return explode ? [text] : text.split(delimiterOf(style));
}

function decodeObject(decoding: Decoding, source: string): JsonValue | undefined {
  const { parameter } = decoding;
  if (parameter.style === "simple") return decodeMembers(decoding, source, ",");
  if (parameter.style === "label") return decodeMembers(decoding, source.replace(/^\./, ""), ".");
  const pairs = pairsIn(source.replace(/^[;?]/, ""), separatorIn(parameter));
  if (parameter.explode) return decodeSpreadObject(decoding, pairs);
  const text = pairs.find(([name]) => sameName(name, parameter.name))?.[1];
  return text === undefined ? undefined : objectOf(decoding, alternate(text.split(delimiterOf(parameter.style))));
}

/** `R=100,G=200` where exploded, otherwise `R,100,G,200`. */
function decodeMembers(decoding: Decoding, text: string, exploded: string): JsonValue {
  const pairs = decoding.parameter.explode ? pairsIn(text, exploded) : alternate(text.split(","));
  return objectOf(decoding, pairs);
}

/**
 * The members of an exploded form object are among the other parameters: its own are those that the schema names, and where
 * it is a free map those that are no other parameter's.
 */
function decodeSpreadObject(decoding: Decoding, pairs: readonly Pair[]): JsonValue | undefined {
  const { schema, neighbours = [] } = decoding.parameter;
  const { properties, additionalProperties } = shapeOfSchema(schema, decoding.document);
  const isMap = typeof additionalProperties === "object" || Object.keys(properties).length === 0;
  const own = pairs.filter(([rawName]) => {
    const name = decodeName(rawName);
    return Object.hasOwn(properties, name) || (isMap && !neighbours.includes(name.split("[")[0] ?? ""));
  });
  return own.length === 0 ? undefined : objectOf(decoding, own);
}

function objectOf({ parameter, document, decode }: Decoding, pairs: readonly Pair[]): JsonValue {
  const shape = shapeOfSchema(parameter.schema, document);
  const members = pairs.map(([rawName, text]): [string, JsonValue] => {
    const name = decode(rawName);
    return [name, coerceText(decode(text), memberSchema(shape, name), document)];
  });
  return Object.fromEntries(members);
}

/** `color[R]=100&color[tags][]=a`: OpenAPI asks for one level of members; deeper ones are read alike. */
function decodeDeepObject({ parameter, document, decode }: Decoding, source: string): JsonValue | undefined {
  const entries = pairsIn(source, "&").flatMap(([rawName, text]) => {
    const [head, ...steps] = stepsOfName(decodeName(rawName)) ?? [];
    return head === parameter.name ? [{ steps, text: decode(text) }] : [];
  });
  return entries.length === 0 ? undefined : nestTexts(entries, parameter.schema, document);
}

function separatorIn(parameter: ParameterModel): string {
  if (parameter.style === "matrix") return ";";
  return parameter.in === "cookie" ? "; " : "&";
}

function delimiterOf(style: string): string | RegExp {
  if (style === "spaceDelimited") return /%20|\+| /;
  return style === "pipeDelimited" ? /\||%7C/i : ",";
}

function pairsIn(text: string, separator: string): readonly Pair[] {
  return text
    .split(separator === "; " ? /; */ : separator)
    .filter((pair) => pair !== "")
    .map((pair) => {
      const equals = pair.indexOf("=");
      return equals === -1 ? [pair, ""] : [pair.slice(0, equals), pair.slice(equals + 1)];
    });
}

/** `R,100,G,200` as pairs; a name without a text has the empty one. */
function alternate(texts: readonly string[]): readonly Pair[] {
  return texts.flatMap((name, index) =>
    index % 2 === 0 && name !== "" ? [[name, texts[index + 1] ?? ""] as const] : [],
  );
}

function firstText(parameter: ParameterModel, source: string): string | undefined {
  return pairsIn(source, separatorIn(parameter)).find(([name]) => sameName(name, parameter.name))?.[1];
}

function sameName(rawName: string, name: string): boolean {
  return rawName === name || decodeName(rawName) === name;
}

/** Names that are not percent-encoded UTF-8 are no parameter of any contract; they are compared as written. */
function decodeName(rawName: string): string {
  if (!/[%+]/.test(rawName)) return rawName;
  try {
    return decodeURIComponent(rawName.replaceAll("+", " "));
  } catch {
    return rawName;
  }
}
