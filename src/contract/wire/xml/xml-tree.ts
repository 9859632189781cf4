import { isDecimal } from "../../json/decimal.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../json/json.ts";
import type { JsonSchema, JsonSchemaObject } from "../../schema/json-schema.ts";
import { factsOf, type SchemaFacts, type SchemaPlace } from "../../schema/schema-facts.ts";
import { rootName, type XmlHints, xmlHints } from "./xml-hints.ts";

/** An element of an XML document; nothing in it is escaped yet. */
export interface XmlElement {
  /** With its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text, or elements with text between them. */
  readonly content: string | readonly (XmlElement | string)[];
}

/** A value as a tree of elements, and what a schema leaves unsaid or says in vain. */
export interface XmlTree {
  readonly root: XmlElement;
  /** Sentences about the contract: the tree is made all the same. */
  readonly notes: readonly string[];
  /** Sentences about what has no form in XML: the tree is not to be used. */
  readonly faults: readonly string[];
}

/**
 * Lays a value out as XML by the `xml` objects of its schema (OpenAPI 3.1, section 4.8.26; 3.0 has the same). The root is named
 * by `xml.name` or else by the component that the schema is, and holds the items of an array. What the specification leaves
 * open is done as OpenAPI 3.2 does it: `null` is an element with `xsi:nil`, and no attribute.
 */
export function toXmlTree(value: JsonValue, place: SchemaPlace, document: JsonObject): XmlTree {
  const writing: Writing = { document, notes: new Set(), faults: new Set() };
  const named = rootName(document, place, value);
  if (named === undefined) {
    writing.notes.add('the contract does not name the root element of this XML, here "root": give its schema xml.name');
  }
  const node: Node = { name: named ?? "root", place, value, scope: {} };
  const root = Array.isArray(value) ? rootList(writing, { ...node, value }, named) : elementOf(writing, node);
  return { root, notes: [...writing.notes], faults: [...writing.faults] };
}

interface Writing {
  readonly document: JsonObject;
  readonly notes: Set<string>;
  readonly faults: Set<string>;
}

interface Node<Value = JsonValue> {
  /** What the value is called where its schema says nothing. */
  readonly name: string;
  readonly place: SchemaPlace;
  readonly value: Value;
  /** The namespaces that the elements above declare, by prefix; the empty one is the default. */
  readonly scope: Scope;
}

type Scope = Readonly<Record<string, string>>;

/** Of a member that several parts of an `allOf` describe, the last word counts. */
function hintsOf({ document }: Writing, { schema, others = [] }: SchemaPlace): XmlHints {
  return Object.assign({}, ...[...others, { schema }].map((each) => xmlHints(document, each.schema)));
}

function elementsOf(writing: Writing, node: Node): readonly XmlElement[] {
  const { value } = node;
  if (!Array.isArray(value)) return [elementOf(writing, node)];
  const { name, wrapped = false } = hintsOf(writing, node.place);
  if (!wrapped) return itemsOf(writing, { ...node, value });
  return [wrappedList(writing, { ...node, name: name ?? node.name, value })];
}

/** Where the list has no name that its items could take, they are called as the component that they are. */
function rootList(writing: Writing, node: Node<readonly JsonValue[]>, named: string | undefined): XmlElement {
  const items = itemPlace(factsOf(writing.document, node.place, node.value), 0);
  const [first = null] = node.value;
  const itemName = named === undefined ? rootName(writing.document, items, first) : undefined;
  return wrappedList(writing, node, itemName);
}

/** Items without a name of their own are called as what surrounds them. */
function wrappedList(writing: Writing, node: Node<readonly JsonValue[]>, itemName?: string): XmlElement {
  const hints = hintsOf(writing, node.place);
  const { declarations, scope } = declare(hints, node.scope);
  return {
    name: qualified(hints, hints.name ?? node.name),
    attributes: declarations,
    content: itemsOf(writing, { ...node, name: itemName ?? hints.name ?? node.name, scope }),
  };
}

function itemsOf(writing: Writing, { value, ...node }: Node<readonly JsonValue[]>): readonly XmlElement[] {
  const facts = factsOf(writing.document, node.place, value);
  return value.flatMap((item, index) => elementsOf(writing, { ...node, place: itemPlace(facts, index), value: item }));
}

function itemPlace(facts: SchemaFacts, index: number): SchemaPlace {
  const first = facts.keywords.get("prefixItems");
  const own = Array.isArray(first?.value) ? (first.value[index] as JsonSchema | undefined) : undefined;
  if (own !== undefined) return { schema: own, pointer: `${first?.pointer}/${index}` };
  return facts.items ?? anything(facts);
}

function memberPlace(facts: SchemaFacts, name: string): SchemaPlace {
  const others = facts.keywords.get("additionalProperties");
  if (isJsonObject(others?.value)) {
    return facts.properties.get(name) ?? { schema: others.value as JsonSchemaObject, pointer: others.pointer };
  }
  return facts.properties.get(name) ?? anything(facts);
}

function anything({ pointer }: SchemaFacts): SchemaPlace {
  return { schema: true, pointer: `${pointer}/additionalProperties` };
}

const instanceNamespace = "http://www.w3.org/2001/XMLSchema-instance";

function elementOf(writing: Writing, { name: usual, place, value, scope: above }: Node): XmlElement {
  const hints = hintsOf(writing, place);
  const { declarations, scope } = declare(hints, above);
  const name = qualified(hints, hints.name ?? usual);
  if (value === null) {
    const nil = declare({ prefix: "xsi", namespace: instanceNamespace }, scope).declarations;
    return { name, attributes: { ...declarations, ...nil, "xsi:nil": "true" }, content: "" };
  }
  if (!isJsonObject(value)) return { name, attributes: declarations, content: String(value) };
  return { name, ...membersOf(writing, value, { place, declarations, scope }) };
}

interface Owner {
  readonly place: SchemaPlace;
  readonly declarations: Scope;
  readonly scope: Scope;
}

/** The members of an object: attributes of its element, or elements in it. */
function membersOf(writing: Writing, value: JsonObject, owner: Owner): Pick<XmlElement, "attributes" | "content"> {
  const facts = factsOf(writing.document, owner.place, value);
  const attributes: Record<string, string> = {};
  const content: XmlElement[] = [];
  let text = "";
  let { declarations, scope } = owner;
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const place = memberPlace(facts, name);
    const hints = hintsOf(writing, place);
    if (hints.isText === true && (typeof member !== "object" || isDecimal(member))) {
      text += String(member);
      continue;
    }
    if (hints.attribute !== true) {
      content.push(...elementsOf(writing, { name, place, value: member, scope }));
      continue;
    }
    if (hints.prefix !== undefined) {
      const declared = declare(hints, scope);
      declarations = { ...declarations, ...declared.declarations };
      scope = declared.scope;
    }
    const written = attributeText(writing, name, member);
    if (written !== undefined) attributes[qualified(hints, hints.name ?? name)] = written;
  }
  const all = text === "" ? content : [text, ...content];
  return { attributes: { ...declarations, ...attributes }, content: content.length > 0 ? all : text };
}

function attributeText({ faults }: Writing, name: string, value: JsonValue): string | undefined {
  if (value === null) return undefined;
  if (typeof value !== "object" || isDecimal(value)) return String(value);
  faults.add(`${name} is ${Array.isArray(value) ? "an array" : "an object"}, which an XML attribute has no form for`);
  return undefined;
}

function qualified({ prefix }: XmlHints, name: string): string {
  return prefix === undefined || prefix === "" ? name : `${prefix}:${name}`;
}

/** The declaration that a namespace needs where it is not declared above, as attributes. Namespaces in XML 1.0, section 3. */
function declare(
  { prefix = "", namespace }: XmlHints,
  scope: Scope,
): { readonly declarations: Scope; readonly scope: Scope } {
  if (namespace === undefined || scope[prefix] === namespace) return { declarations: {}, scope };
  const name = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
  return { declarations: { [name]: namespace }, scope: { ...scope, [prefix]: namespace } };
}
