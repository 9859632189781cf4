import MarkdownIt from "markdown-it";
import { type Html, trustedHtml } from "./html.ts";

/** HTML in the text is shown as text (`html: false`), and links lead only to schemes that run no code (the library's own rule). */
const renderer = new MarkdownIt({ html: false, linkify: false });
renderer.renderer.rules.image = (tokens, index) => renderer.utils.escapeHtml(tokens[index]?.content ?? "");

/** CommonMark as HTML for a page that may load nothing: images become their alternative text. */
export function renderMarkdown(text: string): Html {
  return trustedHtml(renderer.render(text));
}

/** As `renderMarkdown`, without the paragraph around it: for a cell or a list entry. */
export function renderInlineMarkdown(text: string): Html {
  return trustedHtml(renderer.renderInline(text.trim().replaceAll("\n", " ")));
}

/** The words of a Markdown text on one line, without its marks. */
export function markdownText(text: string): string {
  const inline = renderer.parse(text, {}).flatMap(({ type, content, children }) => children ?? [{ type, content }]);
  return inline
    .map(({ type, content }) => (type === "softbreak" || content === "" ? " " : content))
    .join("")
    .replaceAll(/\s+/g, " ")
    .trim();
}
