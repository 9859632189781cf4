import { cutAtHeadings, type MarkdownPiece } from "../markdown.ts";

/**
 * A description as Redoc 3 gets it. Redoc would run the HTML of a text and its Markdoc tags (`{% … %}`, `{% $variable %}`), so a
 * text with either is rendered here, as blocks of sanitised HTML between Markdown headings, from which Redoc makes its
 * menu. Every other text is plain Markdown and stays as it is.
 */
export function toRedocMarkdown(markdown: string): string {
  if (!/<|\{%|%\}/.test(markdown)) return markdown;
  return cutAtHeadings(markdown).map(writePiece).join("\n\n");
}

function writePiece(piece: MarkdownPiece): string {
  if (piece.kind === "heading") return `${"#".repeat(piece.level)} ${asLiteral(piece.text)}`;
  // An HTML block ends at a blank line (CommonMark 0.31, section 4.6): with none in it, it is one block.
  const oneLine = piece.html.trim().replaceAll("\n", "&#10;").replaceAll("{", "&#123;");
  return `<div>${oneLine}</div>`;
}

/** Every character of ASCII's punctuation can be escaped (CommonMark 0.31, section 2.4). */
function asLiteral(text: string): string {
  return text.replaceAll(/[!-/:-@[-`{-~]/g, "\\$&");
}
