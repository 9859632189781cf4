import sanitize from "sanitize-html";

/** Elements that have a meaning in these parents only; anywhere else a browser would close elements of the page before them. */
const parentsOf: Readonly<Record<string, readonly string[]>> = {
  caption: ["table"],
  dd: ["dl"],
  dt: ["dl"],
  li: ["ul", "ol"],
  summary: ["details"],
  tbody: ["table"],
  td: ["tr"],
  tfoot: ["table"],
  th: ["tr"],
  thead: ["table"],
  tr: ["table", "tbody", "thead", "tfoot"],
};

const allowedTags: readonly string[] = [
  ["a", "abbr", "b", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small"],
  ["span", "strike", "strong", "sub", "sup", "tt", "u", "var", "wbr"],
  ["blockquote", "center", "details", "div", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "p", "pre", "section"],
  ["dl", "ol", "table", "ul"],
  Object.keys(parentsOf),
].flat();

const authorTags = `(?:${[...allowedTags, "img"].join("|")})(?=[\\s/>])`;
const foreignTag = new RegExp(`<(?!/?${authorTags}|!--)`, "gi");
const authorMarkup = new RegExp(`</?${authorTags}[^<>]*>|<!--[\\s\\S]*?-->`, "gi");

/** A piece of HTML in which the tags that descriptions may not use are text, to the letter: `<script>`, but also `<YOUR-KEY>`. */
export function escapeForeignTags(html: string): string {
  return html.replaceAll(foreignTag, "&lt;");
}

/** A piece of HTML without the tags that descriptions may use, and without comments. */
export function withoutTags(html: string): string {
  return html.replaceAll(authorMarkup, " ");
}

/**
 * HTML of a contract's author as a page of ours may show it: formatting, lists, tables, and links to http(s), mail and relative
 * addresses. Other tags become text, other attributes are dropped (no script, style, form, frame, meta, event handler, id), a
 * picture becomes its alternative text, and every element is closed. OpenAPI 3.1, section 4.4, leaves it to tools which HTML they
 * show; CWE-79.
 */
export function sanitizeHtml(html: string): string {
  const open: string[] = [];
  return sanitize(html, {
    allowedTags: [...allowedTags],
    allowedAttributes: {
      a: ["href", "title"],
      abbr: ["title"],
      ol: ["start"],
      td: ["align", "colspan", "rowspan"],
      th: ["align", "colspan", "rowspan", "scope"],
    },
    allowedSchemes: ["http", "https", "mailto"],
    allowedSchemesAppliedToAttributes: ["href"],
    disallowedTagsMode: "escape",
    nestingLimit: 60,
    onOpenTag: (name) => open.push(name),
    onCloseTag: () => open.pop(),
    transformTags: {
      img: (_name, { alt = "" }) => ({ tagName: "span", attribs: {}, text: alt }),
      "*": (name, attributes) => {
        const tagName = isInPlace(name, open.at(-2)) ? name : "span";
        open[open.length - 1] = tagName;
        return { tagName, attribs: withAlignment(attributes) };
      },
    },
  });
}

function isInPlace(name: string, parent: string | undefined): boolean {
  const parents = parentsOf[name];
  return parents === undefined || (parent !== undefined && parents.includes(parent));
}

/** Markdown writes the alignment of a column as a style, which the pages' policy forbids. */
function withAlignment({ style = "", ...attributes }: sanitize.Attributes): sanitize.Attributes {
  const [, align] = /^text-align:\s*(left|right|center)$/.exec(style) ?? [];
  return align === undefined ? attributes : { ...attributes, align };
}
