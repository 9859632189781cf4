import MarkdownIt from "markdown-it";
import { type Html, trustedHtml } from "./html.ts";
import { escapeForeignTags, sanitizeHtml, withoutTags } from "./sanitize-html.ts";

/** CommonMark with tables and HTML; what it renders goes through `sanitizeHtml` before anything shows it. */
const renderer = new MarkdownIt({ html: true, linkify: false });
const writeAuthorHtml = (tokens: readonly { readonly content: string }[], index: number): string =>
  escapeForeignTags(tokens[index]?.content ?? "");
renderer.renderer.rules.html_block = writeAuthorHtml;
renderer.renderer.rules.html_inline = writeAuthorHtml;

/** CommonMark, with the HTML that descriptions may use, as HTML for a page that may load nothing. */
export function renderMarkdown(text: string): Html {
  return trustedHtml(sanitizeHtml(renderer.render(text)));
}

/** As `renderMarkdown`, without the paragraph around it: for a cell or a list entry. */
export function renderInlineMarkdown(text: string): Html {
  return trustedHtml(sanitizeHtml(renderer.renderInline(text.trim().replaceAll("\n", " "))));
}

/** The words of a Markdown text on one line, without its marks and its HTML tags. */
export function markdownText(text: string): string {
  const inline = renderer.parse(text, {}).flatMap(({ type, content, children }) => children ?? [{ type, content }]);
  return inline
    .map(({ type, content }) => (separators.has(type) || content === "" ? " " : wordsOf(type, content)))
    .join("")
    .replaceAll(/\s+/g, " ")
    .trim();
}

const separators: ReadonlySet<string> = new Set(["softbreak", "hardbreak"]);

/** A token holds HTML as it was written; everything else is text. */
function wordsOf(type: string, content: string): string {
  return type === "html_block" || type === "html_inline" ? withoutTags(content) : content;
}

/** A piece of a Markdown text: a heading of its own, or what is between two of them as HTML. */
export type MarkdownPiece =
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | { readonly kind: "html"; readonly html: string };

/** A Markdown text by its headings outside lists and quotations, in order; each piece of HTML is closed in itself. */
export function cutAtHeadings(text: string): readonly MarkdownPiece[] {
  const environment = {};
  const tokens = renderer.parse(text, environment);
  const pieces: MarkdownPiece[] = [];
  let start = 0;
  const close = (end: number): void => {
    const rendered = renderer.renderer.render(tokens.slice(start, end), renderer.options, environment);
    const html = sanitizeHtml(rendered);
    if (html.trim() !== "") pieces.push({ kind: "html", html });
  };
  for (const [index, { type, tag, level }] of tokens.entries()) {
    if (type !== "heading_open" || level !== 0) continue;
    close(index);
    const words = markdownText(tokens[index + 1]?.content ?? "");
    if (words !== "") pieces.push({ kind: "heading", level: Number(tag.slice(1)), text: words });
    start = index + 3;
  }
  close(tokens.length);
  return pieces;
}
