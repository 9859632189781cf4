import type { JsonObject, JsonValue } from "../../json/json.ts";
import type { SchemaPlace } from "../../schema/schema-facts.ts";
import { toXmlTree, type XmlElement } from "./xml-tree.ts";

/** An XML document as text, or why the tree is none. */
export type XmlText =
  | { readonly kind: "xml"; readonly text: string; readonly notes: readonly string[] }
  | { readonly kind: "unwritable"; readonly reason: string };

/** A value as an XML document by the `xml` objects of its schema. */
export function xmlOfValue(value: JsonValue, place: SchemaPlace, document: JsonObject): XmlText {
  const { root, notes, faults } = toXmlTree(value, place, document);
  const [fault] = faults;
  if (fault !== undefined) return { kind: "unwritable", reason: fault };
  const xml = writeXml(root);
  return xml.kind === "xml" ? { ...xml, notes: [...notes, ...xml.notes] } : xml;
}

/** Writes a document of XML 1.0 in UTF-8. A prefix that no namespace is declared for is worth a note: most readers refuse it. */
export function writeXml(root: XmlElement): XmlText {
  const fault = findFault(root);
  if (fault !== undefined) return { kind: "unwritable", reason: fault };
  const notes = [...undeclaredPrefixes(root, new Set(["xml", "xmlns"]))].map(
    (prefix) => `the contract gives the XML prefix ${prefix} no namespace`,
  );
  return { kind: "xml", text: `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root)}\n`, notes };
}

function writeElement({ name, attributes, content }: XmlElement): string {
  const written = Object.entries(attributes).map(([attribute, text]) => ` ${attribute}="${escapeText(text)}"`);
  const parts = typeof content === "string" ? [content] : content;
  const inner = parts.map((part) => (typeof part === "string" ? escapeText(part) : writeElement(part))).join("");
  return inner === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inner}</${name}>`;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Line ends and tabs too: as they are, a reader of XML makes other characters of them (XML 1.0, sections 2.11 and 3.3.3). */
function escapeText(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => escapes[character] ?? character);
}

const nameStart =
  "A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f" +
  "\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}";
const localName = `[${nameStart}][${nameStart}\\-.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040]*`;
/** Namespaces in XML 1.0, section 4: a QName. */
const qualifiedName = new RegExp(`^(?:${localName}:)?${localName}$`, "u");
/** Characters that XML 1.0 has no form for at all, not even escaped. Section 2.2. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

function findFault({ name, attributes, content }: XmlElement): string | undefined {
  const invalid = [name, ...Object.keys(attributes)].find((each) => !qualifiedName.test(each));
  if (invalid !== undefined) return `${JSON.stringify(invalid)} is no name in XML; give it one by xml.name`;
  const parts = typeof content === "string" ? [content] : content;
  const texts = [...Object.values(attributes), ...parts.filter((part) => typeof part === "string")];
  if (texts.some((text) => unwritable.test(text))) return `${name} holds a character that XML cannot`;
  for (const element of parts) {
    if (typeof element === "string") continue;
    const fault = findFault(element);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function undeclaredPrefixes(element: XmlElement, declared: ReadonlySet<string>): ReadonlySet<string> {
  const { name, attributes, content } = element;
  const own = Object.keys(attributes).flatMap((attribute) => /^xmlns:(.+)$/.exec(attribute)?.[1] ?? []);
  const known = new Set([...declared, ...own]);
  const used = [name, ...Object.keys(attributes)].flatMap((each) => /^(.+):/.exec(each)?.[1] ?? []);
  const parts = typeof content === "string" ? [] : content.filter((part) => typeof part !== "string");
  const below = parts.flatMap((inner) => [...undeclaredPrefixes(inner, known)]);
  return new Set([...used.filter((prefix) => !known.has(prefix)), ...below]);
}
