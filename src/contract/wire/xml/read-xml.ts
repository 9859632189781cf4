import type { JsonObject, JsonValue } from "../../json/json.ts";
import { valueAt } from "../../json/json-pointer.ts";
import type { JsonSchema } from "../../schema/json-schema.ts";
import { coerceText, itemSchema, memberSchema, shapeOfSchema, type TextShape } from "../text-coercion.ts";
import { parseXml, type XmlAttribute, type XmlNode } from "./parse-xml.ts";
import { hasBarePrefix, rootNames, type XmlHints, xmlHints } from "./xml-hints.ts";

/** What an XML document holds under a schema. */
export type ReadXml =
  | { readonly kind: "value"; readonly value: JsonValue }
  /** `keyword` and `limit` are those of a violation; the message is a sentence. */
  | { readonly kind: "refused"; readonly keyword: string; readonly limit: string; readonly message: string };

/**
 * Whether a schema says what the elements of a document are: one that names no types, or texts alone, leaves it a text (OpenAPI
 * 3.1, section 4.8.26 describes properties).
 */
export function saysXml(schema: JsonSchema, document: JsonObject): boolean {
  return [...shapeOfSchema(schema, document).types].some((type) => type !== "string");
}

/**
 * Reads an XML document by the `xml` objects of its schema (OpenAPI 3.1, section 4.8.26), as `xmlOfValue` writes one. Names are compared
 * without their prefix; the namespace counts where the schema declares one. An element that no property describes is a member
 * under its own name, so that a validator can judge it. A required array without a wrapper and
 * without elements is empty: XML writes nothing for it.
 */
export function readXml(text: string, schema: JsonSchema, document: JsonObject): ReadXml {
  const parsed = parseXml(text);
  if (parsed.kind === "malformed") return refuse("format", "xml", `the body ${parsed.reason}`);
  const { root } = parsed;
  const bare = [...parsed.undeclared].find((prefix) => !hasBarePrefix([document, schema as JsonValue], prefix));
  if (bare !== undefined) return refuse("format", "xml", `the body declares no namespace for the prefix ${bare}`);
  const names = rootNames(document, schema);
  if (names.length > 0 && !names.some((hints) => isCalled(root, hints.name, hints))) {
    const wanted = names.map(toldName).join(" or ");
    return refuse("xml", wanted, `the root element is ${toldName(root)}, not ${wanted}`);
  }
  const value = shapeOfSchema(schema, document).types.has("array")
    ? itemsOf(root.children, schema, document)
    : elementValue(root, schema, document);
  return { kind: "value", value };
}

function refuse(keyword: string, limit: string, message: string): ReadXml {
  return { kind: "refused", keyword, limit, message };
}

function toldName({ name, local, namespace }: XmlHints & { readonly local?: string }): string {
  return `${name ?? local}${namespace === undefined ? "" : ` of the namespace ${namespace}`}`;
}

function isCalled(node: XmlNode, name: string, { namespace }: XmlHints): boolean {
  return (node.local === name || node.written === name) && (namespace === undefined || node.namespace === namespace);
}

function elementValue(node: XmlNode, schema: JsonSchema, document: JsonObject): JsonValue {
  if (isNil(node)) return null;
  const shape = shapeOfSchema(schema, document);
  const hasMembers = node.children.length > 0 || dataAttributes(node).length > 0;
  const isScalar = [...shape.types].some((type) => type !== "object" && type !== "array" && type !== "null");
  if (shape.types.has("array") && !shape.types.has("object") && (hasMembers || !isScalar))
    return itemsOf(node.children, schema, document);
  const isObject = shape.types.has("object") && !isScalar;
  if (isObject || hasMembers) return membersOf(node, schema, document);
  return scalar(node.text, schema, document);
}

/** White space around a value that is no text says nothing. XML Schema Part 2, section 4.3.6. */
function scalar(text: string, schema: JsonSchema, document: JsonObject): JsonValue {
  const { types } = shapeOfSchema(schema, document);
  return coerceText(types.has("string") || types.size === 0 ? text : text.trim(), schema, document);
}

function itemsOf(nodes: readonly XmlNode[], schema: JsonSchema, document: JsonObject): readonly JsonValue[] {
  const shape = shapeOfSchema(schema, document);
  return nodes.map((node, index) => elementValue(node, itemSchema(shape, index), document));
}

const instanceNamespace = "http://www.w3.org/2001/XMLSchema-instance";

function isNil({ attributes }: XmlNode): boolean {
  return attributes.some(
    ({ local, namespace, value }) =>
      local === "nil" && namespace === instanceNamespace && (value === "true" || value === "1"),
  );
}

/** Attributes that say something of the value, not of the document. */
function dataAttributes({ attributes }: XmlNode): readonly XmlAttribute[] {
  return attributes.filter(({ written, namespace }) => namespace !== instanceNamespace && !written.startsWith("xml:"));
}

/** What is left of an element while its members are read. */
interface Reading {
  readonly node: XmlNode;
  readonly document: JsonObject;
  readonly shape: TextShape;
  readonly required: ReadonlySet<string>;
  readonly read: Set<XmlNode | XmlAttribute>;
}

function membersOf(node: XmlNode, schema: JsonSchema, document: JsonObject): JsonObject {
  const shape = shapeOfSchema(schema, document);
  const reading: Reading = {
    node,
    document,
    shape,
    required: requiredIn(schema, document, new Set()),
    read: new Set(),
  };
  const declared = Object.entries(shape.properties).flatMap(([name, property]): readonly [string, JsonValue][] => {
    const value = memberValue(reading, name, property);
    return value === undefined ? [] : [[name, value]];
  });
  // An element with the name of a property, but not written as its xml object says, is not that property.
  const further = furtherMembers(reading).filter(([name]) => !Object.hasOwn(shape.properties, name));
  return Object.fromEntries([...declared, ...further]);
}

/** What is required of every value, whichever branch it fits. */
function requiredIn(schema: JsonSchema | undefined, document: JsonObject, seen: Set<JsonSchema>): ReadonlySet<string> {
  if (typeof schema !== "object" || seen.has(schema)) return new Set();
  seen.add(schema);
  const target = schema.$ref === undefined ? undefined : (valueAt(document, schema.$ref) as JsonSchema | undefined);
  const inner = [target, ...(schema.allOf ?? [])].flatMap((part) => [...requiredIn(part, document, seen)]);
  return new Set([...(schema.required ?? []), ...inner]);
}

function memberValue(reading: Reading, name: string, property: JsonSchema): JsonValue | undefined {
  const { node, document } = reading;
  const hints = xmlHints(document, property);
  const own = hints.name ?? name;
  if (hints.attribute === true) {
    const found = node.attributes.find((attribute) => isAttribute(attribute, own, hints));
    if (found === undefined) return undefined;
    reading.read.add(found);
    return scalar(found.value, property, document);
  }
  if (hints.isText === true) {
    // Between elements, white space is layout.
    const text = node.children.length > 0 ? node.text.trim() : node.text;
    return text === "" && node.children.length > 0 ? undefined : scalar(text, property, document);
  }
  const { types } = shapeOfSchema(property, document);
  if (types.has("array") && hints.wrapped !== true) return looseItems(reading, name, property);
  const called = node.children.filter((child) => !reading.read.has(child) && isCalled(child, own, hints));
  const found = isShared(reading, own) ? called.slice(0, 1) : called;
  for (const child of found) reading.read.add(child);
  const values = found.map((child) =>
    types.has("array") && !isNil(child)
      ? itemsOf(child.children, property, document)
      : elementValue(child, property, document),
  );
  return values.length > 1 ? values : values[0];
}

/** Whether several members have this name in XML: each then has the next element of that name. */
function isShared({ shape, document }: Reading, own: string): boolean {
  const names = Object.entries(shape.properties).map(([name, property]) => xmlHints(document, property).name ?? name);
  return names.filter((name) => name === own).length > 1;
}

/** An attribute without a prefix has no namespace. */
function isAttribute({ local, written, namespace }: XmlAttribute, name: string, hints: XmlHints): boolean {
  const isNamespaced = hints.prefix !== undefined && hints.namespace !== undefined;
  return (local === name || written === name) && (!isNamespaced || namespace === hints.namespace);
}

/** The items of an array that has no element of its own: each is named as its schema says, else as the member. */
function looseItems(reading: Reading, name: string, property: JsonSchema): JsonValue | undefined {
  const { node, document, required } = reading;
  const shape = shapeOfSchema(property, document);
  const schemas = [...shape.prefixItems, shape.items];
  const left = node.children.filter((child) => !reading.read.has(child));
  const found = left.filter((child) =>
    schemas.some((schema) => {
      const hints = xmlHints(document, schema);
      return isCalled(child, hints.name ?? name, hints);
    }),
  );
  for (const child of found) reading.read.add(child);
  const [only] = found;
  if (only === undefined) return required.has(name) ? [] : undefined;
  if (found.length === 1 && isNil(only) && shape.types.has("null")) return null;
  return itemsOf(found, property, document);
}

/** Elements and attributes that no property describes, by name; a name that occurs more than once is an array. */
function furtherMembers({ node, document, shape, read }: Reading): readonly (readonly [string, JsonValue])[] {
  const groups = new Map<string, XmlNode[]>();
  for (const child of node.children) {
    if (read.has(child)) continue;
    const group = groups.get(child.local);
    if (group === undefined) groups.set(child.local, [child]);
    else group.push(child);
  }
  const elements = [...groups].map(([name, group]): readonly [string, JsonValue] => {
    const schema = memberSchema(shape, name);
    if (shapeOfSchema(schema, document).types.has("array")) return [name, itemsOf(group, schema, document)];
    const values = group.map((child) => elementValue(child, schema, document));
    return [name, values.length > 1 ? values : (values[0] ?? null)];
  });
  const attributes = dataAttributes(node)
    .filter((attribute) => !read.has(attribute) && !groups.has(attribute.local))
    .map(({ local, value }): readonly [string, JsonValue] => [
      local,
      scalar(value, memberSchema(shape, local), document),
    ]);
  return [...attributes, ...elements];
}
