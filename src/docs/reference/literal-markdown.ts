/** A piece of Markdown: code, which is shown as it stands, or prose, in which Redoc would find HTML and Markdoc tags. */
interface Piece {
  readonly kind: "fence" | "code" | "prose";
  readonly text: string;
}

const fence = /^( {0,3})(`{3,}|~{3,})([^\n]*)\n([\s\S]*?)(?:^ {0,3}\2[`~]*[ \t]*$|(?![\s\S]))/gm;
const codeSpan = /(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g;

/**
 * Markdown in which HTML and Markdoc tags (`{% … %}`, `{% $variable %}`) are plain text to Redoc 3, which would run both:
 * outside code their first characters are escaped, and a fenced block is told not to be processed.
 */
export function toLiteralMarkdown(markdown: string): string {
  return cut(markdown, fence, "fence")
    .flatMap((piece) => (piece.kind === "prose" ? cut(piece.text, codeSpan, "code") : [piece]))
    .map(writePiece)
    .join("");
}

function writePiece({ kind, text }: Piece): string {
  if (kind === "code") return text;
  if (kind === "fence") return text.replace(/^( {0,3}(?:`{3,}|~{3,})[^\n{]*)[^\n]*/, "$1 {% process=false %}");
  return text
    .replace(/<(https?:\/\/[^\s<>]+)>/g, "[$1]($1)")
    .replaceAll("<", "&lt;")
    .replaceAll("{%", "{\\%")
    .replaceAll("%}", "\\%}");
}

function cut(text: string, pattern: RegExp, kind: "fence" | "code"): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    pieces.push({ kind: "prose", text: text.slice(end, match.index) }, { kind, text: match[0] });
    end = match.index + match[0].length;
  }
  return [...pieces, { kind: "prose", text: text.slice(end) }];
}
