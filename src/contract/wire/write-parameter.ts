import { isDecimal } from "../json/decimal.ts";
import { writeExactJson } from "../json/exact-json.ts";
import type { ParameterForm, Unwritable } from "../model/value-form.ts";
import type { NestedText } from "./body/nested-value.ts";
import { essenceOf, isJsonMediaType, urlencodedType } from "./media-type.ts";

/** A value taken apart into texts, none of them encoded: of a primitive, of the items of an array, of the members of an object. */
export type ParameterTexts =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "texts"; readonly texts: readonly string[] }
  | { readonly kind: "members"; readonly members: readonly NestedText[] };

/** The style and explode of a parameter, OpenAPI's defaults filled in. */
export function formOf({ in: place, style, explode }: Omit<ParameterForm, "name">): {
  readonly style: string;
  readonly explode: boolean;
} {
  const written = style ?? (place === "query" || place === "cookie" ? "form" : "simple");
  return { style: written, explode: explode ?? (written === "form" || written === "cookie") };
}

/**
 * Takes a value apart for a parameter. Members that are `undefined` are left out. Objects and arrays inside objects and arrays
 * are written by `deepObject` alone, which names every step; for the other styles OpenAPI says nothing, so they are refused.
 */
export function takeApart(parameter: ParameterForm, value: unknown): ParameterTexts | Unwritable {
  if (parameter.wholeQuery === true && isForm(parameter.mediaType) && isComposite(value)) return formMembers(value);
  if (parameter.mediaType !== undefined) return contentText(parameter.mediaType, value);
  if (!isComposite(value)) return { kind: "text", text: String(value) };
  const { style } = formOf(parameter);
  const members = style === "deepObject" ? deepMembers(value, []) : flatMembers(value);
  if (members === undefined) {
    return { kind: "unwritable", reason: `holds a list or an object inside, which the style ${style} has no form for` };
  }
  if (style === "deepObject" || !Array.isArray(value)) return { kind: "members", members };
  return { kind: "texts", texts: members.map(({ text }) => text) };
}

function isForm(mediaType: string | undefined): boolean {
  return essenceOf(mediaType ?? "") === urlencodedType;
}

/** The members of a form: an array is one field per item, an object a field of JSON (section 4.15 of OpenAPI 3.2). */
function formMembers(value: object): ParameterTexts {
  const members = Object.entries(value).flatMap(([name, member]) =>
    [member].flat().flatMap((item): readonly NestedText[] => {
      if (item === undefined) return [];
      return [{ steps: [name], text: isComposite(item) ? writeExactJson(item) : String(item) }];
    }),
  );
  return { kind: "members", members };
}

function contentText(mediaType: string, value: unknown): ParameterTexts | Unwritable {
  if (isJsonMediaType(mediaType)) return { kind: "text", text: writeExactJson(value) };
  if (!isComposite(value)) return { kind: "text", text: String(value) };
  return { kind: "unwritable", reason: `is ${mediaType}, which has to be given as text` };
}

function isComposite(value: unknown): value is object {
  return typeof value === "object" && value !== null && !isDecimal(value);
}

function flatMembers(value: object): readonly NestedText[] | undefined {
  const given = Object.entries(value).filter(([, member]) => member !== undefined);
  if (given.some(([, member]) => isComposite(member))) return undefined;
  return given.map(([name, member]) => ({ steps: [name], text: String(member) }));
}

/** Items have the empty step: `filter[tags][]=a`. */
function deepMembers(value: unknown, steps: readonly string[]): readonly NestedText[] {
  if (value === undefined) return [];
  if (!isComposite(value)) return [{ steps, text: String(value) }];
  const isArray = Array.isArray(value);
  return Object.entries(value).flatMap(([name, member]) => deepMembers(member, [...steps, isArray ? "" : name]));
}

/** Takes a value apart and writes it, or says why it has no form. */
export function writeStyledParameter(parameter: ParameterForm, value: unknown): string | Unwritable {
  const texts = takeApart(parameter, value);
  return texts.kind === "unwritable" ? texts : writeParameter(parameter, texts);
}

/** Does the same for a parameter of the default style whose value is a primitive: it knows nothing of lists and objects. */
export function writePlainParameter({ in: place, name }: ParameterForm, value: unknown): string | Unwritable {
  if (isComposite(value))
    return { kind: "unwritable", reason: "is a list or an object, which the contract has no form for" };
  const text = String(value);
  if (place === "header") return text;
  return isNamed(place) ? `${encodeText(name)}=${encodeText(text)}` : encodeText(text);
}

/**
 * A parameter as it is on the wire: in a path what replaces the template variable, in a query `name=text` pairs joined by `&`,
 * in a header the field's value, in a cookie what goes into the Cookie field. Empty where the style writes nothing, as for an
 * exploded array without items.
 */
export function writeParameter(parameter: ParameterForm, texts: ParameterTexts): string {
  const encode = encoderOf(parameter);
  const form = formOf(parameter);
  const writing: Writing = {
    name: parameter.in === "header" || form.style === "cookie" ? parameter.name : encodeText(parameter.name),
    ...form,
    encode,
  };
  if (parameter.wholeQuery === true)
    return texts.kind === "text" ? encode(texts.text) : pairs(writing, texts).join("&");
  if (parameter.mediaType !== undefined) return isNamed(parameter.in) ? pairOf(writing, texts) : joined(writing, texts);
  switch (form.style) {
    case "simple":
      return joined(writing, texts);
    case "label":
      return `.${joined(writing, texts, ".")}`;
    case "matrix":
      return pairs(writing, texts)
        .map((pair) => `;${pair.replace(/=$/, "")}`)
        .join("");
    default:
      return pairs(writing, texts).join(parameter.in === "cookie" ? "; " : "&");
  }
}

function isNamed(place: ParameterForm["in"]): boolean {
  return place === "query" || place === "cookie";
}

/**
 * Nothing is encoded in headers and, since OpenAPI 3.2, in the style `cookie` (section 4.12.6). With `allowReserved`, of the reserved characters those that no reader of a query takes for a separator or an end stay: `:/?@$`
 * in addition to the `!'()*` that are never encoded. `#[]` may not appear in a query (RFC 3986, section 3.4); `&=+,;` would be read as
 * the end of a text, a blank or the next item, so they are encoded, which every reader undoes.
 */
function encoderOf({ in: place, style, allowReserved = false }: ParameterForm): (text: string) => string {
  if (place === "header" || style === "cookie") return (text) => text;
  if (place !== "query" || !allowReserved) return encodeText;
  return (text) => encodeText(text).replaceAll(/%(?:3A|2F|3F|40|24)/g, decodeURIComponent);
}

/** Half of a surrogate pair has no UTF-8 form; it goes out as U+FFFD, as in a body. */
function encodeText(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\uFFFD"));
}

interface Writing {
  /** Encoded. */
  readonly name: string;
  readonly style: string;
  readonly explode: boolean;
  readonly encode: (text: string) => string;
}

/** The text without the parameter's name: `blue,black`, `R,100,G,200`, or `R=100,G=200` where exploded. */
function joined({ explode, encode }: Writing, texts: ParameterTexts, exploded = ","): string {
  const separator = explode ? exploded : ",";
  if (texts.kind === "text") return encode(texts.text);
  if (texts.kind === "texts") return texts.texts.map(encode).join(separator);
  const inner = explode ? "=" : ",";
  return texts.members.map(({ steps, text }) => `${encode(steps.join("."))}${inner}${encode(text)}`).join(separator);
}

function pairOf({ name, encode }: Writing, texts: ParameterTexts): string {
  return texts.kind === "text" ? `${name}=${encode(texts.text)}` : "";
}

/** The pairs of a name and a text: one for each item or member where exploded, otherwise one for the whole value. */
function pairs(writing: Writing, texts: ParameterTexts): readonly string[] {
  const { name, style, encode } = writing;
  if (texts.kind === "text") return [pairOf(writing, texts)];
  if (texts.kind === "members" && style === "deepObject") {
    return texts.members.map(
      ({ steps, text }) => `${name}${steps.map((step) => `[${encode(step)}]`).join("")}=${encode(text)}`,
    );
  }
  if (writing.explode) {
    if (texts.kind === "texts") return texts.texts.map((text) => `${name}=${encode(text)}`);
    return texts.members.map(({ steps, text }) => `${encode(steps.join("."))}=${encode(text)}`);
  }
  const flat = texts.kind === "texts" ? texts.texts : texts.members.flatMap(({ steps, text }) => [...steps, text]);
  return [`${name}=${flat.map(encode).join(separators[style] ?? ",")}`];
}

/** Percent-encoded, since neither may appear in a query unencoded. RFC 3986, section 3.4. */
const separators: Readonly<Record<string, string>> = { spaceDelimited: "%20", pipeDelimited: "%7C" };
