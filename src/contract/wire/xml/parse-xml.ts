/** An element of an XML document that was read, its texts unescaped. */
export interface XmlNode {
  /** Without its prefix. */
  readonly local: string;
  /** With its prefix, as the document writes it. */
  readonly written: string;
  /** The URI that its prefix, or the default, is declared for. */
  readonly namespace?: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  /** The text directly in it, without comments. */
  readonly text: string;
}

/** An attribute that is no declaration of a namespace. */
export interface XmlAttribute extends Pick<XmlNode, "local" | "written" | "namespace"> {
  readonly value: string;
}

/** The root of a document, or why a text is none: the end of a sentence that begins with the body. */
export type ParsedXml =
  | {
      readonly kind: "xml";
      readonly root: XmlNode;
      /** Prefixes that no namespace is declared for (Namespaces in XML 1.0, section 5 asks for one). */
      readonly undeclared: ReadonlySet<string>;
    }
  | { readonly kind: "malformed"; readonly reason: string };

/** Deeper than any contract, and far from what would exhaust the stack of what walks the tree. */
const deepestNesting = 500;

/**
 * Reads an XML document (XML 1.0; Namespaces in XML 1.0) in linear time. It knows the five entities of XML and references to
 * characters. A document type declaration is refused: it could define entities that grow without end or name files (OWASP, XXE).
 */
export function parseXml(text: string): ParsedXml {
  const undeclared = new Set<string>();
  try {
    const root = readDocument(text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n"), undeclared);
    return { kind: "xml", root, undeclared };
  } catch (error) {
    if (error instanceof MalformedXml) return { kind: "malformed", reason: error.message };
    throw error;
  }
}

class MalformedXml extends Error {}

/** The namespaces that an element declares, and those of the elements around it. */
interface Scope {
  readonly own: ReadonlyMap<string, string>;
  readonly above: Scope | undefined;
  /** Of the whole document. */
  readonly undeclared: Set<string>;
}

interface OpenElement extends XmlNode {
  readonly children: XmlNode[];
  readonly scope: Scope;
  text: string;
}

const xmlNamespace = "http://www.w3.org/XML/1998/namespace";

function readDocument(text: string, undeclared: Set<string>): XmlNode {
  const outermost: Scope = { own: new Map([["xml", xmlNamespace]]), above: undefined, undeclared };
  const open: OpenElement[] = [];
  let root: XmlNode | undefined;
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf("<", at);
    addText(open.at(-1), unescaped(text.slice(at, next === -1 ? text.length : next)));
    if (next === -1) break;
    const skipped = endOfOther(text, next, open.at(-1));
    if (skipped !== undefined) {
      at = skipped;
      continue;
    }
    if (text.startsWith("</", next)) {
      at = closeElement(text, next, open);
      continue;
    }
    const tag = readTag(text, next, open.at(-1)?.scope ?? outermost);
    const parent = open.at(-1);
    if (parent === undefined && root !== undefined) throw new MalformedXml("has more than one root element");
    root ??= tag.element;
    parent?.children.push(tag.element);
    if (!tag.isEmpty) open.push(tag.element);
    if (open.length > deepestNesting) throw new MalformedXml(`nests deeper than ${deepestNesting} levels`);
    at = tag.end;
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) throw new MalformedXml(`does not close its element ${unclosed.written}`);
  if (root === undefined) throw new MalformedXml("has no element");
  return root;
}

function addText(element: OpenElement | undefined, text: string): void {
  if (element !== undefined) element.text += text;
  else if (text.trim() !== "") throw new MalformedXml("has text outside its root element");
}

/** The end of what is no element: a comment, a CDATA section, an instruction; `undefined` for a tag. */
function endOfOther(text: string, at: number, element: OpenElement | undefined): number | undefined {
  if (text.startsWith("<!--", at)) return endOf(text, at + 4, "-->");
  if (text.startsWith("<?", at)) return endOf(text, at + 2, "?>");
  if (text.startsWith("<![CDATA[", at)) {
    const end = endOf(text, at + 9, "]]>");
    addText(element, text.slice(at + 9, end - 3));
    return end;
  }
  if (text.startsWith("<!", at)) throw new MalformedXml("has a document type declaration, which is not read");
  return undefined;
}

function endOf(text: string, from: number, mark: string): number {
  const end = text.indexOf(mark, from);
  if (end === -1) throw new MalformedXml(`is not well-formed: ${mark} is missing`);
  return end + mark.length;
}

function closeElement(text: string, at: number, open: OpenElement[]): number {
  const end = endOf(text, at, ">");
  const name = text.slice(at + 2, end - 1).trimEnd();
  const element = open.pop();
  if (element?.written === name) return end;
  throw new MalformedXml(
    `is not well-formed: </${name}> closes ${element === undefined ? "nothing" : element.written}`,
  );
}

const nameForm = /[^\s<>/="'&!?]+/y;
const attributeForm = /\s+([^\s<>/="'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const tagEnd = /\s*(\/?)>/y;

interface Tag {
  readonly element: OpenElement;
  readonly isEmpty: boolean;
  readonly end: number;
}

function readTag(text: string, at: number, above: Scope): Tag {
  const written = matchAt(nameForm, text, at + 1)?.[0];
  if (written === undefined) throw new MalformedXml("is not well-formed: a < begins no element");
  let end = at + 1 + written.length;
  const pairs = new Map<string, string>();
  for (let found = matchAt(attributeForm, text, end); found !== null; found = matchAt(attributeForm, text, end)) {
    const [whole, name = "", double, single = ""] = found;
    if (pairs.has(name)) throw new MalformedXml(`is not well-formed: ${written} has ${name} twice`);
    // XML 1.0, section 3.3.3: white space in the value of an attribute is a space each.
    pairs.set(name, unescaped((double ?? single).replaceAll(/[\t\n]/g, " ")));
    end += whole.length;
  }
  const close = matchAt(tagEnd, text, end);
  if (close === null) throw new MalformedXml(`is not well-formed: the tag of ${written} does not end`);
  const scope = declaredIn(pairs, above);
  const attributes = [...pairs]
    .filter(([name]) => name !== "xmlns" && !name.startsWith("xmlns:"))
    .map(([name, value]): XmlAttribute => ({ ...named(name, scope, false), value }));
  const element: OpenElement = { ...named(written, scope, true), attributes, children: [], text: "", scope };
  return { element, isEmpty: close[1] === "/", end: end + close[0].length };
}

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}

function declaredIn(pairs: ReadonlyMap<string, string>, above: Scope): Scope {
  const own = [...pairs].flatMap(([name, uri]): readonly [string, string][] => {
    const prefix = /^xmlns(?::(.+))?$/.exec(name);
    return prefix === null ? [] : [[prefix[1] ?? "", uri]];
  });
  return own.length === 0 ? above : { own: new Map(own), above, undeclared: above.undeclared };
}

/** The default namespace is that of elements, not of attributes. Namespaces in XML 1.0, section 6.2. */
function named(
  written: string,
  scope: Scope,
  hasDefault: boolean,
): Pick<XmlNode, "local" | "written"> & { readonly namespace?: string } {
  const colon = written.indexOf(":");
  const prefix = colon === -1 ? "" : written.slice(0, colon);
  const namespace = prefix === "" && !hasDefault ? undefined : namespaceOf(prefix, scope);
  if (namespace === undefined && prefix !== "") scope.undeclared.add(prefix);
  return { local: written.slice(colon + 1), written, ...(namespace === undefined ? {} : { namespace }) };
}

/** An empty URI undeclares the default. Section 6.2. */
function namespaceOf(prefix: string, scope: Scope): string | undefined {
  for (let each: Scope | undefined = scope; each !== undefined; each = each.above) {
    const uri = each.own.get(prefix);
    if (uri !== undefined) return uri === "" ? undefined : uri;
  }
  return undefined;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(/&(?:#x([\da-fA-F]{1,6});|#(\d{1,7});|([^;&\s]{1,40});)?/g, (whole, hex, decimal, name) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
    const character = name === undefined ? characterOf(code) : entities[name as string];
    if (character !== undefined) return character;
    throw new MalformedXml(`is not well-formed: ${whole} is no entity of XML`);
  });
}

/** The characters of XML 1.0, section 2.2. */
function characterOf(code: number): string | undefined {
  const isCharacter =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
